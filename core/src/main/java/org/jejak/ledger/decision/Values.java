package org.jejak.ledger.decision;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.Decision.Field;
import org.jejak.ledger.DecisionFault;
import org.jejak.ledger.DecisionFault.Code;
import org.jejak.model.Claim;
import org.jejak.model.Modifier;

/** The number of a correction: what is not said of it follows from its modifier, or stays as it was. */
final class Values {

    private Values() {}

    /** The correction with its number whole, where it sets any part of it. Fields that are wrong stay wrong. */
    static Map<Field, String> whole(Map<Field, String> set, Claim claim) {
        Map<Field, String> whole = new EnumMap<>(Field.class);
        whole.putAll(set);
        if (set.keySet().stream().noneMatch(Fields::isOfValue)
                || !Fields.of(claim).contains(Field.MODIFIER)) {
            return whole;
        }
        Map<Field, String> before = Fields.read(claim);
        String modifier = set.getOrDefault(Field.MODIFIER, before.getOrDefault(Field.MODIFIER, ""));
        if (modifier.isEmpty() && !set.containsKey(Field.MODIFIER)) {
            modifier = Modifier.EXACT.id();
        }
        whole.put(Field.MODIFIER, modifier);
        String point = point(set, before);
        boolean bound = set.containsKey(Field.MIN) || set.containsKey(Field.MAX);
        switch (modifier) {
            case "exact", "about", "nearly" -> {
                whole.putIfAbsent(Field.MIN, point);
                whole.putIfAbsent(Field.MAX, point);
            }
            case "at_least", "more_than" -> {
                whole.putIfAbsent(Field.MIN, point);
                whole.putIfAbsent(Field.MAX, "");
            }
            case "up_to", "less_than" -> {
                whole.putIfAbsent(Field.MIN, "0");
                whole.putIfAbsent(Field.MAX, bound ? point : before.getOrDefault(Field.MAX, ""));
            }
            default -> {
                whole.putIfAbsent(Field.MIN, modifier.isEmpty() ? "" : before.getOrDefault(Field.MIN, ""));
                whole.putIfAbsent(Field.MAX, modifier.isEmpty() ? "" : before.getOrDefault(Field.MAX, ""));
            }
        }
        return whole;
    }

    /** The one number that is meant: the bound that is set, else the one there was. */
    private static String point(Map<Field, String> set, Map<Field, String> before) {
        for (Map<Field, String> fields : List.of(set, before)) {
            for (Field field : List.of(Field.MIN, Field.MAX)) {
                String number = fields.getOrDefault(field, "");
                if (!number.isEmpty() && !number.equals("0")) {
                    return number;
                }
            }
        }
        return set.getOrDefault(Field.MIN, before.getOrDefault(Field.MIN, ""));
    }

    /** What is wrong with bounds that are numbers and a modifier that there is. */
    static Optional<DecisionFault> fault(Map<Field, String> whole) {
        Optional<BigDecimal> min = number(whole, Field.MIN);
        Optional<BigDecimal> max = number(whole, Field.MAX);
        String id = whole.getOrDefault(Field.MODIFIER, "");
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            return Optional.of(DecisionFault.of(
                    Field.MIN, Code.MIN_ABOVE_MAX, Fields.plain(min.get()) + " > " + Fields.plain(max.get())));
        }
        boolean fits = id.isEmpty()
                ? min.isEmpty() && max.isEmpty()
                : fits(Modifier.valueOf(id.toUpperCase(Locale.ROOT)), min, max);
        return fits ? Optional.empty() : Optional.of(DecisionFault.of(Field.MODIFIER, Code.MODIFIER_MISFIT, id));
    }

    private static boolean fits(Modifier modifier, Optional<BigDecimal> min, Optional<BigDecimal> max) {
        return switch (modifier) {
            case EXACT -> min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) == 0;
            case ABOUT, NEARLY, BETWEEN -> min.isPresent() && max.isPresent();
            case AT_LEAST, MORE_THAN -> min.isPresent() && max.isEmpty();
            case UP_TO, LESS_THAN -> max.isPresent();
            case SEVERAL, DOZENS, HUNDREDS, THOUSANDS, TENS_OF_THOUSANDS, HUNDREDS_OF_THOUSANDS, MILLIONS -> true;
        };
    }

    private static Optional<BigDecimal> number(Map<Field, String> fields, Field field) {
        return Optional.of(fields.getOrDefault(field, ""))
                .filter(number -> !number.isEmpty())
                .map(BigDecimal::new);
    }
}
