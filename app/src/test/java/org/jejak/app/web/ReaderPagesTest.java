package org.jejak.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jejak.app.web.Browsing.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Articles, search and sources over HTTP, of a case that holds a hostile article beside a plain one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderPagesTest {

    private static final String PLAIN = """
            River takes the old bridge

            VALLEY GAZETTE
            March 4, 2025

            At least nine people were killed when the bridge over the Sela fell, police said on Monday.

            The mayor's office said that 14 people were wounded.
            """;

    private static final String HOSTILE = """
            A page that is none

            The ministry's own words follow. <script>alert(1)</script> & "quotes" 'here'

            <img src=x onerror=alert(2)> At least seven people were killed, the \u202eecilop\u202c said on Tuesday.

            </p></article><h1 id="here">Forged</h1> <a href="javascript:alert(3)">click</a>

            "Five people were wounded," said <b onmouseover="alert(4)">the chief</b> of police.
            """;

    private Browsing browser;
    private String plain = "";
    private String hostile = "";

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        browser = new Browsing(folder.resolve("case.jejak"));
        browser.add(List.of(
                new Part("files", "first.txt", PLAIN.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                Part.of("topic", "disaster")));
        plain = browser.paste(PLAIN.replace("nine", "eleven"));
        String told = browser.add(List.of(
                Part.of("text", HOSTILE),
                Part.of("title", "\"><script>alert(5)</script>"),
                Part.of("outlet", "<i>Outlet</i>"),
                Part.of("url", "javascript:alert(6)"),
                Part.of("language", "en"),
                Part.of("date", "2025-03-05")));
        Matcher found =
                Pattern.compile("/articles/([0-9a-f]{16})\">[^<]*alert\\(5\\)").matcher(browser.page("/articles"));
        assertThat(found.find()).as(told).isTrue();
        hostile = found.group(1);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private String claim(String article, String indicator) throws Exception {
        Matcher link =
                Pattern.compile("\\?claim=(" + indicator + "%40[0-9]+)").matcher(browser.page("/articles/" + article));
        assertThat(link.find()).as(indicator).isTrue();
        return link.group(1);
    }

    @Test
    void an_article_prints_its_text_with_source_cue_content_and_claims_told_apart() throws Exception {
        String page = browser.page("/articles/" + plain);
        assertThat(page)
                .contains("m-source", "m-cue", "m-content", "m-claim", "data-opens=\"[\"")
                .contains("href=\"/articles/" + plain + "?claim=killed%40")
                .contains("2 claims");
        assertThat(page.split("<h1", -1)).hasSize(2);
    }

    @Test
    void a_selected_claim_tells_what_was_read_and_why() throws Exception {
        String page = browser.page("/articles/" + plain + "?claim=" + claim(plain, "killed"));
        assertThat(page)
                .contains("id=\"here\"", "at least 11", "claim 1 of 2", "rel=\"next\"", "a hedge goes with the number")
                .containsPattern("/hedges\\.yaml:\\d+")
                .contains("action=\"/decisions\"");
        assertThat(page.split("id=\"here\"", -1)).hasSize(2);
    }

    @Test
    void what_is_marked_can_be_chosen_and_is_kept_from_claim_to_claim() throws Exception {
        String claims = browser.page("/articles/" + plain + "?marks=claims");
        assertThat(claims).doesNotContain("<span class=\"m-source\">police").contains("&amp;marks=claims");
        String none = browser.page("/articles/" + plain + "?marks=none");
        assertThat(none).doesNotContain("<a class=\"m-claim").contains("killed when the bridge over the Sela fell");
    }

    @Test
    void the_original_stands_beside_it_as_plain_text_with_the_words_marked() throws Exception {
        String page = browser.page("/articles/" + plain + "?beside=original&claim=" + claim(plain, "killed"));
        assertThat(page).contains("<mark id=\"there\">").contains("decoded as UTF-8");
    }

    @Test
    void no_text_of_an_article_becomes_markup() throws Exception {
        String killed = claim(hostile, "killed");
        for (String path : List.of(
                "/articles/" + hostile,
                "/articles/" + hostile + "?claim=" + killed,
                "/articles/" + hostile + "?beside=original&claim=" + killed,
                "/articles/" + hostile + "/versions",
                "/articles",
                "/search?q=killed",
                "/search?q=%3Cscript%3Ealert(7)%3C%2Fscript%3E&source=%3Cscript%3E",
                "/search/articles?q=script",
                "/sources",
                "/sources?q=%22%3E%3Cscript%3E")) {
            HttpResponse<String> answer = browser.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContain("<script>", "<img", "<b on", "<h1 id=\"here\"", "<i>Outlet", "<a href=\"javascript")
                    .doesNotContain("\u202e", "\u202c");
        }
    }

    @Test
    void a_claim_that_is_not_there_leaves_the_article_readable() throws Exception {
        assertThat(browser.page("/articles/" + plain + "?claim=killed%409999"))
                .contains("The claim asked for is not in this article", "the old bridge");
    }

    @Test
    void the_address_of_a_claim_leads_to_its_words_and_to_nowhere_else() throws Exception {
        HttpResponse<String> found =
                browser.get("/claims/" + plain + ":" + claim(plain, "killed").replace("%40", "@"));
        assertThat(found.statusCode()).isEqualTo(302);
        assertThat(found.headers().firstValue("Location").orElse(""))
                .contains("/articles/" + plain + "?claim=killed%40");
        assertThat(browser.get("/claims/nonsense").statusCode()).isEqualTo(404);
        assertThat(browser.get("/claims/%2F%2Fevil.example:x")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .doesNotContain("//evil");
    }

    @Test
    void an_article_is_json_and_csv_too() throws Exception {
        assertThat(browser.page("/articles/" + plain + ".json"))
                .contains("\"attributions\":[", "\"indicator\":\"killed\"")
                .contains("\"claim\":\"" + plain + ":killed@", "\"verdict\":\"open\",\"read_by\":\"machine\"");
        assertThat(browser.page("/articles/" + plain + ".csv"))
                .startsWith("id,")
                .contains(plain + ":killed@");
        assertThat(browser.get("/articles/0000000000000000").statusCode()).isEqualTo(404);
    }

    @Test
    void versions_of_a_file_are_compared_word_by_word() throws Exception {
        browser.add(List.of(new Part(
                "files",
                "first.txt",
                PLAIN.replace("nine", "twelve").getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        Matcher versions = Pattern.compile("/articles/([0-9a-f]{16})/versions").matcher(browser.page("/articles"));
        assertThat(versions.find()).isTrue();
        assertThat(browser.page("/articles/" + versions.group(1) + "/versions"))
                .contains("There are 2 versions", "<del>nine</del>", "<ins>twelve</ins>");
    }

    @Test
    void search_finds_articles_claims_and_sources_and_narrows_them_down() throws Exception {
        String all = browser.page("/search");
        assertThat(all).contains("href=\"/search?indicator=wounded\"").doesNotContain("<mark>");
        String found = browser.page("/search?q=killed");
        assertThat(found).contains("<mark>killed</mark>", "?claim=killed%40");
        String narrowed = browser.page("/search?q=people&indicator=wounded");
        assertThat(narrowed)
                .contains("?claim=wounded%40", "aria-current=\"true\" href=\"/search?q=people\"")
                .doesNotContain("?claim=killed%40");
        assertThat(browser.page("/search.csv?indicator=wounded"))
                .contains(",wounded,")
                .doesNotContain(",killed,");
        assertThat(browser.page("/search?q=xylophone")).contains("Nothing fits");
    }

    @Test
    void a_source_has_a_profile_of_what_it_gave() throws Exception {
        assertThat(browser.page("/sources")).contains("href=\"/sources/police\"");
        assertThat(browser.page("/sources/police")).contains("at least 11", "field.reliability", "The figures it gave");
        assertThat(browser.page("/sources/police.json")).startsWith("{\"source\":\"police\"");
        assertThat(browser.get("/sources/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void articles_are_listed_by_outlet_language_and_day() throws Exception {
        assertThat(browser.page("/articles?language=en&from=2025-03-05&to=2025-03-05"))
                .contains("1 article,");
        assertThat(browser.page("/articles?outlet=" + Browsing.encoded("<i>Outlet</i>")))
                .contains("1 article,", "&lt;i&gt;Outlet");
        assertThat(browser.page("/articles?outlet=Nobody")).contains("No article fits");
    }
}
