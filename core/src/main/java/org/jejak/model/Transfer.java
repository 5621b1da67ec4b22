package org.jejak.model;

import java.util.List;

/**
 * Goods, arms, money, technology or people that are said to go from the scope's actor to its target.
 *
 * @param indicator its type, as the topic pack names it ({@code timber-transfer})
 * @param details goods, quantity, means, proof, reasons
 */
public record Transfer(String id, String indicator, Mention quote, Scope scope, Voice voice, List<Detail> details)
        implements Claim {

    public Transfer {
        details = List.copyOf(details);
    }

    @Override
    public Transfer with(Voice other) {
        return new Transfer(id, indicator, quote, scope, other, details);
    }
}
