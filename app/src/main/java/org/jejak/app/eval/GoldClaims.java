package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jejak.model.Span;

/** The claims that the gold of one article has. */
record GoldClaims(JsonNode gold) {

    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        gold.path("claims").forEach(claim -> statements.add(Statement.of(claim)));
        return statements;
    }

    /** Spans that count neither as hit nor as error, whatever is read there. */
    List<Span> marked() {
        List<Span> marked = new ArrayList<>();
        gold.path("optional").forEach(node -> marked.add(GoldJson.span(node)));
        return marked;
    }

    /** The same, with the claims that nobody need find. */
    List<Span> free() {
        List<Span> free = new ArrayList<>(marked());
        statements().stream().filter(Statement::isFree).forEach(statement -> free.add(statement.span()));
        return free;
    }
}
