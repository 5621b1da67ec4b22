package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.contest.Contest;
import org.jejak.ledger.contest.Contests;
import org.jejak.ledger.distortion.Distortions;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Origins;
import org.jejak.ledger.origin.Story;
import org.jejak.ledger.position.Positions;
import org.jejak.ledger.position.Propositions;
import org.jejak.model.Claim;
import org.jejak.model.Derivation;
import org.jejak.model.Metadata;
import org.jejak.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Runs the ledger's reasoning twice, over what was read and over the gold claims themselves, and compares both with what people found:
 * so it can be told whether the reading or the reasoning was wrong. For one thread.
 */
final class CrossScorer implements Scorer {

    /** Code points by which the spans of one claim may miss each other. */
    private static final int SLACK = 60;

    private final JejakGold gold;
    private final CrossGold cross;
    private final Story story;
    private final Propositions propositions;
    private final SourceNames names;
    private final Map<String, List<String>> parents = new HashMap<>();
    private final List<ClaimEntry> read = new ArrayList<>();
    private final Map<String, ClaimId> readOf = new HashMap<>();
    private final List<ClaimEntry> given = new ArrayList<>();
    private final Map<String, ClaimId> givenOf = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Set<String> free = new HashSet<>();
    private final Map<String, List<Derivation>> derivations = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<Derivation>> stated = new HashMap<>();
    private @Nullable List<CrossScores> both;
    private @Nullable List<TurnScores> turns;

    CrossScorer(JejakGold gold, CrossGold cross, Story story, Propositions propositions) {
        this.gold = gold;
        this.cross = cross;
        this.story = story;
        this.propositions = propositions;
        this.names = new SourceNames(gold.sources(), gold.known());
        for (JsonNode source : gold.sources()) {
            if (source.path("parent").isTextual()) {
                parents.put(
                        source.path("source").asText(),
                        List.of(source.path("parent").asText()));
            }
        }
    }

    @Override
    public void add(Path text, Reading reading) throws IOException {
        String file = text.getFileName().toString();
        Metadata metadata = reading.article().metadata();
        JsonNode annotated = gold.goldFor(text);
        List<ClaimEntry> theirs = GoldEntries.of(file, reading.article().text(), metadata, annotated);
        given.addAll(theirs);
        List<ClaimEntry> ours = entries(file, reading);
        read.addAll(ours);
        texts.put(CrossGold.name(file), reading.article().text());
        texts.put(reading.article().id(), reading.article().text());
        derivations.put(reading.article().id(), reading.derivedFrom());
        stated.put(CrossGold.name(file), GoldEntries.derivations(annotated));
        for (JsonNode claim : annotated.path("claims")) {
            if (claim.path("optional").asBoolean()) {
                free.add(CrossGold.key(file, claim.path("id").asText()));
            }
        }
        Set<ClaimId> taken = new HashSet<>();
        for (ClaimEntry claim : theirs) {
            String key = CrossGold.key(file, claim.claim().id());
            givenOf.put(key, claim.id());
            Statement statement = Statement.of(claim.claim());
            statements.put(key, statement);
            match(statement, ours, taken).ifPresent(id -> {
                taken.add(id);
                readOf.put(key, id);
            });
        }
        both = null;
        turns = null;
    }

    private static List<ClaimEntry> entries(String file, Reading reading) {
        ArticleEntry article = new ArticleEntry(
                reading.article().id(),
                1,
                Optional.empty(),
                file,
                reading.article().original(),
                reading.article().metadata(),
                reading.packs(),
                reading.article().text().length(),
                reading.attributions().size(),
                reading.claims().size());
        List<Claim> claims = ClaimId.ordered(reading.claims());
        List<String> keys = ClaimId.keys(claims);
        List<ClaimEntry> entries = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            entries.add(new ClaimEntry(new ClaimId(article.id(), keys.get(i)), article, claims.get(i)));
        }
        return entries;
    }

    /** The nearest claim of ours that says the same number, or holds the same, at the same place. */
    private Optional<ClaimId> match(Statement wanted, List<ClaimEntry> ours, Set<ClaimId> taken) {
        return ours.stream()
                .filter(entry -> !taken.contains(entry.id()))
                .filter(entry -> {
                    Statement found = Statement.of(entry.claim());
                    return found.kind().equals(wanted.kind())
                            && wanted.overlaps(found.span(), SLACK)
                            && (wanted.isFigure() ? FigureScores.sameValue(wanted, found) : true);
                })
                .min(Comparator.comparing(
                                (ClaimEntry entry) -> wanted.isPosition() && !names.same(wanted, entry.claim(), story))
                        .thenComparing(entry -> wanted.isPosition()
                                && !wanted.stance()
                                        .equals(Statement.of(entry.claim()).stance()))
                        .thenComparing(entry -> !entry.claim().indicator().equals(wanted.indicator()))
                        .thenComparing(
                                entry -> Math.abs(entry.claim().quote().span().start()
                                        - wanted.span().start())))
                .map(ClaimEntry::id);
    }

    private List<CrossScores> both() {
        if (both == null) {
            both = List.of(
                    compare("", readOf, read, story.hearing(read), derivations),
                    compare("_of_gold", givenOf, given, story.with(parents), stated));
        }
        return both;
    }

    private List<TurnScores> turns() {
        if (turns == null) {
            turns = List.of(
                    turns("", readOf, read, story.hearing(read), derivations),
                    turns("_of_gold", givenOf, given, story.with(parents), Map.of()));
        }
        return turns;
    }

    private TurnScores turns(
            String suffix,
            Map<String, ClaimId> claims,
            List<ClaimEntry> entries,
            Story facts,
            Map<String, List<Derivation>> from) {
        TurnScores scores = new TurnScores(suffix, claims, statements, free, names, facts);
        scores.compare(cross.turns(), new Positions(facts, propositions, from).of(entries));
        return scores;
    }

    private Set<String> figures() {
        return statements.entrySet().stream()
                .filter(gold -> gold.getValue().isFigure())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private CrossScores compare(
            String suffix,
            Map<String, ClaimId> claims,
            List<ClaimEntry> entries,
            Story facts,
            Map<String, List<Derivation>> from) {
        List<Origin> origins = new Origins(facts, from, id -> Optional.ofNullable(texts.get(id))).of(entries);
        List<Contest> contests = new Contests(facts).among(origins);
        CrossScores scores = new CrossScores(suffix, claims);
        scores.compare(cross, figures(), origins, contests, new Distortions(facts).in(origins, entries));
        return scores;
    }

    /** The same measures of what a spreadsheet would conclude. */
    private List<CrossScores> baselines() {
        return List.of(baseline("_baseline", readOf, read), baseline("_of_gold_baseline", givenOf, given));
    }

    private CrossScores baseline(String suffix, Map<String, ClaimId> claims, List<ClaimEntry> entries) {
        CrossScores scores = new CrossScores(suffix, claims);
        scores.compare(cross, figures(), CrossBaseline.origins(entries), CrossBaseline.contests(entries), List.of());
        return scores;
    }

    @Override
    public List<Score> scores() {
        return Stream.of(
                        both().stream().flatMap(scores -> Stream.of(scores.clusters, scores.distortions)),
                        turns().stream().map(scores -> scores.turns),
                        baselines().stream().map(scores -> scores.clusters))
                .flatMap(scores -> scores)
                .toList();
    }

    @Override
    public List<Share> shares() {
        return Stream.concat(both().stream(), baselines().stream())
                .flatMap(scores -> Stream.of(scores.apart, scores.contests))
                .toList();
    }

    @Override
    public List<Fault> faults() {
        return Stream.concat(
                        both().stream().flatMap(scores -> scores.faults().stream()),
                        turns().stream().flatMap(scores -> scores.faults().stream()))
                .toList();
    }
}
