package org.jejak.app.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jejak.app.eval.Fault.Kind;
import org.jejak.model.Span;

/** Events, transfers or forecasts: right if one of the same type stands at the same words; the rest is told of those found. */
final class HappeningScores {

    private static final Set<String> TRANSFERS = Set.copyOf(GoldWords.lines("transfers.txt"));
    /** What no pack has a type for. */
    private static final String OTHER = "other";

    final Score found;
    final Score typed;
    final Share source;
    final Share time;

    private final String kind;
    private final SourceNames names;
    private final Families families;

    HappeningScores(String kind, SourceNames names, Families families) {
        this.kind = kind;
        this.names = names;
        this.families = families;
        this.found = new Score(kind + "_found");
        this.typed = new Score(kind);
        this.source = new Share(kind + "_source");
        this.time = new Share(kind + "_time");
    }

    void score(Page page, GoldClaims claims) {
        List<Statement> read = page.found().stream()
                .filter(statement -> statement.kind().equals(kind))
                .toList();
        List<Span> free = new ArrayList<>(claims.marked());
        Set<Integer> used = new HashSet<>();
        for (Statement wanted : claims.statements()) {
            if (!kind(wanted).equals(kind)) {
                continue;
            }
            if (isFree(wanted)) {
                free.add(wanted.span());
            } else {
                best(wanted, read, used)
                        .ifPresentOrElse(
                                i -> {
                                    used.add(i);
                                    compare(wanted, read.get(i), page);
                                },
                                () -> missed(wanted, page));
            }
        }
        for (int i = 0; i < read.size(); i++) {
            Statement extra = read.get(i);
            if (!used.contains(i) && free.stream().noneMatch(span -> extra.overlaps(span, 0))) {
                found.falseAlarm();
                typed.falseAlarm();
                page.fault(
                        kind,
                        Kind.FALSE_ALARM,
                        extra.span(),
                        extra.words(),
                        HappeningTraits.of(extra, claims.statements()));
            }
        }
    }

    private static String kind(Statement gold) {
        boolean goes = gold.kind().equals("event") && TRANSFERS.contains(gold.indicator());
        return goes ? "transfer" : gold.kind();
    }

    private static boolean isFree(Statement gold) {
        return gold.gold().path("optional").asBoolean() || gold.indicator().equals(OTHER);
    }

    private Optional<Integer> best(Statement wanted, List<Statement> read, Set<Integer> used) {
        return IntStream.range(0, read.size())
                .filter(i -> !used.contains(i) && wanted.overlaps(read.get(i).span(), 0))
                .boxed()
                .max(Comparator.<Integer, Boolean>comparing(i -> isTyped(wanted, read.get(i)))
                        .thenComparing(i -> names.meant(wanted, read.get(i)))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private boolean isTyped(Statement wanted, Statement read) {
        return families.same(wanted.indicator(), read.indicator());
    }

    private void missed(Statement wanted, Page page) {
        found.miss();
        typed.miss();
        page.fault(kind, Kind.MISSED, wanted.span(), wanted.words(), HappeningTraits.of(wanted, page.found()));
    }

    private void compare(Statement gold, Statement read, Page page) {
        found.hit();
        if (isTyped(gold, read)) {
            typed.hit();
        } else {
            typed.miss();
            typed.falseAlarm();
            fault(Kind.WRONG_INDICATOR, gold, read, page);
        }
        boolean rightSource = names.meant(gold, read);
        source.count(rightSource);
        if (!rightSource) {
            fault(Kind.WRONG_SOURCE, gold, read, page);
        }
        if (gold.time().isPresent()) {
            boolean rightTime = gold.time().equals(read.time());
            time.count(rightTime);
            if (!rightTime) {
                fault(Kind.WRONG_TIME, gold, read, page);
            }
        }
    }

    private void fault(Kind what, Statement gold, Statement read, Page page) {
        page.fault(
                kind,
                what,
                gold.span(),
                "expected " + gold.words() + ", read " + read.words(),
                FigureTraits.of(what, gold, read, page));
    }
}
