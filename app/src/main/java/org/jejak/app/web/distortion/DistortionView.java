package org.jejak.app.web.distortion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jejak.app.view.DistortionListing;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Pages;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.distortion.Distortion;

/** {@code /distortions}: what was bent between an origin and those who print it. */
public final class DistortionView {

    /** What the page shows, by kind. */
    public record Page(List<Kind> kinds, Pages pages) {}

    /** Distortions of one kind. */
    public record Kind(String name, List<DistortionRow> rows) {}

    public Answer all(Asked asked, Concluded room, Screen screen) {
        List<Distortion> sorted = room.reasoning().distortions().stream()
                .sorted(Comparator.comparing(Distortion::type))
                .toList();
        Pages pages = Pages.of(asked, sorted.size());
        Map<String, List<DistortionRow>> kinds = new LinkedHashMap<>();
        pages.of(sorted)
                .forEach(each -> kinds.computeIfAbsent(DistortionRow.name(each, screen), name -> new ArrayList<>())
                        .add(DistortionRow.of(each, screen)));
        List<Kind> shown = new ArrayList<>();
        kinds.forEach((name, rows) -> shown.add(new Kind(name, rows)));
        return new Answer(
                "distortions",
                screen.say("distortions.title"),
                new Page(shown, pages),
                new Answer.Rows<>(DistortionListing.LISTING, room.reasoning().distortions()));
    }
}
