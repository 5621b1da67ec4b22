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

    /** Spans that count neither as hit nor as error. */
    List<Span> free() {
        List<Span> free = new ArrayList<>();
        gold.path("optional").forEach(node -> free.add(GoldJson.span(node)));
        statements().stream().filter(Statement::isFree).forEach(statement -> free.add(statement.span()));
        return free;
    }
}
