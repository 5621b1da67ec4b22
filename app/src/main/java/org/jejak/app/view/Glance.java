package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.app.pipeline.Highlights;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.contest.Contest;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.forecast.Foretold;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.perspective.Perspective;
import org.jejak.ledger.perspective.Perspective.Heard;
import org.jejak.ledger.position.Propositions;
import org.jejak.ledger.position.Stated;

/** A case at a glance: a line for each of its highlights. */
public final class Glance {

    private static final String INDENT = "  ";
    private static final int LABEL = 23;

    private final int width;
    private final Paint paint;
    private final Propositions propositions;
    private final Chronicle chronicle;

    /** @param width in columns */
    public Glance(int width, Paint paint, Propositions propositions, Chronicle chronicle) {
        this.width = width;
        this.paint = paint;
        this.propositions = propositions;
        this.chronicle = chronicle;
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
        line("changed its word", changed(highlights.changed()), out);
        line("contradiction", highlights.contradiction().map(Glance::told), out);
        line(
                "bent",
                highlights
                        .bent()
                        .map(found -> found.id().replace('-', ' ') + ": " + ContestStory.quote(found.downstream())
                                + " for " + ContestStory.quote(found.upstream())),
                out);
        line("given", highlights.given().map(this::given), out);
        line("forecast", highlights.decided().map(this::decided), out);
        line("not heard", highlights.unheard().map(this::unheard), out);
    }

    /** From whom to whom, how far it is borne out, in which words. */
    private String given(Lot lot) {
        return LotWords.way(lot, chronicle) + ", " + lot.grade().id() + ", "
                + Words.count(lot.reports().size(), "party says", "parties say") + " so: "
                + ContestStory.quote(lot.reports().get(0).quoted());
    }

    private String decided(Foretold foretold) {
        ClaimEntry evidence = foretold.evidence().get(0);
        return OriginWords.party(foretold.party()) + ", " + Words.days(foretold.made()) + ": "
                + ContestStory.quote(foretold.echoes().get(0).claim()) + " → " + Words.spaced(foretold.outcome())
                + ", says " + OriginWords.party(evidence.claim().voice().source()) + ": "
                + ContestStory.quote(evidence);
    }

    /** Of what most articles tell: which sides have said nothing. */
    private String unheard(Perspective perspective) {
        return chronicle.label(perspective.matter(), PositionStory.LANGUAGE) + ", "
                + Words.count(perspective.articles(), "article", "articles") + ": no word from "
                + perspective.views().stream()
                        .filter(view -> view.heard() == Heard.MISSING)
                        .map(view -> view.side()
                                .labels()
                                .getOrDefault(
                                        PositionStory.LANGUAGE, view.side().id()))
                        .collect(Collectors.joining(", "));
    }

    private static String statement(Origin origin) {
        return OriginWords.indicator(origin.figure().indicator()) + " "
                + Words.of(origin.figure().value()) + ": " + OriginWords.party(origin.party()) + ", "
                + Words.days(origin.when());
    }

    /** On what; who held what, when; the words of the last. */
    private Optional<String> changed(List<Stated> course) {
        if (course.isEmpty()) {
            return Optional.empty();
        }
        Stated last = course.get(course.size() - 1);
        String held = "";
        Optional<String> speaking = Optional.empty();
        for (Stated stated : course) {
            held += (held.isEmpty() ? "" : " → ")
                    + (stated.party().equals(speaking) ? "" : OriginWords.party(stated.party()) + " ")
                    + Words.spaced(stated.stance()) + ", " + Words.days(stated.when());
            speaking = stated.party();
        }
        return Optional.of("“" + propositions.label(last.proposition(), PositionStory.LANGUAGE) + "”: " + held + ": "
                + ContestStory.quote(print(last)));
    }

    private static ClaimEntry print(Stated stated) {
        return stated.echoes().get(0).claim();
    }

    private static String told(Contest contest) {
        return contest.claims().stream()
                .map(entry -> ContestStory.statement(
                                entry, entry.claim().voice().source()) + ", " + ContestStory.quote(entry))
                .collect(Collectors.joining(" ≠ "));
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
