package org.jejak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody goes through the queue, decides, looks at the log and takes back. Tests share the case: none counts on its first state. */
@RoomTest
class DecideStoryTest {

    private static final String HOSTILE = "<img src=/x onerror=alert(1)>";

    private static Page queue(Visits visits) {
        Visit visit = visits.look(Look.in("en"));
        visit.open("/review");
        return visit.page();
    }

    /** The claim that a row asks about. */
    private static String claim(Locator row) {
        return row.locator("[name=subject]").first().inputValue();
    }

    /** As people are shown it: of the article's digits the first eight. */
    private static String shown(String claim) {
        return claim.replaceFirst("^(.{8})[0-9a-f]*", "$1");
    }

    private static Locator first(Page page) {
        return page.locator("[data-row]").first();
    }

    /** What the log says of a claim, the newest first. */
    private static Locator logged(Page page, String claim) {
        page.navigate("/decisions");
        return page.locator(".log > li").filter(new Locator.FilterOptions().setHasText(shown(claim)));
    }

    @Test
    void keys_go_through_the_queue(Visits visits) {
        Page page = queue(visits);
        Locator rows = page.locator("[data-row]");
        page.keyboard().press("j");
        assertThat(rows.nth(0)).isFocused();
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(rows.nth(2)).isFocused();
        page.keyboard().press("k");
        assertThat(rows.nth(1)).isFocused();
        assertThat(rows.nth(1)).isInViewport();
    }

    @Test
    void a_claim_is_accepted_by_a_key_and_taken_back_by_another(Visits visits) {
        Page page = queue(visits);
        String claim = claim(first(page));
        page.keyboard().press("j");
        page.keyboard().press("a");
        assertThat(page).hasURL(Pattern.compile(".*/review\\?decided=.*"));
        Visits.settle(page);
        assertThat(page.locator("[data-row] [value='" + claim + "']")).hasCount(0);
        String decided = page.url();
        page.keyboard().press("u");
        assertThat(page).not().hasURL(decided);
        Visits.settle(page);
        assertThat(page.locator("[data-row] [value='" + claim + "']").first()).isAttached();
        assertThat(logged(page, claim).first()).hasClass("undone");
    }

    @Test
    void a_rejection_asks_why_and_the_log_says_so_as_it_was_written(Visits visits) {
        Page page = queue(visits);
        String claim = claim(first(page));
        page.keyboard().press("j");
        page.keyboard().press("x");
        Locator why = first(page).locator("[name=why]");
        assertThat(why).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*decided=.*"));
        page.keyboard().type(HOSTILE);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*decided=.*"));
        assertThat(logged(page, claim).first()).containsText(HOSTILE);
        assertThat(page.locator("main img")).hasCount(0);
    }

    @Test
    void letters_in_a_field_are_letters(Visits visits) {
        Page page = queue(visits);
        String before = page.url();
        page.locator("#find").focus();
        page.keyboard().type("jkaxu");
        assertThat(page.locator("#find")).hasValue("jkaxu");
        assertThat(page.url()).isEqualTo(before);
        assertThat(page.locator("#find")).isFocused();
    }

    @Test
    void letters_can_be_turned_off_as_keys_and_stay_off(Visits visits) {
        Page page = queue(visits);
        page.locator("#letters").uncheck();
        page.locator("main").focus();
        page.keyboard().press("j");
        assertThat(page.locator("[data-row]:focus")).hasCount(0);
        page.navigate("/review");
        assertThat(page.locator("#letters")).not().isChecked();
        page.keyboard().press("j");
        assertThat(page.locator("[data-row]:focus")).hasCount(0);
        page.locator("#letters").check();
        page.locator("main").focus();
        page.keyboard().press("j");
        assertThat(first(page)).isFocused();
    }

    @Test
    void a_decision_stands_under_the_name_that_was_given(Visits visits) {
        Page page = queue(visits);
        page.locator(".name [name=who]").fill("A. B-9");
        page.locator(".name button").click();
        assertThat(page.locator(".name [name=who]")).hasValue("A. B-9");
        String claim = claim(first(page));
        first(page).locator("[data-keys=a]").click();
        assertThat(page).hasURL(Pattern.compile(".*decided=.*"));
        assertThat(logged(page, claim).first()).containsText("A. B-9");
    }

    @Test
    void without_scripts_one_decides_as_well(Visits visits) {
        Visit visit = visits.look(Look.in("en").withoutScripts());
        visit.open("/review");
        Page page = visit.page();
        String claim = claim(first(page));
        first(page).locator("[data-keys=a]").click();
        assertThat(page).hasURL(Pattern.compile(".*/review\\?decided=.*"));
        Locator log = logged(page, claim).first();
        log.locator("summary").click();
        log.locator("[name=why]").fill("-");
        log.locator("button").click();
        assertThat(logged(page, claim).first()).hasClass("undone");
    }

    @Test
    void pages_after_a_decision_have_no_barriers(Visits visits) {
        Visit visit = visits.look(Look.in("en"));
        visit.open("/review");
        Page page = visit.page();
        first(page).locator("[data-keys=a]").click();
        assertThat(page).hasURL(Pattern.compile(".*decided=.*"));
        assertThat(visit.barriers()).isEmpty();
        visit.open("/decisions");
        page.locator(".log summary").first().click();
        assertThat(visit.barriers()).isEmpty();
        visit.turn(visit.look().asDark().wide(Look.NARROW));
        assertThat(visit.barriers()).isEmpty();
        assertThat(visit.overflow()).isZero();
        visit.picture(RoomExtension.SCREENS.resolve("decisions-some-" + visit.look() + ".png"));
    }
}
