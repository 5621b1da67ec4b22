package org.jejak.app.packs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jejak.pack.LanguagePack;
import org.jejak.pack.Packs;
import org.jejak.pack.Rule;
import org.jejak.pack.Word;

/** The values that the languages file words under, with some of the words: what a topic pack can name. */
public final class KnownValues {

    /** What indicators, propositions and events name. */
    public static final List<String> NAMED = List.of("concept", "noun", "theme");

    /** Words that are shown of each language; more help nobody to tell what the value is. */
    private static final int SHOWN = 3;

    private static final Pattern MARKED = Pattern.compile("\\[([^]]*)]");

    private final Packs packs;

    public KnownValues(Packs packs) {
        this.packs = packs;
    }

    /**
     * @param within wider noun classes that hold it
     * @param words some of each language, by its code; none for a language that does not know the value
     */
    public record Known(String category, String value, List<String> within, Map<String, List<String>> words) {

        public Known {
            within = List.copyOf(within);
            words = Map.copyOf(words);
        }
    }

    /** By category in the order given, then by value. */
    public List<Known> of(List<String> categories) {
        List<Known> known = new ArrayList<>();
        categories.forEach(category -> known.addAll(of(category)));
        return known;
    }

    private List<Known> of(String category) {
        Map<String, Map<String, Set<String>>> words = new TreeMap<>();
        packs.languages().forEach((code, language) -> {
            for (Word word : language.basic(category)) {
                words(words, word.value(), code).add(word.form());
            }
            marked(language, category)
                    .forEach((value, forms) -> words(words, value, code).addAll(forms));
        });
        if (category.equals("noun")) {
            packs.classes().wide().forEach(wide -> words.putIfAbsent(wide, Map.of()));
        }
        List<Known> known = new ArrayList<>();
        words.forEach((value, byLanguage) ->
                known.add(new Known(category, value, within(category, value), some(byLanguage))));
        return known;
    }

    private static Set<String> words(Map<String, Map<String, Set<String>>> all, String value, String code) {
        return all.computeIfAbsent(value, v -> new TreeMap<>()).computeIfAbsent(code, c -> new LinkedHashSet<>());
    }

    /** The words that patterns mark in their own examples. */
    private static Map<String, Set<String>> marked(LanguagePack language, String category) {
        Map<String, Set<String>> marked = new TreeMap<>();
        for (Rule rule : language.vocabulary().rules()) {
            if (rule.category().equals(category)) {
                Set<String> words = marked.computeIfAbsent(rule.value(), value -> new LinkedHashSet<>());
                for (String hit : rule.hits()) {
                    Matcher brackets = MARKED.matcher(hit);
                    if (brackets.find()) {
                        words.add(brackets.group(1));
                    }
                }
            }
        }
        return marked;
    }

    private List<String> within(String category, String value) {
        return category.equals("noun")
                ? packs.classes().wide().stream()
                        .filter(wide -> packs.classes().holds(wide, value))
                        .toList()
                : List.of();
    }

    private static Map<String, List<String>> some(Map<String, Set<String>> words) {
        Map<String, List<String>> some = new TreeMap<>();
        words.forEach(
                (code, forms) -> some.put(code, forms.stream().limit(SHOWN).toList()));
        return some;
    }
}
