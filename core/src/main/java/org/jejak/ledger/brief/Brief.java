package org.jejak.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Period;
import org.jejak.ledger.brief.News.Earlier;
import org.jejak.ledger.brief.News.Kind;
import org.jejak.ledger.contest.Contest;
import org.jejak.ledger.contest.Explanation;
import org.jejak.ledger.contest.Revisions;
import org.jejak.ledger.distortion.Distortion;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.ledger.position.Series;
import org.jejak.ledger.position.Stated;
import org.jejak.ledger.position.Step;

/**
 * Gathers what is new of all that the ledger concludes. A statement is new if no article printed it before; what it revises or clashes
 * with may be old. The same conclusions give the same news, whenever it is asked. One thread.
 */
public final class Brief {

    /** Contests that leave something to ask, most first; of the others both figures hold. */
    private static final List<Explanation> OPEN =
            List.of(Explanation.CONTRADICTION, Explanation.FLOOR_VS_ESTIMATE, Explanation.OVERLAPPING);

    private static final List<String> OPEN_IDS =
            OPEN.stream().map(Explanation::id).toList();

    private final Arrivals arrivals;
    private final Story story;
    private final List<News> news = new ArrayList<>();

    public Brief(Arrivals arrivals, Story story) {
        this.arrivals = arrivals;
        this.story = story;
    }

    /** By kind, contradictions before other contests, the latest article first, undated ones before all others; then by claim. */
    public List<News> of(
            Collection<Origin> origins,
            Collection<Contest> contests,
            Collection<Distortion> distortions,
            Collection<Series> positions) {
        news.clear();
        Map<ClaimId, Origin> byClaim = new HashMap<>();
        origins.forEach(origin ->
                origin.echoes().forEach(echo -> byClaim.put(echo.claim().id(), origin)));
        positions.stream().flatMap(series -> series.steps().stream()).forEach(this::position);
        Set<Set<ClaimId>> told = new HashSet<>();
        contests.forEach(contest -> contest(contest, byClaim, told));
        distortions.forEach(distortion -> distortion(distortion, byClaim));
        Revisions revisions = new Revisions(story, origins, contests);
        origins.stream()
                .filter(origin -> isNew(origin.echoes()))
                .forEach(origin -> origin(origin, revisions.before(origin).map(Brief::earlier)));
        return news.stream()
                .sorted(Comparator.comparing(News::kind)
                        .thenComparing(Brief::openness)
                        .thenComparing(this::day, Comparator.reverseOrder())
                        .thenComparing(each -> each.claim().id())
                        .thenComparing(each -> each.before()
                                .map(last -> last.claim().id().toString())
                                .orElse("")))
                .toList();
    }

    private static int openness(News each) {
        return each.kind() == Kind.CONTEST ? OPEN_IDS.indexOf(each.detail().orElseThrow()) : 0;
    }

    private LocalDate day(News each) {
        return arrivals.day(each.claim().article()).map(Period::last).orElse(LocalDate.MAX);
    }

    private boolean isNew(List<Echo> echoes) {
        return echoes.stream().allMatch(echo -> arrivals.isNew(echo.claim().article()));
    }

    private void position(Step step) {
        if (step.before().isPresent() && isNew(step.stated().echoes())) {
            Stated before = step.before().get();
            Stated now = step.stated();
            news.add(new News(
                    Kind.CHANGED_POSITION,
                    step.turn().map(turn -> turn.id()),
                    now.proposition(),
                    now.party(),
                    now.when(),
                    now.echoes().get(0).claim(),
                    Optional.of(new Earlier(
                            before.proposition(),
                            before.party(),
                            before.when(),
                            before.echoes().get(0).claim())),
                    claims(now.echoes())));
        }
    }

    private void origin(Origin origin, Optional<Earlier> before) {
        news.add(new News(
                before.isPresent() ? Kind.REVISION : Kind.ORIGIN,
                Optional.empty(),
                origin.party(),
                origin.when(),
                origin.echoes().get(0).claim(),
                before,
                claims(origin.echoes())));
    }

    private static List<ClaimEntry> claims(List<Echo> echoes) {
        return echoes.stream().map(Echo::claim).toList();
    }

    private static Earlier earlier(Origin origin) {
        return new Earlier(origin.party(), origin.when(), origin.echoes().get(0).claim());
    }

    /** Of two origins once, however many of their prints clash. */
    private void contest(Contest contest, Map<ClaimId, Origin> byClaim, Set<Set<ClaimId>> told) {
        Origin first = byClaim.get(contest.ids().get(0));
        Origin second = byClaim.get(contest.ids().get(1));
        if (!OPEN.contains(contest.explanation()) || first == null || second == null || first == second) {
            return;
        }
        boolean newer = isNew(second.echoes());
        if ((newer || isNew(first.echoes())) && told.add(Set.of(first.id(), second.id()))) {
            Origin now = newer ? second : first;
            ClaimEntry claim = contest.claims().get(newer ? 1 : 0);
            Origin other = newer ? first : second;
            news.add(new News(
                    Kind.CONTEST,
                    Optional.of(contest.explanation().id()),
                    now.party(),
                    now.when(),
                    claim,
                    Optional.of(new Earlier(
                            other.party(), other.when(), contest.claims().get(newer ? 0 : 1))),
                    List.of(claim)));
        }
    }

    private void distortion(Distortion distortion, Map<ClaimId, Origin> byClaim) {
        ClaimEntry bent = distortion.downstream();
        if (arrivals.isNew(bent.article())) {
            boolean stale = distortion.type() == Distortion.Type.STALE_AS_NEW;
            news.add(new News(
                    stale ? Kind.STALE_REPRINT : Kind.DISTORTION,
                    Optional.of(distortion.id()),
                    bent.claim().voice().source(),
                    when(bent, byClaim),
                    bent,
                    Optional.of(new Earlier(
                            distortion.upstream().claim().voice().source(),
                            when(distortion.upstream(), byClaim),
                            distortion.upstream())),
                    List.of(bent)));
        }
    }

    private static Optional<Period> when(ClaimEntry claim, Map<ClaimId, Origin> byClaim) {
        return Optional.ofNullable(byClaim.get(claim.id())).flatMap(Origin::when);
    }
}
