package org.jejak.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jejak.extract.figure.Backings;
import org.jejak.extract.figure.FigureReader;
import org.jejak.extract.figure.Page;
import org.jejak.extract.happening.HappeningReader;
import org.jejak.extract.happening.HappeningReading;
import org.jejak.extract.number.QuantityReader;
import org.jejak.extract.position.PositionReader;
import org.jejak.extract.position.PositionReading;
import org.jejak.extract.sighting.Surveys;
import org.jejak.model.Figure;
import org.jejak.model.Position;
import org.jejak.pack.Grammar;
import org.jejak.pack.Indicator;
import org.jejak.pack.TopicPack;

/** What is compiled once for a language. */
record Readers(Grammar grammar, QuantityReader quantities, Optional<FigureReader> figures, Optional<Claimants> topic) {

    static Readers of(Grammar grammar) {
        return new Readers(
                grammar,
                new QuantityReader(grammar),
                grammar.topic().map(FigureReader::new),
                grammar.topic().map(Claimants::of));
    }

    /** What clauses speak of. */
    record Stated(List<PositionReading> positions, List<HappeningReading> happenings) {
        static final Stated NOTHING = new Stated(List.of(), List.of());
    }

    /** Those who read what clauses speak of. */
    record Claimants(Surveys surveys, PositionReader positions, HappeningReader happenings) {

        static Claimants of(TopicPack topic) {
            Surveys surveys = new Surveys(topic);
            return new Claimants(
                    surveys,
                    new PositionReader(surveys.propositions()),
                    new HappeningReader(
                            surveys.happenings(),
                            surveys.parties(),
                            topic.indicators().stream()
                                    .filter(Indicator::asOf)
                                    .map(Indicator::id)
                                    .collect(Collectors.toSet())));
        }

        Stated read(Page page, List<Figure> figures) {
            Surveys.Anchored anchored = surveys.anchored(page);
            if (anchored.isEmpty()) {
                return new Stated(List.of(), happenings.expected(page, figures, figures.size()));
            }
            Backings backings = new Backings(page);
            List<PositionReading> held = positions.read(page, anchored.propositions(), figures, backings);
            List<Position> told = held.stream().map(PositionReading::position).toList();
            return new Stated(held, happenings.read(page, anchored.happenings(), figures, told, backings));
        }
    }
}
