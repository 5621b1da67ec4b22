package org.jejak.ledger;

import java.util.Locale;
import java.util.Optional;

/**
 * Why a decision cannot be taken.
 *
 * @param field what of it is wrong; empty where it is not about a field
 * @param detail the value that is wrong, or what would be right
 */
public record DecisionFault(Optional<Decision.Field> field, Code code, String detail) {

    public static DecisionFault of(Code code, String detail) {
        return new DecisionFault(Optional.empty(), code, detail);
    }

    public static DecisionFault of(Decision.Field field, Code code, String detail) {
        return new DecisionFault(Optional.of(field), code, detail);
    }

    /** What is wrong, with what it says to people. */
    public enum Code {
        NO_REASON("a reason is needed"),
        NO_NAME("it is not said who decides"),
        NO_TIME("it is not said when"),
        SUBJECTS("another number of subjects is needed"),
        UNKNOWN_CLAIM("there is no such claim"),
        UNKNOWN_DECISION("there is no such decision"),
        UNKNOWN_SOURCE("nothing in the case stands on the word of this source"),
        ALREADY_UNDONE("it is undone already"),
        NOTHING_SET("nothing is set"),
        NOTHING_NEW("it says so already"),
        NOT_OF_THIS_DECISION("this kind of decision does not set it"),
        NOT_OF_THIS_CLAIM("a claim of this kind has none"),
        NEEDED("it cannot be empty"),
        UNKNOWN_VALUE("it is none of the values that it may have"),
        UNKNOWN_INDICATOR("the topic declares no such indicator"),
        NO_NUMBER("it is no number"),
        NO_DATE("it is no EDTF date"),
        MIN_ABOVE_MAX("the lowest value is above the highest"),
        MODIFIER_MISFIT("the modifier asks for other bounds"),
        UNSAFE_CHARACTER("it holds a control character"),
        TOO_LONG("it is too long"),
        NOT_A_FIGURE("only figures have origins"),
        OTHER_FAMILY("the claims count different things"),
        NOT_BACKED("grade 1 asks for two origins that are established as independent");

        private final String says;

        Code(String says) {
            this.says = says;
        }

        public String says() {
            return says;
        }

        /** For example {@code no-reason}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
