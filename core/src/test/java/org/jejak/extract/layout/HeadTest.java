package org.jejak.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.extract.layout.Zone.BODY;
import static org.jejak.extract.layout.Zone.BYLINE;
import static org.jejak.extract.layout.Zone.CAPTION;
import static org.jejak.extract.layout.Zone.CREDIT;
import static org.jejak.extract.layout.Zone.DATE;
import static org.jejak.extract.layout.Zone.FURNITURE;
import static org.jejak.extract.layout.Zone.HEADLINE;
import static org.jejak.extract.layout.Zone.SUBHEAD;

import java.util.List;
import java.util.Optional;
import org.jejak.model.Derivation;
import org.jejak.model.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {

    private static final String HEAD = "Banjir Rendam Tiga Desa di Hilir";
    private static final String BODY_ID =
            "Air sungai yang meluap sejak kemarin merendam tiga desa, kata Bupati Sari Wulandari.";
    private static final String MORE_ID = "Warga mengungsi ke balai desa dan menunggu bantuan dari kota.";
    private static final String BODY_EN =
            "The river burst its banks on Monday night and flooded three villages, the mayor said.";

    private static void zones(Pages page, Zone... expected) {
        assertThat(page.zones()).as(page.toString()).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "SEOUL (Kabar Pesisir) – ~ Kabar Pesisir",
                "SEOUL (Kabar.id) — ~ Kabar.id",
                "JAKARTA, Kabar.com — ~ Kabar.com",
                "JAKARTA, Kabar.com – ~ Kabar.com",
                "Kabar.com, Jakarta - ~ Kabar.com",
                "KABAR.CO.ID - ~ KABAR.CO.ID",
                "KABAR24.COM - ~ KABAR24.COM",
                "KABAR.CO.ID, SEOUL -- ~ KABAR.CO.ID",
                "kabar.co.id – ~ kabar.co.id",
                "JAWA TIMUR || Kabarjatim.com — ~ Kabarjatim.com",
                "JAKARTA (ANTARA) - ~ Antara",
                "Jakarta, CNN Indonesia -- ~ CNN Indonesia",
                "(Kabar.com) – ~ Kabar.com",
                "Seoul: ~ -",
                "Jakarta - ~ -",
                "JAKARTA – ~ -",
                "Pyongyang, 5 Januari (KCNA) — ~ KCNA",
            })
    void anIndonesianDatelineOpensTheReport(String dateline, String outlet) {
        Pages page = Pages.read("id", HEAD, dateline + " " + BODY_ID, MORE_ID);
        zones(page, HEADLINE, BODY, BODY);
        assertThat(page.opening()).as(dateline).isEqualTo("Air sungai yang");
        assertThat(page.head().metadata().outlet().orElse("-")).as(dateline).isEqualTo(outlet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "LONDON, March 3 (Reuters) - ~ Reuters",
                "WASHINGTON (AP) — ~ AP",
                "HILLTOWN, N.Y., Sept. 26 (UPI) — ~ UPI",
                "HILLTOWN, Mich., Oct. 4, 2016 (UPI) — ~ UPI",
                "SEOUL, Oct. 18 (Yonhap) -- ~ Yonhap",
                "BRUSSELS/KYIV, Oct 28 (Reuters) - ~ Reuters",
                "MELBOURNE, Australia — ~ -",
                "TAIPEI, Taiwan – ~ -",
                "(Coastnews.com) – ~ Coastnews.com",
            })
    void anEnglishDatelineOpensTheReport(String dateline, String outlet) {
        Pages page = Pages.read(
                "en",
                "Three villages flooded as river bursts banks",
                dateline + " " + BODY_EN,
                "People fled to the hall.");
        zones(page, HEADLINE, BODY, BODY);
        assertThat(page.opening()).as(dateline).isEqualTo("The river burst");
        assertThat(page.head().metadata().outlet().orElse("-")).as(dateline).isEqualTo(outlet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sari Wulandari – bupati yang baru dilantik itu – datang ke desa dan membawa bantuan untuk warga yang masih mengungsi di sana.",
                "Warga desa itu – yang kini mengungsi – menunggu bantuan dari kota.",
                "Air surut: warga pulang ke rumah.",
                "\"Kami pulang – segera,\" kata Sari.",
                "Banjir. Longsor – keduanya datang.",
            })
    void anAsideIsNoDateline(String body) {
        Pages page = Pages.read("id", HEAD, body, MORE_ID);
        assertThat(page.text().token(page.head().layout().bodyStart()).start())
                .as(page.toString())
                .isEqualTo(HEAD.length() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Banjir Rendam Tiga Desa",
                "Benarkah Banjir Sudah Surut?",
                "Bupati: Banjir Sudah Surut",
                "Banjir Surut – Warga Pulang",
                "PBB – Rusia Bahas Banjir",
                "Banjir Besar Melanda Jakarta 1 Januari 2020",
                "Hari Ke-9: Air Surut | Warga Pulang",
                "Komentar Bupati soal Banjir",
                "Terkait Banjir, Ini Kata Bupati",
                "Nearly All of the Villages Are Flooded.",
            })
    void theFirstLineIsTheHeadline(String headline) {
        Pages page = Pages.read("id", headline, BODY_ID, MORE_ID);
        zones(page, HEADLINE, BODY, BODY);
        assertThat(page.head().metadata().title()).contains(headline);
    }

    @Test
    void aDateAboveTheHeadlineDoesNotTakeItsPlace() {
        Pages page = Pages.read("id", "Selasa, 24 Desember 2024", HEAD, BODY_ID);
        zones(page, DATE, HEADLINE, BODY);
        assertThat(page.head().metadata().title()).contains(HEAD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "27 February 2025 16:59 ~ 2025-02-27",
                "Selasa, 24 Desember 2024 – 14.30 WIB ~ 2024-12-24",
                "Selasa, 24 Desember 2024 ~ 2024-12-24",
                "Sari Dewi • 27 Februari 2025 16:59 ~ 2025-02-27",
                "Sari Dewi | Kabar.com | 27 Februari 2025 ~ 2025-02-27",
                "27 May 2024, 20:18 ~ 2024-05-27",
                "Kamis, 27/02/2025 16:59 WIB ~ 2025-02-27",
            })
    void aDateLineDatesTheReport(String date, String published) {
        Pages page = Pages.read("id", HEAD, date, BODY_ID, MORE_ID);
        zones(page, HEADLINE, DATE, BODY, BODY);
        assertThat(page.head().metadata().published()).as(date).contains(new Edtf(published));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "2 July 2025 • 743 views ~ 2025-07-02",
                "Tuesday, 24 Jun 2025 ~ 2025-06-24",
                "Published on March 3, 2025 ~ 2025-03-03"
            })
    void anEnglishDateLineDatesTheReport(String date, String published) {
        Pages page = Pages.read(
                "en", "Three villages flooded as river bursts banks", date, BODY_EN, "People fled to the hall.");
        zones(page, HEADLINE, DATE, BODY, BODY);
        assertThat(page.head().metadata().published()).as(date).contains(new Edtf(published));
    }

    @Test
    void aDateInTheTextDoesNotDateTheReport() {
        Pages page = Pages.read("id", HEAD, "Air surut pada 27 Februari 2025, kata bupati.", MORE_ID);
        assertThat(page.head().metadata().published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kyiv • UNN", "Jakarta, CNN Indonesia —", "Jakarta, CNN Indonesia --"})
    void aDatelineMayStandAlone(String dateline) {
        Pages page = Pages.read("id", HEAD, dateline, BODY_ID, MORE_ID);
        zones(page, HEADLINE, DATE, BODY, BODY);
        assertThat(page.head().metadata().outlet()).as(dateline).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oleh Sari Dewi", "Oleh: Sari Dewi", "Penulis: Sari Dewi", "Ditulis oleh Sari Dewi"})
    void aBylineIsNoText(String byline) {
        Pages page = Pages.read("id", HEAD, byline, BODY_ID, MORE_ID);
        assertThat(page.zones().get(1)).as(page.toString()).isIn(BYLINE, CREDIT);
    }

    @Test
    void anEnglishBylineIsNoText() {
        zones(Pages.read("en", "River floods villages", "By Jane Smith", BODY_EN), HEADLINE, BYLINE, BODY);
        zones(Pages.read("en", "River floods villages", "By newsroom", BODY_EN), HEADLINE, BYLINE, BODY);
        zones(Pages.read("en", "By the numbers: a flooded valley", BODY_EN), HEADLINE, BODY);
        zones(
                Pages.read("en", "River floods villages", "By Monday, all had fled to the town hall.", BODY_EN),
                HEADLINE,
                BODY,
                BODY);
    }

    @Test
    void theLinkBelowReadAlsoIsNoText() {
        zones(
                Pages.read(
                        "id",
                        HEAD,
                        BODY_ID,
                        "Baca Juga:",
                        "Benarkah Tanggul Jebol?",
                        "Tiga Hal tentang Banjir",
                        MORE_ID),
                HEADLINE,
                BODY,
                FURNITURE,
                FURNITURE,
                FURNITURE,
                BODY);
        zones(
                Pages.read("id", HEAD, BODY_ID, "Baca juga: Tiga Hal tentang Banjir", MORE_ID),
                HEADLINE,
                BODY,
                FURNITURE,
                BODY);
        zones(
                Pages.read("en", "River floods villages", BODY_EN, "Read also", "- Dam holds, for now", "- Who pays?"),
                HEADLINE,
                BODY,
                FURNITURE,
                FURNITURE,
                FURNITURE);
    }

    @Test
    void anAdvertisementHidesNothingBelowIt() {
        zones(
                Pages.read("id", HEAD, BODY_ID, "ADVERTISEMENT", "Korban di Dua Desa", MORE_ID),
                HEADLINE,
                BODY,
                FURNITURE,
                SUBHEAD,
                BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Terkait hal itu, bupati mengatakan dua belas orang tewas.",
                "Komentar itu disampaikan bupati di desa.",
                "Editor majalah itu ikut mengungsi bersama warga.",
                "Reporter perang itu tewas di Kursk.",
                "Penulis buku itu mengungsi bersama warga.",
                "Foto itu menunjukkan air setinggi atap.",
                "Iklan itu menyebut tiga desa.",
                "Rekomendasi itu ditolak bupati.",
                "(Air sudah surut di dua desa, tetapi warga di desa ketiga masih menunggu bantuan dari kota.)",
            })
    void aSentenceThatOpensLikeALabelIsRead(String sentence) {
        Pages page = Pages.read(
                "id", HEAD, BODY_ID, MORE_ID, MORE_ID, MORE_ID, MORE_ID, MORE_ID, MORE_ID, MORE_ID, sentence);
        assertThat(page.zones().get(9)).as(page.toString()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Editor: Sari Dewi",
                "Editor : Sari Dewi",
                "Penulis: Sari Dewi",
                "Tag: banjir, longsor",
                "Advertisement",
                "Bagikan",
                "(ant/sar)",
                "[Photo : YONHAP News]",
                "Simak juga video tentang banjir itu.",
                "Ikuti berita terkini di saluran kami."
            })
    void whatStandsAroundTheReportIsNotRead(String line) {
        Pages page = Pages.read("id", HEAD, BODY_ID, MORE_ID, line);
        assertThat(page.zones().get(3).isRead()).as(page.toString()).isFalse();
    }

    @Test
    void captionsAreTold() {
        zones(Pages.read("id", HEAD, "Foto: Warga di atap rumah. (Kabar.com/Sari)", BODY_ID), HEADLINE, CAPTION, BODY);
        zones(
                Pages.read("id", HEAD, "Potret warga di atap rumah, Selasa. (Kabar.com/Sari)", BODY_ID),
                HEADLINE,
                CAPTION,
                BODY);
        zones(
                Pages.read("en", "River floods villages", "FILE PHOTO: A villager on a roof, June 12, 2025.", BODY_EN),
                HEADLINE,
                CAPTION,
                BODY);
    }

    @Test
    void aRepeatedHeadlineIsReadOnce() {
        zones(Pages.read("id", HEAD, HEAD, BODY_ID), HEADLINE, FURNITURE, BODY);
        zones(
                Pages.read("id", HEAD, BODY_ID, HEAD.toUpperCase(java.util.Locale.ROOT), MORE_ID),
                HEADLINE,
                BODY,
                FURNITURE,
                BODY);
    }

    @Test
    void aTextMayHaveNoHeadline() {
        Pages page = Pages.read("id", BODY_ID, MORE_ID);
        zones(page, BODY, BODY);
        assertThat(page.head().metadata().title()).isEmpty();
    }

    @Test
    void oneLineIsText() {
        zones(Pages.read("id", HEAD), BODY);
        assertThat(Pages.read("id", HEAD).head().layout().bodyStart()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n\n", "—", ":", "(", ")", "()", "\"", "-", "--", "||", "•", "( Reuters", "Baca juga:"
            })
    void nextToNothingIsReadWithoutComplaint(String text) {
        Pages page = Pages.read("id", text);
        assertThat(page.zones().size()).as(page.toString()).isEqualTo(text.isBlank() ? 0 : 1);
        assertThat(page.head().metadata().title()).as(page.toString()).isEmpty();
    }

    @Test
    void reportersInitialsDoNotHideAFullStop() {
        Pages page = Pages.read("id", HEAD, BODY_ID, "Warga pulang. (sar/dew)");
        zones(page, HEADLINE, BODY, BODY);
    }

    @Test
    void aSubheadIsToldFromText() {
        zones(
                Pages.read("id", HEAD, BODY_ID, "1. Desa Pertama", MORE_ID, "Berikut rinciannya:", MORE_ID),
                HEADLINE,
                BODY,
                SUBHEAD,
                BODY,
                BODY,
                BODY);
    }

    private static List<String> derived(Pages page) {
        return page.head().derivedFrom().stream().map(Derivation::outlet).toList();
    }

    @Test
    void whatAReportDrawsOnIsNamed() {
        assertThat(derived(Pages.read("id", HEAD, "Melansir dari laman Kabar Pesisir, banjir mulai surut.")))
                .containsExactly("Kabar Pesisir");
        assertThat(derived(Pages.read(
                        "id", HEAD, "Banjir mulai surut, dikutip dari Reuters, Senin.", "Warga pulang, lansir AFP.")))
                .containsExactly("Reuters", "AFP");
        assertThat(derived(
                        Pages.read("id", HEAD, "Mengutip Reuters, banjir surut.", "Mengutip Reuters, warga pulang.")))
                .containsExactly("Reuters");
        assertThat(derived(Pages.read("en", "River floods villages", "LONDON, March 3 (Reuters) - " + BODY_EN)))
                .containsExactly("Reuters");
        assertThat(derived(Pages.read("id", HEAD, BODY_ID, "(Reuters)"))).containsExactly("Reuters");
        assertThat(derived(Pages.read("id", HEAD, BODY_ID, "Sumber: Antara"))).containsExactly("Antara");
        assertThat(derived(Pages.read("en", "River floods villages", BODY_EN, "With files from AFP")))
                .containsExactly("AFP");
        assertThat(derived(Pages.read("en", "River floods villages", "By AFP", BODY_EN)))
                .containsExactly("AFP");
        assertThat(derived(Pages.read("id", HEAD, BODY_ID + " (sw/Antara/AFP)")))
                .containsExactly("Antara", "AFP");
        assertThat(derived(
                        Pages.read("en", "River floods villages", BODY_EN + " [Reuters]", "Also read: Bridge reopens")))
                .containsExactly("Reuters");
    }

    @Test
    void aLineThatListsSeveralOutletsSaysNotWhoGaveWhat() {
        assertThat(derived(Pages.read("en", "River floods villages", BODY_EN, "With files from AFP and Reuters")))
                .isEmpty();
        assertThat(derived(Pages.read("id", HEAD, BODY_ID, "Sumber: Antara, 3 Maret; AFP")))
                .isEmpty();
    }

    @Test
    void whoIsQuotedIsNoOutlet() {
        assertThat(derived(Pages.read("id", HEAD, "Ia mengutip Presiden Prancis dalam pidatonya.")))
                .isEmpty();
        assertThat(derived(Pages.read("en", "River floods villages", BODY_EN, "Photo by Reuters")))
                .isEmpty();
        assertThat(derived(Pages.read("en", "River floods villages", BODY_EN, "The rain (as Reuters had it) stopped.")))
                .isEmpty();
        assertThat(derived(Pages.read("en", "River floods villages", BODY_EN + " (Reuters)", BODY_EN)))
                .isEmpty();
        assertThat(derived(Pages.read("id", HEAD, "Baca juga: Banjir surut, lansir Reuters", BODY_ID)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.jejak.text.RandomText#texts")
    void everyLineHasAZoneAndTheBodyBeginsInside(String string) {
        Pages page = Pages.read("id", string, string, "Air surut (" + string);
        assertThat(page.head().layout().bodyStart())
                .as(org.jejak.text.RandomText.shown(string))
                .isBetween(0, page.text().size());
        assertThat(page.head().metadata().title())
                .as(org.jejak.text.RandomText.shown(string))
                .satisfiesAnyOf(
                        title -> assertThat(title).isEqualTo(Optional.empty()),
                        title -> assertThat(title.orElseThrow()).isNotBlank().doesNotContain("\n"));
        assertThat(page.zones()).as(org.jejak.text.RandomText.shown(string)).doesNotContainNull();
    }
}
