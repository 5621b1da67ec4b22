package org.jejak.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jejak.model.Attribution;
import org.jejak.model.Mention;
import org.jejak.model.Source;
import org.jejak.model.Stance;
import org.junit.jupiter.api.Test;

class AttributionReaderTest {

    private static List<Attribution> english(String... paragraphs) {
        return Reports.read(String.join("\n\n", paragraphs), "en");
    }

    private static List<Attribution> indonesian(String... paragraphs) {
        return Reports.read(String.join("\n\n", paragraphs), "id");
    }

    private static String canonical(Attribution attribution) {
        return attribution.source().map(Source::canonical).orElse("");
    }

    @Test
    void aSurnameIsResolvedToTheFullName() {
        List<Attribution> read =
                english("The harbour is shut, said Ana Duarte, the mayor. Duarte said the ferry had sunk.");
        assertThat(read).extracting(AttributionReaderTest::canonical).containsExactly("Ana Duarte", "Ana Duarte");
    }

    @Test
    void aPronounIsResolvedToTheLastPersonWhoSpoke() {
        List<Attribution> read = english("Ana Duarte said the ferry had sunk. She said nobody was on board.");
        assertThat(canonical(read.get(1))).isEqualTo("Ana Duarte");
        assertThat(read.get(1).source().orElseThrow().mention().text()).isEqualTo("She");
        assertThat(read.get(1).source().orElseThrow().antecedent().orElseThrow().text())
                .isEqualTo("Ana Duarte");
    }

    @Test
    void anEncliticIsTheSourceAndPointsBack() {
        Source source = indonesian("Ana Duarte mengatakan feri itu tenggelam. \"Kapal itu kosong,\" ujarnya.")
                .get(1)
                .source()
                .orElseThrow();
        assertThat(source.mention().text()).isEqualTo("nya");
        assertThat(source.canonical()).isEqualTo("Ana Duarte");
        assertThat(source.antecedent().orElseThrow().text()).isEqualTo("Ana Duarte");
    }

    @Test
    void whoPassesItOnIsNamedInVia() {
        Attribution told = indonesian("\"Kapal itu kosong,\" kata Ana Duarte seperti dikutip Harian Kenari.")
                .get(0);
        assertThat(canonical(told)).isEqualTo("Ana Duarte");
        assertThat(told.via()).containsExactly("Harian Kenari");
    }

    @Test
    void whoIsCitedIsTheOriginAndTheSpeakerPassesItOn() {
        List<Attribution> read = english("Ana Duarte, citing the Coast Guard, said nobody was on board.");
        Attribution origin = read.stream()
                .filter(a -> canonical(a).equals("coast guard"))
                .findFirst()
                .orElseThrow();
        assertThat(origin.via()).containsExactly("Ana Duarte");
        assertThat(origin.content().get(0).text()).isEqualTo("nobody was on board");
    }

    @Test
    void anAttributionInsideAnotherNamesTheOuterSpeakerInVia() {
        List<Attribution> read = english("Ana Duarte said the Coast Guard had reported that nobody was on board.");
        Attribution inner =
                read.stream().filter(a -> a.nestedIn().isPresent()).findFirst().orElseThrow();
        assertThat(canonical(inner)).isEqualTo("coast guard");
        assertThat(inner.via()).containsExactly("Ana Duarte");
    }

    @Test
    void aFurtherQuotationInTheNextParagraphBelongsToTheSameReport() {
        List<Attribution> read =
                english("\"The ferry has sunk,\" said Ana Duarte.", "\"We have found nobody so far.\"");
        assertThat(read).hasSize(1);
        assertThat(read.get(0).content())
                .extracting(Mention::text)
                .containsExactly("The ferry has sunk", "We have found nobody so far");
    }

    @Test
    void stanceComesFromTheCueAndItsNegation() {
        assertThat(english("The harbour office denied the report.").get(0).stance())
                .isEqualTo(Stance.DENIES);
        assertThat(english("The harbour office confirmed the report.").get(0).stance())
                .isEqualTo(Stance.CONFIRMS);
        assertThat(english("The harbour office has not confirmed the report.")
                        .get(0)
                        .stance())
                .isEqualTo(Stance.DECLINES_TO_SAY);
        assertThat(indonesian("Kantor pelabuhan belum memastikan laporan itu.")
                        .get(0)
                        .stance())
                .isEqualTo(Stance.DECLINES_TO_SAY);
    }

    @Test
    void kindIsTheShareOfTheContentInQuotationMarks() {
        assertThat(english("\"It sank,\" said Ana Duarte.").get(0).kind()).isEqualTo(Attribution.Kind.DIRECT);
        assertThat(english("Ana Duarte said it \"sank like a stone\" at noon.")
                        .get(0)
                        .kind())
                .isEqualTo(Attribution.Kind.MIXED);
        assertThat(english("Ana Duarte said it sank.").get(0).kind()).isEqualTo(Attribution.Kind.INDIRECT);
    }

    @Test
    void unnamedAndCollectiveSourcesAreTyped() {
        assertThat(english("A senior official said it sank.")
                        .get(0)
                        .source()
                        .orElseThrow()
                        .type())
                .isEqualTo(Source.Type.UNNAMED);
        assertThat(indonesian("Para pejabat mengatakan kapal itu tenggelam.")
                        .get(0)
                        .source()
                        .orElseThrow()
                        .type())
                .isEqualTo(Source.Type.COLLECTIVE);
    }

    @Test
    void aNounWithADemonstrativeIsTheInstitutionOfItsKindThatSpokeBefore() {
        List<Attribution> read = indonesian("Kementerian Kelautan mengatakan feri itu aman. Polisi juga datang. "
                + "Kementerian itu menambahkan bahwa muatannya ringan.");
        assertThat(canonical(read.get(1))).isEqualTo("Kementerian Kelautan");
    }

    @Test
    void theTwoAreThePairThatSpokeBefore() {
        List<Attribution> read = english(
                "The Harbour Council and the Coast Guard denied the report.", "The two said the ferry was sound.");
        assertThat(canonical(read.get(1))).isEqualTo("Harbour Council and the Coast Guard");
    }

    @Test
    void whoeverOwnsADocumentIsItsSource() {
        assertThat(canonical(indonesian("Data terbaru Dinas Pelabuhan menunjukkan 40 perahu karam.")
                        .get(0)))
                .isEqualTo("Dinas Pelabuhan");
    }

    @Test
    void aRankIsNoPartOfAName() {
        assertThat(canonical(indonesian(
                                "\"Dua orang ditahan,\" kata Kabid Humas Polda Kenari Kombes Polisi Joko Adi Wibowo.")
                        .get(0)))
                .isEqualTo("Joko Adi Wibowo");
    }

    @Test
    void theOutletSpokenToIsARelay() {
        assertThat(english("The mayor told Reuters that the ferry was overloaded.")
                        .get(0)
                        .via())
                .containsExactly("Reuters");
        assertThat(indonesian("Reuters memperoleh keterangan dari kepala pelabuhan bahwa feri itu kelebihan muatan.")
                        .get(0)
                        .via())
                .containsExactly("Reuters");
    }

    @Test
    void anEncliticPointsBackToWhereThePersonWasNamedInFull() {
        List<Attribution> read = indonesian(
                "Bupati Sari Wulandari datang. Menurut Sari, air sudah surut. " + "\"Jalan sudah dibuka,\" ujarnya.");
        assertThat(read.get(1).source().orElseThrow().antecedent().orElseThrow().text())
                .isEqualTo("Sari Wulandari");
    }

    @Test
    void hostileTextTakesWorkInProportionToItsLength() {
        for (String piece : List.of(
                "\"",
                "said ",
                "said that ",
                "according to ",
                "he said, ",
                "(",
                "A. ",
                "\u201c said ",
                "the ",
                "A and ")) {
            double once = Reports.looksPerToken(piece.repeat(2_000), "en");
            double fourTimes = Reports.looksPerToken(piece.repeat(8_000), "en");
            assertThat(fourTimes)
                    .as("looks at a token of 8,000 times '%s', against %.0f for 2,000", piece, once)
                    .isLessThan(once * 1.25 + 10);
        }
    }

    @Test
    void theLineBelowTheLeadSaysWhoseNewsItIs() {
        List<Attribution> read = english(
                "Harbour loses ferry",
                "A ferry has sunk off Kenari Island during a storm.",
                "Source: Reuters, citing the Coast Guard",
                "Details: The ferry was built in 1990 and carried no cargo.");
        Attribution lead = read.stream()
                .filter(a -> a.content().get(0).text().startsWith("A ferry"))
                .findFirst()
                .orElseThrow();
        assertThat(canonical(lead)).isEqualTo("coast guard");
        assertThat(lead.via()).containsExactly("Reuters");
        assertThat(read).extracting(AttributionReaderTest::canonical).doesNotContain("Source");
    }

    @Test
    void theNewspaperIsTheOneThatSpokeLast() {
        List<Attribution> read =
                english("Reuters reported that the ferry had sunk. The newspaper said nobody was on board.");
        assertThat(canonical(read.get(1))).isEqualTo("Reuters");
    }

    @Test
    void anOutletTakesAReportFromAnother() {
        Attribution told = indonesian("\"Kapal itu kosong,\" kata Ana Duarte, dikutip Kompas dari Reuters.")
                .get(0);
        assertThat(told.via()).containsExactly("Reuters", "Kompas");
    }
}
