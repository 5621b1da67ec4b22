package org.jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String INDONESIAN =
            "Bupati menyebut \u201csekitar 300 orang\u201d mengungsi \u2013 \u20ac2 juta dibutuhkan.\r\nAir surut perlahan. "
                    .repeat(4);

    private static ReadArticle read(byte[] bytes) {
        return Pages.article(new ArticleReader().read("a.txt", bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsUnicodeWithAndWithoutAMark(String charset) {
        Charset encoding = Charset.forName(charset);
        for (String mark : List.of("", "\ufeff")) {
            ReadArticle read = read((mark + INDONESIAN).getBytes(encoding));
            assertThat(read.article().text()).as(charset).isEqualTo(INDONESIAN);
            assertThat(read.article().original().charset()).isEqualTo(charset);
            assertThat(read.warnings()).as(charset).isEmpty();
        }
    }

    @Test
    void guessesWindows1252AndSaysSo() {
        ReadArticle read = read(INDONESIAN.getBytes(DeclaredCharset.WINDOWS_1252));
        assertThat(read.article().text()).isEqualTo(INDONESIAN);
        assertThat(read.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.ENCODING_GUESSED);
        assertThat(read.warnings().get(0).message()).contains("windows-1252");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R", "EUC-KR", "Shift_JIS", "GB18030"})
    void detectsOtherScripts(String charset) {
        String text = switch (charset) {
            case "EUC-KR" -> "국가정보원은 북한군 병력이 추가로 파견되었다고 밝혔다. 규모는 확인 중이라고 말했다. ".repeat(5);
            case "Shift_JIS" -> "気象庁によると、けさの地震で三百人が避難した。けが人はいないという。".repeat(5);
            case "GB18030" -> "当地政府表示，洪水已造成三人死亡，另有二十人失踪。救援工作仍在进行。".repeat(5);
            default -> "По словам губернатора, в результате наводнения эвакуированы триста человек. ".repeat(5);
        };
        assertThat(read(text.getBytes(Charset.forName(charset))).article().text())
                .as(charset)
                .isEqualTo(text);
    }

    @Test
    void readsUtf8WithForeignBytesAndSaysWhere() {
        byte[] bytes = INDONESIAN.getBytes(StandardCharsets.UTF_8);
        bytes[7] = (byte) 0xE9;
        ReadArticle read = read(bytes);
        assertThat(read.article().text()).isEqualTo(INDONESIAN.substring(0, 7) + "\ufffd" + INDONESIAN.substring(8));
        assertThat(read.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.ENCODING_DAMAGED);
        assertThat(read.warnings().get(0).message()).contains("1 characters", "Bupati ");
    }

    @Test
    void readsUtf8CutInsideACharacter() {
        byte[] whole = "Harganya dua juta \u20ac".getBytes(StandardCharsets.UTF_8);
        ReadArticle read = read(Arrays.copyOf(whole, whole.length - 1));
        assertThat(read.article().text()).isEqualTo("Harganya dua juta \ufffd");
        assertThat(read.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.TRUNCATED);
    }

    @Test
    void believesUtf8MoreThanADeclaration() {
        String html = "<meta charset=iso-8859-1><p>" + INDONESIAN + "</p>";
        ReadArticle read = Pages.html(html);
        assertThat(read.article().original().charset()).isEqualTo("UTF-8");
        assertThat(read.article().text()).contains("\u201csekitar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset='windows-1251'>",
                "<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=Windows-1251\">",
                "<?xml version='1.0' encoding='windows-1251'?>"
            })
    void readsWhatAPageDeclares(String declaration) {
        String text = "По словам губернатора, эвакуированы триста человек и ещё двадцать. ";
        String html = declaration + "<html><body><p>" + text.repeat(4) + "</p></body></html>";
        ReadArticle read =
                Pages.article(new ArticleReader().read("a.html", html.getBytes(Charset.forName("windows-1251"))));
        assertThat(read.article().text())
                .as(declaration)
                .isEqualTo(text.repeat(4).strip());
        assertThat(read.warnings()).as(declaration).isEmpty();
    }

    /** Whoever has the bytes and the charset's name gets the decoded original, to which all places refer. */
    @Test
    void givesWhatTheNamedCharsetGives() {
        Random random = new Random(11);
        int read = 0;
        for (int i = 0; i < 300; i++) {
            byte[] bytes = INDONESIAN.getBytes(i % 2 == 0 ? StandardCharsets.UTF_8 : DeclaredCharset.WINDOWS_1252);
            for (int j = 0; j < i % 7; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) (32 + random.nextInt(224));
            }
            if (new ArticleReader().read("a.txt", bytes) instanceof ReadArticle article) {
                String again = new String(
                        bytes, Charset.forName(article.article().original().charset()));
                assertThat(article.article().text()).as(Arrays.toString(bytes)).isEqualTo(again);
                read++;
            }
        }
        assertThat(read).isGreaterThan(280);
    }
}
