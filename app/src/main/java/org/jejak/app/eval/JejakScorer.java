package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jejak.model.Reading;

/** Compares readings with gold in their own format: claims of all kinds, attributions and times. For one thread. */
final class JejakScorer implements Scorer {

    private final JejakGold gold;
    private final FigureScores figures;
    private final PositionScores positions;
    private final List<HappeningScores> happenings;
    private final AttributionScores attributions = new AttributionScores();
    private final TimeScores times = new TimeScores("time_");
    private final List<Fault> faults = new ArrayList<>();

    JejakScorer(JejakGold gold) {
        this.gold = gold;
        SourceNames names = new SourceNames(gold.sources(), gold.known());
        Families families = new Families(gold.families());
        this.figures = new FigureScores(names, families);
        this.positions = new PositionScores(names);
        this.happenings = Stream.of("event", "transfer", "forecast")
                .map(kind -> new HappeningScores(kind, names, families))
                .toList();
    }

    @Override
    public void add(Path text, Reading reading) throws IOException {
        Page page = Page.of(text, reading);
        JsonNode annotated = gold.goldFor(text);
        GoldClaims claims = new GoldClaims(annotated);
        figures.score(page, claims);
        positions.score(page, claims);
        happenings.forEach(kind -> kind.score(page, claims));
        attributions.score(page, annotated.path("attributions"));
        if (annotated.has("times")) {
            times.score(page, GoldTime.ofObjects(annotated.path("times")));
        }
        faults.addAll(page.faults());
    }

    @Override
    public List<Score> scores() {
        List<Score> scores =
                new ArrayList<>(List.of(figures.found, figures.strict, positions.position, positions.meant));
        happenings.forEach(kind -> scores.addAll(List.of(kind.found, kind.typed)));
        scores.addAll(List.of(attributions.content, attributions.source, times.relaxed, times.value));
        return scores;
    }

    /** For stance: of the positions found. */
    @Override
    public List<Share> shares() {
        List<Share> shares = new ArrayList<>(List.of(
                figures.indicator, figures.source, figures.modifier, figures.time, positions.stance, figures.via));
        happenings.forEach(kind -> shares.addAll(List.of(kind.source, kind.time)));
        return shares;
    }

    @Override
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
