package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.StoredReading;
import org.jejak.model.Claim;

/** What an analyst made of a claim, before it is told how the machine read it. */
public final class DecidedLines {

    private final Paint paint;
    private final Footnotes notes;

    public DecidedLines(StoredReading article, Paint paint) {
        this.paint = paint;
        this.notes = new Footnotes(article, paint);
    }

    /**
     * Nothing where nothing was decided.
     *
     * @param read what the machine read
     * @param log the decisions about it
     */
    public void write(ClaimEntry decided, Claim read, List<DecisionEntry> log, Writer out) throws IOException {
        if (log.isEmpty()) {
            return;
        }
        boolean same = decided.claim().equals(read);
        out.write(notes.words(decided.claim()) + "\n" + DecisionWords.of(decided.standing()) + "\n");
        for (DecisionEntry entry : log) {
            String fields = DecisionWords.fields(entry.decision());
            out.write(paint.paint(
                    As.FAINT,
                    "  " + DecisionWords.says(entry) + (fields.isEmpty() ? "" : " — " + fields) + " · " + entry.id()
                            + "\n"));
        }
        out.write(same ? "\n" : "\nread by the machine as\n");
    }
}
