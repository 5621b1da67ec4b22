package org.jejak.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.number.Quantity;
import org.jejak.model.Ground;
import org.jejak.pack.Indicator;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Ties the members of a list by the word that ties one of them: "340 homes and nine clinics were destroyed". One text, one thread. */
final class Lists {

    private static final BigDecimal LATEST_HOUR = BigDecimal.valueOf(24);

    private final Text text;
    private final Sentence sentence;
    private final List<Indicator> indicators;
    private final Closeness closeness;
    private final Partitions partitions;
    private final Map<Quantity, Quantity> wholes;

    /** @param wholes by a part, the whole that it is of */
    Lists(
            Text text,
            Sentence sentence,
            List<Indicator> indicators,
            Closeness closeness,
            Partitions partitions,
            Map<Quantity, Quantity> wholes) {
        this.text = text;
        this.sentence = sentence;
        this.indicators = indicators;
        this.closeness = closeness;
        this.partitions = partitions;
        this.wholes = Map.copyOf(wholes);
    }

    void share(List<Quantity> counts, Map<Quantity, Bond> bound) {
        for (int i = 1; i < counts.size(); i++) {
            int before = i > 1 && isHour(counts.get(i - 1)) ? i - 2 : i - 1;
            share(counts.get(i), counts.get(before), bound);
        }
        for (int i = counts.size() - 2; i >= 0; i--) {
            share(counts.get(i), counts.get(i + 1), bound);
        }
    }

    private void share(Quantity quantity, Quantity neighbour, Map<Quantity, Bond> bound) {
        if (!bound.containsKey(quantity)) {
            shared(quantity, Optional.ofNullable(bound.get(neighbour)), neighbour)
                    .ifPresent(bond -> bound.put(quantity, bond));
        }
    }

    /** The bond that a quantity takes over from another of its sentence, as the members of a list do. */
    private Optional<Bond> shared(Quantity quantity, Optional<Bond> neighbour, Quantity other) {
        if (neighbour.isEmpty() || Bonds.isBareOne(quantity) || isHour(quantity) || wholes.get(other) == quantity) {
            return Optional.empty();
        }
        boolean listed = other.from() < quantity.from()
                ? closeness.isList(other.to(), quantity.from())
                : closeness.isList(quantity.to(), other.from())
                        && !isPart(other)
                        && !partitions.isWhole(quantity.from())
                        && !closeness.isParted(quantity.to(), other.from());
        return listed
                ? alike(quantity, neighbour.get())
                        .map(indicator -> new Bond(
                                indicator,
                                neighbour.get().trigger(),
                                Optional.empty(),
                                Bonds.LOOSEST,
                                Ground.INDICATOR_LISTED,
                                other.number().from()))
                : Optional.empty();
    }

    /** "15 at nine and 16 by noon": a small number behind another and a preposition tells when. */
    private boolean isHour(Quantity quantity) {
        int before = quantity.from() - 1;
        return quantity.noun().isEmpty()
                && before > sentence.from()
                && quantity.max().filter(max -> max.compareTo(LATEST_HOUR) <= 0).isPresent()
                && text.annotations().isOver(before, "adjunct")
                && text.annotations().isOver(before - 1, "number");
    }

    /** "14 of whom": what is said of these is not said of those named before. */
    private boolean isPart(Quantity quantity) {
        int behind = PartClauses.behind(quantity);
        return behind < sentence.to()
                && text.annotations().at(behind, "including").isPresent();
    }

    /** "340 homes, nine clinics and two bridges were destroyed": each by the same word, under its own indicator. */
    private Optional<Indicator> alike(Quantity quantity, Bond neighbour) {
        if (quantity.noun().isEmpty()) {
            return Optional.of(neighbour.indicator());
        }
        String noun = quantity.noun().get();
        for (Indicator indicator : indicators) {
            boolean same = neighbour
                    .trigger()
                    .map(Trigger::concepts)
                    .filter(indicator.triggers()::contains)
                    .isPresent();
            if (same && indicator.counts().contains(noun)) {
                return Optional.of(indicator);
            }
        }
        return Optional.of(neighbour.indicator())
                .filter(indicator -> indicator.counts().contains(noun));
    }
}
