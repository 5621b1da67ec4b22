package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.perspective.Perspective;
import org.jejak.ledger.perspective.Perspective.Heard;
import org.jejak.ledger.perspective.Perspective.View;
import org.jejak.ledger.perspective.Perspective.Voices;

/** Under each thing that a case tells of: which sides spoke, which are heard through others, which are missing. */
public final class PerspectiveStory {

    private static final String INDENT = "  ";
    /** The longest of the words before the lists. */
    private static final int MARGIN = 18;
    /** Fewer columns are not worth a column of text. */
    private static final int LEAST = 24;
    /** Sources named for one side. */
    private static final int NAMED = 4;

    private final OptionalInt width;
    private final Paint paint;

    /** @param width to keep within; empty to wrap nothing */
    public PerspectiveStory(OptionalInt width, Paint paint) {
        this.width = width;
        this.paint = paint;
    }

    /** @param label what a matter is in words */
    public void write(List<Perspective> all, UnaryOperator<String> label, Writer out) throws IOException {
        String between = "";
        for (Perspective each : all) {
            out.write(between);
            String words = label.apply(each.matter());
            String rest = (words.equals(each.matter()) ? "" : " · " + each.matter()) + " · "
                    + each.kind().id() + ", " + Words.count(each.articles(), "article", "articles");
            out.write(paint.paint(As.HEADING, words) + paint.paint(As.FAINT, rest) + "\n");
            line("spoke", side(each, Heard.SPOKE), out);
            line("through others", side(each, Heard.THROUGH_OTHERS), out);
            line("missing", side(each, Heard.MISSING), out);
            line("of no side", each.others().isEmpty() ? "" : named(each.others()), out);
            line("nobody named", each.unnamed() == 0 ? "" : Words.count(each.unnamed(), "claim", "claims"), out);
            between = "\n";
        }
    }

    private static String side(Perspective each, Heard heard) {
        return each.views().stream()
                .filter(view -> view.heard() == heard)
                .map(PerspectiveStory::told)
                .collect(Collectors.joining("; "));
    }

    private static String told(View view) {
        String label = view.side()
                .labels()
                .getOrDefault(PositionStory.LANGUAGE, view.side().id());
        return switch (view.heard()) {
            case MISSING -> label;
            case SPOKE -> label + ": " + named(view.voices());
            case THROUGH_OTHERS ->
                label + ": " + named(view.voices()) + ", told by " + String.join(", ", view.through());
        };
    }

    private static String named(List<Voices> voices) {
        String first = voices.stream()
                .limit(NAMED)
                .map(each -> Words.oneLine(each.source()) + (each.claims() == 1 ? "" : " (" + each.claims() + ")"))
                .collect(Collectors.joining(", "));
        return voices.size() <= NAMED ? first : first + " and " + (voices.size() - NAMED) + " more";
    }

    private void line(String head, String text, Writer out) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        int room = Math.max(LEAST, width.orElse(Integer.MAX_VALUE) - MARGIN);
        String margin = INDENT + DisplayWidth.pad(head, MARGIN - INDENT.length(), false);
        for (String line : DisplayWidth.wrap(text, room)) {
            out.write(margin + line + "\n");
            margin = " ".repeat(MARGIN);
        }
    }
}
