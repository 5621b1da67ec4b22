package org.jejak.golden;

import java.util.Optional;
import org.jejak.model.Article;
import org.jejak.model.Edtf;
import org.jejak.model.Metadata;
import org.jejak.model.Original;
import org.jejak.model.TextMap;

/** Articles of a test: plain text in a known language, and nothing else known but perhaps the day. */
public final class ShortReport {

    private ShortReport() {}

    public static Article of(String language, String text) {
        return of("report.txt", language, text, Optional.empty());
    }

    /** @param published the day on which it appeared */
    public static Article of(String language, String text, String published) {
        return of("report.txt", language, text, Optional.of(published));
    }

    public static Article of(String file, String language, String text, Optional<String> published) {
        Optional<String> none = Optional.empty();
        return new Article(
                file,
                new Original("0".repeat(64), "text/plain", "UTF-8", text.length()),
                text,
                TextMap.identity(text.codePointCount(0, text.length())),
                new Metadata(
                        none, none, none, none, Optional.of(language), published.map(Edtf::new), Optional.empty()));
    }
}
