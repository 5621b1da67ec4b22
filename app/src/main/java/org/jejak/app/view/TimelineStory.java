package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.event.Dated;
import org.jejak.ledger.event.DatedCount;
import org.jejak.ledger.event.Moment;
import org.jejak.ledger.event.Occurrence;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.position.Side;
import org.jejak.model.Figure;

/** What happened, in time: each event once, below it who says so, with the words. */
public final class TimelineStory {

    private static final String BELOW = "    ";
    private static final String HANGING = "      ";
    /** Reports of one event that people see; exports have all. */
    private static final int SHOWN = 6;

    private final Lines lines;

    /** @param width to keep within; empty to wrap nothing */
    public TimelineStory(OptionalInt width, Paint paint) {
        this.lines = new Lines(width, paint);
    }

    public void write(List<Moment> moments, Chronicle chronicle, Writer out) throws IOException {
        for (Moment moment : moments) {
            lines.write(
                    Words.days(moment.when()) + "  " + told(moment, chronicle) + " · "
                            + ReportWords.count(moment.reports()) + stances(moment.reports()),
                    "",
                    BELOW,
                    As.HEADING,
                    out);
            conflict(moment, out);
            reports(moment.reports(), out);
        }
    }

    /** What happened, who took part, and where. */
    private static String told(Moment moment, Chronicle chronicle) {
        String label = chronicle.label(moment.type(), PositionStory.LANGUAGE);
        if (moment instanceof DatedCount count) {
            Figure figure = count.origin().figure();
            return label + ": " + Words.of(figure.value())
                    + figure.scope()
                            .actor()
                            .map(side -> " · " + chronicle.party(side, PositionStory.LANGUAGE))
                            .orElse("");
        }
        Occurrence event = (Occurrence) moment;
        String parties = Stream.concat(event.actor().stream(), event.target().stream())
                .distinct()
                .map(side -> chronicle.party(side, PositionStory.LANGUAGE))
                .collect(Collectors.joining(", "));
        String places = event.places().stream().map(Words::oneLine).collect(Collectors.joining(", "));
        return label + (parties.isEmpty() ? "" : " · " + parties) + (places.isEmpty() ? "" : " · " + places);
    }

    private static String stances(List<Report> reports) {
        long denying =
                reports.stream().filter(report -> report.side() == Side.REJECTS).count();
        return denying == 0 ? "" : ", denied by " + denying;
    }

    private void conflict(Moment moment, Writer out) throws IOException {
        if (moment instanceof Occurrence event && event.isContested()) {
            String others =
                    event.dates().stream().skip(1).map(TimelineStory::dated).collect(Collectors.joining("; "));
            lines.write("DATES CONFLICT: also " + others, BELOW, HANGING, As.BAD, out);
        }
    }

    private static String dated(Dated dated) {
        return dated.date() + " (" + dated.claims().stream().map(Words::of).collect(Collectors.joining(", ")) + ")";
    }

    private void reports(List<Report> reports, Writer out) throws IOException {
        for (Report report : reports.subList(0, Math.min(SHOWN, reports.size()))) {
            lines.write(ReportWords.teller(report), BELOW, HANGING, As.PLAIN, out);
            lines.write(ReportWords.quote(report), HANGING, HANGING, As.FAINT, out);
        }
        if (reports.size() > SHOWN) {
            lines.write("and " + Words.number(reports.size() - SHOWN) + " more", BELOW, HANGING, As.FAINT, out);
        }
    }
}
