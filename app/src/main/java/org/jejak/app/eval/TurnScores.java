package org.jejak.app.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jejak.app.eval.Fault.Kind;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Story;
import org.jejak.ledger.position.Series;
import org.jejak.ledger.position.Side;
import org.jejak.ledger.position.Stated;
import org.jejak.ledger.position.Step;
import org.jspecify.annotations.Nullable;

/**
 * Changes of position: those that people found, and of those that we tell, whether the gold's own claims bear them out, since people
 * rarely list them all.
 */
final class TurnScores {

    final Score turns;

    private final String layer;
    private final Map<String, ClaimId> claims;
    private final Map<String, Statement> statements;
    private final Set<String> free;
    private final SourceNames names;
    private final Story story;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param claims the claim of the ledger for each claim of the gold that it has
     * @param statements the gold's claims
     * @param free claims of the gold that nobody need find
     */
    TurnScores(
            String suffix,
            Map<String, ClaimId> claims,
            Map<String, Statement> statements,
            Set<String> free,
            SourceNames names,
            Story story) {
        this.story = story;
        this.turns = new Score("position_changes" + suffix);
        this.layer = "across" + suffix;
        this.claims = claims;
        this.statements = statements;
        this.free = free;
        this.names = names;
    }

    List<Fault> faults() {
        return faults;
    }

    void compare(List<CrossGold.Turned> gold, List<Series> series) {
        List<Step> told = series.stream()
                .flatMap(each -> each.steps().stream())
                .filter(step -> step.before().isPresent())
                .toList();
        Set<Step> found = new HashSet<>();
        for (CrossGold.Turned turned : gold) {
            if (!free.containsAll(turned.after()) && arePositions(turned.before()) && arePositions(turned.after())) {
                Optional<Step> step =
                        told.stream().filter(each -> isIt(each, turned)).findFirst();
                step.ifPresentOrElse(
                        each -> {
                            turns.hit();
                            found.add(each);
                        },
                        () -> {
                            turns.miss();
                            fault(Kind.MISSED, turned.after().iterator().next(), "change after " + turned.before());
                        });
            }
        }
        told.stream()
                .filter(step -> !found.contains(step))
                .filter(step ->
                        !isBorneOut(step.stated()) || !isBorneOut(step.before().orElseThrow()))
                .forEach(this::falseAlarm);
    }

    private boolean arePositions(Collection<String> keys) {
        return keys.stream()
                .allMatch(key ->
                        statements.containsKey(key) && statements.get(key).isPosition());
    }

    private boolean isIt(Step step, CrossGold.Turned turned) {
        return isOne(step.stated(), turned.after()) && isOne(step.before().orElseThrow(), turned.before());
    }

    private boolean isOne(Stated stated, Collection<String> keys) {
        Set<ClaimId> ids =
                stated.echoes().stream().map(echo -> echo.claim().id()).collect(Collectors.toSet());
        return keys.stream()
                .anyMatch(key -> claims.containsKey(key) && ids.contains(claims.get(key)) || isCounted(stated, key));
    }

    /** Whether it is a number that stands in the very words of the gold's position, on the same word. */
    private boolean isCounted(Stated stated, String key) {
        @Nullable Statement gold = statements.get(key);
        return gold != null
                && stated.isCounted()
                && stated.echoes().stream()
                        .map(Echo::claim)
                        .anyMatch(entry -> name(entry).equals(CrossGold.article(key))
                                && gold.overlaps(entry.claim().quote().span(), 0)
                                && isSame(gold, entry));
    }

    private static String name(ClaimEntry entry) {
        return CrossGold.name(entry.article().file());
    }

    /** Whether the gold has a claim of that holder and side where ours stands. */
    private boolean isBorneOut(Stated stated) {
        return statements.entrySet().stream()
                .anyMatch(gold -> stated.echoes().stream()
                        .map(Echo::claim)
                        .anyMatch(entry ->
                                entry.id().equals(claims.get(gold.getKey())) && isSame(gold.getValue(), entry)));
    }

    private boolean isSame(Statement gold, ClaimEntry entry) {
        Optional<Side> side = gold.stance().flatMap(CrossGold::side);
        return side.equals(Optional.of(Side.of(entry.claim().voice().stance())))
                && names.same(gold, entry.claim(), story);
    }

    private void falseAlarm(Step step) {
        turns.falseAlarm();
        Stated stated = step.stated();
        fault(
                Kind.FALSE_ALARM,
                name(stated.echoes().get(0).claim()) + "/" + stated.id().key(),
                stated.party().orElse("") + " " + stated.proposition() + ": "
                        + step.before().orElseThrow().id() + " "
                        + step.before().orElseThrow().stance() + " to " + stated.stance());
    }

    private void fault(Kind kind, String key, String what) {
        faults.add(new Fault(CrossGold.article(key), 1, layer, kind, what, key, words -> List.of()));
    }
}
