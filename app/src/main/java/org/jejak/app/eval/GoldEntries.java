package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.model.Claim;
import org.jejak.model.Derivation;
import org.jejak.model.Edtf;
import org.jejak.model.Figure;
import org.jejak.model.Interval;
import org.jejak.model.Mention;
import org.jejak.model.Metadata;
import org.jejak.model.Modality;
import org.jejak.model.Modifier;
import org.jejak.model.Original;
import org.jejak.model.Position;
import org.jejak.model.Scope;
import org.jejak.model.Span;
import org.jejak.model.Stance;
import org.jejak.model.Voice;

/** The gold claims of an article as entries of a ledger, so that the reasoning can be measured apart from the reading. */
final class GoldEntries {

    /** What the gold calls otherwise than the topic packs. */
    private static final Map<String, String> PROPOSITIONS = GoldWords.lines("same-propositions.txt").stream()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toMap(names -> names[0], names -> names[1]));

    private GoldEntries() {}

    /** @param metadata what is known of the article besides */
    static List<ClaimEntry> of(String file, String text, Metadata metadata, JsonNode gold) {
        String id = CrossGold.name(file);
        ArticleEntry article = new ArticleEntry(
                id,
                1,
                Optional.empty(),
                file,
                new Original(id, "text/plain", "UTF-8", text.length()),
                metadata.orElse(stated(gold.path("document"))),
                List.of(),
                text.codePointCount(0, text.length()),
                0,
                gold.path("claims").size());
        List<ClaimEntry> entries = new ArrayList<>();
        for (JsonNode claim : gold.path("claims")) {
            claim(claim).ifPresent(it -> entries.add(new ClaimEntry(new ClaimId(id, it.id()), article, it)));
        }
        return entries;
    }

    /** What the gold itself tells of the day of publication. */
    private static Metadata stated(JsonNode document) {
        Optional<Edtf> published =
                text(document, "published").filter(Edtf::isValid).map(Edtf::new);
        Optional<Edtf> inferred =
                text(document, "published_inferred").filter(Edtf::isValid).map(Edtf::new);
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                published,
                inferred,
                Optional.empty());
    }

    /** The outlets from which the article as a whole says it comes. */
    static List<Derivation> derivations(JsonNode gold) {
        List<Derivation> found = new ArrayList<>();
        for (JsonNode from : gold.path("document").path("derived_from")) {
            found.add(new Derivation(
                    from.path("outlet").asText(), new Mention(from.path("quote").asText(), new Span(0, 1))));
        }
        return found;
    }

    private static Optional<Claim> claim(JsonNode claim) {
        String id = claim.path("id").asText();
        String indicator = indicator(claim);
        Mention quote = new Mention(claim.path("quote").asText(), GoldJson.span(claim));
        Scope scope = new Scope(
                text(claim, "actor"),
                text(claim, "target"),
                text(claim, "place"),
                text(claim, "time").filter(Edtf::isValid).map(Edtf::new),
                text(claim, "time_text"));
        return switch (claim.path("kind").asText()) {
            case "figure" ->
                claim.path("value").isObject()
                        ? Optional.of(new Figure(
                                id,
                                indicator,
                                quote,
                                quote,
                                value(claim.path("value")),
                                text(claim, "unit").map(GoldEntries::singular),
                                scope,
                                voice(claim)))
                        : Optional.empty();
            case "position" -> Optional.of(new Position(id, indicator, quote, scope, voice(claim)));
            default -> Optional.empty();
        };
    }

    /** The gold's units are English plurals; the packs' are named in the singular. */
    private static String singular(String unit) {
        return unit.length() > 1 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }

    private static String indicator(JsonNode claim) {
        String indicator = claim.path("indicator").asText();
        return PROPOSITIONS.getOrDefault(indicator, indicator);
    }

    private static Interval value(JsonNode value) {
        return new Interval(
                number(value.path("min")),
                number(value.path("max")),
                constant(Modifier.class, value, "modifier", Modifier.EXACT));
    }

    private static Voice voice(JsonNode claim) {
        List<String> via = new ArrayList<>();
        claim.path("via").forEach(name -> via.add(name.asText()));
        return new Voice(
                text(claim, "source"),
                text(claim, "source_text")
                        .map(words -> new Mention(words, new Span(0, words.codePointCount(0, words.length())))),
                via,
                text(claim, "attribution"),
                constant(Stance.class, claim, "stance", Stance.ASSERTS),
                constant(Modality.class, claim, "modality", Modality.ACTUAL));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String field, E otherwise) {
        try {
            return Enum.valueOf(type, node.path(field).asText().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return otherwise;
        }
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue()).filter(text -> !text.isEmpty());
    }
}
