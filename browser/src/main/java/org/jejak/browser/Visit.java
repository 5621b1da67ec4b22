package org.jejak.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Somebody's visit to a server, in one window. For one thread. */
public final class Visit implements AutoCloseable {

    /** Sums up the shifts that no key or click asked for, as the Layout Instability API scores them. */
    private static final String SHIFTS = """
            window.shifted = 0;
            window.moved = [];
            new PerformanceObserver(list => list.getEntries().forEach(entry => {
              if (entry.hadRecentInput) return;
              window.shifted += entry.value;
              for (const { node, previousRect: was, currentRect: is } of entry.sources) {
                const what = node && (node.id || node.className || node.parentElement?.className || node.nodeName);
                window.moved.push(`${what} ${was.x},${was.y} ${was.width}x${was.height} to ${is.x},${is.y} ${is.width}x${is.height}`);
              }
            })).observe({ type: 'layout-shift', buffered: true });
            """;

    private final BrowserContext context;
    private final Watch watch;
    private final Page page;
    private final List<String> opened = new ArrayList<>();
    private Look look;

    Visit(BrowserContext context, URI address, Look look) {
        this.context = context;
        this.look = look;
        this.watch = new Watch(address, context);
        if (look.scripts()) {
            context.addInitScript(SHIFTS);
        }
        this.page = context.newPage();
    }

    /** The window, for what this class has no word for. */
    public Page page() {
        return page;
    }

    public Look look() {
        return look;
    }

    /**
     * Opens a page and waits until it is loaded.
     *
     * @return the HTTP status
     */
    public int open(String path) {
        opened.add(path);
        Response response = page.navigate(path);
        return response == null ? 0 : response.status();
    }

    /** From now on what is opened arrives at no more than so many bytes a second. */
    public void slowDown(int bytesPerSecond) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", bytesPerSecond);
        conditions.addProperty("uploadThroughput", bytesPerSecond);
        CDPSession session = context.newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", conditions);
    }

    /** The page that is open, in the other scheme or another width, without loading it again. */
    public void turn(Look other) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other.scheme()));
        page.setViewportSize(other.width(), other.height());
        look = other;
    }

    /** What is wrong with the page for people who cannot see, hear or point well: WCAG 2.2, level AA. */
    public List<String> barriers() {
        return Axe.barriers(page);
    }

    /** The same in another scheme or width, of a page that was asked for all barriers once. */
    public List<String> barriersOfLook() {
        return Axe.barriersOfLook(page);
    }

    /** By how many CSS pixels the page is wider than the window. */
    public int overflow() {
        return ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    /** Cumulative layout shift since the page was opened: 0 is none. */
    public double shift() {
        return ((Number) page.evaluate("() => new Promise(done => requestAnimationFrame(() => "
                        + "requestAnimationFrame(() => done(window.shifted))))"))
                .doubleValue();
    }

    /** What moved, from where to where, in CSS pixels. */
    public String moved() {
        return String.valueOf(page.evaluate("() => window.moved.join('; ')"));
    }

    /** What the browser complained of up to now. */
    public List<String> complaints() {
        return watch.complaints();
    }

    /** From now on such a complaint is no surprise. */
    public void expect(Predicate<String> complaint) {
        watch.expect(complaint);
    }

    /** The whole page as a picture. */
    public byte[] picture(Path file) {
        return page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    @Override
    public void close() {
        context.close();
    }

    @Override
    public String toString() {
        return look + " " + opened;
    }
}
