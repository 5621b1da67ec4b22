package org.jejak.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.jejak.extract.Extractor;
import org.jejak.extract.layout.Head;
import org.jejak.extract.time.TimeReader;
import org.jejak.extract.time.Told;
import org.jejak.golden.PackHome;
import org.jejak.model.Article;
import org.jejak.model.Attribution;
import org.jejak.model.Metadata;
import org.jejak.model.Original;
import org.jejak.model.TextMap;
import org.jejak.pack.Grammar;
import org.jejak.text.Text;

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

    /** How often attribution looks at each token of a text, on the average. */
    static double looksPerToken(String string, String language) {
        Grammar grammar = PackHome.PACKS.grammar(language, Optional.empty()).orElseThrow();
        Text text = grammar.cut(string);
        grammar.annotate(text, 1, 9);
        Desk desk = new Desk(
                text,
                Head.of(text, new TimeReader().read(text, Told.unknown()).moments())
                        .layout());
        new AttributionReader().read(desk);
        return (double) desk.page.looks() / text.size();
    }
}
