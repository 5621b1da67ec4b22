package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jejak.app.pipeline.Highlights;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.contest.Contest;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.position.Propositions;
import org.jejak.ledger.position.Stated;
import org.jejak.ledger.position.Step;

/** A case at a glance: a line for each of its highlights. */
public final class Glance {

    private static final String INDENT = "  ";
    private static final int LABEL = 23;

    private final int width;
    private final Paint paint;
    private final Propositions propositions;

    /** @param width in columns */
    public Glance(int width, Paint paint, Propositions propositions) {
        this.width = width;
        this.paint = paint;
        this.propositions = propositions;
    }

    public void write(Highlights highlights, Writer out) throws IOException {
        Optional<Origin> echoed = highlights.echoed();
        line(
                echoed.map(Origin::articles).orElse(0) + " articles, 1 origin",
                echoed.map(origin -> statement(origin) + " ← " + OriginWords.outlets(origin.echoes())),
                out);
        line(
                "revised",
                highlights
                        .revised()
                        .map(revised -> statement(revised.before()) + " → "
                                + Words.of(revised.now().figure().value()) + ", "
                                + Words.days(revised.now().when())),
                out);
        line(
                "denied",
                highlights.denied().map(denial -> held(denial.stated()) + ": " + quote(print(denial.stated()))),
                out);
        line("changed its word", highlights.changed().map(this::changed), out);
        line("contradiction", highlights.contradiction().map(Glance::told), out);
        line(
                "bent",
                highlights
                        .bent()
                        .map(found -> found.id().replace('-', ' ') + ": " + quote(found.downstream()) + " for "
                                + quote(found.upstream())),
                out);
    }

    private static String statement(Origin origin) {
        return OriginWords.indicator(origin.figure().indicator()) + " "
                + Words.of(origin.figure().value()) + ": " + OriginWords.party(origin.party()) + ", "
                + Words.days(origin.when());
    }

    private String changed(Step step) {
        Stated before = step.before().orElseThrow();
        return held(before) + ", " + Words.spaced(before.stance()) + " → "
                + Words.days(step.stated().when()) + ", "
                + Words.spaced(step.stated().stance()) + ": " + quote(print(step.stated()));
    }

    /** On what, who, when. */
    private String held(Stated stated) {
        return "“" + propositions.label(stated.proposition(), PositionStory.LANGUAGE) + "”: "
                + OriginWords.party(stated.party()) + ", " + Words.days(stated.when());
    }

    private static ClaimEntry print(Stated stated) {
        return stated.echoes().get(0).claim();
    }

    private static String told(Contest contest) {
        return contest.claims().stream()
                .map(entry -> OriginWords.indicator(entry.claim().indicator()) + " " + Words.of(entry.claim()) + ": "
                        + OriginWords.party(entry.claim().voice().source()) + ", "
                        + quote(entry))
                .collect(Collectors.joining(" ≠ "));
    }

    private static String quote(ClaimEntry entry) {
        return OriginWords.quote(entry.claim().quote().text()) + " ("
                + Words.oneLine(entry.article()
                        .metadata()
                        .outlet()
                        .orElse(entry.article().file()))
                + ")";
    }

    private void line(String label, Optional<String> text, Writer out) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        String margin = INDENT + paint.paint(As.HEADING, DisplayWidth.pad(label, LABEL, false));
        for (String line : DisplayWidth.wrap(text.get(), width - INDENT.length() - LABEL)) {
            out.write(margin + line + "\n");
            margin = " ".repeat(INDENT.length() + LABEL);
        }
    }
}
