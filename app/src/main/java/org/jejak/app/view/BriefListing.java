package org.jejak.app.view;

import java.util.Optional;
import org.jejak.app.json.NewsJson;
import org.jejak.ledger.Period;
import org.jejak.ledger.brief.Arrivals;
import org.jejak.ledger.brief.News;

/** What is new, as rows for machines. */
public final class BriefListing {

    private BriefListing() {}

    /** @param words in which the column of news tells it */
    public static Listing<News> of(Arrivals arrivals, NewsWords words) {
        return Listing.<News>of(
                        Column.whole("kind", row -> Optional.of(row.kind().id())),
                        Column.whole("detail", News::detail),
                        Column.<News>whole(
                                "day",
                                row -> arrivals.day(row.claim().article()).map(Period::last)),
                        Column.<News>whole(
                                "day_by",
                                row -> Optional.of(
                                        Words.spaced(arrivals.basis(row.claim().article())))),
                        Column.whole("indicator", row -> Optional.of(row.matter())),
                        Column.whole("origin", News::party),
                        Column.whole("news", row -> Optional.of(words.told(row))),
                        Column.whole(
                                "quote",
                                row -> Optional.of(row.claim().claim().quote().text())),
                        Column.<News>whole(
                                "claim", row -> Optional.of(row.claim().id())),
                        Column.whole(
                                "outlet",
                                row -> row.claim().article().metadata().outlet()),
                        Column.whole(
                                "file", row -> Optional.of(row.claim().article().file())),
                        Column.whole(
                                "url", row -> row.claim().article().metadata().url()),
                        Column.<News>whole(
                                "before",
                                row -> row.before().map(last -> last.claim().id())))
                .inJson((row, json) -> NewsJson.write(row, arrivals, json));
    }
}
