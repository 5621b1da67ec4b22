package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.event.Dated;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.instrument.Assertion;
import org.jejak.ledger.instrument.Breach;
import org.jejak.ledger.instrument.Moved;
import org.jejak.ledger.instrument.Standing;
import org.jejak.pack.Instrument;
import org.jejak.pack.Instrument.Clause;

/** Treaties and measures: what the public record says of each, and below it what claims say. */
public final class InstrumentStory {

    private static final String INDENT = "  ";
    private static final String BELOW = "    ";
    private static final String HANGING = "      ";

    private final Lines lines;

    /** @param width to keep within; empty to wrap nothing */
    public InstrumentStory(OptionalInt width, Paint paint) {
        this.lines = new Lines(width, paint);
    }

    public void write(List<Standing> all, Chronicle chronicle, Writer out) throws IOException {
        String between = "";
        for (Standing standing : all) {
            if (!standing.isSilent()) {
                out.write(between);
                standing(standing, chronicle, out);
                between = "\n";
            }
        }
        List<String> silent = all.stream()
                .filter(Standing::isSilent)
                .map(standing -> label(standing.instrument()))
                .toList();
        if (!silent.isEmpty()) {
            lines.write("Of these the case tells nothing: " + String.join("; ", silent), "", INDENT, As.FAINT, out);
        }
    }

    static String label(Instrument instrument) {
        return instrument.labels().getOrDefault(PositionStory.LANGUAGE, instrument.id());
    }

    static String label(Clause clause) {
        return clause.labels().getOrDefault(PositionStory.LANGUAGE, clause.id());
    }

    private void standing(Standing standing, Chronicle chronicle, Writer out) throws IOException {
        Instrument instrument = standing.instrument();
        lines.write(
                label(instrument) + " · " + instrument.kind()
                        + instrument.date().map(date -> " · on record " + date).orElse("")
                        + standing.state()
                                .map(state -> " · claimed " + state.id())
                                .orElse(""),
                "",
                BELOW,
                As.HEADING,
                out);
        for (Moved move : standing.moves()) {
            move(move, chronicle, out);
        }
        for (Assertion said : standing.assertions()) {
            assertion(said, out);
        }
        for (Breach breach : standing.breaches()) {
            lines.write(forbids(breach, chronicle), INDENT, HANGING, As.PLAIN, out);
        }
    }

    private void move(Moved move, Chronicle chronicle, Writer out) throws IOException {
        String conflict = move.event().isContested()
                ? " — DATES CONFLICT: also "
                        + move.event().dates().stream()
                                .skip(1)
                                .map(Dated::date)
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))
                : "";
        String by = move.event()
                .actor()
                .map(side -> " by " + chronicle.party(side, PositionStory.LANGUAGE))
                .orElse("");
        lines.write(
                move.state().id() + " " + Words.days(move.event().when()) + by + " · "
                        + ReportWords.count(move.event().reports()) + conflict,
                INDENT,
                BELOW,
                As.CLAIM,
                out);
        for (Report report : move.event().reports()) {
            report(report, out);
        }
    }

    private void assertion(Assertion said, Writer out) throws IOException {
        String what = said.what() == Assertion.What.VIOLATED ? "said to be broken" : "said to apply";
        lines.write(
                what + said.clause().map(clause -> ": " + label(clause)).orElse("") + " · "
                        + ReportWords.count(said.reports()),
                INDENT,
                BELOW,
                As.CLAIM,
                out);
        for (Report report : said.reports()) {
            report(report, out);
        }
    }

    private void report(Report report, Writer out) throws IOException {
        lines.write(ReportWords.teller(report), BELOW, HANGING, As.PLAIN, out);
        lines.write(ReportWords.quote(report), HANGING, HANGING, As.FAINT, out);
    }

    private static String forbids(Breach breach, Chronicle chronicle) {
        return "forbids by its words, " + label(breach.clause()) + ": " + LotWords.way(breach.lot(), chronicle) + ", "
                + LotWords.goods(breach.lot()) + " (" + breach.lot().grade().id() + ") · "
                + Words.of(breach.lot().id());
    }
}
