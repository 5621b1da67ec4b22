package org.jejak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody reads a figure: over time, by one policy and another, in one language and another. */
@RoomTest
class FigureStoryTest {

    /** Milliseconds after which words have gone that do not stay; of a clock that the test turns. */
    private static final int LONGER_THAN_A_BLINK = 600;

    private static final String KILLED = "/figures/killed";

    private static Page figure(Visits visits) {
        Visit visit = visits.look(Look.in("en"));
        visit.open(KILLED);
        return visit.page();
    }

    @Test
    void a_card_leads_to_its_figure_and_back(Visits visits) {
        Visit visit = visits.look(Look.in("en"));
        visit.open("/figures");
        Page page = visit.page();
        page.locator(".card a[href='" + KILLED + "']").first().click();
        assertThat(page).hasURL(Pattern.compile(".*" + KILLED));
        assertThat(page.locator(".sections [aria-current=page]")).hasAttribute("href", "/figures");
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/figures"));
        assertThat(page.locator(".card").first()).isVisible();
    }

    @Test
    void every_mark_is_reached_by_keyboard_and_shows_its_words(Visits visits) {
        Page page = figure(visits);
        Locator marks = page.locator(".chart.wide .mark");
        page.locator(".policies a").last().focus();
        for (int i = 0; i < marks.count(); i++) {
            page.keyboard().press("Tab");
            assertThat(marks.nth(i)).isFocused();
            assertThat(page.locator("#tip")).isVisible();
            assertThat(page.locator("#tip q")).hasText(marks.nth(i).getAttribute("data-quote"));
        }
        page.keyboard().press("Escape");
        assertThat(page.locator("#tip")).isHidden();
    }

    @Test
    void the_words_of_a_mark_are_shown_within_the_window(Visits visits) {
        Visit visit = visits.look(Look.in("en").wide(Look.NARROW));
        visit.open(KILLED);
        Locator marks = visit.page().locator(".chart.narrow .mark");
        assertThat(marks.count()).isPositive();
        for (Locator mark : marks.all()) {
            // Coming to it from elsewhere scrolls the page.
            visit.page().evaluate("() => scrollTo(0, document.body.scrollHeight)");
            mark.focus();
            visit.shift();
            assertThat(visit.page().locator("#tip")).isInViewport();
        }
        assertThat(visit.overflow()).isZero();
    }

    @Test
    void the_pointer_may_go_from_a_mark_to_its_words(Visits visits) {
        Visit visit = visits.look(Look.in("en"));
        Page page = visit.page();
        page.clock().install();
        visit.open(KILLED);
        Locator tip = page.locator("#tip");
        page.locator(".chart.wide .mark").first().hover();
        assertThat(tip).isVisible();
        tip.hover();
        page.clock().fastForward(LONGER_THAN_A_BLINK);
        assertThat(tip).isVisible();
        page.locator("h1").hover();
        page.clock().fastForward(LONGER_THAN_A_BLINK);
        assertThat(tip).isHidden();
    }

    @Test
    void each_mark_stands_in_the_table_with_the_same_words(Visits visits) {
        Page page = figure(visits);
        for (Locator mark : page.locator(".chart.wide .mark").all()) {
            String words = mark.getAttribute("data-quote");
            assertThat(page.locator(".ledger .quote[href='" + mark.getAttribute("href") + "']")
                            .first())
                    .containsText(words);
        }
    }

    @Test
    void the_policy_is_switched_in_place_and_the_way_back_is_kept(Visits visits) {
        Page page = figure(visits);
        page.evaluate("() => { window.same = true; }");
        int all = page.locator(".ledger tbody tr").count();
        page.locator(".policies a[href$='policy=latest']").click();
        assertThat(page).hasURL(Pattern.compile(".*policy=latest"));
        assertThat(page.locator(".policies [aria-current]")).hasAttribute("href", KILLED + "?policy=latest");
        assertThat(page.evaluate("() => window.same")).as("in place").isEqualTo(true);
        assertThat(page.locator(".ledger tbody tr").count()).isLessThan(all);
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*" + KILLED));
        assertThat(page.locator(".ledger tbody tr")).hasCount(all);
    }

    @Test
    void a_policy_that_is_chosen_by_keyboard_keeps_the_focus(Visits visits) {
        Page page = figure(visits);
        page.locator(".policies a[href$='policy=latest']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".policies [aria-current]")).hasAttribute("href", KILLED + "?policy=latest");
        assertThat(page.locator(".policies [aria-current]")).isFocused();
    }

    @Test
    void the_language_is_that_of_the_browser_until_another_is_chosen(Visits visits) {
        Visit visit = visits.look(Look.in("id"));
        visit.open(KILLED);
        Page page = visit.page();
        assertThat(page.locator("html")).hasAttribute("lang", "id");
        String title = page.locator("h1").textContent();
        page.locator(".choices [hreflang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1").textContent()).isNotEqualTo(title);
        visit.open("/figures");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void the_colours_are_those_of_the_browser_until_others_are_chosen(Visits visits) {
        Visit visit = visits.look(Look.in("en").asDark());
        visit.open(KILLED);
        Page page = visit.page();
        Object dark = ground(page);
        page.locator(".theme-light").click();
        Object light = ground(page);
        assertThat(light).isNotEqualTo(dark);
        visit.open("/figures");
        assertThat(ground(page)).isEqualTo(light);
        page.locator(".theme-dark").click();
        assertThat(ground(page)).isEqualTo(dark);
    }

    private static Object ground(Page page) {
        return page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor");
    }

    @Test
    void the_rows_behind_the_page_are_there_as_json_and_csv(Visits visits) {
        Page page = figure(visits);
        int rows = page.locator(".ledger tbody tr:not(.denial)").count();
        List<String> links = page.locator(".foot [rel=alternate]").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(links).hasSize(2);
        for (String link : links) {
            String text = page.request().get(link).text();
            assertThat(text.lines().count()).as(link).isGreaterThan(rows);
        }
    }

    @Test
    void the_keyboard_passes_over_what_every_page_begins_with(Visits visits) {
        Page page = figure(visits);
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }
}
