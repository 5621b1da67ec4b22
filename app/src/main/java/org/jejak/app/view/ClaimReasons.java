package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jejak.app.pipeline.Reread;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.ClaimId;
import org.jejak.model.Claim;
import org.jejak.model.Evidence;
import org.jejak.model.Figure;
import org.jejak.model.Reason;
import org.jejak.model.Reason.Part;
import org.jejak.model.Span;

/** One claim for people: its words with their place, then why each part reads as it does. */
public final class ClaimReasons {

    private final Reread article;
    private final Paint paint;
    private final ReasonLines lines;
    private final Footnotes notes;

    /** @param width to wrap at; empty to wrap nothing */
    public ClaimReasons(Reread article, Paint paint, OptionalInt width) {
        this.article = article;
        this.paint = paint;
        this.lines = new ReasonLines(paint, width, this::words);
        this.notes = new Footnotes(article.before(), paint);
    }

    /** @param stored the claim as the case has it */
    public void write(ClaimId id, Claim stored, Writer out) throws IOException {
        out.write(notes.words(stored) + "\n");
        out.write("“" + Words.oneLine(stored.quote().text()) + "”\n");
        out.write(paint.paint(As.FAINT, place(id, stored)) + "\n\n");
        Optional<Claim> today = article.today(id, stored);
        if (!article.isSame(id, stored)) {
            out.write(paint.paint(As.BAD, "Read differently now: ")
                    + today.map(notes::words).orElse("no claim") + "\n\n");
        }
        if (today.isPresent()) {
            reasons(today.get().id(), out);
            out.write("\n");
        }
        out.write(paint.paint(As.FAINT, packs()) + "\n");
    }

    private void reasons(String id, Writer out) throws IOException {
        List<Reason> pending = new ArrayList<>();
        for (Reason reason : article.now().of(id)) {
            pending.add(reason);
            Optional<String> holder = reason.part() == Part.SOURCE ? attribution(reason) : Optional.empty();
            if (holder.isPresent()) {
                lines.write(pending, "", out);
                pending.clear();
                lines.write(speaker(holder.get()), "  ", out);
            }
        }
        lines.write(pending, "", out);
    }

    private static Optional<String> attribution(Reason source) {
        return source.evidence().stream()
                .filter(Evidence.Other.class::isInstance)
                .map(evidence -> ((Evidence.Other) evidence).id())
                .filter(id -> id.startsWith("a"))
                .findFirst();
    }

    /** Who speaks in an attribution, and under which name; its hops are the claim's own. */
    private List<Reason> speaker(String attribution) {
        return article.now().of(attribution).stream()
                .filter(reason -> reason.part() == Part.SOURCE || reason.part() == Part.NAME)
                .toList();
    }

    private String place(ClaimId id, Claim claim) {
        String text = article.before().reading().article().text();
        Span span = claim.quote().span();
        long line =
                1 + text.codePoints().limit(span.start()).filter(c -> c == '\n').count();
        return id + " · " + Words.oneLine(article.before().entry().file()) + ", line " + Words.number(line)
                + ", characters " + Words.number(span.start()) + " to " + Words.number(span.end());
    }

    private String packs() {
        String then = String.join(", ", article.before().reading().packs());
        return article.hasOtherPacks()
                ? "Read with " + then + "; the reasons are those of "
                        + String.join(", ", article.now().reading().packs()) + "."
                : "Read with " + then + ".";
    }

    /** The number of a claim, the source's words of an attribution. */
    private String words(String id) {
        return article.now().reading().claims().stream()
                .filter(claim -> claim.id().equals(id))
                .map(claim -> claim instanceof Figure figure ? figure.phrase() : claim.quote())
                .findFirst()
                .map(mention -> mention.text())
                .orElse("");
    }
}
