package org.jejak.app.web.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jejak.app.view.DecisionListing;
import org.jejak.app.view.ReviewListing;
import org.jejak.app.view.Words;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Pages;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Who;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.ReviewCount;
import org.jejak.ledger.review.Cause;
import org.jejak.ledger.review.ToReview;
import org.jejak.model.Figure;

/** What was decided, and what to look at first. */
public final class DecisionView {

    private static final int BESIDE = 3;

    /** What the log shows. */
    public record Log(List<DecisionRow> rows, Pages pages) {}

    /**
     * What the queue shows.
     *
     * @param chosen the indicator that alone is shown; empty for all
     */
    public record Queue(List<Row> rows, Pages pages, List<Count> counts, String chosen, long open, long reviewed) {}

    /** How far one indicator is reviewed. */
    public record Count(String indicator, String label, long open, long reviewed) {}

    /** A claim to look at. */
    public record Row(
            String claim,
            String says,
            String what,
            Who who,
            String outlet,
            String day,
            String quote,
            String href,
            List<Why> causes) {}

    /**
     * Why it asks for a look.
     *
     * @param code a key for {@code cause.…}, with {@code weight} as its argument
     * @param with the words of other claims that it is about
     */
    public record Why(String code, long weight, List<DecisionRow.Subject> with) {}

    /** {@code /decisions}: the latest first. */
    public Answer log(Asked asked, Concluded room, Screen screen) {
        List<DecisionEntry> log = new ArrayList<>(room.store().decisions());
        Collections.reverse(log);
        Pages pages = Pages.of(asked, log.size());
        return new Answer(
                "decisions",
                screen.say("decisions.title"),
                new Log(
                        pages.of(log).stream()
                                .map(entry -> DecisionRow.of(entry, screen))
                                .toList(),
                        pages),
                new Answer.Rows<>(DecisionListing.LISTING, room.store().decisions()));
    }

    /** {@code /review}: the claims that nobody judged yet. */
    public Answer queue(Asked asked, Concluded room, Screen screen) {
        Optional<String> chosen = asked.one("indicator").map(id -> id.toLowerCase(Locale.ROOT));
        List<ToReview> queue = room.reasoning().review().stream()
                .filter(each ->
                        chosen.isEmpty() || each.claim().claim().indicator().equals(chosen.get()))
                .toList();
        Pages pages = Pages.of(asked, queue.size());
        List<ReviewCount> counts = room.store().reviewed();
        return new Answer(
                "review",
                screen.say("review.title"),
                new Queue(
                        pages.of(queue).stream()
                                .map(each -> row(each, room, screen))
                                .toList(),
                        pages,
                        counts.stream().map(each -> count(each, screen)).toList(),
                        chosen.orElse(""),
                        counts.stream().mapToLong(ReviewCount::open).sum(),
                        counts.stream().mapToLong(ReviewCount::reviewed).sum()),
                new Answer.Rows<>(ReviewListing.LISTING, queue));
    }

    private static Count count(ReviewCount count, Screen screen) {
        return new Count(count.indicator(), screen.label(count.indicator()), count.open(), count.reviewed());
    }

    private static Row row(ToReview each, Concluded room, Screen screen) {
        ClaimEntry entry = each.claim();
        Optional<String> party = entry.claim().voice().source();
        return new Row(
                entry.id().toString(),
                entry.claim() instanceof Figure figure
                        ? screen.value(figure.value())
                        : screen.say("stance." + Words.id(entry.claim().voice().stance())),
                screen.label(entry.claim().indicator()),
                Who.of(party, room, screen),
                screen.outlet(entry),
                screen.day(entry.article().metadata().published()),
                Words.oneLine(entry.claim().quote().text()),
                Links.claim(entry.id()),
                each.causes().stream().map(DecisionView::why).toList());
    }

    private static Why why(Cause cause) {
        return new Why(
                cause.code().id(),
                cause.weight(),
                cause.with().stream()
                        .limit(BESIDE)
                        .map(id -> new DecisionRow.Subject(Words.of(id), Links.claim(id)))
                        .toList());
    }
}
