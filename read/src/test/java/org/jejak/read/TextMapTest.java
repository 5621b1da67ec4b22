package org.jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jejak.model.Span;
import org.jejak.model.TextMap;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of the text map: each stretch of the text is the decoded, folded form of the place it names in the original. */
class TextMapTest {

    @ParameterizedTest
    @MethodSource("org.jejak.read.Pages#withArticle")
    void everyStretchIsWhatStandsInTheOriginal(String page) {
        ReadArticle read = Pages.article(page + ".html");
        assertThat(mapped(read)).as(page).isGreaterThan(read.article().text().length() * 9 / 10);
    }

    static Stream<String> generated() {
        return IntStream.range(0, 300).mapToObj(seed -> page(new Random(seed)));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void holdsForPagesMadeOfAnything(String html) {
        ReadResult result = new ArticleReader().read("page.html", html.getBytes(StandardCharsets.UTF_8));
        ReadArticle read = Pages.article(result);
        assertThat(mapped(read)).as(html).isPositive();
    }

    @Test
    void aPlainTextIsItsOwnOriginal() {
        byte[] bytes = "\ufeffA\r\nb \ud83d\ude00\n".getBytes(StandardCharsets.UTF_8);
        ReadArticle read = Pages.article(new ArticleReader().read("a.txt", bytes));
        assertThat(read.article().text()).isEqualTo("A\r\nb \ud83d\ude00\n");
        assertThat(read.article().map()).isEqualTo(TextMap.identity(7));
    }

    /** Checks the law and counts the code points that the map covers. */
    private static int mapped(ReadArticle read) {
        String text = read.article().text();
        String original = original(read);
        int end = 0;
        int covered = 0;
        for (TextMap.Stretch stretch : read.article().map().stretches()) {
            String shown = slice(text, stretch.text());
            String source = slice(original, stretch.original());
            assertThat(stretch.text().start()).as("order of '%s'", shown).isGreaterThanOrEqualTo(end);
            boolean same = fold(shown).equals(fold(source)) || fold(shown).equals(fold(decode(source)));
            assertThat(same).as("'%s' from '%s' in %s", shown, source, original).isTrue();
            end = stretch.text().end();
            covered += stretch.text().length();
        }
        assertThat(end).isLessThanOrEqualTo(text.codePointCount(0, text.length()));
        return covered;
    }

    private static String original(ReadArticle read) {
        String decoded = new String(
                read.bytes(), Charset.forName(read.article().original().charset()));
        return decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
    }

    private static String decode(String source) {
        String json = source.matches("\\\\u[0-9a-fA-F]{4}")
                ? String.valueOf((char) Integer.parseInt(source.substring(2), 16))
                : source;
        return Parser.unescapeEntities(json.replace("\\n", " ").replaceAll("\\\\(.)", "$1"), false);
    }

    private static String slice(String text, Span span) {
        return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }

    private static String fold(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ");
    }

    private static String page(Random random) {
        String[] pieces = {
            "kata ", "R&amp;D ", "&nbsp;", "\n  ", "\r\n", "\ud83d\ude00", "&#x1F600;", "<b>tebal</b>",
                    "<a href=x>taut</a> ", "&shy;", "<!-- c -->",
            "&notit; ", "&copy ", "&unknown; ", "& ", "<br>", "<br><br>", "</p><p>",
                    "<span style='display:none'>x</span>", "\u200b", "1.000 ", "&lt;p&gt; ",
            "<i>", "</i>", "<table><tr><td>1<td>dua</table>", "<li>butir", "&#150; ", "\u00e9\u4e2d ", "</div>",
                    "<q>&ldquo;</q> "
        };
        StringBuilder html = new StringBuilder("<html><body><p>");
        for (int i = 0; i < 60; i++) {
            html.append(pieces[random.nextInt(pieces.length)]);
            html.append(i % 10 == 0 ? "Bupati menyebut 300 orang mengungsi ke tiga pos di lereng bukit itu. " : "");
        }
        return html.append("</body></html>").toString();
    }
}
