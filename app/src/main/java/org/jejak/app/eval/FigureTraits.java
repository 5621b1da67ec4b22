package org.jejak.app.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.app.eval.Fault.Kind;
import org.jejak.model.Span;

/** What a fault about a figure or a position is about. */
final class FigureTraits {

    private static final String NONE = "none";

    private FigureTraits() {}

    /** A claim that only one side has. */
    static Traits of(Statement alone) {
        return packs -> {
            List<Trait> traits = new ArrayList<>(List.of(new Trait("indicator", alone.indicator())));
            alone.modifier().ifPresent(modifier -> traits.add(new Trait("modifier", modifier)));
            alone.stance().ifPresent(stance -> traits.add(new Trait("stance", stance)));
            traits.add(new Trait("source", alone.source().isPresent() ? "somebody" : "nobody"));
            return traits;
        };
    }

    static Traits of(Kind kind, Statement gold, Statement read, Page page) {
        return switch (kind) {
            case WRONG_SOURCE -> packs -> source(gold, read, packs.of(page.article()), page);
            case WRONG_TIME ->
                packs -> List.of(new Trait("how", time(gold, read)), new Trait("indicator", gold.indicator()));
            case WRONG_VIA ->
                packs -> List.of(new Trait("how", via(gold, read)), new Trait("indicator", gold.indicator()));
            case WRONG_MODIFIER -> packs -> List.of(pair(gold.modifier(), read.modifier()));
            case WRONG_STANCE -> packs -> List.of(pair(gold.stance(), read.stance()));
            default -> packs -> List.of(pair(Optional.of(gold.indicator()), Optional.of(read.indicator())));
        };
    }

    private static Trait pair(Optional<String> gold, Optional<String> read) {
        return new Trait("pair", gold.orElse(NONE) + " read as " + read.orElse(NONE));
    }

    private static List<Trait> source(Statement gold, Statement read, Wording wording, Page page) {
        String how = gold.source().isEmpty()
                ? "somebody read, nobody is right"
                : read.source().isEmpty() ? "nobody read" : "somebody else read";
        return List.of(
                new Trait("how", how),
                new Trait("named", where(gold, wording, page)),
                new Trait("indicator", gold.indicator()));
    }

    /** Where the words stand that name the right source: an inherited one is harder to find. */
    private static String where(Statement gold, Wording wording, Page page) {
        Optional<Span> named = gold.sourceText().flatMap(words -> nearest(words, gold.span(), page));
        if (gold.source().isEmpty()) {
            return "nowhere";
        }
        if (named.isEmpty()) {
            return "in other words";
        }
        if (wording.inOneSentence(named.get(), gold.span())) {
            return "in the same sentence";
        }
        return named.get().start() < gold.span().start() ? "in an earlier sentence" : "in a later sentence";
    }

    private static Optional<Span> nearest(String words, Span to, Page page) {
        String text = page.article().text();
        int best = -1;
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            int start = text.codePointCount(0, at);
            best = best < 0 || Math.abs(start - to.start()) < Math.abs(best - to.start()) ? start : best;
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new Span(best, best + words.codePointCount(0, words.length())));
    }

    private static String time(Statement gold, Statement read) {
        return read.time()
                .map(time -> TimeTraits.how(gold.time().orElse(""), time))
                .orElse("not given");
    }

    private static String via(Statement gold, Statement read) {
        if (read.via().isEmpty()) {
            return "nobody read";
        }
        boolean isSource = gold.via().stream()
                .anyMatch(name -> read.source().filter(name::equals).isPresent());
        return isSource ? "the one who passes it on is read as the source" : "somebody else read";
    }
}
