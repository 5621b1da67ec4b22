package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.layout.Zone;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Interval;
import org.jejak.model.Stance;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/**
 * Gives a figure of the headline to the institution that the headline names, where the story tells the same figure on its word: "Rescue
 * Agency Ends Search, 67 Dead". One text, one thread.
 */
final class Headlines {

    private final Page page;
    private final Text text;
    private final Affiliations affiliations;

    Headlines(Page page) {
        this.page = page;
        this.text = page.text();
        this.affiliations = new Affiliations(page);
    }

    private record Same(String indicator, Interval value) {}

    /** @param figures of one article, in text order */
    List<FigureReading> backed(List<FigureReading> figures) {
        Map<Same, Backing> told = new HashMap<>();
        for (FigureReading reading : figures) {
            if (page.layout().zoneOf(reading.bonded().sentence()) == Zone.BODY
                    && reading.backing().source().isPresent()) {
                told.putIfAbsent(same(reading), reading.backing());
            }
        }
        List<FigureReading> backed = new ArrayList<>(figures.size());
        for (FigureReading reading : figures) {
            Backing story = isBare(reading) ? told.get(same(reading)) : null;
            backed.add(Optional.ofNullable(story)
                    .flatMap(by -> named(reading.bonded().sentence(), by))
                    .map(body -> reading.backed(by(body)))
                    .orElse(reading));
        }
        return backed;
    }

    private static Same same(FigureReading reading) {
        return new Same(reading.figure().indicator(), reading.figure().value());
    }

    private boolean isBare(FigureReading reading) {
        return page.layout().zoneOf(reading.bonded().sentence()) == Zone.HEADLINE
                && reading.backing().source().isEmpty();
    }

    /** The source of the story, or the institution it was introduced with, in the words of the headline. */
    private Optional<Match> named(Sentence headline, Backing story) {
        String source = story.source().orElseThrow();
        String body = affiliations.of(source).map(Match::value).orElse(source);
        return text.annotations().within(headline.from(), headline.to(), "name.organisation").stream()
                .filter(name -> name.value().equals(source) || name.value().equals(body))
                .findFirst();
    }

    private Backing by(Match body) {
        return new Backing(
                Optional.of(body.value()),
                Optional.of(text.mention(body.from(), body.to())),
                List.of(),
                -1,
                Stance.ASSERTS,
                Basis.of(Ground.SOURCE_OF_STORY, body),
                -1);
    }
}
