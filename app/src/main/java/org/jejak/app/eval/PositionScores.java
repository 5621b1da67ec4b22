package org.jejak.app.eval;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jejak.app.eval.Fault.Kind;
import org.jejak.model.Span;

/** Positions: right if one stands nearby with the same holder and stance; which proposition it is about is not compared. */
final class PositionScores {

    private static final String LAYER = "position";

    /** Code points by which the spans may miss each other. */
    private static final int SLACK = 120;

    final Score position = new Score("position");
    /** The same with holders compared as the packs know them. */
    final Score meant = new Score("position_by_packs");

    final Share stance = new Share("stance");

    private final SourceNames names;

    PositionScores(SourceNames names) {
        this.names = names;
    }

    void score(Page page, GoldClaims claims) {
        List<Statement> read =
                page.found().stream().filter(Statement::isPosition).toList();
        Set<Integer> used = new HashSet<>();
        for (Statement wanted : claims.statements()) {
            if (wanted.isPosition() && !wanted.isFree()) {
                best(wanted, read, used)
                        .ifPresentOrElse(
                                i -> {
                                    used.add(i);
                                    compare(wanted, read.get(i), page);
                                },
                                () -> {
                                    position.miss();
                                    meant.miss();
                                    page.fault(
                                            LAYER, Kind.MISSED, wanted.span(), wanted.words(), FigureTraits.of(wanted));
                                });
            }
        }
        List<Span> free = claims.free();
        for (int i = 0; i < read.size(); i++) {
            Statement extra = read.get(i);
            if (!used.contains(i) && free.stream().noneMatch(span -> extra.overlaps(span, 0))) {
                position.falseAlarm();
                meant.falseAlarm();
                page.fault(LAYER, Kind.FALSE_ALARM, extra.span(), extra.words(), FigureTraits.of(extra));
            }
        }
    }

    private Optional<Integer> best(Statement wanted, List<Statement> read, Set<Integer> used) {
        return IntStream.range(0, read.size())
                .filter(i -> !used.contains(i) && wanted.overlaps(read.get(i).span(), SLACK))
                .boxed()
                .max(Comparator.<Integer, Boolean>comparing(i -> names.same(wanted, read.get(i)))
                        .thenComparing(i -> names.meant(wanted, read.get(i)))
                        .thenComparing(i -> wanted.stance().equals(read.get(i).stance()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private void compare(Statement gold, Statement read, Page page) {
        boolean rightStance = gold.stance().equals(read.stance());
        stance.count(rightStance);
        boolean rightSource = names.same(gold, read);
        if (rightStance && names.meant(gold, read)) {
            meant.hit();
        } else {
            meant.falseAlarm();
            meant.miss();
        }
        if (rightStance && rightSource) {
            position.hit();
            return;
        }
        position.falseAlarm();
        position.miss();
        Kind kind = rightStance ? Kind.WRONG_SOURCE : Kind.WRONG_STANCE;
        page.fault(
                LAYER,
                kind,
                gold.span(),
                "expected " + gold.words() + ", read " + read.words(),
                FigureTraits.of(kind, gold, read, page));
    }
}
