package org.jejak.ledger.decision;

import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimKind;

/** What packs and conclusions tell of a decision, beyond what lies in the case itself. */
public interface Knowledge {

    /** Lets everything pass, for whoever has no packs at hand. */
    Knowledge NONE = new Knowledge() {
        @Override
        public boolean isIndicator(ClaimKind kind, String indicator) {
            return true;
        }

        @Override
        public String family(String indicator) {
            return "";
        }

        @Override
        public boolean isBacked(ClaimEntry claim) {
            return true;
        }
    };

    /** Whether claims of this kind may be of this indicator. */
    boolean isIndicator(ClaimKind kind, String indicator);

    /** The same of two indicators whose figures may have one origin. */
    String family(String indicator);

    /** Whether the claim stands on two origins that are established as independent. */
    boolean isBacked(ClaimEntry claim);
}
