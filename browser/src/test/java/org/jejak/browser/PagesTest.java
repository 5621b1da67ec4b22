package org.jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jejak.bench.Crawl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every page of a room, found by its links. */
@RoomTest
class PagesTest {

    /** Of a page with some content, more words than a frame with nothing in it has. */
    private static final int WORDS = 5;

    /** Bytes a second at which the text of a page comes in several pieces. */
    private static final int SLOW = 60_000;

    /** One page of each kind that is meant to be looked at; where several things can be asked of it, one at a time. */
    private static List<String> pages(Visits visits) throws IOException {
        return Crawl.of(visits.address(), 1).pages().entrySet().stream()
                .filter(kind -> !Crawl.DATA.matcher(kind.getKey()).find()
                        && !kind.getKey().contains("&"))
                .map(Map.Entry::getValue)
                .map(paths -> paths.get(0))
                .toList();
    }

    private static String fileName(String path, Look look) {
        String name = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return (name.isEmpty() ? "front" : name) + "-" + look + ".png";
    }

    @Test
    void every_link_leads_to_a_page(Visits visits) throws IOException {
        assertThat(Crawl.of(visits.address(), 1).dead()).isEmpty();
    }

    /** Each language, width and scheme with each of the others, in half as many looks as there are. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void every_page_can_be_read_and_operated_by_everybody(String language, Visits visits) throws IOException {
        List<String> defects = new ArrayList<>();
        boolean wideIsDark = language.equals("id");
        Look wide = Look.in(language).wide(Look.WIDE);
        Look narrow = Look.in(language).wide(Look.NARROW);
        for (String path : pages(visits)) {
            Visit visit = visits.look(Look.in(language));
            Consumer<String> defect = what -> defects.add(path + " " + visit.look() + " " + what);
            for (Look look : List.of(wideIsDark ? wide.asDark() : wide, wideIsDark ? narrow : narrow.asDark())) {
                visit.turn(look);
                look(visit, path, defect);
            }
            visit.close();
        }
        assertThat(defects).isEmpty();
    }

    private static void look(Visit visit, String path, Consumer<String> defect) {
        int status = visit.open(path);
        if (status != 200) {
            defect.accept("answers " + status);
        }
        double shift = visit.shift();
        if (shift > 0) {
            defect.accept("moved after its first paint by " + shift);
        }
        if (visit.overflow() > 0) {
            defect.accept("is too wide by " + visit.overflow() + " px");
        }
        boolean wide = visit.look().width() == Look.WIDE;
        if (visit.look().language().equals("en")) { // Both schemes and both widths; barriers know no language.
            (wide ? visit.barriers() : visit.barriersOfLook()).forEach(defect);
            visit.picture(RoomExtension.SCREENS.resolve(fileName(path, visit.look())));
        }
    }

    @Test
    void a_page_that_arrives_slowly_does_not_move(Visits visits) throws IOException {
        Visit visit = visits.look(Look.in("en"));
        visit.open("/");
        visit.slowDown(SLOW);
        List<String> moved = new ArrayList<>();
        for (String path : pages(visits)) {
            visit.open(path);
            double shift = visit.shift();
            if (shift > 0) {
                moved.add(path + " by " + shift);
            }
        }
        assertThat(moved).isEmpty();
    }

    @Test
    void without_scripts_every_page_says_the_same(Visits visits) throws IOException {
        List<String> defects = new ArrayList<>();
        Visit with = visits.look(Look.in("en"));
        Visit without = visits.look(Look.in("en").withoutScripts());
        for (String path : pages(visits)) {
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
