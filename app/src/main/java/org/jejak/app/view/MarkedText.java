package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jejak.app.view.Paint.As;
import org.jejak.model.Attribution;
import org.jejak.model.Claim;
import org.jejak.model.Figure;
import org.jejak.model.Mention;
import org.jejak.model.Reading;
import org.jejak.model.Span;

/**
 * An article's text with what was read in it. Every mark has a sign and a number as well as a colour: {@code {source}},
 * {@code _cue_}, {@code [content]a1}, {@code *claim*c1}; the signs give way to colours on a terminal, the numbers stay.
 */
public final class MarkedText {

    /** One stretch to mark. */
    private record Mark(Span span, String open, String close, String reference, As as, int rank) {}

    private final Reading reading;
    private final Paint paint;
    private final int width;

    public MarkedText(Reading reading, Paint paint, int width) {
        this.reading = reading;
        this.paint = paint;
        this.width = width;
    }

    public void write(Writer out) throws IOException {
        Styled text = new Styled(marked(), paint);
        text.write(width, out);
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Attribution attribution : reading.attributions()) {
            attribution.source().ifPresent(s -> marks.add(new Mark(s.mention().span(), "{", "}", "", As.SOURCE, 2)));
            attribution.cue().ifPresent(cue -> marks.add(new Mark(cue.span(), "_", "_", "", As.CUE, 1)));
            for (Mention part : attribution.content()) {
                marks.add(new Mark(part.span(), "[", "]", attribution.id(), As.CONTENT, 0));
            }
        }
        for (Claim claim : reading.claims()) {
            Mention words = claim instanceof Figure figure ? figure.phrase() : claim.quote();
            marks.add(new Mark(words.span(), "*", "*", claim.id(), As.CLAIM, 3));
        }
        return marks;
    }

    /** Pieces of text, each in one style, the signs put in between. */
    private List<Styled.Piece> marked() {
        List<Mark> opening = new ArrayList<>(marks());
        opening.sort(Comparator.comparingInt((Mark m) -> m.span().start())
                .thenComparing(m -> -m.span().end()));
        List<Mark> open = new ArrayList<>();
        List<Styled.Piece> pieces = new ArrayList<>();
        int[] text = reading.article().text().codePoints().toArray();
        int next = 0;
        for (int i = 0; i <= text.length; i++) {
            close(open, i, pieces);
            for (; next < opening.size() && opening.get(next).span().start() <= i; next++) {
                open.add(opening.get(next));
                sign(opening.get(next).open(), pieces);
            }
            if (i < text.length) {
                pieces.add(new Styled.Piece(text[i], style(open)));
            }
        }
        return pieces;
    }

    /** Those that opened last close first. */
    private void close(List<Mark> open, int at, List<Styled.Piece> pieces) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Mark mark = open.get(i);
            if (mark.span().end() <= at) {
                open.remove(i);
                sign(mark.close(), pieces);
                mark.reference().codePoints().forEach(c -> pieces.add(new Styled.Piece(c, As.FAINT)));
            }
        }
    }

    private void sign(String sign, List<Styled.Piece> pieces) {
        if (!paint.on()) {
            sign.codePoints().forEach(c -> pieces.add(new Styled.Piece(c, As.PLAIN)));
        }
    }

    private static As style(List<Mark> open) {
        return open.stream()
                .max(Comparator.comparingInt(Mark::rank))
                .map(Mark::as)
                .orElse(As.PLAIN);
    }

    /** What the marks mean, in a line. */
    public static String legend(Paint paint) {
        return paint.on()
                ? paint.paint(As.SOURCE, "source") + "  " + paint.paint(As.CUE, "cue") + "  "
                        + paint.paint(As.CONTENT, "content") + paint.paint(As.FAINT, "a1") + "  "
                        + paint.paint(As.CLAIM, "claim") + paint.paint(As.FAINT, "c1")
                : "{source}  _cue_  [content]a1  *claim*c1";
    }
}
