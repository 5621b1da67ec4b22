package org.jejak.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes down what a browser complains of: errors and warnings in its console, which take in every breach of the
 * Content-Security-Policy, errors of scripts, and requests to anybody but the one server.
 */
final class Watch {

    private static final Set<String> BAD = Set.of("error", "warning", "assert");
    private static final Set<String> INSIDE = Set.of("data", "blob", "about");

    private final URI address;
    private final List<String> complaints = new ArrayList<>();
    private Predicate<String> expected = complaint -> false;

    Watch(URI address, BrowserContext context) {
        this.address = address;
        context.onConsoleMessage(this::said);
        context.onWebError(error -> complain("script: " + error.error()));
        context.onRequest(this::asked);
    }

    private void said(ConsoleMessage message) {
        if (BAD.contains(message.type())) {
            complain("console " + message.type() + ": " + message.text() + " at " + message.location());
        }
    }

    private void asked(Request request) {
        URI url = URI.create(request.url().replaceFirst("[?#].*", ""));
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        boolean home = address.getScheme().equals(scheme)
                && address.getHost().equals(url.getHost())
                && address.getPort() == url.getPort();
        if (!home && !INSIDE.contains(scheme)) {
            complain("request that leaves the server: " + request.url());
        }
    }

    private void complain(String complaint) {
        if (!expected.test(complaint)) {
            complaints.add(complaint);
        }
    }

    /** From now on such a complaint is no surprise, such as that of a page that is asked for in vain. */
    void expect(Predicate<String> complaint) {
        expected = expected.or(complaint);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }
}
