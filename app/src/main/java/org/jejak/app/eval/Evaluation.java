package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jejak.model.Reading;

/** Compares readings with gold, article by article, and keeps scores and faults. For one thread. */
public final class Evaluation {

    private final FigureScores figures;
    private final PositionScores positions;
    private final AttributionScores attributions = new AttributionScores();
    private final TimeScores times = new TimeScores();
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param sources the gold's {@code sources.json}; a missing node if there is none
     * @param families indicators that count as another one
     */
    public Evaluation(JsonNode sources, Map<String, String> families) {
        SourceNames names = new SourceNames(sources);
        this.figures = new FigureScores(names, families);
        this.positions = new PositionScores(names);
    }

    /** @param file the text's, for the list of faults */
    public void add(String file, JsonNode gold, Reading reading) {
        Page page = Page.of(file, gold, reading);
        figures.score(page);
        positions.score(page);
        attributions.score(page);
        times.score(page);
        faults.addAll(page.faults());
    }

    /** Every layer that the gold has. */
    public List<Score> scores() {
        return List.of(
                figures.found,
                figures.strict,
                positions.position,
                attributions.content,
                attributions.source,
                times.found,
                times.value);
    }

    /** Of the figures found (for stance: of the positions found), how often each field is right. */
    public List<Share> shares() {
        return List.of(
                figures.indicator, figures.source, figures.modifier, figures.time, positions.stance, figures.via);
    }

    /** By file in the order added, then by layer, then as met. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
