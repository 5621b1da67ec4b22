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
 * are taken in step. Forms that cannot be a subject are marked as {@code oblique} with what their case does. Immutable; any thread.
 */
public final class Paradigms {

    private static final String OBLIQUE = "oblique";
    private static final String SUBJECT = "subject";
    private static final Pattern INFLECTED = Pattern.compile("([\\p{L}\\p{M}'’-]+)~([\\p{L}-]+)");

    private final Map<String, List<List<String>>> endings;
    private final List<String> cases;
    private final Map<String, String> variants;
    private final NameForms names;

    private Paradigms(
            Map<String, List<List<String>>> endings,
            List<String> cases,
            Map<String, String> variants,
            List<String> ofNames) {
        this.endings = endings;
        this.cases = cases;
        this.variants = variants;
        this.names = new NameForms(ofNames.stream().map(endings::get).toList());
    }

    /**
     * Reads {@code paradigms.yaml} of a language; a language without one does not inflect.
     *
     * @param variants letters that newspapers also print as others
     */
    static Paradigms read(Path folder, String shownAs, Map<String, String> variants) {
        Path file = folder.resolve("paradigms.yaml");
        if (!Files.exists(file)) {
            return new Paradigms(Map.of(), List.of(), variants, List.of());
        }
        Yaml yaml = Yaml.read(file, shownAs + "/paradigms.yaml").only("cases", "names", "endings");
        Map<String, List<List<String>>> endings = new LinkedHashMap<>();
        yaml.required("endings").map().forEach((paradigm, list) -> endings.put(paradigm, alternatives(list)));
        for (Yaml name : yaml.at("names").map(Yaml::list).orElse(List.of())) {
            if (!endings.containsKey(name.text())) {
                throw name.expected("one of the paradigms below 'endings', not '" + name.text() + "'");
            }
        }
        return new Paradigms(
                endings,
                yaml.at("cases").map(Yaml::texts).orElse(List.of()),
                variants,
                yaml.at("names").map(Yaml::texts).orElse(List.of()));
    }

    private static List<List<String>> alternatives(Yaml list) {
        return list.texts().stream().map(text -> List.of(text.split("\\|", -1))).toList();
    }

    /** Whether the forms of words tell what they do in a sentence. */
    boolean tellCases() {
        return !cases.isEmpty();
    }

    /** How names of persons are inflected. */
    public NameForms names() {
        return names;
    }

    /** The words with every form written out. */
    Vocabulary inflected(Vocabulary vocabulary) {
        return endings.isEmpty() && variants.isEmpty()
                ? vocabulary
                : new Vocabulary(inflected(vocabulary.words()), vocabulary.rules());
    }

    /** The words with every form written out, and those marked that no word has as its subject. */
    List<Word> inflected(List<Word> words) {
        List<Word> all = new ArrayList<>();
        Set<String> subjects = new HashSet<>();
        Map<Word, String> oblique = new LinkedHashMap<>();
        for (Word word : words) {
            int number = numberOfEndings(word);
            Set<String> forms = new LinkedHashSet<>();
            for (int i = 0; i < Math.max(1, number); i++) {
                Set<String> inCase = new TreeSet<>();
                inflect(word.form(), i, "", inCase);
                forms.addAll(inCase);
                String role = role(i, number);
                if (role.equals(SUBJECT)) {
                    subjects.addAll(inCase);
                } else if (!role.isEmpty()) {
                    inCase.forEach(form -> oblique.putIfAbsent(new Word(OBLIQUE, role, form, ""), word.rule()));
                }
            }
            forms.forEach(form -> all.add(new Word(word.category(), word.value(), form, word.rule())));
        }
        oblique.forEach((word, rule) -> {
            if (!subjects.contains(word.form())) {
                all.add(new Word(word.category(), word.value(), word.form(), rule));
            }
        });
        return all;
    }

    /** What a case does; empty in a paradigm that tells none, such as that of a verb. */
    private String role(int ending, int number) {
        boolean tells = number > 0 && !cases.isEmpty() && number % cases.size() == 0;
        return tells ? cases.get(ending % cases.size()) : "";
    }

    /** How many endings the paradigms of a form have, 0 where it carries none. */
    private int numberOfEndings(Word word) {
        Matcher matcher = INFLECTED.matcher(word.form());
        int number = 0;
        while (matcher.find()) {
            List<List<String>> paradigm = endings.get(matcher.group(2));
            if (paradigm == null) {
                throw new PackException(
                        word.rule(),
                        "expected a paradigm of paradigms.yaml behind '~', not '" + matcher.group(2) + "' in '"
                                + word.form() + "'");
            }
            if (number != 0 && number != paradigm.size()) {
                throw new PackException(
                        word.rule(),
                        "expected paradigms with equally many endings, since the words of a name agree, in '"
                                + word.form() + "'");
            }
            number = paradigm.size();
        }
        return number;
    }

    /** Adds the form in one case, with each of the endings that the case has, in every spelling. */
    private void inflect(String rest, int ending, String done, Set<String> forms) {
        Matcher matcher = INFLECTED.matcher(rest);
        if (!matcher.find()) {
            forms.add(done + rest);
            forms.add(respelled(done + rest));
            return;
        }
        String before = done + rest.substring(0, matcher.start()) + matcher.group(1);
        for (String end : endings.getOrDefault(matcher.group(2), List.of()).get(ending)) {
            inflect(rest.substring(matcher.end()), ending, before + end, forms);
        }
    }

    private String respelled(String form) {
        String respelled = form;
        for (Map.Entry<String, String> variant : new TreeMap<>(variants).entrySet()) {
            respelled = respelled.replace(variant.getKey(), variant.getValue());
        }
        return respelled;
    }
}
