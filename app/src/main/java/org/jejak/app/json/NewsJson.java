package org.jejak.app.json;

import java.io.IOException;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.brief.Arrivals;
import org.jejak.ledger.brief.News;

/** A {@link News} as one JSON object. */
public final class NewsJson {

    private NewsJson() {}

    /** The members; the caller writes the braces. */
    public static void write(News news, Arrivals arrivals, Json json) throws IOException {
        json.text("kind", news.kind().id());
        json.text("detail", news.detail());
        json.text("day", arrivals.day(news.claim().article()).map(day -> day.last()));
        json.constant("day_by", arrivals.basis(news.claim().article()));
        json.text("matter", news.matter());
        json.text("origin", news.party());
        json.text("from", news.when().map(when -> when.first()));
        json.text("to", news.when().map(when -> when.last()));
        json.object("claim", () -> claim(news.claim(), json));
        if (news.before().isEmpty()) {
            json.missing("before");
        } else {
            json.object("before", () -> {
                json.text("matter", news.before().get().matter());
                json.text("origin", news.before().get().party());
                claim(news.before().get().claim(), json);
            });
        }
        json.array("prints", news.prints(), print -> json.object(() -> claim(print, json)));
    }

    private static void claim(ClaimEntry claim, Json json) throws IOException {
        ContestJson.claim(claim, json);
        json.constant("stance", claim.claim().voice().stance());
        json.text("outlet", claim.article().metadata().outlet());
        json.text("published", claim.article().metadata().published());
        json.text("url", claim.article().metadata().url());
    }
}
