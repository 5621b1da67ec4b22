package org.jejak.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jejak.text.Label;
import org.jejak.text.Lexicon;
import org.jejak.text.Match;
import org.jejak.text.PatternSet;
import org.jejak.text.Text;
import org.jejak.text.Token;
import org.jejak.text.Tokenizer;
import org.jejak.text.Words;

/**
 * A language pack and, where there is one, a topic pack, compiled for reading: one lexicon and the patterns by stage.
 * Compiled once, immutable; any thread.
 */
public final class Grammar {

    private final LanguagePack language;
    private final Optional<TopicPack> topic;
    private final Tokenizer tokenizer;
    private final List<Vocabulary> vocabularies;
    private final Lexicon lexicon;
    private final Map<Integer, PatternSet> stages;

    private Grammar(LanguagePack language, Optional<TopicPack> topic) {
        this.language = language;
        this.topic = topic;
        Words words = new Words();
        this.tokenizer = new Tokenizer(language.prefixes(), words);
        this.vocabularies = inflected(language, topic);
        this.stages = compileStages(words);
        this.lexicon = compileLexicon(words);
    }

    public static Grammar of(LanguagePack language, Optional<TopicPack> topic) {
        return new Grammar(language, topic);
    }

    private Lexicon compileLexicon(Words words) {
        Lexicon.Builder builder = new Lexicon.Builder(words, tokenizer, language.enclitics());
        vocabularies()
                .forEach(vocabulary -> vocabulary
                        .words()
                        .forEach(word -> builder.add(word.category(), word.value(), word.form(), word.rule())));
        topic.ifPresent(pack -> pack.names().forEach(name -> addName(builder, name)));
        return builder.build();
    }

    private void addName(Lexicon.Builder builder, Name name) {
        List<String> forms = new ArrayList<>(name.names().getOrDefault("any", List.of()));
        forms.addAll(name.names().getOrDefault(language.code(), List.of()));
        List<Word> words = forms.stream()
                .map(form -> new Word("name." + name.kind(), name.id(), form, name.rule()))
                .toList();
        language.paradigms()
                .inflected(words)
                .forEach(word -> builder.add(word.category(), word.value(), word.form(), word.rule()));
    }

    private Map<Integer, PatternSet> compileStages(Words words) {
        Map<Integer, List<PatternSet.Rule>> byStage = new TreeMap<>();
        for (Vocabulary vocabulary : vocabularies()) {
            for (Rule rule : vocabulary.rules()) {
                byStage.computeIfAbsent(rule.stage(), stage -> new ArrayList<>())
                        .add(new PatternSet.Rule(
                                rule.pattern(), new Label(rule.category(), rule.value(), rule.rule())));
            }
        }
        Map<Integer, PatternSet> compiled = new TreeMap<>();
        byStage.forEach((stage, rules) -> compiled.put(stage, new PatternSet(rules, words)));
        return compiled;
    }

    private static List<Vocabulary> inflected(LanguagePack language, Optional<TopicPack> topic) {
        List<Vocabulary> vocabularies = new ArrayList<>();
        topic.map(pack -> pack.vocabulary().get(language.code()))
                .map(language.paradigms()::inflected)
                .ifPresent(vocabularies::add);
        vocabularies.add(language.paradigms().inflected(language.vocabulary()));
        return List.copyOf(vocabularies);
    }

    /** What the topic says of words, then the language's vocabulary, every word in all its forms: of two readings alike the first counts. */
    public List<Vocabulary> vocabularies() {
        return vocabularies;
    }

    public LanguagePack language() {
        return language;
    }

    public Optional<TopicPack> topic() {
        return topic;
    }

    /** The text in tokens and sentences, with the lexicon laid on it. */
    public Text cut(String string) {
        Text text = Text.of(
                string,
                tokenizer,
                language.abbreviations(),
                language.paradigms().tellCases());
        lexicon.annotate(text);
        if (!language.paradigms().names().isEmpty()) {
            markBasicNames(text);
        }
        new OutletNames(text).mark();
        return text;
    }

    /** Marks every capitalised word that may be a case of another of the text with that one, the basic form of the name. */
    private void markBasicNames(Text text) {
        Set<String> printed = new HashSet<>();
        for (Token token : text.tokens()) {
            if (token.isCapitalised()) {
                printed.add(token.text());
            }
        }
        for (int i = 0; i < text.size(); i++) {
            if (text.token(i).isCapitalised()) {
                for (String basic :
                        language.paradigms().names().basicForms(text.token(i).text())) {
                    if (printed.contains(basic)) {
                        text.annotations().add(new Match("name.basic", basic, i, i + 1, "paradigms"));
                    }
                }
            }
        }
    }

    /** Lays the patterns of the stages from {@code first} to {@code last}, both included, on the text. */
    public void annotate(Text text, int first, int last) {
        stages.forEach((stage, patterns) -> {
            if (first <= stage && stage <= last) {
                patterns.annotate(text);
            }
        });
    }
}
