package org.jejak.app.json;

import java.io.IOException;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.origin.Link;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.SharedText;
import org.jejak.model.Figure;
import org.jejak.model.Mention;
import org.jejak.model.Scope;

/** An {@link Origin} as one JSON object: what it says, what backs it, and every claim that prints it with its chain. */
public final class OriginJson {

    private OriginJson() {}

    /** The members; the caller writes the braces. */
    public static void write(Origin origin, Independence backing, Json json) throws IOException {
        Figure figure = origin.figure();
        json.text("id", origin.id().toString());
        json.text("kind", "figure");
        json.text("indicator", figure.indicator());
        json.text("origin", origin.party());
        json.object("value", () -> {
            json.number("min", figure.value().min());
            json.number("max", figure.value().max());
            json.text("modifier", figure.value().modifier().id());
        });
        json.text("unit", figure.unit());
        Scope scope = figure.scope();
        json.object("scope", () -> {
            json.text("actor", scope.actor());
            json.text("target", scope.target());
            json.text("place", scope.place());
            json.text("time", scope.time());
        });
        json.text("from", origin.when().map(period -> period.first()));
        json.text("to", origin.when().map(period -> period.last()));
        json.number("articles", origin.articles());
        json.flag("open", origin.isOpen());
        json.object("independence", () -> {
            json.constant("state", backing.state());
            json.constant("because", backing.ground());
            json.texts("with", backing.with());
        });
        json.array("claims", origin.echoes(), echo -> json.object(() -> echo(echo, json)));
    }

    static void echo(Echo echo, Json json) throws IOException {
        ClaimEntry entry = echo.claim();
        Mention quote = entry.claim().quote();
        json.text("id", entry.id().toString());
        json.text("file", entry.article().file());
        json.number("start", quote.span().start());
        json.number("end", quote.span().end());
        json.text("quote", quote.text());
        json.text("indicator", entry.claim().indicator());
        json.text("published", entry.article().metadata().published());
        if (echo.decision().isPresent()) {
            DecisionEntry decision = echo.decision().get();
            json.object("decision", () -> DecisionJson.signed(decision, json));
        }
        json.array("chain", echo.chain(), link -> json.object(() -> link(link, json)));
    }

    private static void link(Link link, Json json) throws IOException {
        json.text("party", link.party());
        json.constant("role", link.role());
        json.constant("because", link.because());
        if (link.evidence().isEmpty()) {
            json.missing("evidence");
        } else {
            Mention words = link.evidence().get();
            json.object("evidence", () -> words(words, json));
        }
        if (link.shared().isPresent()) {
            SharedText shared = link.shared().get();
            json.object("shared", () -> shared(shared, json));
        }
    }

    private static void shared(SharedText shared, Json json) throws IOException {
        json.text("article", shared.article());
        json.flag("established", shared.established());
        json.number("score", Math.round(100 * shared.score()) / 100.0);
        json.object("there", () -> words(shared.there(), json));
        json.object("here", () -> words(shared.here(), json));
    }

    private static void words(Mention words, Json json) throws IOException {
        json.text("text", words.text());
        json.number("start", words.span().start());
        json.number("end", words.span().end());
    }
}
