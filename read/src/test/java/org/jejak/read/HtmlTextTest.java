package org.jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

    private static final String LONG =
            "The harbour office said on Saturday that the count of people aboard had been wrong from the start. ";

    @ParameterizedTest
    @MethodSource("org.jejak.read.Pages#withArticle")
    void readsTheArticleAndNothingElse(String page) {
        assertThat(Pages.article(page + ".html").article().text()).as(page).isEqualTo(Pages.expectedText(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"front-page.html", "not-found.html"})
    void refusesAPageWithoutAnArticle(String page) {
        assertThat(Pages.read(page)).as(page).isEqualTo(new Problem.NoMainText(page));
    }

    @Test
    void keepsInlineLinksAndDropsLinesThatAreLinks() {
        String html = "<body><h1>Count</h1><p>" + LONG + "See <a href=x>the list</a> of names.</p>"
                + "<p>Read also: <a href=y>A long title of some other article</a></p><p>" + LONG + "</p></body>";
        assertThat(Pages.html(html).article().text())
                .isEqualTo("Count\n" + LONG + "See the list of names.\n" + LONG.strip());
    }

    @Test
    void partsParagraphsAtTwoBreaksAndJoinsASentenceAcrossOne() {
        String html =
                "<body><div>" + LONG + "<br>\n<br/>" + LONG + "It was<br>late. <br>Nobody was hurt.<br></div></body>";
        assertThat(Pages.html(html).article().text())
                .isEqualTo(LONG.strip() + "\n" + LONG + "It was late.\nNobody was hurt.");
    }

    @Test
    void foldsSpacesAndDropsInvisibleCharacters() {
        String html = "<body><p>" + LONG + "1&nbsp;000\u202f000 \n\t &#8203;peo&shy;ple\u2060 \u2028 left.</p><p>"
                + LONG + "</p></body>";
        assertThat(Pages.html(html).article().text()).isEqualTo(LONG + "1 000 000 people left.\n" + LONG.strip());
    }

    @Test
    void keepsJoinersWhereTheyCarryMeaning() {
        String html = "<body><p>" + LONG + "\u0645\u06cc\u200c\u0631\u0648\u062f no\u200cjoiner</p><p>" + LONG
                + "</p></body>";
        assertThat(Pages.html(html).article().text()).contains("\u0645\u06cc\u200c\u0631\u0648\u062f nojoiner");
    }

    @Test
    void readsBothHalvesOfABodyCutInTwo() {
        String half = "<p>" + LONG + "</p><p>" + LONG.replace("Saturday", "Sunday") + "</p>";
        String html = "<body><main><h1>Count</h1><div class=body>" + half + half.replace("count", "tally")
                + half.replace("count", "sum")
                + "</div><div class=ad>Buy now and save, this long sentence says, on everything.</div><div class=body>"
                + "<p>A second half, which is short, is still part of the article.</p></div></main></body>";
        assertThat(Pages.html(html).article().text())
                .endsWith("\nA second half, which is short, is still part of the article.");
    }

    @Test
    void readsAPageWhoseThemeNamesTheArticleLikeFurniture() {
        String html = "<body><div class='widget tag-news share'><p>" + LONG + "</p><p>" + LONG.replace("wrong", "right")
                + "</p></div></body>";
        assertThat(Pages.html(html).article().text())
                .isEqualTo(LONG.strip() + "\n" + LONG.replace("wrong", "right").strip());
    }

    @Test
    void readsWithoutEndOrStackOverflowWhateverTheNesting() {
        String html = "<body>" + "<div>".repeat(20_000) + "<p>" + LONG + LONG + LONG + "</p></body>";
        assertThat(Pages.html(html).article().text()).contains("count of people aboard");
    }

    @Test
    void readsAFragmentWithoutHtmlOrBody() {
        assertThat(Pages.html("<p>" + LONG + "</p>\n<p>" + LONG + LONG + "</p>")
                        .article()
                        .text())
                .isEqualTo(LONG.strip() + "\n" + LONG + LONG.strip());
    }

    @Test
    void keepsADateLineBesideTheHeadlineWhateverItsClass() {
        String html =
                "<body><div><div class=t><h1>Count was wrong</h1><div class=w>Laras - senja</div><div class=d>Senin, 3 Feb 2031</div>"
                        + "<div>2 min</div></div><div class=x><p>" + LONG + "</p><p>" + LONG.replace("wrong", "right")
                        + "</p></div></div></body>";
        assertThat(Pages.html(html).article().text()).startsWith("Count was wrong\nSenin, 3 Feb 2031\nThe harbour");
    }

    @Test
    void leavesOutLabelsOfBoxesThatHoldNoText() {
        String html = "<body><div><p>" + LONG + "</p><div class=x><div>AD</div><p>SCROLL ON</p></div><p>"
                + LONG.replace("wrong", "right") + "</p><p>Short</p></div></body>";
        assertThat(Pages.html(html).article().text())
                .isEqualTo(LONG.strip() + "\n" + LONG.replace("wrong", "right").strip() + "\nShort");
    }
}
