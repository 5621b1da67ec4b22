package org.jejak.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jejak.golden.PackHome;
import org.jejak.model.Article;
import org.jejak.model.Edtf;
import org.jejak.model.Metadata;
import org.jejak.model.Original;
import org.jejak.model.Reading;
import org.jejak.model.TextMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an article was published, and from what that is known. */
class PublicationTest {

    private static final String DATED = "Sari Wulandari said on Friday, 7 March 2031 that 23 people had been killed.";
    private static final String UNDATED = "Sari Wulandari said on Friday that 23 people had been killed.";
    private static final Optional<String> NONE = Optional.empty();

    private static Reading read(String text, String published, String guess, String url) {
        Metadata known = new Metadata(
                NONE,
                NONE,
                NONE,
                Optional.ofNullable(url),
                Optional.of("en"),
                Optional.ofNullable(published).map(Edtf::new),
                Optional.ofNullable(guess).map(Edtf::new),
                Optional.empty());
        return read(new Article(
                "a.txt",
                new Original("0".repeat(64), "text/plain", "UTF-8", text.length()),
                text,
                TextMap.identity(text.codePointCount(0, text.length())),
                known));
    }

    private static Reading read(Article article) {
        return new Extractor(PackHome.PACKS, Optional.of("disaster")).read(article);
    }

    private static String published(Reading reading) {
        return reading.article().metadata().published().map(Edtf::value).orElse("");
    }

    private static String inferred(Reading reading) {
        return reading.article().metadata().publishedInferred().map(Edtf::value).orElse("");
    }

    private static String time(Reading reading) {
        return reading.claims().get(0).scope().time().map(Edtf::value).orElse("");
    }

    @Test
    void a_stated_date_leaves_nothing_to_infer() {
        Reading reading = read(DATED, "2031-03-08", "2031-03-09", "https://post.example/2031/03/10/a");
        assertEquals("2031-03-08", published(reading));
        assertEquals("", inferred(reading));
    }

    @Test
    void a_guess_is_used_and_never_stated() {
        Reading reading = read(UNDATED, null, "2031-03-12", null);
        assertEquals("", published(reading));
        assertEquals("2031-03-12", inferred(reading));
        assertEquals("2031-03-07", time(reading));
    }

    @Test
    void a_guess_goes_before_the_address() {
        assertEquals("2031-03-12", inferred(read(UNDATED, null, "2031-03-12", "https://post.example/2031/03/20/a")));
    }

    @Test
    void the_address_tells_the_day() {
        Reading reading = read(UNDATED, null, null, "https://post.example/world/2031/03/12/flood-kills-23");
        assertEquals("", published(reading));
        assertEquals("2031-03-12", inferred(reading));
        assertEquals("2031-03-07", time(reading));
    }

    @Test
    void a_weekday_with_its_date_tells_about_when() {
        Reading reading = read(DATED, null, null, null);
        assertEquals("", published(reading));
        assertEquals("2031-03-07~", inferred(reading));
        assertEquals("2031-03-07", time(reading));
    }

    @Test
    void nothing_is_inferred_from_nothing() {
        Reading reading = read(UNDATED, null, null, "https://post.example/flood");
        assertEquals("", inferred(reading));
        assertEquals("", time(reading));
    }

    @ParameterizedTest
    @CsvSource({", , ", "2031-03-08, , ", ", 2031-03-08, ", ", 2031-03, ", ", , https://post.example/2031/03/a"})
    void an_article_with_what_was_inferred_of_it_reads_the_same(String published, String guess, String url) {
        String text = DATED + "\n\"Yesterday 41 people were missing,\" she said. Yesterday 61 died.";
        Reading first = read(text, published, guess, url);
        assertEquals(first, read(first.article()), text);
    }
}
