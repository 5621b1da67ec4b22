package org.jejak.extract.happening;

import java.util.Optional;
import java.util.Set;
import org.jejak.extract.sighting.Moods;
import org.jejak.extract.sighting.Polarity;
import org.jejak.extract.sighting.Sighting;
import org.jejak.model.Modality;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Works out whether a clause tells what was, or what is planned, promised or possible. One text, one thread. */
final class Expectations {

    /** Tokens of the governing clause in which its modal may stand: "plans, as soon as it can, to". */
    private static final int GOVERNING = 8;

    private static final Set<String> EXPECTED = Set.of("planned", "conditional");

    private final Text text;
    private final Annotations annotations;
    private final Moods moods;

    Expectations(Text text) {
        this.text = text;
        this.annotations = text.annotations();
        this.moods = new Moods(text);
    }

    /** @param quote the clause, as far as its mood reaches */
    Modality of(Sighting<?> sighting, Polarity polarity, Match.Range quote) {
        Match.Range within = governed(sighting, quote);
        Modality modality = moods.of(sighting, polarity, within);
        if (modality == Modality.CONDITIONAL && isPast(sighting.anchor(), moods.word(sighting, within))) {
            return Modality.ESTIMATED;
        }
        return modality != Modality.PLANNED && isConditioned(quote) ? Modality.CONDITIONAL : modality;
    }

    /** "Promised to", "threatened to", "her promise to": what is said is what the speaker will do. */
    boolean isPromise(Match.Range cue) {
        boolean wish = annotations.isOver(cue.from(), "cue.wish") || annotations.isOver(cue.from(), "cue.noun");
        return wish
                && annotations
                        .over(cue.from(), "modal")
                        .map(Match::value)
                        .filter(EXPECTED::contains)
                        .isPresent();
    }

    /** The clause, with what comes before it where it is another's content: "it is possible that". */
    Match.Range governed(Sighting<?> sighting, Match.Range quote) {
        int from = quote.from();
        if (from > 0 && annotations.isOver(from - 1, "complement")) {
            int first = Math.max(sighting.stretch().from(), from - GOVERNING);
            from--;
            while (from > first && text.token(from - 1).isWord()) {
                from--;
            }
        }
        return new Match.Range(from, quote.to());
    }

    /** "They open the dam if it rains". */
    private boolean isConditioned(Match.Range quote) {
        return quote.to() < text.size()
                && annotations
                        .at(quote.to(), "clause")
                        .map(Match::value)
                        .filter("condition"::equals)
                        .isPresent();
    }

    /** "May have opened", "may have died in the flood": a guess at what was, or at what came of it. */
    private boolean isPast(Match anchor, Optional<Match> modal) {
        boolean setting = annotations.isOver(anchor.from(), "noun.event")
                && anchor.from() > 0
                && annotations.isOver(anchor.from() - 1, "adjunct");
        return setting || modal.filter(word -> isPerfect(word, anchor)).isPresent();
    }

    private boolean isPerfect(Match modal, Match anchor) {
        for (int i = modal.to(); i < anchor.from(); i++) {
            Optional<Match> auxiliary = annotations.over(i, "auxiliary");
            if (auxiliary.map(Match::value).filter("perfect"::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
