package org.jejak.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a language inflects its words: each paradigm is a list of endings in the same order of cases. A pack writes {@code
 * stem~paradigm}, and the word is known in every form; the words of one name that carry a paradigm agree, since their endings
 * are taken in step. Immutable; any thread.
 */
public final class Paradigms {

    /** The category of forms that cannot be a subject. */
    static final String OBLIQUE = "oblique";

    /** In a paradigm that tells cases so many endings are the singular, and as many the plural; the first is the subject's. */
    private static final int CASES = 6;

    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_STEM = 2;

    private static final Pattern INFLECTED = Pattern.compile("([\\p{L}\\p{M}'’-]+)~([\\p{L}-]+)");

    private final Map<String, List<List<String>>> endings;
    private final Map<String, String> variants;

    /** By the ending of an inflected name, the endings its basic form may have. */
    private final Map<String, Set<String>> basic;

    private Paradigms(Map<String, List<List<String>>> endings, Map<String, String> variants, Set<String> names) {
        this.endings = endings;
        this.variants = variants;
        this.basic = basic(endings, names);
    }

    /**
     * Reads {@code paradigms.yaml} of a language; a language without one does not inflect.
     *
     * @param variants letters that newspapers also print as others
     * @param names the paradigms that names of persons follow
     */
    static Paradigms read(Path folder, String name, Map<String, String> variants, Set<String> names) {
        Path file = folder.resolve("paradigms.yaml");
        Map<String, List<List<String>>> endings = new LinkedHashMap<>();
        if (Files.exists(file)) {
            Yaml.read(file, name + "/paradigms.yaml").map().forEach((paradigm, list) -> {
                List<List<String>> cases = list.texts().stream()
                        .map(text -> List.of(text.split("\\|", -1)))
                        .toList();
                endings.put(paradigm, cases);
            });
        }
        return new Paradigms(endings, variants, names);
    }

    private static Map<String, Set<String>> basic(Map<String, List<List<String>>> endings, Set<String> names) {
        Map<String, Set<String>> basic = new TreeMap<>();
        for (String name : names) {
            List<List<String>> paradigm = endings.getOrDefault(name, List.of());
            for (List<String> alternatives : paradigm) {
                for (String ending : alternatives) {
                    basic.computeIfAbsent(ending, e -> new TreeSet<>()).addAll(paradigm.get(0));
                }
            }
        }
        return basic;
    }

    /** Whether names of persons have cases. */
    public boolean inflectNames() {
        return !basic.isEmpty();
    }

    /** The basic forms that a person's name in some case may have; none in a language that does not inflect names. */
    public Set<String> basicForms(String name) {
        Set<String> forms = new TreeSet<>();
        for (int length = 0; length <= LONGEST_ENDING && name.length() - length >= SHORTEST_STEM; length++) {
            String stem = name.substring(0, name.length() - length);
            for (String ending : basic.getOrDefault(name.substring(name.length() - length), Set.of())) {
                forms.add(stem + ending);
            }
        }
        forms.remove(name);
        return forms;
    }

    /** The words with every form written out, and those marked that cannot be a subject. */
    Vocabulary inflected(Vocabulary vocabulary) {
        if (endings.isEmpty() && variants.isEmpty()) {
            return vocabulary;
        }
        List<Word> words = new ArrayList<>();
        Set<String> subjects = new HashSet<>();
        Map<String, String> oblique = new LinkedHashMap<>();
        for (Word word : vocabulary.words()) {
            List<String> forms = forms(word.form(), word.rule());
            List<String> other = oblique(word.form(), word.rule());
            for (String form : forms) {
                words.add(new Word(word.category(), word.value(), form, word.rule()));
            }
            if (!other.isEmpty()) {
                forms.stream().filter(form -> !other.contains(form)).forEach(subjects::add);
            }
            other.forEach(form -> oblique.putIfAbsent(form, word.rule()));
        }
        oblique.keySet().removeAll(subjects);
        oblique.forEach((form, rule) -> words.add(new Word(OBLIQUE, OBLIQUE, form, rule)));
        return new Vocabulary(words, vocabulary.rules());
    }

    /** The forms of a form in a pack that cannot be a subject; none where its paradigm tells no cases. */
    List<String> oblique(String form, String rule) {
        int cases = cases(form, rule);
        Set<String> subjects = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (int i = 0; i < cases && cases % CASES == 0; i++) {
            inflect(form, i, "", i % CASES == 0 ? subjects : others);
        }
        others.removeAll(subjects);
        for (String other : List.copyOf(others)) {
            others.add(respelled(other));
        }
        return List.copyOf(others);
    }

    /**
     * Every form that a form in a pack stands for, the basic one first.
     *
     * @param rule where it stands, for messages
     */
    List<String> forms(String form, String rule) {
        Set<String> forms = new LinkedHashSet<>();
        int cases = cases(form, rule);
        for (int i = 0; i < Math.max(1, cases); i++) {
            inflect(form, i, "", forms);
        }
        for (String inflected : List.copyOf(forms)) {
            forms.add(respelled(inflected));
        }
        return List.copyOf(forms);
    }

    /** How many cases the paradigms of a form have, 0 where it carries none. */
    private int cases(String form, String rule) {
        Matcher matcher = INFLECTED.matcher(form);
        int cases = 0;
        while (matcher.find()) {
            List<List<String>> paradigm = endings.get(matcher.group(2));
            if (paradigm == null) {
                throw new PackException(
                        rule,
                        "expected a paradigm of paradigms.yaml behind '~', not '" + matcher.group(2) + "' in '" + form
                                + "'");
            }
            if (cases != 0 && cases != paradigm.size()) {
                throw new PackException(
                        rule,
                        "expected paradigms with equally many endings, since the words of a name agree, in '" + form
                                + "'");
            }
            cases = paradigm.size();
        }
        return cases;
    }

    /** Adds the form in one case, with each of the endings that the case has. */
    private void inflect(String rest, int number, String done, Set<String> forms) {
        Matcher matcher = INFLECTED.matcher(rest);
        if (!matcher.find()) {
            forms.add(done + rest);
            return;
        }
        String before = done + rest.substring(0, matcher.start()) + matcher.group(1);
        for (String ending : endings.getOrDefault(matcher.group(2), List.of()).get(number)) {
            inflect(rest.substring(matcher.end()), number, before + ending, forms);
        }
    }

    private String respelled(String form) {
        String respelled = form;
        for (Map.Entry<String, String> variant : variants.entrySet()) {
            respelled = respelled.replace(variant.getKey(), variant.getValue());
        }
        return respelled;
    }
}
