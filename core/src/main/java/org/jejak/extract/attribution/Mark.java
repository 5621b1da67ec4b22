package org.jejak.extract.attribution;

import java.util.stream.Stream;
import org.jejak.text.Label;
import org.jejak.text.Match;

/** The categories of the packs that attribution reads, each with a bit of its own. */
enum Mark {
    VERB("cue.verb"),
    THAT("cue.that"),
    OBJECT("cue.object"),
    WISH("cue.wish"),
    TOLD("cue.told"),
    PASSIVE("cue.passive"),
    AGENTLESS("cue.agentless"),
    BASE("cue.base"),
    HEADLINE("cue.headline"),
    ENCLITIC("cue.enclitic"),
    PARTICIPLE("cue.participle"),
    PREP("cue.prep"),
    NOUN("cue.noun"),
    RELAY("cue.relay"),
    ROLE("source.role"),
    GROUP("source.group"),
    BODY("source.body"),
    DOCUMENT("source.document"),
    TITLE("source.title"),
    FIELD("source.field"),
    AFFILIATION("source.affiliation"),
    PRONOUN("pronoun"),
    OBJECT_PRONOUN("pronoun.object"),
    DETERMINER("determiner"),
    DEMONSTRATIVE("demonstrative"),
    COMPLEMENT("complement"),
    INTERVIEW("interview"),
    AGENT("agent"),
    ADJUNCT("adjunct"),
    AUXILIARY("auxiliary"),
    NEGATION("negation"),
    CONJUNCTION("conjunction"),
    CLAUSE("clause"),
    COUNTRY("name.country"),
    ORGANISATION("name.organisation"),
    PERSON("name.person"),
    PARTICLE("name.particle"),
    OUTLET("name.outlet"),
    SORT("outlet.sort"),
    PLACE("name.place"),
    PLACE_KIND("place.kind"),
    THING("name.thing"),
    MONTH("month"),
    WEEKDAY("weekday"),
    RELATIVE_TIME("time.relative"),
    DIRECTION("time.before"),
    DAYPART("time.daypart"),
    UNIT("time.unit"),
    HEDGE("hedge.before"),
    DATE("date"),
    CLOCK("time.clock"),
    SINCE("time.since"),
    OBLIQUE("oblique"),
    STATEMENT("statement");

    /** By the number of the category. */
    private static final long[] BITS = new long
            [Stream.of(values())
                            .mapToInt(mark -> Label.number(mark.category))
                            .max()
                            .orElse(0)
                    + 1];

    static {
        for (Mark mark : values()) {
            BITS[Label.number(mark.category)] = mark.bit;
        }
    }

    final String category;
    final long bit;

    Mark(String category) {
        this.category = category;
        this.bit = 1L << ordinal();
    }

    /** The bit of the mark that a match is; 0 where attribution does not read its category. */
    static long bit(Match match) {
        return match.number() < BITS.length ? BITS[match.number()] : 0;
    }

    // Up to five without an array: these are asked for at every token, as by java.util.EnumSet.of.

    static long bits(Mark a) {
        return a.bit;
    }

    static long bits(Mark a, Mark b) {
        return a.bit | b.bit;
    }

    static long bits(Mark a, Mark b, Mark c) {
        return a.bit | b.bit | c.bit;
    }

    static long bits(Mark a, Mark b, Mark c, Mark d) {
        return a.bit | b.bit | c.bit | d.bit;
    }

    static long bits(Mark a, Mark b, Mark c, Mark d, Mark e) {
        return a.bit | b.bit | c.bit | d.bit | e.bit;
    }

    static long bits(Mark... marks) {
        long bits = 0;
        for (Mark mark : marks) {
            bits |= mark.bit;
        }
        return bits;
    }
}
