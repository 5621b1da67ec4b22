package org.jejak.app.web.facet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jejak.app.view.Words;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Occasion;
import org.jejak.model.Claim;

/**
 * Every claim of a case with a small number for each of its facets, made once, so that a question goes through arrays and asks no store.
 * Immutable once made.
 */
public final class Facets {

    /** The value of a claim that has none. */
    public static final String NONE = "-";

    private static final Facet[] FACETS = Facet.values();

    /** A claim that is what was asked for, and one that is not in several facets. */
    private static final int NOTHING = -1;

    private static final int SEVERAL = -2;

    /** One facet: the values that occur, and which each claim has. */
    private static final class Axis {
        private final List<String> values = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final int[] of;

        private Axis(int claims) {
            this.of = new int[claims];
        }

        private void put(int claim, String value) {
            of[claim] = numbers.computeIfAbsent(value, fresh -> {
                values.add(fresh);
                return values.size() - 1;
            });
        }
    }

    private final List<ClaimId> ids = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Axis[] axes = new Axis[FACETS.length];

    /** @param side of a source, by its id; empty where it has none or several */
    public Facets(List<ClaimEntry> claims, Function<String, Optional<String>> side) {
        for (Facet facet : FACETS) {
            axes[facet.ordinal()] = new Axis(claims.size());
        }
        Map<String, String> sides = new HashMap<>();
        for (ClaimEntry entry : claims) {
            int at = ids.size();
            ids.add(entry.id());
            String source = entry.claim().voice().source().orElse(NONE);
            words.add(Terms.prepared(entry.claim().quote().text() + " " + source));
            String its = sides.computeIfAbsent(
                    source, name -> name.equals(NONE) ? NONE : side.apply(name).orElse(NONE));
            for (Facet facet : FACETS) {
                axis(facet).put(at, facet == Facet.SIDE ? its : value(facet, entry));
            }
        }
    }

    private Axis axis(Facet facet) {
        return axes[facet.ordinal()];
    }

    private static String value(Facet facet, ClaimEntry entry) {
        Claim claim = entry.claim();
        return switch (facet) {
            case KIND -> ClaimKind.of(claim).id();
            case INDICATOR -> claim.indicator();
            case SOURCE -> claim.voice().source().orElse(NONE);
            case SIDE -> NONE;
            case OUTLET -> entry.article().metadata().outlet().orElse(NONE);
            case STANCE -> Words.id(claim.voice().stance());
            case LANGUAGE -> entry.article().metadata().language().orElse(NONE);
            case YEAR ->
                Occasion.stated(claim)
                        .or(() -> entry.article().metadata().published().flatMap(Period::of))
                        .map(Facets::year)
                        .orElse(NONE);
        };
    }

    /** The year in which it was, or of a stretch that in which it ended; a day of no year is as good as none. */
    private static String year(Period period) {
        return String.valueOf((period.last().equals(Period.END) ? period.first() : period.last()).getYear());
    }

    /** How many claims there are. */
    public int size() {
        return ids.size();
    }

    /**
     * What a question finds.
     *
     * @param claims in the order of the ledger
     * @param counts of each facet: how many claims each value would find, with the other facets as they are chosen; values that would
     *     find none are left out
     */
    public record Found(List<ClaimId> claims, Map<Facet, Map<String, Integer>> counts) {}

    /**
     * Claims whose quote or source has the words and that have, of each facet, one of the values chosen.
     *
     * @param chosen facets of which nothing is chosen may be left out
     */
    public Found find(Terms asked, Map<Facet, Set<String>> chosen) {
        BitSet[] wanted = new BitSet[FACETS.length];
        int[][] counts = new int[FACETS.length][];
        for (Facet facet : FACETS) {
            counts[facet.ordinal()] = new int[axis(facet).values.size()];
            wanted[facet.ordinal()] = numbers(facet, chosen.getOrDefault(facet, Set.of()));
        }
        List<ClaimId> found = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            int missed = missed(at, wanted);
            if (missed != SEVERAL && (asked.isEmpty() || asked.areIn(words.get(at)))) {
                for (Facet facet : FACETS) {
                    if (missed == NOTHING || missed == facet.ordinal()) {
                        counts[facet.ordinal()][axis(facet).of[at]]++;
                    }
                }
                if (missed == NOTHING) {
                    found.add(ids.get(at));
                }
            }
        }
        return new Found(found, named(counts));
    }

    /** The one facet in which a claim is not what was asked for; a claim counts for the other values of that one. */
    private int missed(int claim, BitSet[] wanted) {
        int missed = NOTHING;
        for (Facet facet : FACETS) {
            BitSet values = wanted[facet.ordinal()];
            if (!values.isEmpty() && !values.get(axis(facet).of[claim])) {
                if (missed != NOTHING) {
                    return SEVERAL;
                }
                missed = facet.ordinal();
            }
        }
        return missed;
    }

    /** A value that does not occur is asked for in vain, not left out. */
    private BitSet numbers(Facet facet, Set<String> values) {
        BitSet numbers = new BitSet();
        values.forEach(value -> numbers.set(
                axis(facet).numbers.getOrDefault(value, axis(facet).values.size())));
        return numbers;
    }

    private Map<Facet, Map<String, Integer>> named(int[][] counts) {
        Map<Facet, Map<String, Integer>> named = new EnumMap<>(Facet.class);
        for (Facet facet : FACETS) {
            Map<String, Integer> values = new HashMap<>();
            for (int i = 0; i < counts[facet.ordinal()].length; i++) {
                if (counts[facet.ordinal()][i] > 0) {
                    values.put(axis(facet).values.get(i), counts[facet.ordinal()][i]);
                }
            }
            named.put(facet, values);
        }
        return named;
    }
}
