package org.jejak.app.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jejak.ledger.CodePoints;
import org.jejak.ledger.StoredReading;
import org.jejak.model.Attribution;
import org.jejak.model.Claim;
import org.jejak.model.Figure;
import org.jejak.model.Mention;
import org.jejak.model.Span;

/** An article's paragraphs with what was read in them. */
final class Marking {

    /** Lines that stand before a report are shorter than this, and no sentences. */
    private static final int HEAD = 120;

    private static final String ENDS = ".!?…。\"”»’";

    private final StoredReading stored;
    private final String text;

    Marking(StoredReading stored) {
        this.stored = stored;
        this.text = stored.reading().article().text();
    }

    /** @param chosen the claim that is selected, by its place among the claims */
    List<Block> blocks(Shown shown, OptionalInt chosen) {
        Segments segments = new Segments(text, marks(shown, chosen));
        CodePoints points = new CodePoints(text);
        Optional<String> title = stored.entry().metadata().title().map(Marking::plain);
        List<Block> blocks = new ArrayList<>();
        boolean titled = false;
        boolean begun = false;
        for (Span span : Paragraphs.of(text)) {
            boolean isTitle = !titled && !begun && title.equals(Optional.of(plain(points.slice(span))));
            begun |= !isTitle && isReport(points.slice(span));
            blocks.add(new Block(isTitle ? "title" : begun ? "body" : "head", segments.of(span)));
            titled |= isTitle;
        }
        return blocks;
    }

    private static boolean isReport(String words) {
        return words.length() > HEAD || ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private List<Mark> marks(Shown shown, OptionalInt chosen) {
        List<Mark> marks = new ArrayList<>();
        if (shown.attributions()) {
            stored.reading().attributions().forEach(each -> mark(each, marks));
        }
        List<Claim> claims = stored.reading().claims();
        if (shown.claims()) {
            for (int i = 0; i < claims.size(); i++) {
                marks.add(Mark.claim(
                        words(claims.get(i)).span(), stored.claimIds().get(i).key()));
            }
        }
        if (chosen.isPresent()) {
            Claim claim = claims.get(chosen.getAsInt());
            marks.add(Mark.chosen(words(claim).span()));
            marks.add(Mark.quote(claim.quote().span()));
        }
        return marks;
    }

    private static void mark(Attribution attribution, List<Mark> marks) {
        attribution
                .source()
                .ifPresent(source -> marks.add(Mark.source(source.mention().span())));
        attribution.cue().ifPresent(cue -> marks.add(Mark.cue(cue.span())));
        attribution.content().forEach(part -> marks.add(Mark.content(part.span(), number(attribution))));
    }

    /** Its number in the article. */
    static String number(Attribution attribution) {
        return attribution.id().replaceAll("\\D", "");
    }

    /** The words by which a claim is known in the text: the number of a figure, the quote of others. */
    static Mention words(Claim claim) {
        return claim instanceof Figure figure ? figure.phrase() : claim.quote();
    }
}
