package org.jejak.ledger.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.origin.Echo;
import org.jejak.model.Span;

/**
 * Which statements that a measure is broken are about a transfer: those of the same words of the same source, or of the sentences around
 * them. One thread.
 */
final class Nearby {

    /** Code points between a claim of the transfer and one that speaks of a measure: a sentence or two. */
    private static final int AROUND = 300;

    private record Word(Assertion assertion, Report report, ClaimEntry claim) {}

    private final Map<String, List<Word>> byArticle = new HashMap<>();

    Nearby(Collection<Assertion> assertions) {
        for (Assertion assertion : assertions) {
            for (Report report : assertion.reports()) {
                for (Echo echo : report.echoes()) {
                    byArticle
                            .computeIfAbsent(echo.claim().article().id(), id -> new ArrayList<>())
                            .add(new Word(assertion, report, echo.claim()));
                }
            }
        }
    }

    /** With the reports that stand near; those of other transfers are left out. */
    List<Assertion> to(Lot lot) {
        Map<Assertion, Set<Report>> found = new LinkedHashMap<>();
        for (ClaimEntry claim : lot.claims()) {
            for (Word word : byArticle.getOrDefault(claim.article().id(), List.of())) {
                if (isNear(claim, word.claim)) {
                    found.computeIfAbsent(word.assertion, key -> new HashSet<>())
                            .add(word.report);
                }
            }
        }
        List<Assertion> near = new ArrayList<>();
        found.forEach((assertion, reports) -> near.add(new Assertion(
                assertion.instrument(),
                assertion.clause(),
                assertion.what(),
                assertion.proposition(),
                assertion.reports().stream().filter(reports::contains).toList())));
        return near;
    }

    private static boolean isNear(ClaimEntry one, ClaimEntry other) {
        Span a = one.claim().quote().span();
        Span b = other.claim().quote().span();
        boolean together = one.claim().voice().attribution().isPresent()
                && one.claim()
                        .voice()
                        .attribution()
                        .equals(other.claim().voice().attribution());
        return together || a.start() <= b.end() + AROUND && b.start() <= a.end() + AROUND;
    }
}
