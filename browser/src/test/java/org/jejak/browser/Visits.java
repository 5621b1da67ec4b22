package org.jejak.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The visits of one test to its case room. */
final class Visits {

    /** Times that a page is loaded again; each waits for newer conclusions for a moment. */
    private static final int PATIENCE = 30;

    private final Chromium chromium;
    private final URI address;
    private final List<Visit> visits = new ArrayList<>();

    Visits(Chromium chromium, URI address) {
        this.chromium = chromium;
        this.address = address;
    }

    /** A new window, as of somebody who was never here. */
    Visit look(Look look) {
        Visit visit = chromium.visit(address, look);
        visits.add(visit);
        return visit;
    }

    URI address() {
        return address;
    }

    List<String> complaints() {
        return visits.stream()
                .flatMap(visit -> visit.complaints().stream().map(complaint -> visit + ": " + complaint))
                .toList();
    }

    /** Loads a page again until it shows what follows from the last decision; on a busy machine it says for a while that it does not yet. */
    static void settle(Page page) {
        for (int i = 0; i < PATIENCE && page.locator("p.notice[role=status]").count() > 0; i++) {
            page.reload();
        }
    }

    /** Pictures and sources of what each window shows. */
    void keep(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            String file = name + "-" + i + "-" + visit.look();
            visit.picture(folder.resolve(file + ".png"));
            Files.writeString(folder.resolve(file + ".html"), visit.page().content());
        }
    }

    void close() {
        visits.forEach(Visit::close);
    }
}
