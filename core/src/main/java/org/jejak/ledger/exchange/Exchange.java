package org.jejak.ledger.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.event.Reports;
import org.jejak.ledger.origin.Chains;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Story;
import org.jejak.ledger.position.Side;
import org.jejak.model.Derivation;
import org.jejak.model.Detail;

/**
 * Tells who is said to give what to whom: by direction, type and class of goods, each party's word once however many articles print it.
 * The same claims give the same lots in any order. Immutable; any thread.
 */
public final class Exchange {

    private final Story story;
    private final Kinds kinds;
    private final Chains chains;

    /** @param derivations by article id: from whom it says it comes */
    public Exchange(Story story, Kinds kinds, Map<String, List<Derivation>> derivations) {
        this.story = story;
        this.kinds = kinds;
        this.chains = new Chains(story, derivations);
    }

    /** All lots of the claims, by giver, receiver, type and goods. */
    public List<Lot> of(Collection<ClaimEntry> claims) {
        Map<Way, Map<String, List<ClaimEntry>>> said = new TreeMap<>(Way.ORDER);
        Map<Way, Map<String, List<ClaimEntry>>> denied = new TreeMap<>(Way.ORDER);
        List<ClaimEntry> told = Told.once(claims, kinds);
        Ways ways = new Ways(told, kinds);
        for (ClaimEntry entry : told) {
            ways.of(entry).ifPresent(way -> {
                boolean holds = Side.of(entry.claim().voice().stance()) == Side.HOLDS;
                List<String> goods = Goods.of(entry.claim());
                for (String each : goods.isEmpty() ? List.of("") : goods) {
                    (holds ? said : denied)
                            .computeIfAbsent(way, key -> new TreeMap<>())
                            .computeIfAbsent(each, key -> new ArrayList<>())
                            .add(entry);
                }
            });
        }
        Set<ClaimEntry> placed = new HashSet<>();
        List<Lot> lots = new ArrayList<>();
        said.forEach((way, byGoods) -> byGoods.forEach((goods, entries) -> {
            List<ClaimEntry> beside = beside(way, goods, denied);
            placed.addAll(beside);
            lots.add(lot(way, goods, entries, beside));
        }));
        denied.forEach((way, byGoods) -> byGoods.forEach((goods, entries) -> {
            List<ClaimEntry> open =
                    entries.stream().filter(entry -> !placed.contains(entry)).toList();
            if (open.stream().anyMatch(Exchange::isDenial)) {
                lots.add(lot(way, goods, List.of(), open));
            }
        }));
        lots.sort(Comparator.comparing((Lot lot) -> new Way(lot.type(), lot.from(), lot.to()), Way.ORDER)
                .thenComparing(lot -> lot.goods().orElse(Way.UNNAMED))
                .thenComparing(Lot::id));
        return lots;
    }

    private static boolean isDenial(ClaimEntry entry) {
        return Side.of(entry.claim().voice().stance()) == Side.REJECTS;
    }

    /** What is said against it: of these goods, or of any of the type. */
    private static List<ClaimEntry> beside(Way way, String goods, Map<Way, Map<String, List<ClaimEntry>>> denied) {
        return denied.entrySet().stream()
                .filter(other -> other.getKey().covers(way))
                .flatMap(other -> Stream.of(goods, "")
                        .distinct()
                        .flatMap(each -> other.getValue().getOrDefault(each, List.of()).stream()))
                .toList();
    }

    private Lot lot(Way way, String goods, List<ClaimEntry> said, List<ClaimEntry> beside) {
        List<Report> reports = Reports.of(said, story, chains);
        return new Lot(
                way.type(),
                way.from(),
                way.to(),
                Optional.of(goods).filter(name -> !name.isEmpty()),
                reports,
                Reports.of(beside, story, chains),
                proofs(way, reports));
    }

    private List<Proof> proofs(Way way, List<Report> reports) {
        Map<String, Proof> found = new LinkedHashMap<>();
        for (Report report : reports) {
            if (isAdmission(way, report)) {
                found.putIfAbsent(
                        Proof.ADMITTED + report.party(),
                        new Proof(Proof.ADMITTED, report.quoted().claim().quote(), report.quoted()));
            }
            for (Echo echo : report.echoes()) {
                for (Detail detail : echo.claim().claim().details()) {
                    if (detail.kind() == Detail.Kind.PROOF && !detail.value().equals(Proof.TESTIMONY)) {
                        found.putIfAbsent(
                                detail.value() + detail.words().text(),
                                new Proof(detail.value(), detail.words(), echo.claim()));
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether the giver or the receiver itself says so. */
    private boolean isAdmission(Way way, Report report) {
        return report.party().stream()
                .flatMap(party -> story.members(party).stream())
                .map(story::root)
                .anyMatch(root -> way.from().filter(root::equals).isPresent()
                        || way.to().filter(root::equals).isPresent());
    }
}
