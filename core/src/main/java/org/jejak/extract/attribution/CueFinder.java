package org.jejak.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.extract.layout.Layout;
import org.jejak.extract.layout.Zone;
import org.jejak.model.Stance;
import org.jejak.text.ByValue;
import org.jejak.text.Label;
import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/** Finds the cues of a page. Immutable. */
final class CueFinder {

    private static final Mark[] BY_STRENGTH = {
        Mark.ENCLITIC,
        Mark.RELAY,
        Mark.PREP,
        Mark.PASSIVE,
        Mark.AGENTLESS,
        Mark.VERB,
        Mark.BASE,
        Mark.TOLD,
        Mark.HEADLINE,
        Mark.THAT,
        Mark.OBJECT,
        Mark.WISH,
        Mark.NOUN
    };
    static final long CUES = Mark.bits(BY_STRENGTH);
    static final long VERBAL =
            Mark.bits(Mark.VERB, Mark.BASE, Mark.HEADLINE, Mark.TOLD, Mark.THAT, Mark.OBJECT, Mark.WISH);

    /** By their names in packs; other values of a cue say nothing of its stance. */
    private static final ByValue<Stance> STANCES = new ByValue<>(Stream.of(Stance.values())
            .collect(Collectors.toMap(stance -> stance.name().toLowerCase(Locale.ROOT), Function.identity())));

    private final Page page;
    private final Shape shape;
    private final Layout layout;
    private final VerbOrNoun words;

    CueFinder(Page page, Shape shape, Layout layout) {
        this.page = page;
        this.shape = shape;
        this.layout = layout;
        this.words = new VerbOrNoun(page, shape);
    }

    List<Cue> find() {
        List<Cue> cues = new ArrayList<>();
        int size = page.size();
        int i = page.nextAny(0, size, CUES);
        while (i < size) {
            Cue cue = layout.zoneOf(page.text.sentenceAt(i)).isRead() ? at(i) : null;
            if (cue != null) {
                cues.add(cue);
            }
            i = page.nextAny(cue == null ? i + 1 : cue.to(), size, CUES);
        }
        return cues;
    }

    private @Nullable Cue at(int i) {
        int longest = 0;
        long frames = 0;
        List<Match> starting = page.text.annotations().startingAt(i);
        for (int m = 0; m < starting.size(); m++) {
            long bit = Mark.bit(starting.get(m)) & CUES;
            int length = bit == 0 ? 0 : starting.get(m).length();
            frames = length > longest ? bit : length == longest ? frames | bit : frames;
            longest = Math.max(longest, length);
        }
        Match body = page.match(i, Mark.BODY);
        if (body != null && body.length() > longest) {
            return null;
        }
        Match best = strongest(i, frames);
        frames = best == null ? 0 : words.possible(i, i + longest, inZone(i, frames));
        return best == null || frames == 0 || isName(i, longest) ? null : cue(i, longest, frames, best);
    }

    private @Nullable Match strongest(int i, long frames) {
        for (Mark mark : BY_STRENGTH) {
            if ((frames & mark.bit) != 0) {
                return page.match(i, mark);
            }
        }
        return null;
    }

    /** Headline verbs count in headlines only; bare verbs with their speaker behind them, in the report. */
    private long inZone(int i, long frames) {
        Zone zone = layout.zoneOf(page.text.sentenceAt(i));
        boolean headline = zone == Zone.HEADLINE || zone == Zone.SUBHEAD || zone == Zone.CAPTION;
        return headline ? frames : frames & ~Mark.HEADLINE.bit;
    }

    private Cue cue(int from, int length, long frames, Match best) {
        int negation = negation(from);
        Stance stance = stance(best.label());
        return new Cue(
                from, from + length, frames, best.value(), best, negation < from ? negated(stance) : stance, negation);
    }

    private boolean isName(int i, int length) {
        if (length > 1 || !shape.isCapital(i) || i == page.text.sentenceAt(i).from()) {
            return false;
        }
        boolean headline = layout.zoneOf(page.text.sentenceAt(i)) != Zone.BODY;
        boolean opening = shape.isBreak(i - 1);
        return !headline && !opening;
    }

    private int negation(int from) {
        int i = from;
        while (i > 0
                && i > from - 3
                && (page.isOver(i - 1, Mark.bits(Mark.AUXILIARY)) || page.isOver(i - 1, Mark.NEGATION.bit))) {
            i--;
            if (page.is(i, Mark.NEGATION)) {
                return i;
            }
        }
        return from;
    }

    private static Stance stance(Label label) {
        Stance stance = STANCES.of(label);
        return stance == null ? Stance.ASSERTS : stance;
    }

    /** "Has not confirmed", "did not say", "does not deny": silence; "does not doubt": assertion. */
    private static Stance negated(Stance stance) {
        return stance == Stance.DOUBTS ? Stance.ASSERTS : Stance.DECLINES_TO_SAY;
    }
}
