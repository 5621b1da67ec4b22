package org.jejak.app.pipeline;

import java.util.List;
import org.jejak.ledger.Decision;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.DecisionException;
import org.jejak.ledger.DecisionFault;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.decision.Check;
import org.jejak.ledger.decision.Knowledge;

/** Takes decisions of the analyst, having checked them against the case, its topic and what is concluded from it. */
public final class Decider {

    private final LedgerStore store;
    private final Check check;

    /** @param store open for writing */
    public Decider(LedgerStore store, Knowledge knowledge) {
        this.store = store;
        this.check = new Check(store, knowledge);
    }

    /** What is wrong with a decision; empty if it can be taken. Nothing is written. */
    public List<DecisionFault> faults(Decision decision) {
        return check.faults(decision);
    }

    /** @throws DecisionException if anything is wrong with it */
    public DecisionEntry decide(Decision decision) {
        List<DecisionFault> faults = check.faults(decision);
        if (!faults.isEmpty()) {
            throw new DecisionException(faults);
        }
        return store.decide(decision);
    }
}
