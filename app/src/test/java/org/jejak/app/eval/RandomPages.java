package org.jejak.app.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jejak.model.Article;
import org.jejak.model.Attribution;
import org.jejak.model.Mention;
import org.jejak.model.Metadata;
import org.jejak.model.Original;
import org.jejak.model.Reading;
import org.jejak.model.Source;
import org.jejak.model.Span;
import org.jejak.model.Stance;
import org.jejak.model.TextMap;
import org.jejak.model.TimeMention;

/** Texts with all that makes counting tokens hard, attributions anywhere in them, and readings that are partly right. */
final class RandomPages {

    private static final List<String> PIECES = List.of(
            "water ",
            "rises ",
            "said ",
            "Sari ",
            "river ",
            "“",
            "” ",
            "\"",
            "\" ",
            "x-ray ",
            "3.5 ",
            "river’s ",
            "\n",
            "\n\n",
            "\n \n",
            "😀 ",
            "_a ",
            "\u00a0",
            "e\u0301 ",
            ", ",
            ". ",
            "-",
            "½ ",
            "二 ",
            "'");

    private final Random random;

    RandomPages(long seed) {
        this.random = new Random(seed);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** At most so many code points. */
    Span span(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        int start = random.nextInt(length - 1);
        return new Span(start, Math.min(length, start + 1 + random.nextInt(longest)));
    }

    List<Quoted> attributions(String text) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> new Quoted(
                        oneIn(4) ? List.of() : List.of(span(text, 12)),
                        oneIn(6) ? List.of() : List.of(span(text, 8)),
                        oneIn(3) ? List.of(span(text, 40), span(text, 40)) : List.of(span(text, 90))))
                .toList();
    }

    /** Most of the gold, with other borders and sources, and some that is not in it. */
    List<Quoted> likeness(List<Quoted> gold, String text) {
        List<Quoted> like = new ArrayList<>();
        for (Quoted each : gold) {
            if (!oneIn(5)) {
                like.add(new Quoted(
                        oneIn(4) ? List.of() : oneIn(3) ? List.of(span(text, 12)) : each.source(),
                        oneIn(4) ? List.of() : oneIn(3) ? List.of(span(text, 8)) : each.cue(),
                        each.content().stream().map(span -> moved(span, text)).toList()));
            }
        }
        if (oneIn(2)) {
            like.addAll(attributions(text));
        }
        return like;
    }

    private Span moved(Span span, String text) {
        int length = text.codePointCount(0, text.length());
        int end = Math.min(length, span.end() + random.nextInt(21));
        return new Span(Math.min(end, span.start() + random.nextInt(10)), end);
    }

    static Reading reading(String text, List<Attribution> attributions, List<TimeMention> times) {
        Article article = new Article(
                "a.txt",
                new Original("0".repeat(64), "text/plain", "UTF-8", text.length()),
                text,
                TextMap.identity(text.codePointCount(0, text.length())),
                Metadata.none());
        return new Reading(article, List.of(), attributions, List.of(), times, List.of());
    }

    static Attribution attribution(Quoted one, String text, Attribution.Kind kind) {
        return new Attribution(
                "a1",
                kind,
                one.source().stream().findFirst().map(span -> new Source(mention(span, text), "x", Source.Type.PERSON)),
                one.cue().stream().findFirst().map(span -> mention(span, text)),
                one.content().stream().map(span -> mention(span, text)).toList(),
                List.of(),
                Optional.empty(),
                Stance.ASSERTS);
    }

    static Mention mention(Span span, String text) {
        int start = text.offsetByCodePoints(0, span.start());
        return new Mention(text.substring(start, text.offsetByCodePoints(start, span.length())), span);
    }
}
