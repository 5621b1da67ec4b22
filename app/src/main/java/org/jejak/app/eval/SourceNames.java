package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Claim;

/** Whether two names mean one source: they share a word that is no title and no particle. */
final class SourceNames {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]{2,}");

    private final Set<String> shared;
    private final Map<String, List<String>> kin = new HashMap<>();

    private final Optional<Known> known;

    /** @param sources an array of objects, each with a name, its parent and its members; a missing node if there is none */
    SourceNames(JsonNode sources, Optional<Known> known) {
        this.known = known;
        this.shared = words(String.join(" ", GoldWords.lines("shared-words.txt")));
        for (JsonNode source : sources) {
            List<String> names = new ArrayList<>();
            names.add(flat(source.path("parent")));
            source.path("members").forEach(member -> names.add(member.asText()));
            kin.put(source.path("source").asText(), names);
        }
    }

    boolean same(Statement gold, Statement found) {
        JsonNode also = gold.gold().path("source_alt");
        String alternatives = isTrue(also) ? flat(also) : "";
        if (gold.source().isEmpty()) {
            return found.source().isEmpty() || common(words(alternatives), words(found.source()));
        }
        if (found.source().isEmpty() && noneIsRight(also)) {
            return true;
        }
        Set<String> right = words(gold.source());
        right.addAll(words(gold.sourceText()));
        right.addAll(words(alternatives));
        kin.getOrDefault(gold.source().get(), List.of()).forEach(name -> right.addAll(words(name)));
        Set<String> said = words(found.source());
        said.addAll(words(found.sourceText()));
        said.addAll(words(known.flatMap(packs -> packs.codes().of(found.source().orElse("")))));
        right.removeAll(shared);
        return common(right, said);
    }

    /** The same, also in other words that packs know for it. */
    boolean meant(Statement gold, Statement found) {
        return same(gold, found)
                || gold.source().isPresent()
                        && found.source().isPresent()
                        && known.filter(packs -> packs.same(
                                        gold.source().get(), found.source().get()))
                                .isPresent();
    }

    /** The same, or one speaks for the other as packs declare; a country's code and its government are one. */
    boolean same(Statement gold, Claim found, Story story) {
        Optional<String> holder = found.voice().source();
        return same(gold, Statement.of(found))
                || gold.source().isPresent()
                        && holder.isPresent()
                        && story.kin(gold.source().get(), holder.get());
    }

    static boolean related(List<String> gold, List<String> found) {
        return common(words(String.join(" ", gold)), words(String.join(" ", found)));
    }

    private static boolean noneIsRight(JsonNode alternatives) {
        if (alternatives.isArray()) {
            for (JsonNode each : alternatives) {
                if (each.isNull()) {
                    return true;
                }
            }
        }
        return alternatives.isNull();
    }

    private static boolean isTrue(JsonNode node) {
        return node.isTextual() ? !node.asText().isEmpty() : !node.isEmpty();
    }

    /** All that a value says, in words. */
    static String flat(JsonNode node) {
        if (node.isContainerNode()) {
            StringBuilder all = new StringBuilder();
            node.fieldNames().forEachRemaining(name -> all.append(name).append(' '));
            node.forEach(each -> all.append(flat(each)).append(' '));
            return all.toString();
        }
        return node.isTextual() || node.isNumber() ? node.asText() : "";
    }

    private static boolean common(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static Set<String> words(Optional<String> name) {
        return words(name.orElse(""));
    }

    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
        Set<String> words = new HashSet<>();
        for (Matcher matcher = WORD.matcher(plain); matcher.find(); ) {
            words.add(matcher.group());
        }
        return words;
    }
}
