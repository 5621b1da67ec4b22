package org.jejak.ledger;

import java.util.List;
import java.util.stream.Collectors;

/** A decision was not taken, and nothing was written. The message is one line. */
public final class DecisionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<DecisionFault> faults;

    public DecisionException(List<DecisionFault> faults) {
        super(faults.stream()
                .map(fault -> fault.field().map(field -> field.id() + ": ").orElse("")
                        + fault.code().says()
                        + (fault.detail().isEmpty() ? "" : " (" + fault.detail() + ")"))
                .collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** At least one. */
    public List<DecisionFault> faults() {
        return faults;
    }
}
