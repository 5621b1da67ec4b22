package org.jejak.model;

/**
 * What a source holds on a yes/no proposition of the topic pack.
 *
 * @param indicator the proposition's id
 */
public record Position(String id, String indicator, Mention quote, Scope scope, Voice voice) implements Claim {

    @Override
    public Position with(Voice other) {
        return new Position(id, indicator, quote, scope, other);
    }
}
