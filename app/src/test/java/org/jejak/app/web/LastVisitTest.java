package org.jejak.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jejak.app.web.Browsing.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front page tells what came since its reader was last here. */
class LastVisitTest {

    private static final String OLD = """
            River takes the old bridge

            VALLEY GAZETTE
            March 4, 2025

            At least nine people were killed when the bridge over the Sela fell, police said on Monday.
            """;

    private static final String LATER = """
            Storm hits the coast

            HARBOUR TIMES
            January 8, 2024

            Some 40 people were wounded when the storm came over Port Elm, the mayor said on Sunday.
            """;

    private static final String SINCE_LAST_TIME = "New since you were last here";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void what_was_added_between_two_visits_is_new_whenever_it_was_published(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("case.jejak");
        add(file, "first.txt", OLD);
        try (CaseRoom room = CaseRoom.open(file, Access.local(0))) {
            assertThat(front(room)).as("the first visit").doesNotContain(SINCE_LAST_TIME);
            assertThat(front(room)).as("the first visit goes on").doesNotContain(SINCE_LAST_TIME);
        }
        add(file, "second.txt", LATER);
        endSession();
        try (CaseRoom room = CaseRoom.open(file, Access.local(0))) {
            String front = front(room);
            assertThat(front).contains(SINCE_LAST_TIME);
            String news = front.substring(
                    front.indexOf(SINCE_LAST_TIME), front.indexOf("</section>", front.indexOf(SINCE_LAST_TIME)));
            assertThat(news).contains("40 people were wounded").doesNotContain("nine people were killed");
            assertThat(front(room)).as("the visit goes on").contains("40 people were wounded");
        }
        endSession();
        try (CaseRoom room = CaseRoom.open(file, Access.local(0))) {
            assertThat(front(room)).contains(SINCE_LAST_TIME, "Nothing new since then.");
        }
    }

    private static void add(Path file, String name, String text) throws Exception {
        try (Browsing browser = new Browsing(file)) {
            browser.add(List.of(
                    new Part("files", name, text.getBytes(StandardCharsets.UTF_8)), Part.of("topic", "disaster")));
        }
    }

    /** The browser is closed: cookies without an age are gone. */
    private void endSession() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getMaxAge() < 0)
                .toList()
                .forEach(cookie -> cookies.getCookieStore()
                        .getURIs()
                        .forEach(uri -> cookies.getCookieStore().remove(uri, cookie)));
    }

    private String front(CaseRoom room) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(room.url()))
                .header("Accept-Language", "en")
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        while (answer.statusCode() == 202) {
            Thread.sleep(100);
            answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        }
        return answer.body();
    }
}
