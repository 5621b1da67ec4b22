package org.jejak.app.web.source;

import java.util.List;
import java.util.Map;
import org.jejak.app.web.distortion.DistortionRow;
import org.jejak.app.web.screen.Who;

/**
 * What the profile of a source shows.
 *
 * @param row what the list of sources tells of it
 * @param subject its name as the case files it, for a decision
 * @param speaksFor whose word its word is, nearest first
 * @param record how its figures fared
 * @param figures the latest first, at most so many as fit; {@code allFigures} how many there are
 * @param conveyors who passes its word on, most often first
 * @param bent where others bent its word, {@code allBent} how often
 * @param kinds how many claims of each kind stand on its word, with their page
 * @param grade A to F
 */
public record SourcePage(
        SourcesView.Row row,
        String subject,
        List<Who> speaksFor,
        Record record,
        List<Given> figures,
        int allFigures,
        List<Held> positions,
        List<Conveyor> conveyors,
        List<DistortionRow> bent,
        int allBent,
        Map<String, Kind> kinds,
        String grade) {

    /**
     * Counts of what became of its word.
     *
     * @param figures that it gave, {@code revised} that it replaced itself, {@code contradicted} that nothing reconciles with others
     * @param turns changes of its positions
     * @param bent prints by others that bent it
     */
    public record Record(int figures, int revised, int contradicted, int turns, int bent) {}

    /**
     * A figure that it gave.
     *
     * @param before what it took the place of; empty where nothing
     */
    public record Given(
            String days,
            String label,
            String page,
            String says,
            String quote,
            String href,
            int articles,
            String before,
            boolean contradicted) {}

    /** What it held on one proposition, in time. */
    public record Held(String label, String href, List<Step> steps) {}

    /**
     * One statement.
     *
     * @param turn a key for {@code turn.…}; empty where it changed nothing
     */
    public record Step(String days, String sign, String stance, String turn, String quote, String href) {}

    /** @param times how often it passed the word on */
    public record Conveyor(Who who, long times) {}

    /** Claims of one kind. */
    public record Kind(int claims, String href) {}
}
