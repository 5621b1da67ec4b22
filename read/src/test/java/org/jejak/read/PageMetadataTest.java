package org.jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jejak.model.Edtf;
import org.jejak.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTest {

    private static final String TEXT =
            "<p>The harbour office said on Saturday that the count of people aboard the ferry had been wrong from the very start,"
                    + " and that it would publish a new one as soon as it had one.</p>";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = ';',
            value = {
                "wordpress; Banjir Lembah Arunika, 1.200 Warga Mengungsi; Kabar Lembah; Rara Wening; https://kabarlembah.example/2031/03/banjir-lembah-arunika/; id; 2031-03-04T09:15:30+07:00; 2031-03-04T12:00:00+07:00",
                "amp; Ferry with 46 aboard drifts off Marlow Point; The Marlow Courier; Ida Penrose, Tom Quill; https://marlowcourier.example/news/ferry-drifts; en; 2030-11-02T21:40:00Z; -",
                "table-layout; Gempa Rusak 340 Rumah; -; -; -; -; 2009-06-11; -",
                "live-blog; Live: dam at Osterfell evacuated; Norrland Wire; -; -; en; 2032-01-05T06:00:00+01:00; -",
                "paywall; Mine at Grey Tor to shut, 400 jobs to go; tor-ledger.example; -; https://www.tor-ledger.example/mine; en; 2031-08-13T06:05:00Z; -",
                "portal-pages; Kapal Nelayan Terbalik, 7 Awak Dicari; pesisirkini.example; Bima; https://www.pesisirkini.example/read/9981/kapal-nelayan-terbalik; id; 2031-07-09T18:20:11; -",
                "windows-1252; Crue à Vaubrun : « au moins 15 maisons » évacuées; -; -; -; fr; -; -",
                "script-only; Longsor Bukit Sunyi, 14 Hilang; -; -; -; id; 2031-12-01; -",
                "microdata; Vaccine van reaches 12 hill villages; -; Ewa Holm; -; -; 2030-05-06; -",
            })
    void readsWhatTheMarkupStates(
            String page,
            String title,
            String outlet,
            String author,
            String url,
            String language,
            String published,
            String modified) {
        Metadata expected = new Metadata(
                Optional.ofNullable(title),
                Optional.ofNullable(outlet),
                Optional.ofNullable(author),
                Optional.ofNullable(url),
                Optional.ofNullable(language),
                Optional.ofNullable(published).map(Edtf::new),
                Optional.ofNullable(modified).map(Edtf::new));
        assertThat(Pages.article(page + ".html").article().metadata()).as(page).isEqualTo(expected);
    }

    @Test
    void salvagesBrokenJson() {
        Metadata metadata = head(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-01-02\" \"headline\":\"x\"</script>");
        assertThat(metadata.published()).contains(new Edtf("2031-01-02"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name='pubdate' content='2031-01-02'>",
                "<meta name='DC.date' content='20310102'>",
                "<meta name='parsely-pub-date' content='2031-01-02'>",
                "<meta name='sailthru.date' content='2031/01/02'>",
                "<meta itemprop='datePublished' content='2031-01-02'>",
                "<script type='application/ld+json'>[{\"@type\":\"WebPage\",\"datePublished\":\"2031-01-02\"}]</script>",
                "<meta property='article:published_time' content='never'><meta name='date' content='2031-01-02'>",
            })
    void readsTheDateFrom(String markup) {
        assertThat(head(markup).published()).as(markup).contains(new Edtf("2031-01-02"));
    }

    @Test
    void takesNoLanguageFromStatementsThatDisagree() {
        assertThat(Pages.html("<html lang=en><meta property='og:locale' content='id_ID'><body>" + TEXT)
                        .article()
                        .metadata()
                        .language())
                .isEmpty();
    }

    @Test
    void readsTheAddressThatABrowserWroteDown() {
        String saved =
                "<!DOCTYPE html>\n<!-- saved from url=(0042)https://www.courier.example/a/b -->\n<html><body>" + TEXT;
        Metadata metadata = Pages.html(saved).article().metadata();
        assertThat(metadata.url()).contains("https://www.courier.example/a/b");
        assertThat(metadata.outlet()).contains("courier.example");
    }

    private static Metadata head(String markup) {
        return Pages.html("<html><head>" + markup + "</head><body>" + TEXT + "</body></html>")
                .article()
                .metadata();
    }
}
