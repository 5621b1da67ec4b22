package org.jejak.ledger.perspective;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.perspective.Perspective.Heard;
import org.jejak.ledger.perspective.Perspective.View;
import org.jejak.ledger.perspective.Perspective.Voices;
import org.jejak.pack.Side;

/**
 * Tells of everything that a case tells of which sides have spoken, which are heard only through others, and which are missing. The
 * same claims give the same in any order. Immutable; any thread.
 */
public final class Perspectives {

    private static final Comparator<ClaimEntry> IN_TIME = Comparator.comparing((ClaimEntry entry) ->
                    entry.article().metadata().published().map(Object::toString).orElse("~"))
            .thenComparing(entry -> entry.id());

    private static final Comparator<Voices> MOST =
            Comparator.comparingInt(Voices::claims).reversed().thenComparing(Voices::source);

    private final Sides sides;

    public Perspectives(Sides sides) {
        this.sides = sides;
    }

    /** By kind, then by what most articles tell of. */
    public List<Perspective> of(Collection<ClaimEntry> claims) {
        Map<ClaimKind, Map<String, List<ClaimEntry>>> matters = new TreeMap<>();
        claims.forEach(entry -> matters.computeIfAbsent(ClaimKind.of(entry.claim()), kind -> new TreeMap<>())
                .computeIfAbsent(entry.claim().indicator(), id -> new ArrayList<>())
                .add(entry));
        List<Perspective> all = new ArrayList<>();
        matters.forEach((kind, byId) -> byId.forEach((id, entries) -> all.add(perspective(kind, id, entries))));
        all.sort(Comparator.comparing(Perspective::kind)
                .thenComparing(Perspective::articles, Comparator.reverseOrder())
                .thenComparing(Perspective::matter));
        return all;
    }

    private Perspective perspective(ClaimKind kind, String matter, List<ClaimEntry> entries) {
        Map<Side, List<ClaimEntry>> bySide = new LinkedHashMap<>();
        sides.all().forEach(side -> bySide.put(side, new ArrayList<>()));
        List<ClaimEntry> placeless = new ArrayList<>();
        int unnamed = 0;
        for (ClaimEntry entry : entries) {
            Optional<String> source = entry.claim().voice().source();
            Set<Side> of = source.map(sides::of).orElse(Set.of());
            of.forEach(side ->
                    bySide.computeIfAbsent(side, any -> new ArrayList<>()).add(entry));
            if (source.isEmpty()) {
                unnamed++;
            } else if (of.isEmpty()) {
                placeless.add(entry);
            }
        }
        List<View> views = bySide.entrySet().stream()
                .map(each -> view(each.getKey(), each.getValue()))
                .toList();
        return new Perspective(kind, matter, entries.size(), articles(entries), views, voices(placeless), unnamed);
    }

    private static int articles(List<ClaimEntry> entries) {
        return (int)
                entries.stream().map(entry -> entry.article().id()).distinct().count();
    }

    private View view(Side side, List<ClaimEntry> own) {
        List<ClaimEntry> direct =
                own.stream().filter(entry -> relays(entry, side).isEmpty()).toList();
        Heard heard = own.isEmpty() ? Heard.MISSING : direct.isEmpty() ? Heard.THROUGH_OTHERS : Heard.SPOKE;
        Set<String> through = new TreeSet<>();
        if (heard == Heard.THROUGH_OTHERS) {
            own.forEach(entry -> through.addAll(relays(entry, side)));
        }
        Optional<ClaimEntry> first = (direct.isEmpty() ? own : direct).stream().min(IN_TIME);
        return new View(side, heard, voices(own), List.copyOf(through), first);
    }

    /** Those of other sides who pass a claim on. An outlet that no side holds only carries it. */
    private List<String> relays(ClaimEntry entry, Side side) {
        return entry.claim().voice().via().stream()
                .filter(party -> {
                    Set<Side> of = sides.of(party);
                    return !of.isEmpty() && !of.contains(side);
                })
                .toList();
    }

    private static List<Voices> voices(List<ClaimEntry> entries) {
        Map<String, Long> counted = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.claim().voice().source().orElse(""), TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(each -> new Voices(each.getKey(), each.getValue().intValue()))
                .sorted(MOST)
                .toList();
    }
}
