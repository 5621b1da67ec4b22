package org.jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a visit must notice, it notices; of a good page it says nothing. */
class VisitTest {

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    /** Looks at a page that is about to move; each waits for two frames. */
    private static final int PATIENCE = 300;

    /** What is left of one page after a look at it. */
    private record Seen(List<String> complaints, List<String> barriers, int overflow) {}

    private static Seen see(Look look, Map<String, String> pages) throws IOException {
        try (TinyServer server = new TinyServer(pages);
                Visit visit = chromium.visit(server.address(), look)) {
            assertThat(visit.open("/")).isEqualTo(200);
            List<String> barriers = visit.barriers();
            return new Seen(visit.complaints(), barriers, visit.overflow());
        }
    }

    private static Seen see(String body) throws IOException {
        return see(Look.in("en"), Map.of("/", body));
    }

    @Test
    void a_good_page_is_quiet() throws IOException {
        assertThat(see("<h1>1</h1><p>2</p>")).isEqualTo(new Seen(List.of(), List.of(), 0));
    }

    @Test
    void a_message_in_the_console_is_noticed() throws IOException {
        Seen seen = see(Look.in("en"), Map.of("/", "<script src=a.js></script>", "/a.js", "console.error('e1')"));
        assertThat(seen.complaints()).singleElement().asString().contains("e1");
    }

    @Test
    void an_error_of_a_script_is_noticed() throws IOException {
        Seen seen = see(Look.in("en"), Map.of("/", "<script src=a.js></script>", "/a.js", "throw new Error('e2')"));
        assertThat(seen.complaints()).anyMatch(complaint -> complaint.contains("e2"));
    }

    @Test
    void what_the_policy_forbids_is_noticed() throws IOException {
        assertThat(see("<script>1</script>").complaints()).anyMatch(said -> said.contains("Content Security Policy"));
        assertThat(see("<p style='color:#000'>1</p>").complaints())
                .anyMatch(said -> said.contains("Content Security Policy"));
    }

    @Test
    void a_request_to_another_server_is_noticed() throws IOException {
        try (TinyServer other = new TinyServer(Map.of());
                TinyServer server = new TinyServer(Map.of("/", "<a href='" + other.address() + "'>1</a>"));
                Visit visit = chromium.visit(server.address(), Look.in("en"))) {
            visit.open("/");
            assertThat(visit.complaints()).as("a link is no request").isEmpty();
            visit.page().click("a");
            assertThat(visit.complaints()).singleElement().asString().contains("leaves the server");
        }
    }

    @Test
    void what_people_cannot_read_or_operate_is_noticed() throws IOException {
        assertThat(see("<img src=a.js>").barriers()).anyMatch(barrier -> barrier.startsWith("image-alt"));
        assertThat(see("<p><font color=#999999>12345</font></p>").barriers())
                .anyMatch(barrier -> barrier.startsWith("color-contrast"));
        assertThat(see("<input name=q>").barriers()).anyMatch(barrier -> barrier.startsWith("label"));
    }

    @Test
    void a_page_wider_than_the_window_is_noticed() throws IOException {
        Seen seen = see(Look.in("en").wide(Look.NARROW), Map.of("/", "<table width=1000><tr><td>1</table>"));
        assertThat(seen.overflow()).isGreaterThan(600);
    }

    @Test
    void what_moves_after_the_first_paint_is_noticed() throws IOException {
        String later = "new PerformanceObserver(() => setTimeout(() => {"
                + "const box = document.createElement('div'); box.style.height = '300px';"
                + "document.querySelector('main').prepend(box); }, 100)).observe({ type: 'paint', buffered: true })";
        try (TinyServer server = new TinyServer(
                        Map.of("/", "<p>1</p><p>2</p><p>3</p><script src=a.js></script>", "/a.js", later));
                Visit visit = chromium.visit(server.address(), Look.in("en"))) {
            visit.open("/");
            double shift = 0;
            for (int i = 0; i < PATIENCE && shift == 0; i++) {
                shift = visit.shift();
            }
            assertThat(shift).isGreaterThan(0);
        }
    }

    @Test
    void a_visit_has_the_language_scheme_and_width_asked_for() throws IOException {
        Look look = Look.in("id").asDark().wide(Look.NARROW);
        try (TinyServer server = new TinyServer(Map.of());
                Visit visit = chromium.visit(server.address(), look)) {
            visit.open("/");
            Object told = visit.page()
                    .evaluate(
                            "() => [navigator.language, innerWidth, matchMedia('(prefers-color-scheme: dark)').matches]");
            assertThat(told).isEqualTo(List.of("id", Look.NARROW, true));
            visit.turn(Look.in("id"));
            told = visit.page().evaluate("() => [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches]");
            assertThat(told).isEqualTo(List.of(Look.WIDE, false));
            assertThat(server.asked()).as("turned without loading again").isLessThanOrEqualTo(2);
        }
    }

    @Test
    void without_scripts_none_runs() throws IOException {
        try (TinyServer server = new TinyServer(
                        Map.of("/", "<p id=a>1</p><script src=a.js></script>", "/a.js", "a.textContent = 2"));
                Visit visit = chromium.visit(server.address(), Look.in("en").withoutScripts())) {
            visit.open("/");
            assertThat(visit.page().locator("#a").textContent()).isEqualTo("1");
        }
    }
}
