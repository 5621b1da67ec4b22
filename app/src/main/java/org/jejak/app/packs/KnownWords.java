package org.jejak.app.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jejak.pack.Grammar;
import org.jejak.pack.LanguagePack;
import org.jejak.pack.Packs;
import org.jejak.pack.TopicPack;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** How the packs mark some words, so that the author of a pack finds the concept or noun class to name. */
public final class KnownWords {

    private static final int LAST_STAGE = 9;

    private final Packs packs;
    private final Optional<TopicPack> topic;

    /** @param topic whose names and words are known beside those of the languages */
    public KnownWords(Packs packs, Optional<TopicPack> topic) {
        this.packs = packs;
        this.topic = topic;
    }

    /**
     * What one line of a pack says of some words.
     *
     * @param words those that the line marks, as they were asked
     * @param rule file and line
     */
    public record Known(String language, String words, String category, String value, String rule) {}

    /** In the order of the languages' codes, then of the words, then by category. */
    public List<Known> find(String words) {
        return packs.languages().values().stream()
                .flatMap(language -> find(language, words).stream())
                .distinct()
                .toList();
    }

    private List<Known> find(LanguagePack language, String words) {
        Grammar grammar = Grammar.of(language, topic);
        Text text = grammar.cut(words);
        grammar.annotate(text, 1, LAST_STAGE);
        List<Match> matches = new ArrayList<>();
        for (int token = 0; token < text.size(); token++) {
            matches.addAll(text.annotations().startingAt(token));
        }
        return matches.stream()
                .sorted(Comparator.comparingInt(Match::from)
                        .thenComparing(Match::category)
                        .thenComparing(Match::value)
                        .thenComparing(Match::rule))
                .map(match -> new Known(
                        language.code(),
                        text.slice(match.from(), match.to()),
                        match.category(),
                        match.value(),
                        match.rule()))
                .toList();
    }
}
