package org.jejak.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.jejak.extract.Extractor;
import org.jejak.golden.PackHome;
import org.jejak.model.Article;
import org.jejak.model.Attribution;
import org.jejak.model.Metadata;
import org.jejak.model.Original;
import org.jejak.model.TextMap;

/** Short reports, read with the packs of this checkout and no topic. */
final class Reports {

    private static final Extractor EXTRACTOR = new Extractor(PackHome.PACKS, Optional.empty());

    private Reports() {}

    static List<Attribution> read(String text, String language) {
        Optional<String> none = Optional.empty();
        Article article = new Article(
                "report",
                new Original("0".repeat(64), "text/plain", "UTF-8", text.length()),
                text,
                TextMap.identity(text.codePointCount(0, text.length())),
                new Metadata(none, none, none, none, Optional.of(language), Optional.empty(), Optional.empty()));
        return EXTRACTOR.read(article).attributions();
    }
}
