package org.jejak.ledger;

/** Of how many claims of an indicator the analyst judged what; claims in force only. */
public record ReviewCount(String indicator, long open, long accepted, long corrected, long rejected) {

    public long reviewed() {
        return accepted + corrected + rejected;
    }
}
