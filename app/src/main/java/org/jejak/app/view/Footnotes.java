package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.StoredReading;
import org.jejak.model.Attribution;
import org.jejak.model.Claim;
import org.jejak.model.Mention;
import org.jejak.model.Scope;
import org.jejak.model.Voice;

/** What was read in an article, a line for each mark in its {@link MarkedText}. */
public final class Footnotes {

    private final StoredReading stored;
    private final Paint paint;

    public Footnotes(StoredReading stored, Paint paint) {
        this.stored = stored;
        this.paint = paint;
    }

    /** Writes what is to be said below a note. */
    @FunctionalInterface
    public interface Below {
        void write(int number, Writer out) throws IOException;
    }

    /**
     * @param attribution called with the number of each, after its note
     * @param claim likewise
     */
    public void write(Writer out, Below attribution, Below claim) throws IOException {
        List<Attribution> attributions = stored.reading().attributions();
        for (int i = 0; i < attributions.size(); i++) {
            line(attributions.get(i).id(), words(attributions.get(i)), out);
            attribution.write(i, out);
        }
        List<Claim> claims = stored.reading().claims();
        for (int i = 0; i < claims.size(); i++) {
            ClaimId id = stored.claimIds().get(i);
            String judged = stored.standing(id).isReviewed() ? " · " + DecisionWords.of(stored.standing(id)) : "";
            line(claims.get(i).id(), words(claims.get(i)) + "  " + paint.paint(As.FAINT, id + judged), out);
            claim.write(i, out);
        }
    }

    private static void line(String id, String words, Writer out) throws IOException {
        out.write(DisplayWidth.pad(id, 5, false) + words + "\n");
    }

    private String words(Attribution attribution) {
        String who = attribution.source().map(source -> source.canonical()).orElse("nobody named");
        String cue = attribution
                .cue()
                .map(Mention::text)
                .map(c -> " · " + Words.oneLine(c))
                .orElse(" · continued");
        return paint.paint(As.SOURCE, Words.oneLine(who)) + via(attribution.via()) + cue + " · "
                + Words.spaced(attribution.kind())
                + attribution.nestedIn().map(outer -> ", inside " + outer).orElse("");
    }

    /** A claim in a line: indicator, value, scope, source, chain. */
    String words(Claim claim) {
        Voice voice = claim.voice();
        List<String> scope = new ArrayList<>();
        Scope about = claim.scope();
        part("of", about.actor(), scope);
        part("against or to", about.target(), scope);
        part("at", about.place(), scope);
        part("as of", about.time(), scope);
        return claim.indicator() + ": " + paint.paint(As.CLAIM, Words.of(claim))
                + (scope.isEmpty() ? "" : " " + String.join(" ", scope))
                + " · "
                + paint.paint(As.SOURCE, voice.source().map(Words::oneLine).orElse("no source named"))
                + via(voice.via())
                + voice.attribution().map(a -> " · " + a).orElse("");
    }

    private static void part(String before, Optional<?> value, List<String> into) {
        value.ifPresent(v -> into.add(before + " " + Words.oneLine(v.toString())));
    }

    private static String via(List<String> via) {
        return via.isEmpty()
                ? ""
                : " ← " + String.join(" ← ", via.stream().map(Words::oneLine).toList());
    }
}
