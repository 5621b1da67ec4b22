package org.jejak.app.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jejak.extract.Languages;
import org.jejak.extract.UnknownLanguageException;
import org.jejak.model.Article;
import org.jejak.model.Metadata;
import org.jejak.read.ArticleReader;
import org.jejak.read.Problem;
import org.jejak.read.ReadArticle;
import org.jejak.read.ReadResult;
import org.jejak.read.SourceFile;

/** Takes one file through the stages: read, tell the language, extract. A bad file is an outcome, never an exception. Immutable; any thread. */
public final class Pipeline {

    private final ArticleReader reader;
    private final Languages languages;
    private final ArticleExtraction extraction;

    public Pipeline(ArticleReader reader, Languages languages, ArticleExtraction extraction) {
        this.reader = reader;
        this.languages = languages;
        this.extraction = extraction;
    }

    /** The same stages, read with another topic. */
    public Pipeline with(ArticleExtraction other) {
        return new Pipeline(reader, languages, other);
    }

    public Outcome run(SourceFile file) {
        return understand(reader.read(file));
    }

    /** The same for bytes that are already at hand. */
    public Outcome run(String name, byte[] bytes) {
        return understand(reader.read(name, bytes));
    }

    private Outcome understand(ReadResult result) {
        if (result instanceof ReadArticle read) {
            try {
                return extract(read);
            } catch (UnknownLanguageException e) {
                return Outcome.Refused.because(read.file(), String.valueOf(e.getMessage()));
            } catch (RuntimeException | StackOverflowError e) {
                return Outcome.Refused.defect(read.file(), e);
            }
        }
        return new Outcome.Refused(result.file(), ((Problem) result).message(), Optional.empty());
    }

    private Outcome extract(ReadArticle read) {
        Article article = read.article();
        if (article.metadata().language().isEmpty()) {
            Languages.Guess guess = languages.guess(article.text());
            if (guess.language().isEmpty()) {
                return Outcome.Refused.because(article.file(), unknown(guess));
            }
            article = article.withMetadata(article.metadata().orElse(inLanguage(guess.language())));
        }
        List<String> warnings = read.warnings().stream().map(w -> w.message()).toList();
        return new Outcome.Understood(extraction.read(article), read.bytes(), warnings);
    }

    private static Metadata inLanguage(Optional<String> language) {
        Optional<String> none = Optional.empty();
        return new Metadata(none, none, none, none, language, Optional.empty(), Optional.empty());
    }

    private static String unknown(Languages.Guess guess) {
        return "is in no language that has a pack (" + guess.script().name().toLowerCase(Locale.ROOT)
                + " script); state its language in a metadata file, or begin a pack: jejak packs new-language XX";
    }
}
