package org.jejak.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.jejak.extract.Extractor;
import org.jejak.extract.layout.Head;
import org.jejak.extract.time.TimeReader;
import org.jejak.extract.time.Told;
import org.jejak.golden.PackHome;
import org.jejak.golden.ShortReport;
import org.jejak.model.Attribution;
import org.jejak.pack.Grammar;
import org.jejak.text.Text;

/** Short reports, read with the packs of this checkout and no topic. */
final class Reports {

    private static final Extractor EXTRACTOR = new Extractor(PackHome.PACKS, Optional.empty());

    private Reports() {}

    static List<Attribution> read(String text, String language) {
        return EXTRACTOR.read(ShortReport.of(language, text)).attributions();
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
