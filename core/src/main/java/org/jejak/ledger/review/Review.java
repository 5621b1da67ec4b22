package org.jejak.ledger.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.contest.Contest;
import org.jejak.ledger.contest.Explanation;
import org.jejak.ledger.distortion.Distortion;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.position.Series;
import org.jejak.ledger.position.Step;
import org.jejak.ledger.review.Cause.Code;

/**
 * The claims that nobody judged yet, those first that matter most: by the first of their causes, then by how much of it there is, then the
 * latest published. The same case gives the same queue. One thread.
 */
public final class Review {

    private static final Comparator<ToReview> FIRST = Comparator.comparingInt((ToReview each) ->
                    first(each).map(cause -> cause.code().ordinal()).orElse(Code.values().length))
            .thenComparing(each -> first(each).map(Cause::weight).orElse(0L), Comparator.reverseOrder())
            .thenComparing(each -> each.causes().size(), Comparator.reverseOrder())
            .thenComparing(Review::published, Comparator.reverseOrder())
            .thenComparing(each -> each.claim().id());

    private final Map<ClaimId, Map<Code, Found>> found = new HashMap<>();

    /** Of one cause of one claim all that was met. */
    private static final class Found {
        private final TreeSet<ClaimId> with = new TreeSet<>();
        private final TreeSet<String> about = new TreeSet<>();
        private long weight;
    }

    /** Figures that cannot both hold. */
    public Review contests(Collection<Contest> contests) {
        for (Contest contest : contests) {
            if (contest.explanation() == Explanation.CONTRADICTION) {
                contest.ids().forEach(id -> note(id, Code.CONTRADICTION, 1, Optional.empty(), contest.ids()));
            }
        }
        return this;
    }

    /** Prints that were bent, and those that they are measured by. */
    public Review distortions(Collection<Distortion> distortions) {
        for (Distortion distortion : distortions) {
            List<ClaimId> both =
                    List.of(distortion.downstream().id(), distortion.upstream().id());
            both.forEach(id -> note(id, Code.DISTORTION, 1, Optional.of(distortion.id()), both));
        }
        return this;
    }

    /** Statements by which a source changed what it held. */
    public Review positions(Collection<Series> series) {
        for (Series each : series) {
            for (Step step : each.steps()) {
                step.turn().ifPresent(turn -> {
                    ClaimId before = step.before().orElseThrow().id();
                    note(step.stated().id(), Code.TURN, 1, Optional.of(turn.id()), List.of(before));
                });
            }
        }
        return this;
    }

    /** Of each origin the print that is quoted for it; open chains for every print. */
    public Review origins(List<Origin> origins) {
        FarOut far = new FarOut(origins);
        for (Origin origin : origins) {
            far.times(origin).ifPresent(times -> note(origin.id(), Code.FAR_OUT, times, Optional.empty(), List.of()));
            if (origin.echoes().size() > 1) {
                note(origin.id(), Code.ECHOED, origin.echoes().size() - 1L, Optional.empty(), List.of());
            }
            if (origin.party().isEmpty()) {
                note(origin.id(), Code.OPEN_CHAIN, 1, Optional.empty(), List.of());
            }
            origin.echoes().stream()
                    .filter(echo -> origin.party().isPresent() && echo.isOpen())
                    .forEach(echo -> note(echo.claim().id(), Code.OPEN_CHAIN, 1, Optional.empty(), List.of()));
        }
        return this;
    }

    private void note(ClaimId claim, Code code, long weight, Optional<String> about, List<ClaimId> with) {
        Found of =
                found.computeIfAbsent(claim, id -> new EnumMap<>(Code.class)).computeIfAbsent(code, any -> new Found());
        of.weight += weight;
        about.ifPresent(of.about::add);
        with.stream().filter(other -> !other.equals(claim)).forEach(of.with::add);
    }

    /** The queue. */
    public List<ToReview> of(Collection<ClaimEntry> claims) {
        return claims.stream()
                .filter(entry -> !entry.standing().isReviewed())
                .map(entry -> new ToReview(entry, causes(entry.id())))
                .sorted(FIRST)
                .toList();
    }

    private List<Cause> causes(ClaimId claim) {
        List<Cause> causes = new ArrayList<>();
        found.getOrDefault(claim, Map.of())
                .forEach((code, of) -> causes.add(new Cause(
                        code,
                        of.weight,
                        of.about.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", of.about)),
                        List.copyOf(of.with))));
        return causes;
    }

    private static Optional<Cause> first(ToReview each) {
        return each.causes().stream().findFirst();
    }

    private static String published(ToReview each) {
        return each.claim()
                .article()
                .metadata()
                .published()
                .map(day -> day.value())
                .orElse("");
    }
}
