package org.jejak.app.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.forecast.Foretold;
import org.jejak.model.Detail;
import org.jejak.model.Interval;

/** A {@link Foretold} as one JSON object: who expects what by when, how surely, and what came of it. */
public final class ForecastJson {

    private ForecastJson() {}

    /**
     * The members; the caller writes the braces.
     *
     * @param label what is expected, in words
     * @param yardsticks by a word for a likelihood: by a scale's name, the percentages
     */
    public static void write(
            Foretold foretold, String label, Function<String, Map<String, String>> yardsticks, Json json)
            throws IOException {
        json.text("id", foretold.id().toString());
        json.text("source", foretold.party());
        json.text("indicator", foretold.forecast().indicator());
        json.text("label", label);
        json.constant("stance", foretold.forecast().voice().stance());
        json.constant("modality", foretold.forecast().voice().modality());
        if (foretold.forecast().value().isEmpty()) {
            json.missing("value");
        } else {
            Interval value = foretold.forecast().value().get();
            json.object("value", () -> {
                json.number("min", value.min());
                json.number("max", value.max());
                json.text("modifier", value.modifier().id());
            });
        }
        json.text("actor", foretold.forecast().scope().actor());
        json.text("target", foretold.forecast().scope().target());
        period("made", foretold.made(), json);
        period("due", foretold.due(), json);
        likelihood(foretold.likelihood(), yardsticks, json);
        json.constant("outcome", foretold.outcome());
        json.number("decided_by", foretold.decidedBy());
        json.array("evidence", foretold.evidence(), entry -> json.object(() -> evidence(entry, json)));
        json.number("articles", foretold.articles());
        json.array("claims", foretold.echoes(), echo -> json.object(() -> OriginJson.echo(echo, json)));
    }

    private static void period(String name, Optional<Period> period, Json json) throws IOException {
        json.texts(
                name,
                period.map(days -> List.of(days.first().toString(), days.last().toString()))
                        .orElse(List.of()));
    }

    private static void likelihood(
            Optional<Detail> likelihood, Function<String, Map<String, String>> yardsticks, Json json)
            throws IOException {
        if (likelihood.isEmpty()) {
            json.missing("likelihood");
            return;
        }
        Detail told = likelihood.get();
        json.object("likelihood", () -> {
            json.text("words", told.words().text());
            json.text("value", told.value());
            json.object("per_cent", () -> {
                for (Map.Entry<String, String> scale :
                        yardsticks.apply(told.value()).entrySet()) {
                    json.text(scale.getKey(), scale.getValue());
                }
            });
        });
    }

    private static void evidence(ClaimEntry entry, Json json) throws IOException {
        json.text("id", entry.id().toString());
        json.text("source", entry.claim().voice().source());
        json.text("outlet", entry.article().metadata().outlet());
        json.text("published", entry.article().metadata().published());
        json.text("quote", entry.claim().quote().text());
    }
}
