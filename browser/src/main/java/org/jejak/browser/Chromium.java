package org.jejak.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine, driven without a window. For one thread. */
public final class Chromium implements AutoCloseable {

    /** Names one to use instead of what is found. */
    static final String CHOSEN = "JEJAK_CHROMIUM";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> PLACES = List.of(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @throws IllegalStateException if this machine has none; says what to install */
    public static Chromium start() {
        Path program = program(System.getenv())
                .orElseThrow(() -> new IllegalStateException("No Chromium is installed (Debian, Ubuntu: apt-get install"
                        + " chromium fonts-dejavu-core; macOS: brew install --cask chromium), and " + CHOSEN
                        + " names none."));
        // Nothing is ever downloaded: the browser is the machine's own.
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        // Pages are our own, and root as in a container cannot have the sandbox.
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                // No name is ever looked up, so no request can leave by one.
                                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
                                "--disable-dev-shm-usage",
                                "--font-render-hinting=none")));
        return new Chromium(playwright, browser);
    }

    /** The executable that is chosen, else the first that is found. */
    static Optional<Path> program(Map<String, String> environment) {
        String chosen = environment.getOrDefault(CHOSEN, "");
        if (!chosen.isEmpty()) {
            return Optional.of(Path.of(chosen)).filter(Files::isExecutable);
        }
        Stream<Path> onPath = Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A window of its own on one server: nothing is shared with other visits. */
    public Visit visit(URI address, Look look) {
        return new Visit(browser.newContext(look.options().setBaseURL(address.toString())), address, look);
    }

    public String version() {
        return browser.version();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
