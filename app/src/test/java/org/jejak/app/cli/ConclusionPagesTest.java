package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jejak.app.pipeline.Home;
import org.jejak.app.web.Access;
import org.jejak.app.web.CaseRoom;
import org.jejak.app.web.screen.Links;
import org.jejak.ledger.ClaimId;
import org.jejak.pack.ScreenWords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of what the ledger concludes tell what the commands tell, and lead to the words. */
class ConclusionPagesTest {

    private static final Pattern HREF = Pattern.compile("href=\"(/[^\"]*)\"");

    /** A party: where it leads, and its name. */
    private static final Pattern WHO =
            Pattern.compile("class=\"who [^\"]*\"(?: href=\"([^\"]*)\")?><i [^>]*></i>([^<]*)<");

    private static final int OK = 200;

    @TempDir
    static Path folder;

    private static SampleCase reports = new SampleCase("", "");
    private static CaseRoom room = null;
    private static HttpClient browser = HttpClient.newHttpClient();

    /** By address: its answer, since the case does not change. */
    private static Map<String, HttpResponse<String>> seen = new TreeMap<>();

    @BeforeAll
    static void a_room_of_samples() throws IOException {
        reports = SampleCase.in(folder, "dprk-russia");
        room = CaseRoom.open(Path.of(reports.file()), Access.local(0));
    }

    @AfterAll
    static void close() {
        room.close();
    }

    private static HttpResponse<String> get(String address, String language) throws IOException {
        HttpResponse<String> known = seen.get(language + " " + address);
        if (known == null) {
            try {
                known = browser.send(
                        HttpRequest.newBuilder(URI.create(room.url()).resolve(address))
                                .header("Accept-Language", language)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            seen.put(language + " " + address, known);
        }
        return known;
    }

    private static String page(String address, String language) throws IOException {
        HttpResponse<String> answer = get(address, language);
        assertThat(answer.statusCode()).as(address).isEqualTo(OK);
        return answer.body();
    }

    /** What the page itself says, without what stands on every page. */
    private static String content(String html) {
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    }

    @ParameterizedTest
    @CsvSource({
        "/positions, positions",
        "/positions.?changed=true, positions --changed",
        "/positions.?source=kreml, positions --source kreml",
        "/timeline, timeline",
        "/timeline.?type=treaty&from=2024-06&to=2024-11, timeline --type treaty --from 2024-06 --to 2024-11",
        "/exchange, exchange",
        "/exchange.?giver=KP, exchange --giver KP",
        "/instruments, instruments",
        "/sanctions, sanctions",
        "/forecasts, forecasts",
        "/forecasts.?outcome=came_true, forecasts --outcome came_true",
        "/perspectives, perspectives",
        "/perspectives.?kind=event&missing=kyiv, perspectives --kind event --missing kyiv",
        "/brief, brief",
        "/brief.?since=2025-04, brief --since 2025-04"
    })
    void a_page_gives_the_rows_of_the_command(String address, String command) throws IOException {
        String[] parts = address.split("\\.", -1);
        String query = parts.length == 1 ? "" : parts[1];
        String[] words = command.split(" ");
        String[] options = Stream.of(words).skip(1).toArray(String[]::new);
        for (String form : List.of("json", "csv")) {
            String[] all = Stream.concat(Stream.of(options), Stream.of("--format", form))
                    .toArray(String[]::new);
            String told = reports.ask(words[0], all).out();
            assertThat(told.lines().count()).as(command).isGreaterThan(2);
            assertThat(page(parts[0] + "." + form + query, "en").lines())
                    .as(form)
                    .containsExactlyElementsOf(told.lines().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/positions",
                "/timeline",
                "/exchange",
                "/instruments",
                "/sanctions",
                "/forecasts",
                "/perspectives",
                "/brief"
            })
    void every_row_leads_to_its_words_in_both_languages(String address) throws IOException {
        List<CSVRecord> rows = CSVParser.parse(
                        page(address + ".csv", "en"),
                        CSVFormat.RFC4180.builder().setHeader().get())
                .getRecords();
        for (String language : List.of("en", "id")) {
            String shown = shown(address, rows, language);
            assertThat(shown).contains("<html lang=\"" + language + "\"");
            for (CSVRecord row : rows) {
                String claims = row.get(row.isMapped("claim") ? "claim" : "claims");
                if (!claims.isEmpty()) {
                    String link =
                            Links.claim(ClaimId.parse(claims.split("; ")[0]).orElseThrow());
                    assertThat(shown.contains("href=\"" + link + "\""))
                            .as(address + " in " + language + " leads to " + link)
                            .isTrue();
                }
            }
        }
    }

    /** With what its pages show each alone: every proposition, and what does not fit on the first page. */
    private static String shown(String address, List<CSVRecord> rows, String language) throws IOException {
        Set<String> addresses = new LinkedHashSet<>(List.of(address));
        if (address.equals("/positions")) {
            rows.forEach(row -> addresses.add(address + "/" + row.get("proposition")));
        }
        if (address.equals("/instruments")) {
            addresses.add("/sanctions");
        }
        if (address.equals("/brief")) {
            addresses.add(address + "?page=2");
        }
        StringBuilder all = new StringBuilder();
        for (String each : addresses) {
            all.append(page(each, language));
        }
        return all.toString();
    }

    @Test
    void no_link_leads_nowhere() throws IOException {
        Set<String> links = new LinkedHashSet<>();
        for (String address : List.of(
                "/positions",
                "/positions/kp-troops-in-russia",
                "/timeline",
                "/exchange",
                "/instruments",
                "/sanctions",
                "/forecasts",
                "/perspectives",
                "/brief")) {
            Matcher href = HREF.matcher(content(page(address, "en")));
            while (href.find()) {
                links.add(href.group(1).replace("&amp;", "&").replaceFirst("#.*", ""));
            }
        }
        assertThat(links).hasSizeGreaterThan(100);
        for (String link : links) {
            page(link, "en");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/figures",
                "/figures/killed",
                "/origins",
                "/contests",
                "/positions/kp-troops-in-russia",
                "/timeline",
                "/exchange",
                "/sanctions",
                "/forecasts",
                "/search",
                "/review"
            })
    void whoever_is_quoted_leads_to_what_the_case_tells_of_it(String address) throws IOException {
        Set<String> profiles = new TreeSet<>();
        Set<String> quoted = new TreeSet<>();
        for (CSVRecord row : CSVParser.parse(
                        page("/sources.csv", "en"),
                        CSVFormat.RFC4180.builder().setHeader().get())
                .getRecords()) {
            profiles.add(Links.source(row.get("source")));
            quoted.add(row.get("source"));
        }
        Matcher party = WHO.matcher(content(page(address, "en")));
        int linked = 0;
        while (party.find()) {
            if (party.group(1) == null) {
                assertThat(quoted).as("plain names").doesNotContain(party.group(2));
            } else {
                assertThat(profiles).contains(party.group(1));
                linked++;
            }
        }
        assertThat(linked).isGreaterThan(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/exchange", "/sanctions"})
    void goods_are_told_in_the_words_of_the_reader(String address) throws IOException {
        ScreenWords words = ScreenWords.below(Home.find().folder()).get("id");
        String shown = content(page(address, "id"));
        int told = 0;
        for (CSVRecord row : CSVParser.parse(
                        page(address + ".csv", "en"),
                        CSVFormat.RFC4180.builder().setHeader().get())
                .getRecords()) {
            String goods = row.get("goods");
            if (!goods.isEmpty()) {
                String word = words.pattern("goods." + goods).orElseThrow();
                assertThat(shown).contains(word);
                assertThat(word.equals(goods) ? "" : shown).doesNotContainPattern("[>,;] " + goods + " ?<");
                told++;
            }
        }
        assertThat(told).isGreaterThan(3);
    }

    @Test
    void an_anchor_that_is_linked_is_there() throws IOException {
        String html = page("/exchange", "en");
        Matcher anchor = Pattern.compile("href=\"#([^\"]+)\"").matcher(content(html));
        int found = 0;
        while (anchor.find()) {
            assertThat(html).contains("id=\"" + anchor.group(1) + "\"");
            found++;
        }
        assertThat(found).isGreaterThan(5);
    }

    @Test
    void the_brief_reads_alike_on_paper_and_in_the_terminal() throws IOException {
        String terminal = reports.ask("brief", "--since", "2025-04").out();
        HttpResponse<String> markdown = get("/brief.md?since=2025-04", "en");
        assertThat(markdown.headers().firstValue("Content-Type")).contains("text/markdown; charset=utf-8");
        assertThat(markdown.body().replace("--why case.jejak", "--why " + reports.file()))
                .isEqualTo(terminal);
        assertThat(get("/brief.md?since=2025-04", "id").body())
                .isNotEqualTo(markdown.body())
                .contains("## ")
                .hasLineCount((int) markdown.body().lines().count());
    }

    @Test
    void a_condition_that_is_no_date_is_told() throws IOException {
        assertThat(get("/brief?since=soon", "en").statusCode()).isEqualTo(400);
        assertThat(get("/timeline?from=soon", "id").body()).contains("href=\"/timeline\"");
    }

    @Test
    void what_nothing_meets_says_so() throws IOException {
        for (String address : List.of(
                "/positions?source=nobody-at-all",
                "/timeline?from=1900&to=1901",
                "/exchange?giver=nobody",
                "/forecasts?source=nobody-at-all",
                "/perspectives?about=nothing",
                "/brief?since=2999")) {
            assertThat(content(page(address, "en"))).as(address).contains("class=\"empty\"");
        }
        assertThat(get("/positions/nothing", "en").statusCode()).isEqualTo(404);
    }
}
