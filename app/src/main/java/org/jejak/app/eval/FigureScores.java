package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.jejak.app.eval.Fault.Kind;
import org.jejak.model.Span;

/**
 * Figures: found if the number stands there with an equal value; strict if indicator and source are right as well. The rules
 * are those of the gold data's own scorer, so that the numbers agree.
 */
final class FigureScores {

    private static final String LAYER = "figure";

    /** Gold figures that nobody is obliged to find: words of the gold format, not of a story. */
    private static final Set<String> OPTIONAL = Set.of("other", "duration");

    /** Code points by which the spans may miss each other. */
    private static final int SLACK = 60;

    final Score found = new Score("figure_found");
    final Score strict = new Score("figure_strict");
    final Share indicator = new Share("indicator");
    final Share source = new Share("source");
    final Share modifier = new Share("modifier");
    final Share time = new Share("time");
    final Share via = new Share("via");

    private final SourceNames names;
    private final Families families;

    FigureScores(SourceNames names, Families families) {
        this.names = names;
        this.families = families;
    }

    void score(Page page, GoldClaims claims) {
        List<Statement> gold = new ArrayList<>(claims.statements().stream()
                .filter(s -> s.isFigure() && !s.isFree())
                .toList());
        gold.sort(Comparator.comparing(statement -> OPTIONAL.contains(statement.indicator())));
        List<Statement> read = page.found().stream().filter(Statement::isFigure).toList();
        Set<Integer> used = new HashSet<>();
        for (Statement wanted : gold) {
            int best = best(wanted, read, used);
            boolean counts = !OPTIONAL.contains(wanted.indicator());
            if (best >= 0) {
                used.add(best);
            }
            if (counts && best < 0) {
                found.miss();
                strict.miss();
                page.fault(LAYER, Kind.MISSED, wanted.span(), wanted.words(), FigureTraits.of(wanted));
            } else if (counts) {
                compare(wanted, read.get(best), page);
            }
        }
        falseAlarms(read, used, page, claims.free());
    }

    private int best(Statement wanted, List<Statement> read, Set<Integer> used) {
        return IntStream.range(0, read.size())
                .filter(i -> !used.contains(i))
                .filter(i -> wanted.overlaps(read.get(i).span(), SLACK) && sameValue(wanted, read.get(i)))
                .boxed()
                .max(Comparator.<Integer, Boolean>comparing(i -> sameIndicator(wanted, read.get(i)))
                        .thenComparing(i -> names.same(wanted, read.get(i)))
                        .thenComparing(i -> wanted.overlaps(read.get(i).span(), 0))
                        .thenComparing(i -> -Math.abs(
                                read.get(i).span().start() - wanted.span().start()))
                        .thenComparing(i -> -i))
                .orElse(-1);
    }

    private void compare(Statement gold, Statement read, Page page) {
        boolean rightIndicator = sameIndicator(gold, read);
        boolean rightSource = names.same(gold, read);
        found.hit();
        if (rightIndicator && rightSource) {
            strict.hit();
        } else {
            strict.falseAlarm();
            strict.miss();
        }
        check(indicator, rightIndicator, Kind.WRONG_INDICATOR, gold, read, page);
        check(source, rightSource, Kind.WRONG_SOURCE, gold, read, page);
        check(modifier, sameModifier(gold, read), Kind.WRONG_MODIFIER, gold, read, page);
        if (gold.time().isPresent()) {
            check(time, sameTime(gold, read), Kind.WRONG_TIME, gold, read, page);
        }
        if (!gold.via().isEmpty()) {
            check(via, SourceNames.related(gold.via(), read.via()), Kind.WRONG_VIA, gold, read, page);
        }
    }

    private static void check(Share share, boolean right, Kind fault, Statement gold, Statement read, Page page) {
        share.count(right);
        if (!right) {
            page.fault(
                    LAYER,
                    fault,
                    gold.span(),
                    "expected " + field(fault, gold) + ", read " + field(fault, read),
                    FigureTraits.of(fault, gold, read, page));
        }
    }

    private static String field(Kind fault, Statement statement) {
        return switch (fault) {
            case WRONG_INDICATOR -> statement.indicator();
            case WRONG_MODIFIER -> statement.modifier().orElse("none");
            case WRONG_TIME -> statement.time().orElse("none");
            case WRONG_VIA -> String.join(", ", statement.via());
            default -> statement.source().orElse("none");
        };
    }

    private void falseAlarms(List<Statement> read, Set<Integer> used, Page page, List<Span> free) {
        for (int i = 0; i < read.size(); i++) {
            Statement extra = read.get(i);
            if (!used.contains(i) && free.stream().noneMatch(span -> extra.overlaps(span, 0))) {
                found.falseAlarm();
                strict.falseAlarm();
                page.fault(LAYER, Kind.FALSE_ALARM, extra.span(), extra.words(), FigureTraits.of(extra));
            }
        }
    }

    private boolean sameIndicator(Statement gold, Statement read) {
        return families.same(gold.indicator(), read.indicator());
    }

    static boolean sameValue(Statement gold, Statement read) {
        boolean openEnd = gold.max().isEmpty() || read.max().isEmpty();
        return equal(gold.min(), read.min()) && (openEnd || equal(gold.max(), read.max()))
                || gold.min().isEmpty() && equal(gold.max(), read.max())
                || read.min().isEmpty() && equal(gold.max(), read.max());
    }

    private static boolean equal(OptionalDouble a, OptionalDouble b) {
        return a.isPresent()
                && b.isPresent()
                && Math.abs(a.getAsDouble() - b.getAsDouble()) <= 1e-6 * Math.max(1, Math.abs(a.getAsDouble()));
    }

    private static boolean sameModifier(Statement gold, Statement read) {
        JsonNode value = gold.gold().path("value").path("modifier_alt");
        String also = SourceNames.flat(value.isMissingNode() ? gold.gold().path("modifier_alt") : value);
        Set<String> floors = Set.of("at_least", "more_than");
        return gold.modifier().equals(read.modifier())
                || read.modifier().filter(also::contains).isPresent()
                || floors.contains(gold.modifier().orElse(""))
                        && floors.contains(read.modifier().orElse(""));
    }

    private static boolean sameTime(Statement gold, Statement read) {
        return read.time().equals(gold.time())
                || read.time()
                        .filter(time -> gold.gold().path("time_alt").toString().contains(time))
                        .isPresent();
    }
}
