package org.jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How every page of a room looks. */
@RoomTest
class LooksTest {

    private static String fileName(String path, Look look) {
        String name = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return (name.isEmpty() ? "front" : name) + "-" + look + ".png";
    }

    /** Each language, width and scheme with each of the others, in half as many looks as there are. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void every_page_can_be_read_and_operated_by_everybody(String language, Visits visits) throws IOException {
        List<String> defects = new ArrayList<>();
        boolean wideIsDark = language.equals("id");
        Look wide = Look.in(language).wide(Look.WIDE);
        Look narrow = Look.in(language).wide(Look.NARROW);
        for (String path : Pages.of(visits)) {
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
            defect.accept("moved after its first paint by " + shift + ": " + visit.moved());
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
}
