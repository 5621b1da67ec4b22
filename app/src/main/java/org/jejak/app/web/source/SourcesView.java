package org.jejak.app.web.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.app.view.SourceListing;
import org.jejak.app.view.Words;
import org.jejak.app.web.facet.Terms;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Colours;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Pages;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Who;
import org.jejak.ledger.Reliability;
import org.jejak.ledger.SourceEntry;

/** {@code /sources?q=…}: on whose word the case stands. */
public final class SourcesView {

    /** What the page shows. */
    public record Page(String words, List<Row> rows, Pages pages) {}

    /**
     * One source.
     *
     * @param types keys for {@code source-type.…}
     * @param side what the topic calls its side; empty where it has none or several
     * @param grade A to F, as the analyst set it
     */
    public record Row(
            Who who,
            List<String> types,
            String side,
            int claims,
            int attributions,
            int articles,
            String first,
            String last,
            String grade) {}

    public Answer all(Asked asked, Concluded room, Screen screen) {
        String words = asked.one("q").orElse("").strip();
        Terms terms = new Terms(words);
        List<SourceEntry> found = room.catalogue().sources().stream()
                .filter(each -> terms.areIn(Terms.prepared(each.name())))
                .toList();
        Pages pages = Pages.of(asked, found.size());
        Map<String, Reliability> grades = room.store().grades();
        List<Row> rows = pages.of(found).stream()
                .map(each -> row(each, grades, room, screen))
                .toList();
        return new Answer(
                "sources",
                screen.say("sources.title"),
                new Page(words, rows, pages),
                new Answer.Rows<>(SourceListing.LISTING, found));
    }

    static Row row(SourceEntry source, Map<String, Reliability> grades, Concluded room, Screen screen) {
        Optional<String> party = Optional.of(source.name());
        return new Row(
                Who.of(party, room, screen),
                source.types().stream().map(Words::id).toList(),
                Colours.side(party, room.sides())
                        .map(side -> screen.label(side.id()))
                        .orElse(""),
                source.claims(),
                source.attributions(),
                source.articles(),
                source.first().map(Words::day).orElse(""),
                source.last().map(Words::day).orElse(""),
                Optional.ofNullable(grades.get(source.name()))
                        .map(Reliability::name)
                        .orElse(""));
    }
}
