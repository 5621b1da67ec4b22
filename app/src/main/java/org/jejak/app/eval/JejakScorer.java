package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jejak.model.Reading;

/** Compares readings with gold in their own format: figures, positions, attributions and times. For one thread. */
final class JejakScorer implements Scorer {

    private final JejakGold gold;
    private final FigureScores figures;
    private final PositionScores positions;
    private final AttributionScores attributions = new AttributionScores();
    private final TimeScores times = new TimeScores("time_");
    private final List<Fault> faults = new ArrayList<>();

    JejakScorer(JejakGold gold) {
        this.gold = gold;
        SourceNames names = new SourceNames(gold.sources());
        this.figures = new FigureScores(names, gold.families());
        this.positions = new PositionScores(names);
    }

    @Override
    public void add(Path text, Reading reading) throws IOException {
        Page page = Page.of(text, reading);
        JsonNode annotated = gold.goldFor(text);
        GoldClaims claims = new GoldClaims(annotated);
        figures.score(page, claims);
        positions.score(page, claims);
        attributions.score(page, annotated.path("attributions"));
        if (annotated.has("times")) {
            times.score(page, GoldTime.ofObjects(annotated.path("times")));
        }
        faults.addAll(page.faults());
    }

    @Override
    public List<Score> scores() {
        return List.of(
                figures.found,
                figures.strict,
                positions.position,
                attributions.content,
                attributions.source,
                times.relaxed,
                times.value);
    }

    /** For stance: of the positions found. */
    @Override
    public List<Share> shares() {
        return List.of(
                figures.indicator, figures.source, figures.modifier, figures.time, positions.stance, figures.via);
    }

    @Override
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
