package org.jejak.ledger.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jejak.model.Claim;
import org.jejak.model.Event;
import org.jejak.model.Figure;
import org.jejak.model.Modality;
import org.jejak.model.Position;
import org.jejak.model.Transfer;
import org.jejak.pack.Happening;
import org.jejak.pack.Indicator;
import org.jejak.pack.Packs;
import org.jejak.pack.Proposition;
import org.jejak.pack.TopicPack;

/**
 * Which claims say that something goes over, and of what type. Besides transfers these are counts of what is sent, movements of people,
 * and positions on whether it was: those that packs declare by the same concepts of the same people or things. Immutable; any thread.
 */
public final class Kinds {

    private final Map<String, String> typeOf = new HashMap<>();

    private Kinds(Collection<TopicPack> topics) {
        topics.forEach(this::enter);
    }

    /** @param topic the case's; every topic where it has none */
    public static Kinds of(Packs packs, Optional<String> topic) {
        return new Kinds(packs.topics(topic));
    }

    private void enter(TopicPack topic) {
        Set<String> verbs = new HashSet<>();
        List<Happening> types = new ArrayList<>();
        for (Happening each : topic.happenings()) {
            if (each.kind() == Happening.Kind.TRANSFER) {
                types.add(each);
                verbs.addAll(verbs(each));
            }
        }
        topic.happenings().stream()
                .filter(each -> each.kind() == Happening.Kind.EVENT)
                .filter(each -> !each.about().isEmpty() && meet(verbs(each), verbs))
                .forEach(types::add);
        types.forEach(type -> {
            typeOf.putIfAbsent(type.id(), type.id());
            type.countedBy().forEach(indicator -> typeOf.putIfAbsent(indicator, type.id()));
        });
        for (Indicator indicator : topic.indicators()) {
            Set<String> concepts = singles(indicator);
            if (indicator.target() != Indicator.Role.NONE && meet(concepts, verbs)) {
                String type = types.stream()
                        .filter(each -> isOf(indicator, each) && meet(verbs(each), concepts))
                        .map(Happening::id)
                        .findFirst()
                        .orElse(indicator.id());
                typeOf.putIfAbsent(indicator.id(), type);
                Optional.ofNullable(indicator.variants().get("additional"))
                        .ifPresent(more -> typeOf.putIfAbsent(more, type));
            }
        }
        for (Proposition proposition : topic.propositions()) {
            if (!proposition.attitude()
                    && proposition.actor().isPresent()
                    && proposition.target().isPresent()) {
                types.stream()
                        .filter(each -> isAbout(proposition, each))
                        .findFirst()
                        .ifPresent(each -> typeOf.putIfAbsent(proposition.id(), each.id()));
            }
        }
    }

    /** Where it names a unit that decides: who counts workers may count nationals, and soldiers are nationals too. */
    private static boolean isOf(Indicator indicator, Happening type) {
        return indicator.unit().map(type.about()::contains).orElseGet(() -> meet(type.about(), indicator.counts()));
    }

    private static Set<String> verbs(Happening type) {
        Set<String> verbs = new LinkedHashSet<>();
        type.affirmed().forEach(group -> verbs.add(group.get(0)));
        return verbs;
    }

    private static Set<String> singles(Indicator indicator) {
        Set<String> concepts = new HashSet<>();
        indicator.triggers().stream().filter(group -> group.size() == 1).forEach(concepts::addAll);
        return concepts;
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** At least half of the groups that affirm it do so by what the type is known by, of what the type is about. */
    private static boolean isAbout(Proposition proposition, Happening type) {
        Set<String> verbs = verbs(type);
        boolean named = meet(proposition.about(), type.about());
        long telling = proposition.affirmed().stream()
                .filter(group -> group.stream()
                        .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                        .allMatch(word -> verbs.contains(word) || type.about().contains(word)))
                .filter(group -> named || group.stream().anyMatch(type.about()::contains))
                .count();
        return telling > 0 && 2 * telling >= proposition.affirmed().size();
    }

    /** The indicators, propositions and types that say so. */
    public Set<String> telling() {
        return typeOf.keySet();
    }

    /** Empty where it tells of nothing that goes over, or of what is only planned. */
    Optional<String> of(Claim claim) {
        boolean tells = claim instanceof Transfer
                || claim instanceof Event
                || claim instanceof Figure
                || claim instanceof Position;
        boolean done =
                claim.voice().modality() == Modality.ACTUAL || claim.voice().modality() == Modality.ESTIMATED;
        return tells && done ? Optional.ofNullable(typeOf.get(claim.indicator())) : Optional.empty();
    }
}
