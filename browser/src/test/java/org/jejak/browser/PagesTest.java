package org.jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jejak.bench.Crawl;
import org.junit.jupiter.api.Test;

/** What holds of every page of a room, however it arrives. */
@RoomTest
class PagesTest {

    /** Of a page with some content, more words than a frame with nothing in it has. */
    private static final int WORDS = 5;

    /** Bytes a second at which the text of a page comes in several pieces. */
    private static final int SLOW = 60_000;

    @Test
    void every_link_leads_to_a_page(Visits visits) throws IOException {
        assertThat(Crawl.of(visits.address(), 1).dead()).isEmpty();
    }

    @Test
    void a_page_that_arrives_slowly_does_not_move(Visits visits) throws IOException {
        Visit visit = visits.look(Look.in("en"));
        visit.open("/");
        visit.slowDown(SLOW);
        List<String> moved = new ArrayList<>();
        for (String path : Pages.of(visits)) {
            visit.open(path);
            double shift = visit.shift();
            if (shift > 0) {
                moved.add(path + " by " + shift + ": " + visit.moved());
            }
        }
        assertThat(moved).isEmpty();
    }

    @Test
    void without_scripts_every_page_says_the_same(Visits visits) throws IOException {
        List<String> defects = new ArrayList<>();
        Visit with = visits.look(Look.in("en"));
        Visit without = visits.look(Look.in("en").withoutScripts());
        for (String path : Pages.of(visits)) {
            Set<String> missing = words(with, path);
            if (missing.size() < WORDS) {
                defects.add(path + " says nothing");
            }
            missing.removeAll(words(without, path));
            if (!missing.isEmpty()) {
                defects.add(path + " does not say without scripts: " + missing);
            }
        }
        assertThat(defects).isEmpty();
    }

    private static Set<String> words(Visit visit, String path) {
        visit.open(path);
        return new TreeSet<>(
                List.of(visit.page().locator("main").textContent().strip().split("\\s+")));
    }
}
