package org.jejak.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jejak.app.web.Browsing.Part;
import org.jejak.ledger.LedgerStore;
import org.jejak.store.SqliteLedgerStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles come in by the browser as {@code jejak add} takes them. */
class AddingTest {

    private static final String REPORT =
            "River takes the old bridge\n\nAt least nine people were killed when the bridge fell, police said on Monday.\n";

    @TempDir
    private Path folder;

    private Path file;
    private Browsing browser;

    @BeforeEach
    void open() {
        file = folder.resolve("case.jejak");
        browser = new Browsing(file);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private static Part upload(String name, byte[] content) {
        return new Part("files", name, content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void one_bad_file_does_not_keep_out_the_others_and_each_says_why() throws Exception {
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0, 1, 2, 3, 0, 5, 6, 7, 8, 9, 0, 0, 1};
        byte[] large = new byte[20_000_001];
        java.util.Arrays.fill(large, (byte) 'a');
        String told = browser.add(List.of(
                upload("bridge.txt", bytes(REPORT)),
                upload("../../up/archive.txt", zip),
                upload("empty.txt", new byte[0]),
                upload("large.txt", large),
                upload("bridge.txt", bytes(REPORT.replace("nine", "twelve")))));
        assertThat(told)
                .contains("2 files read, 3 problems", ">archive.txt<", ">empty.txt<", ">large.txt<", ">bridge-2.txt<")
                .contains("is empty", "more than the 20.0 MB")
                .doesNotContain("../");
        Matcher rows = Pattern.compile("href=\"(/add/[^\"]+\\.csv)\"").matcher(told);
        assertThat(rows.find()).isTrue();
        assertThat(browser.page(rows.group(1)).lines())
                .startsWith("file,outcome,article,claims,notes")
                .anyMatch(row -> row.startsWith("empty.txt,refused,,0,") && row.contains("is empty"))
                .hasSize(6);
        assertThat(browser.page(rows.group(1).replace(".csv", ".json"))).contains("\"file\":\"archive.txt\"");
        try (LedgerStore store = SqliteLedgerStore.openReadOnly(file)) {
            assertThat(store.info().articles()).isEqualTo(2);
            assertThat(store.custody()).anyMatch(entry -> entry.action().equals("add"));
        }
    }

    @Test
    void a_pasted_text_keeps_what_is_stated_of_it() throws Exception {
        browser.add(List.of(
                Part.of("text", REPORT),
                Part.of("title", "The bridge"),
                Part.of("outlet", "Valley \"Gazette\", daily"),
                Part.of("date", "2025-03-04"),
                Part.of("language", "en"),
                Part.of("url", "https://example.org/bridge")));
        assertThat(browser.page("/articles")).contains("The bridge", "Valley \"Gazette\", daily", "2025-03-04");
        assertThat(browser.page("/articles.csv")).contains("https://example.org/bridge");
    }

    @Test
    void two_pasted_texts_are_two_articles_and_one_pasted_twice_is_one() throws Exception {
        browser.paste(REPORT);
        browser.paste(REPORT.replace("nine", "twelve"));
        assertThat(browser.add(List.of(Part.of("text", REPORT)))).contains("unchanged");
        assertThat(browser.page("/articles")).contains("2 articles");
    }

    @Test
    void the_case_gets_the_topic_that_is_chosen() throws Exception {
        browser.add(List.of(upload("bridge.txt", bytes(REPORT)), Part.of("topic", "disaster")));
        try (LedgerStore store = SqliteLedgerStore.openReadOnly(file)) {
            assertThat(store.setting("topic")).contains("disaster");
            assertThat(store.info().figures()).isEqualTo(1);
        }
        assertThat(browser.page("/add")).doesNotContain("name=\"topic\"");
    }

    @Test
    void nothing_and_a_date_that_is_none_are_refused_with_what_was_written() throws Exception {
        Part csrf = Part.of("csrf", browser.csrf());
        HttpResponse<String> nothing = browser.post("/add", List.of(csrf, Part.of("text", " ")));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("nothing to read yet");
        HttpResponse<String> undated =
                browser.post("/add", List.of(csrf, Part.of("text", "</textarea><b>x"), Part.of("date", "yesterday")));
        assertThat(undated.statusCode()).isEqualTo(422);
        assertThat(undated.body()).contains("The date was not understood", "&lt;/textarea&gt;", "value=\"yesterday\"");
    }

    @Test
    void without_the_secret_of_a_page_nothing_is_added() throws Exception {
        HttpResponse<String> answer =
                browser.post("/add", List.of(Part.of("csrf", "guessed"), upload("bridge.txt", bytes(REPORT))));
        assertThat(answer.statusCode()).isEqualTo(403);
        try (LedgerStore store = SqliteLedgerStore.openReadOnly(file)) {
            assertThat(store.info().articles()).isZero();
        }
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_sent() throws Exception {
        assertThat(asked("Content-Length: 200000001"))
                .startsWith("HTTP/1.1 413")
                .contains("200 million bytes");
        assertThat(asked("Transfer-Encoding: chunked")).startsWith("HTTP/1.1 413");
    }

    /** Only the head of a request. */
    private String asked(String length) throws IOException, InterruptedException {
        URI page = browser.get("/add").uri();
        try (Socket socket = new Socket(InetAddress.getByName(page.getHost()), page.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(bytes("POST /add HTTP/1.1\r\nHost: " + page.getAuthority()
                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\n" + length + "\r\n\r\n"));
            out.flush();
            InputStream in = socket.getInputStream();
            socket.setSoTimeout(20_000);
            StringBuilder answer = new StringBuilder();
            byte[] some = new byte[8192];
            for (int n = in.read(some); n > 0 && answer.indexOf("</html>") < 0; n = in.read(some)) {
                answer.append(new String(some, 0, n, StandardCharsets.UTF_8));
            }
            return answer.toString();
        }
    }

    @Test
    void a_job_that_nobody_started_is_not_there() throws Exception {
        assertThat(browser.get("/add/nothing").statusCode()).isEqualTo(404);
    }
}
