package org.jejak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody finds a figure, follows it to its words, corrects what was read, and takes it back. */
@RoomTest
class ReadStoryTest {

    private static final Pattern ARTICLE = Pattern.compile(".*/articles/[0-9a-f]+\\?.*claim=.*");

    /** The article of the last number of a figure, with its claim chosen. */
    private static Visit article(Visits visits, Look look) {
        Visit visit = visits.look(look);
        visit.open("/figures/killed");
        visit.page().locator(".ledger .quote").last().click();
        assertThat(visit.page()).hasURL(ARTICLE);
        return visit;
    }

    private static Locator panel(Page page) {
        return page.locator("#panel");
    }

    @Test
    void from_the_front_page_to_the_words_and_back(Visits visits) {
        Visit visit = visits.look(Look.in("en"));
        visit.open("/");
        Page page = visit.page();
        page.locator(".card h2 a[href^='/figures/']").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/figures/.*"));
        String figure = page.url();
        Locator quote = page.locator(".ledger .quote").first();
        String words = quote.textContent().replaceAll("^.|.$", "");
        quote.click();
        assertThat(page).hasURL(ARTICLE);
        assertThat(page.locator(".paper .m-chosen").first()).isInViewport();
        assertThat(page.locator(".paper")).containsText(words);
        assertThat(panel(page)).containsText(words);
        page.goBack();
        assertThat(page).hasURL(figure);
        page.goBack();
        assertThat(page.locator(".card").first()).isVisible();
    }

    @Test
    void the_chosen_words_are_those_of_the_claim(Visits visits) {
        Page page = article(visits, Look.in("en")).page();
        String marked = String.join("", page.locator(".paper .m-quote").allTextContents());
        assertThat(marked.replaceAll("\\s+", " "))
                .isEqualTo(page.locator(".said").textContent().replaceAll("\\s+", " "));
    }

    @Test
    void the_next_claim_and_the_one_before_by_keyboard(Visits visits) {
        Page page = article(visits, Look.in("en")).page();
        page.keyboard().press("Escape");
        assertThat(page).hasURL(Pattern.compile(".*/articles/[0-9a-f]+$"));
        page.keyboard().press("j");
        assertThat(page).hasURL(ARTICLE);
        String first = page.url();
        page.keyboard().press("j");
        assertThat(page).not().hasURL(first);
        assertThat(page.locator(".paper .m-chosen").first()).isInViewport();
        page.keyboard().press("k");
        assertThat(page).hasURL(first);
    }

    @Test
    void every_marked_claim_of_the_text_can_be_chosen(Visits visits) {
        Page page = article(visits, Look.in("en")).page();
        Locator marks = page.locator(".paper a.m-claim");
        for (int i = 0; i < marks.count(); i++) {
            marks.nth(i).click();
            assertThat(page.locator(".paper .m-chosen").first()).isVisible();
            assertThat(panel(page).locator(".said")).isVisible();
        }
    }

    @Test
    void why_it_was_read_so_is_told_beside_it(Visits visits) {
        Page page = article(visits, Look.in("en")).page();
        assertThat(panel(page).locator("h3").last()).isVisible();
        assertThat(panel(page).locator(".hops > li").first()).isVisible();
    }

    @Test
    void a_claim_is_corrected_by_keyboard_and_taken_back(Visits visits) {
        Page page = article(visits, Look.in("en")).page();
        String read = panel(page).locator(".range").textContent();
        page.keyboard().press("e");
        Locator form = panel(page).locator("form.fields");
        assertThat(form.locator("input[type=text], select").first()).isFocused();
        form.locator("[name='field.min']").fill("123456");
        form.locator("[name=why]").fill("-");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*decided=.*"));
        Visits.settle(page);
        assertThat(panel(page).locator(".range")).containsText("123");
        assertThat(panel(page).locator(".range")).not().hasText(read);
        assertThat(panel(page).locator(".verdict")).hasClass(Pattern.compile(".*correct.*"));
        String decided = page.url();
        page.keyboard().press("u");
        assertThat(page).not().hasURL(decided);
        Visits.settle(page);
        assertThat(panel(page).locator(".range")).hasText(read);
        assertThat(panel(page).locator(".undone").first()).isVisible();
    }

    @Test
    void on_a_small_telephone_the_words_come_first(Visits visits) {
        Visit visit = article(visits, Look.in("en").wide(Look.NARROW));
        assertThat(visit.page().locator(".paper .m-chosen").first()).isInViewport();
        assertThat(visit.overflow()).isZero();
    }

    @Test
    void text_and_original_stand_side_by_side_on_demand(Visits visits) {
        Page page = article(visits, Look.in("en")).page();
        assertThat(page.locator(".original")).hasCount(0);
        page.locator(".ways a[href*=original]").click();
        assertThat(page.locator(".original pre mark")).isInViewport();
    }

    @Test
    void an_origin_shows_the_way_to_each_outlet(Visits visits) {
        Visit visit = visits.look(Look.in("en"));
        visit.open("/figures/killed");
        Page page = visit.page();
        page.locator(".ledger .way a").last().click();
        assertThat(page).hasURL(Pattern.compile(".*/origins/.*"));
        assertThat(page.locator(".tree li").first()).isVisible();
        page.locator(".crumb a").click();
        assertThat(page).hasURL(Pattern.compile(".*/figures/killed"));
    }
}
