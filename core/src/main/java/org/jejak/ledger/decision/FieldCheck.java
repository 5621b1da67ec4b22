package org.jejak.ledger.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.Decision.Field;
import org.jejak.ledger.DecisionFault;
import org.jejak.ledger.DecisionFault.Code;
import org.jejak.model.Claim;
import org.jejak.model.Edtf;
import org.jejak.model.Modality;
import org.jejak.model.Modifier;
import org.jejak.model.Stance;

/** Whether the fields of a correction may stand in a claim. */
final class FieldCheck {

    /** In UTF-16 units; names are shorter. */
    private static final int LONGEST = 300;

    /** Digits before and after the point; exponents would make short texts of long numbers. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,20})?");

    private final Knowledge knowledge;
    private final List<DecisionFault> faults = new ArrayList<>();

    private FieldCheck(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** @param set what the analyst set, its number made {@link Values#whole} */
    static List<DecisionFault> of(Map<Field, String> set, Claim claim, Knowledge knowledge) {
        FieldCheck check = new FieldCheck(knowledge);
        Set<Field> known = Fields.of(claim);
        set.forEach((field, value) -> {
            if (known.contains(field)) {
                check.value(field, value, claim);
            } else {
                check.fault(field, Code.NOT_OF_THIS_CLAIM, ClaimKind.of(claim).id());
            }
        });
        if (check.faults.isEmpty() && set.containsKey(Field.MODIFIER)) {
            Values.fault(set).ifPresent(check.faults::add);
        }
        return check.faults;
    }

    private void value(Field field, String value, Claim claim) {
        switch (field) {
            case INDICATOR -> indicator(value, claim);
            case MIN, MAX -> {
                if (!value.isEmpty() && !NUMBER.matcher(value).matches()) {
                    fault(field, Code.NO_NUMBER, value);
                }
            }
            case MODIFIER -> {
                if (!value.isEmpty() || ClaimKind.of(claim) == ClaimKind.FIGURE) {
                    constant(field, value, Modifier.values());
                }
            }
            case STANCE -> constant(field, value, Stance.values());
            case MODALITY -> constant(field, value, Modality.values());
            case TIME -> {
                if (!value.isEmpty() && !Edtf.isValid(value)) {
                    fault(field, Code.NO_DATE, value);
                }
            }
            case VIA ->
                Fields.hops(value).forEach(hop -> {
                    if (hop.isBlank()) {
                        fault(field, Code.NEEDED, value);
                    }
                    name(field, hop);
                });
            case SOURCE, UNIT, ACTOR, TARGET, PLACE -> name(field, value);
            case RELIABILITY, CREDIBILITY -> fault(field, Code.NOT_OF_THIS_DECISION, "");
        }
    }

    private void indicator(String value, Claim claim) {
        if (value.isEmpty()) {
            fault(Field.INDICATOR, Code.NEEDED, "");
        } else if (!value.equals(claim.indicator()) && !knowledge.isIndicator(ClaimKind.of(claim), value)) {
            fault(Field.INDICATOR, Code.UNKNOWN_INDICATOR, value);
        } else {
            name(Field.INDICATOR, value);
        }
    }

    private void constant(Field field, String value, Enum<?>... allowed) {
        List<String> ids = Stream.of(allowed).map(Fields::id).toList();
        if (!ids.contains(value)) {
            fault(field, Code.UNKNOWN_VALUE, value + "; " + String.join(", ", ids));
        }
    }

    private void name(Field field, String value) {
        if (value.length() > LONGEST) {
            fault(field, Code.TOO_LONG, String.valueOf(value.length()));
        } else if (value.codePoints().anyMatch(Character::isISOControl)
                || !value.strip().equals(value)) {
            fault(field, Code.UNSAFE_CHARACTER, shown(value));
        }
    }

    /** Each control character as its number. */
    private static String shown(String value) {
        return Arrays.stream(value.codePoints().toArray())
                .mapToObj(c -> Character.isISOControl(c) ? String.format("U+%04X", c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private void fault(Field field, Code code, String detail) {
        faults.add(DecisionFault.of(field, code, detail));
    }
}
