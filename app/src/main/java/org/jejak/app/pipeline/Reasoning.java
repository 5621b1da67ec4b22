package org.jejak.app.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.CustodyEntry;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.contest.Contest;
import org.jejak.ledger.contest.Contests;
import org.jejak.ledger.contest.Revisions;
import org.jejak.ledger.decision.Joins;
import org.jejak.ledger.decision.Knowledge;
import org.jejak.ledger.distortion.Distortion;
import org.jejak.ledger.distortion.Distortions;
import org.jejak.ledger.forecast.Forecasts;
import org.jejak.ledger.forecast.Foretold;
import org.jejak.ledger.forecast.Kindred;
import org.jejak.ledger.origin.Backing;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Origins;
import org.jejak.ledger.origin.Story;
import org.jejak.ledger.perspective.Perspective;
import org.jejak.ledger.perspective.Perspectives;
import org.jejak.ledger.perspective.Sides;
import org.jejak.ledger.position.Bearing;
import org.jejak.ledger.position.Denial;
import org.jejak.ledger.position.Positions;
import org.jejak.ledger.position.Propositions;
import org.jejak.ledger.position.Series;
import org.jejak.ledger.review.Review;
import org.jejak.ledger.review.ToReview;
import org.jejak.model.Derivation;
import org.jejak.pack.Indicator;
import org.jejak.pack.Packs;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger concludes from the claims of a case: worked out when first asked, then at hand as long as the case is taken to be as it
 * was; never stored. One thread.
 */
public final class Reasoning {

    /** The action by which the custody log notes that an article of no known day was added; its detail is the article's id. */
    public static final String UNDATED = "undated";

    /** Characters of a day in ISO 8601. */
    private static final int DAY = 10;

    private final LedgerStore store;
    private final Packs packs;
    private final Optional<String> topic;
    private final Story story;
    private final Propositions propositions;
    private final Bearing bearing;
    private final Optional<Set<String>> indicators;
    private final Claims claims;
    private final Map<String, List<Derivation>> derivations;
    private @Nullable List<Origin> origins;
    private @Nullable Backing backing;
    private @Nullable List<Series> positions;
    private @Nullable Revisions revisions;
    private @Nullable List<Contest> contests;
    private @Nullable List<Distortion> distortions;
    private @Nullable List<Foretold> forecasts;
    private @Nullable List<Perspective> perspectives;
    private @Nullable Chronicle chronicle;
    private @Nullable List<ToReview> review;

    /** @param store open as long as anything is asked */
    public Reasoning(LedgerStore store) {
        this(store, Optional.empty());
    }

    private Reasoning(LedgerStore store, Optional<String> indicator) {
        this.store = store;
        this.packs = Packs.below(Home.find().folder());
        this.topic = store.setting("topic");
        this.story = Story.of(packs, topic).hearing(store.offices());
        this.propositions = Propositions.of(packs, topic);
        this.bearing = Bearing.of(packs, topic);
        this.indicators = indicator.map(id -> story.tied(id.toLowerCase(Locale.ROOT)));
        this.claims = new Claims(store);
        this.derivations = store.derivations();
    }

    /**
     * Only what bears on an indicator, so that no more than its claims and those of the indicators tied to it are read. Of these figures,
     * their backing and revisions it concludes what would be concluded of the whole case.
     */
    public static Reasoning about(String indicator, LedgerStore store) {
        return new Reasoning(store, Optional.of(indicator));
    }

    /** The origins of all figures, as {@link Origins#of} orders them. */
    public List<Origin> origins() {
        if (origins == null) {
            origins = origins(indicators
                    .map(asked -> claims.of(List.of(ClaimKind.FIGURE), asked))
                    .orElseGet(() -> claims.of(ClaimKind.FIGURE)));
        }
        return origins;
    }

    /** Those of the families, which no other figures bear on; where not all are known, only their figures are read. */
    private List<Origin> origins(Set<String> families) {
        if (origins == null || indicators.isPresent()) {
            Set<String> counted = packs.topics(topic).stream()
                    .flatMap(pack -> pack.indicators().stream())
                    .map(Indicator::id)
                    .filter(id -> families.contains(story.family(id)))
                    .collect(Collectors.toSet());
            return origins(claims.of(List.of(ClaimKind.FIGURE), counted));
        }
        return origins.stream()
                .filter(origin -> families.contains(story.family(origin.figure().indicator())))
                .toList();
    }

    private List<Origin> origins(List<ClaimEntry> figures) {
        return new Origins(story, derivations, store::text, Joins.of(store.decisions())).of(figures);
    }

    /** The same by indicator. */
    public List<FigureSeries> figures() {
        return FigureSeries.of(origins());
    }

    /** Whether the same figure stands on two words that are independent of each other. */
    public Independence backing(Origin origin) {
        if (backing == null) {
            backing = new Backing(origins(), story);
        }
        return backing.of(origin);
    }

    /** Which statement takes the place of which. */
    public Revisions revisions() {
        if (revisions == null) {
            revisions = contests == null ? new Revisions(story, origins()) : new Revisions(story, origins(), contests);
        }
        return revisions;
    }

    public List<Contest> contests() {
        if (contests == null) {
            contests = new Contests(story).among(origins());
        }
        return contests;
    }

    public List<Distortion> distortions() {
        if (distortions == null) {
            distortions = new Distortions(story).in(origins(), claims.of(ClaimKind.POSITION));
        }
        return distortions;
    }

    /** What each source held on each proposition, as {@link Positions#of} orders it. */
    public List<Series> positions() {
        if (positions == null) {
            positions = positions(claims.of(ClaimKind.POSITION));
        }
        return positions;
    }

    /** With what else tells of positions: numbers that make a proposition true, events by which articles are put in order. */
    private List<Series> positions(List<ClaimEntry> held) {
        List<ClaimEntry> all = new ArrayList<>(held);
        all.addAll(claims.of(List.of(ClaimKind.FIGURE), propositions.counted()));
        all.addAll(claims.of(List.of(ClaimKind.EVENT), story.once()));
        return new Positions(story, propositions, derivations).of(all);
    }

    /** Who denies what the indicator counts. */
    public List<Denial> denials(String indicator) {
        Set<String> asked = bearing.on(indicator);
        List<Series> series =
                indicators.isEmpty() ? positions() : positions(claims.of(List.of(ClaimKind.POSITION), asked));
        return Denial.of(series, asked);
    }

    /** What it concludes of events, transfers and measures. */
    public Chronicle chronicle() {
        if (chronicle == null) {
            chronicle = new Chronicle(claims, derivations, this::origins, packs, topic, story);
        }
        return chronicle;
    }

    /** Which sides of the topic have spoken of what. */
    public List<Perspective> perspectives() {
        if (perspectives == null) {
            perspectives = new Perspectives(sides()).of(claims.all());
        }
        return perspectives;
    }

    /** On which side of the topic its parties stand. */
    public Sides sides() {
        return Sides.of(packs, topic, story);
    }

    /** Who expects what, and what came of it. */
    public List<Foretold> forecasts() {
        if (forecasts == null) {
            List<ClaimEntry> told = Stream.of(ClaimKind.FORECAST, ClaimKind.EVENT, ClaimKind.TRANSFER, ClaimKind.FIGURE)
                    .flatMap(kind -> claims.of(kind).stream())
                    .toList();
            forecasts = new Forecasts(story, Kindred.of(packs, topic), derivations).of(told);
        }
        return forecasts;
    }

    /** The claims that nobody judged yet, what matters most first. */
    public List<ToReview> review() {
        if (review == null) {
            review = new Review()
                    .contests(contests())
                    .distortions(distortions())
                    .positions(positions())
                    .origins(origins())
                    .of(claims.all());
        }
        return review;
    }

    /** What decisions are checked by. */
    public Knowledge knowledge() {
        return new CaseKnowledge(
                topic.flatMap(id -> Optional.ofNullable(packs.topics().get(id))), this);
    }

    /** By a scale's name: the percentages that a word for a likelihood stands for. */
    public Map<String, String> yardsticks(String likelihood) {
        return packs.yardsticks().of(likelihood);
    }

    /** What the case's topic declares of propositions. */
    public Propositions propositions() {
        return propositions;
    }

    /** What the case's packs declare of parties and indicators. */
    public Story story() {
        return story;
    }

    /** A side's people in a word, such as the adjective of a country; the side itself where no pack has one. */
    public String people(String side) {
        return Stream.of(side.split("\\+", -1)).map(story::nationality).collect(Collectors.joining(" and "));
    }

    /** By article id: the day on which an article without a date of publication was added first, as the custody log has it. */
    public Map<String, LocalDate> added() {
        Map<String, LocalDate> added = new HashMap<>();
        for (CustodyEntry entry : store.custody()) {
            if (entry.action().equals(UNDATED)) {
                added.putIfAbsent(entry.detail(), LocalDate.parse(entry.at().substring(0, DAY)));
            }
        }
        return added;
    }
}
