package org.jejak.app.web.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Period;
import org.jejak.ledger.contest.Contest;
import org.jejak.ledger.distortion.Distortion;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.position.Series;
import org.jejak.ledger.position.Stated;

/** Conclusions by the claims they are about. Immutable once made. */
public final class Index {

    private final Map<String, SeriesDigest> figures = new LinkedHashMap<>();
    private final Map<ClaimId, Origin> origins = new HashMap<>();
    private final Map<ClaimId, Stated> statements = new HashMap<>();
    private final Map<ClaimId, List<Contest>> contests = new HashMap<>();
    private final Map<ClaimId, List<Distortion>> distortions = new HashMap<>();

    private final Clashes clashes;
    private final Optional<LocalDate> latest;
    private final ByParty byParty;

    public Index(Reasoning reasoning, Collection<ArticleEntry> articles) {
        reasoning
                .figures()
                .forEach(series -> figures.put(series.indicator(), SeriesDigest.of(series, reasoning.story())));
        reasoning
                .origins()
                .forEach(origin ->
                        origin.echoes().forEach(echo -> origins.put(echo.claim().id(), origin)));
        for (Series series : reasoning.positions()) {
            series.steps()
                    .forEach(step -> step.stated()
                            .echoes()
                            .forEach(echo -> statements.put(echo.claim().id(), step.stated())));
        }
        reasoning.contests().forEach(contest -> contest.claims().forEach(claim -> put(contests, claim, contest)));
        clashes = new Clashes(reasoning.contests());
        byParty = new ByParty(reasoning);
        latest = articles.stream()
                .flatMap(article -> article.metadata().published().stream())
                .flatMap(day -> Period.of(day).stream())
                .map(Period::first)
                .max(LocalDate::compareTo);
        reasoning.distortions().forEach(distortion -> {
            put(distortions, distortion.upstream(), distortion);
            put(distortions, distortion.downstream(), distortion);
        });
    }

    /** The same by the party whose word it is. */
    public ByParty byParty() {
        return byParty;
    }

    private static <T> void put(Map<ClaimId, List<T>> map, ClaimEntry claim, T value) {
        map.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(value);
    }

    /** All series by indicator, in the order of the reasoning. */
    public List<SeriesDigest> figures() {
        return List.copyOf(figures.values());
    }

    public Optional<SeriesDigest> figures(String indicator) {
        return Optional.ofNullable(figures.get(indicator));
    }

    /** The origin that a claim prints. */
    public Optional<Origin> origin(ClaimId claim) {
        return Optional.ofNullable(origins.get(claim));
    }

    /** The statement of a position that a claim prints. */
    public Optional<Stated> statement(ClaimId claim) {
        return Optional.ofNullable(statements.get(claim));
    }

    public List<Contest> contests(ClaimId claim) {
        return contests.getOrDefault(claim, List.of());
    }

    public List<Distortion> distortions(ClaimId claim) {
        return distortions.getOrDefault(claim, List.of());
    }

    /** The contests in order. */
    public Clashes clashes() {
        return clashes;
    }

    /** The day of the latest article that states one. */
    public Optional<LocalDate> latest() {
        return latest;
    }
}
