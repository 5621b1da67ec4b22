package org.jejak.app.eval;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jejak.app.eval.Fault.Kind;

/** Times as in TempEval-3: a pair matches when the words overlap; then span, type and value are compared, each for itself. */
final class TimeScores {

    private static final String LAYER = "time";

    final Score relaxed;
    final Score strict;
    final Score type;
    final Score value;

    /** @param prefix of the layers' names */
    TimeScores(String prefix) {
        this.relaxed = new Score(prefix + "relaxed");
        this.strict = new Score(prefix + "strict");
        this.type = new Score(prefix + "type");
        this.value = new Score(prefix + "value");
    }

    List<Score> all() {
        return List.of(relaxed, strict, type, value);
    }

    void score(Page page, List<GoldTime> gold) {
        List<GoldTime> read = page.reading().times().stream().map(GoldTime::of).toList();
        all().forEach(score -> score.add(0, gold.size(), read.size()));
        Set<Integer> used = new HashSet<>();
        for (GoldTime wanted : gold) {
            int best = best(wanted, read, used);
            if (best < 0) {
                page.fault(LAYER, Kind.MISSED, wanted.span(), wanted.toString(), TimeTraits.of(wanted));
            } else {
                used.add(best);
                compare(wanted, read.get(best), page);
            }
        }
        for (int i = 0; i < read.size(); i++) {
            if (!used.contains(i)) {
                GoldTime extra = read.get(i);
                page.fault(LAYER, Kind.FALSE_ALARM, extra.span(), extra.toString(), TimeTraits.of(extra));
            }
        }
    }

    private static int best(GoldTime wanted, List<GoldTime> read, Set<Integer> used) {
        return IntStream.range(0, read.size())
                .filter(i -> !used.contains(i) && read.get(i).span().overlaps(wanted.span()))
                .boxed()
                .max(Comparator.<Integer, Boolean>comparing(
                                i -> read.get(i).span().equals(wanted.span()))
                        .thenComparing(i -> read.get(i).value().equals(wanted.value()))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    private void compare(GoldTime gold, GoldTime read, Page page) {
        relaxed.add(1, 0, 0);
        strict.add(gold.span().equals(read.span()) ? 1 : 0, 0, 0);
        type.add(gold.type().equals(read.type()) ? 1 : 0, 0, 0);
        value.add(gold.value().equals(read.value()) ? 1 : 0, 0, 0);
        if (!gold.value().equals(read.value())) {
            page.fault(
                    LAYER,
                    Kind.WRONG_VALUE,
                    gold.span(),
                    "expected " + gold + ", read " + read,
                    TimeTraits.of(gold, read));
        }
    }
}
