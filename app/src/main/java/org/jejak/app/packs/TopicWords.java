package org.jejak.app.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.pack.Happening;
import org.jejak.pack.Indicator;
import org.jejak.pack.Matter;
import org.jejak.pack.Rule;
import org.jejak.pack.TopicPack;
import org.jejak.pack.Vocabulary;
import org.jejak.pack.Word;

/** What a topic names and no language marks: such a word would never be found in a report, and nobody would hear of it. */
final class TopicWords {

    private static final List<String> OF_FIGURES = List.of("concept");
    private static final List<String> OF_CLAUSES =
            List.of("concept", "theme", "noun", "additional", "modal", "anaphor", "name.country");

    private final TopicPack topic;
    private final Collection<Vocabulary> languages;

    /** @param languages what the languages bring */
    TopicWords(TopicPack topic, Collection<Vocabulary> languages) {
        this.topic = topic;
        this.languages = List.copyOf(languages);
    }

    /** One line each: file and line, what nothing marks, what to do. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Set<String> concepts = values(OF_FIGURES);
        Set<String> nouns = values(List.of("noun"));
        for (Indicator indicator : topic.indicators()) {
            Set<String> named = new LinkedHashSet<>(indicator.unless());
            named.addAll(indicator.among());
            indicator.triggers().forEach(named::addAll);
            unknown(named, concepts, "concept", indicator.rule(), problems);
            Set<String> counted = new LinkedHashSet<>(indicator.counts());
            measured(counted, indicator.rule(), problems);
            noneOf(counted, nouns, "noun", indicator.rule(), problems);
        }
        Set<String> known = values(OF_CLAUSES);
        known.addAll(concepts);
        Stream.concat(topic.propositions().stream(), topic.happenings().stream())
                .forEach(matter -> {
                    unknown(named(matter), known, "", matter.rule(), problems);
                    noneOf(matter.about(), known, "", matter.rule(), problems);
                });
        return problems;
    }

    /** A share or an amount is not counted; what says so is taken out. */
    private void measured(Set<String> counts, String rule, List<String> problems) {
        Set<String> measures = values(List.of("measure"));
        measures.removeAll(values(List.of("noun")));
        for (String name : new TreeSet<>(counts)) {
            if (measures.contains(name)) {
                counts.remove(name);
                problems.add(rule + ": '" + name
                        + "' is a measure, and only things and people are counted; take it out of 'counts'");
            }
        }
    }

    private static Set<String> named(Matter matter) {
        Set<String> named = new LinkedHashSet<>(matter.unless());
        named.addAll(matter.parties());
        matter.affirmed().forEach(named::addAll);
        matter.contradicted().forEach(named::addAll);
        if (matter instanceof Happening happening) {
            named.addAll(happening.received());
        }
        return named;
    }

    private static void unknown(
            Set<String> named, Set<String> known, String category, String rule, List<String> problems) {
        for (String name : new TreeSet<>(named)) {
            if (!known.contains(name)) {
                problems.add(rule + ": no pack marks a word as '" + name + "'; 'jejak packs values"
                        + (category.isEmpty() ? "" : " " + category)
                        + "' lists what there is, or add its words below the topic's XX/words");
            }
        }
    }

    /** Noun classes stand for all within them, so that one that is marked is enough. */
    private static void noneOf(
            Set<String> named, Set<String> known, String category, String rule, List<String> problems) {
        if (!named.isEmpty() && named.stream().noneMatch(known::contains)) {
            unknown(named, known, category, rule, problems);
        }
    }

    /** Whatever the languages and the topic file words of these categories under, and its parties. */
    private Set<String> values(List<String> categories) {
        Set<String> values = Stream.concat(languages.stream(), topic.vocabulary().values().stream())
                .flatMap(vocabulary -> Stream.concat(
                        vocabulary.words().stream()
                                .filter(word -> categories.contains(word.category()))
                                .map(Word::value),
                        vocabulary.rules().stream()
                                .filter(rule -> categories.contains(rule.category()))
                                .map(Rule::value)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (categories.contains("name.country")) {
            topic.names().forEach(name -> {
                values.add(name.id());
                values.add(name.actor().orElse(name.id()));
            });
        }
        return values;
    }
}
