package org.jejak.app.pipeline;

import java.util.Optional;
import org.jejak.extract.Languages;
import org.jejak.extract.UnknownLanguageException;
import org.jejak.model.Article;
import org.jejak.model.Metadata;
import org.jejak.model.Reading;

/** Takes one file through the stages: read, tell the language, extract. Immutable; any thread. */
public final class Pipeline {

    private final PlainReader reader;
    private final Languages languages;
    private final ArticleExtraction extraction;

    public Pipeline(PlainReader reader, Languages languages, ArticleExtraction extraction) {
        this.reader = reader;
        this.languages = languages;
        this.extraction = extraction;
    }

    public Outcome run(PlainReader.File file) {
        return reader.read(file, this::understand);
    }

    private Outcome understand(Article article, byte[] original) {
        Optional<String> language = article.metadata().language();
        if (language.isEmpty()) {
            Languages.Guess guess = languages.guess(article.text());
            if (guess.language().isEmpty()) {
                return new Outcome.Refused(article.file(), unknown(article.file(), guess));
            }
            language = guess.language();
        }
        return extract(article.withMetadata(article.metadata().orElse(inLanguage(language))), original);
    }

    private Outcome extract(Article article, byte[] original) {
        try {
            Reading reading = extraction.read(article);
            return new Outcome.Understood(reading, original, java.util.List.of());
        } catch (UnknownLanguageException e) {
            return new Outcome.Refused(article.file(), article.file() + ": " + e.getMessage());
        }
    }

    private static Metadata inLanguage(Optional<String> language) {
        Optional<String> none = Optional.empty();
        return new Metadata(none, none, none, none, language, Optional.empty(), Optional.empty());
    }

    private static String unknown(String file, Languages.Guess guess) {
        return file + ": is in a language without a pack (script " + guess.script().name().toLowerCase(java.util.Locale.ROOT)
                + "); state its language in the metadata file, or start a pack with 'jejak packs new-language'";
    }
}
