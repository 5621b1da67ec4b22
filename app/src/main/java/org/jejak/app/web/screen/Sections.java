package org.jejak.app.web.screen;

import java.util.List;
import java.util.function.Predicate;

/** The parts of the room, by path: those that have something to show in a case. */
public final class Sections {

    private record Section(String path, Predicate<Concluded> isHeld) {

        static Section always(String path) {
            return new Section(path, room -> true);
        }
    }

    private static final List<Section> SECTIONS = List.of(
            Section.always("/"),
            new Section("/figures", room -> !room.reasoning().figures().isEmpty()),
            new Section("/contests", room -> !room.reasoning().contests().isEmpty()),
            new Section("/origins", room -> !room.reasoning().origins().isEmpty()),
            new Section("/distortions", room -> !room.reasoning().distortions().isEmpty()),
            new Section("/positions", room -> !room.reasoning().positions().isEmpty()),
            new Section("/timeline", room -> !room.annals().timeline().isEmpty()),
            new Section("/exchange", room -> !room.annals().exchange().isEmpty()),
            new Section("/instruments", room -> room.annals().hasInstruments()),
            new Section("/forecasts", room -> !room.reasoning().forecasts().isEmpty()),
            new Section(
                    "/perspectives", room -> !room.reasoning().perspectives().isEmpty()),
            Section.always("/articles"),
            Section.always("/sources"),
            Section.always("/brief"),
            Section.always("/review"),
            Section.always("/decisions"),
            Section.always("/add"));

    private Sections() {}

    /** While nothing is concluded yet. */
    public static List<String> all() {
        return SECTIONS.stream().map(Section::path).toList();
    }

    public static List<String> of(Concluded room) {
        return SECTIONS.stream()
                .filter(section -> section.isHeld.test(room))
                .map(Section::path)
                .toList();
    }
}
