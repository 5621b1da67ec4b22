package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jejak.ledger.ClaimKind;
import org.jejak.model.Claim;
import org.jejak.model.Figure;
import org.jejak.model.Forecast;
import org.jejak.model.Interval;
import org.jejak.model.Mention;
import org.jejak.model.Span;

/**
 * A claim as both sides of a comparison have it: read from gold, or found by us.
 *
 * @param gold the gold claim itself, which may say what else is right; a missing node for a claim found by us
 */
record Statement(
        String kind,
        String indicator,
        Span span,
        String quote,
        OptionalDouble min,
        OptionalDouble max,
        Optional<String> modifier,
        Optional<String> source,
        Optional<String> sourceText,
        List<String> via,
        Optional<String> time,
        Optional<String> stance,
        JsonNode gold) {

    static Statement of(JsonNode gold) {
        JsonNode value = gold.path("value");
        List<String> via = new ArrayList<>();
        gold.path("via").forEach(name -> via.add(name.asText()));
        return new Statement(
                gold.path("kind").asText(),
                gold.path("indicator").asText(),
                new Span(gold.path("start").asInt(), gold.path("end").asInt()),
                gold.path("quote").asText(),
                number(value.path("min")),
                number(value.path("max")),
                text(value.path("modifier")),
                text(gold.path("source")),
                text(gold.path("source_text")),
                via,
                text(gold.path("time")),
                text(gold.path("stance")),
                gold);
    }

    static Statement of(Claim claim) {
        Optional<Interval> value = claim instanceof Figure figure
                ? Optional.of(figure.value())
                : claim instanceof Forecast forecast ? forecast.value() : Optional.empty();
        return new Statement(
                ClaimKind.of(claim).id(),
                claim.indicator(),
                claim.quote().span(),
                claim.quote().text(),
                number(value.flatMap(Interval::min)),
                number(value.flatMap(Interval::max)),
                value.map(v -> v.modifier().id()),
                claim.voice().source(),
                claim.voice().sourceMention().map(Mention::text),
                claim.voice().via(),
                claim.scope().time().map(Object::toString),
                Optional.of(claim.voice().stance().name().toLowerCase(Locale.ROOT)),
                com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    boolean isFigure() {
        return kind.equals("figure");
    }

    boolean isPosition() {
        return kind.equals("position");
    }

    /** Gold that nobody need find: marked so, a forecast, or a figure without a value. */
    boolean isFree() {
        return gold.path("optional").asBoolean()
                || kind.equals("forecast")
                || isFigure() && gold.path("value").isEmpty();
    }

    boolean overlaps(Span other, int slack) {
        return span.start() - slack < other.end() && other.start() - slack < span.end();
    }

    /** In a line, for the list of misses. */
    String words() {
        String number = min.isPresent() || max.isPresent()
                ? " " + modifier.orElse("") + " " + show(min) + (min.equals(max) ? "" : ".." + show(max))
                : stance.map(s -> " " + s).orElse("");
        return indicator + number + ", " + source.orElse("no source");
    }

    private static String show(OptionalDouble number) {
        return number.isPresent()
                ? BigDecimal.valueOf(number.getAsDouble()).stripTrailingZeros().toPlainString()
                : "";
    }

    private static OptionalDouble number(JsonNode node) {
        return node.isNumber() ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
    }

    private static OptionalDouble number(Optional<BigDecimal> number) {
        return number.isPresent() ? OptionalDouble.of(number.get().doubleValue()) : OptionalDouble.empty();
    }

    /** An empty text is as good as none. */
    private static Optional<String> text(JsonNode node) {
        return node.isTextual() && !node.asText().isEmpty() ? Optional.of(node.asText()) : Optional.empty();
    }
}
