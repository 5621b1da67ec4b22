package org.jejak.app.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jejak.app.eval.PolnearPage.Kind;
import org.jejak.app.eval.PolnearPage.Relation;
import org.jejak.model.Reading;

/**
 * Attributions as PolNeAR is scored: tokens and exact spans in each role, and relations, which agree when half of the longer
 * content is shared and a token of the source, or nobody is named on either side. For one thread.
 */
final class PolnearScorer implements Scorer {

    private static final double HALF = 0.5;

    /** A place that attributions fill. */
    private record Role(Score tokens, Score exact, Function<Relation, BitSet> of) {
        static Role named(String name, Function<Relation, BitSet> of) {
            return new Role(new Score(name), new Score("exact " + name), of);
        }
    }

    private final PolnearGold gold;
    private final List<Role> roles = List.of(
            Role.named("source", Relation::source),
            Role.named("cue", Relation::cue),
            Role.named("content", Relation::content));
    private final Score relation = new Score("relation");
    private final Map<Kind, Score> byKind = new EnumMap<>(Kind.class);
    private final Score contentPair = new Score("content-pair");
    private final List<Fault> faults = new ArrayList<>();

    PolnearScorer(PolnearGold gold) {
        this.gold = gold;
        for (Kind kind : Kind.values()) {
            byKind.put(kind, new Score("relation/" + kind.id()));
        }
    }

    @Override
    public void add(Path text, Reading reading) throws IOException {
        Page page = Page.of(text, reading);
        PolnearPage cut = new PolnearPage(reading.article().text());
        List<Relation> wanted = cut.relations(gold.attributions(text));
        List<Relation> read =
                cut.relations(reading.attributions().stream().map(Quoted::of).toList());
        roles.forEach(role -> role(role, wanted, read));
        Map<Integer, Integer> right = pairs(wanted, read, true, Map.of());
        relation.add(right.size(), wanted.size(), read.size());
        byKind.forEach((kind, score) -> score.add(
                (int) right.keySet().stream()
                        .filter(i -> wanted.get(i).kind() == kind)
                        .count(),
                (int) wanted.stream().filter(each -> each.kind() == kind).count(),
                (int) right.values().stream()
                        .filter(j -> read.get(j).kind() == kind)
                        .count(),
                (int) read.stream().filter(each -> each.kind() == kind).count()));
        contentPair.add(pairs(wanted, read, false, Map.of()).size(), wanted.size(), read.size());
        new AttributionFaults(
                        page,
                        new Pairing(quoted(wanted), quoted(read), right, pairs(wanted, read, false, right), Set.of()))
                .write();
        faults.addAll(page.faults());
    }

    private static List<Quoted> quoted(List<Relation> relations) {
        return relations.stream().map(Relation::quoted).toList();
    }

    private static void role(Role role, List<Relation> gold, List<Relation> read) {
        BitSet wanted = union(role, gold);
        BitSet got = union(role, read);
        role.tokens.add(GoldTokens.common(wanted, got), wanted.cardinality(), got.cardinality());
        Set<BitSet> spans = spans(role, gold);
        Set<BitSet> readSpans = spans(role, read);
        int equal = (int) spans.stream().filter(readSpans::contains).count();
        role.exact.add(equal, spans.size(), readSpans.size());
    }

    private static BitSet union(Role role, List<Relation> relations) {
        BitSet all = new BitSet();
        relations.forEach(each -> all.or(role.of.apply(each)));
        return all;
    }

    private static Set<BitSet> spans(Role role, List<Relation> relations) {
        return relations.stream()
                .map(role.of)
                .filter(tokens -> !tokens.isEmpty())
                .collect(Collectors.toSet());
    }

    private record Pair(double share, int gold, int read) {}

    /** Greedy and one to one, the largest overlap of contents first; those that are taken already are left out. */
    private static Map<Integer, Integer> pairs(
            List<Relation> gold, List<Relation> read, boolean sameSource, Map<Integer, Integer> taken) {
        List<Pair> possible = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                double share = overlap(gold.get(i), read.get(j));
                if (share >= HALF && (!sameSource || sameSource(gold.get(i), read.get(j)))) {
                    possible.add(new Pair(share, i, j));
                }
            }
        }
        possible.sort(Comparator.comparingDouble((Pair pair) -> -pair.share)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::read));
        Map<Integer, Integer> pairs = new HashMap<>();
        Set<Integer> used = new HashSet<>(taken.values());
        for (Pair pair : possible) {
            if (!pairs.containsKey(pair.gold) && !taken.containsKey(pair.gold) && used.add(pair.read)) {
                pairs.put(pair.gold, pair.read);
            }
        }
        return pairs;
    }

    private static double overlap(Relation gold, Relation read) {
        int longer = Math.max(gold.content().cardinality(), read.content().cardinality());
        return (double) GoldTokens.common(gold.content(), read.content()) / longer;
    }

    private static boolean sameSource(Relation gold, Relation read) {
        return gold.source().intersects(read.source())
                || gold.source().isEmpty() && read.source().isEmpty();
    }

    @Override
    public List<Score> scores() {
        List<Score> all = new ArrayList<>(roles.stream().map(Role::tokens).toList());
        all.add(relation);
        all.addAll(byKind.values());
        all.add(contentPair);
        roles.forEach(role -> all.add(role.exact));
        return all;
    }

    @Override
    public List<Share> shares() {
        return List.of();
    }

    @Override
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
