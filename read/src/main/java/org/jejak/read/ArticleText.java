package org.jejak.read;

import java.util.ArrayList;
import java.util.List;
import org.jejak.model.Span;
import org.jejak.model.TextMap;

/**
 * An article's text and the way back to its original.
 *
 * @param text lines joined by line feeds
 * @param map in code points
 */
record ArticleText(String text, TextMap map) {

    /** @param original the decoded original, to which the lines' places refer */
    static ArticleText of(List<MappedText> lines, String original) {
        StringBuilder text = new StringBuilder();
        List<TextMap.Stretch> stretches = new ArrayList<>();
        CodePointOffsets offsets = new CodePointOffsets(original);
        int start = 0;
        for (MappedText line : lines) {
            if (text.length() > 0) {
                text.append('\n');
                start++;
            }
            String shown = line.text();
            addStretches(line, shown, start, offsets, stretches);
            text.append(shown);
            start += shown.codePointCount(0, shown.length());
        }
        return new ArticleText(text.toString(), new TextMap(stretches));
    }

    /** One stretch for each run of characters that stand in the original as they are, and for each entity or folded white space. */
    private static void addStretches(
            MappedText line, String shown, int start, CodePointOffsets offsets, List<TextMap.Stretch> stretches) {
        int at = 0;
        int done = start;
        while (at < shown.length()) {
            int end = runEnd(line, at, shown.length());
            int length = shown.codePointCount(at, end);
            if (!line.isAdded(at)) {
                Span original = new Span(offsets.of(line.from(at)), offsets.of(line.to(end - 1)));
                stretches.add(new TextMap.Stretch(new Span(done, done + length), original));
            }
            done += length;
            at = end;
        }
    }

    private static int runEnd(MappedText line, int begin, int limit) {
        boolean single = line.to(begin) - line.from(begin) == 1;
        int end = begin + 1;
        while (end < limit && !line.isAdded(begin) && !line.isAdded(end)) {
            boolean next = single && line.from(end) == line.to(end - 1) && line.to(end) - line.from(end) == 1;
            boolean same = !single && line.from(end) == line.from(begin) && line.to(end) == line.to(begin);
            if (!next && !same) {
                break;
            }
            end++;
        }
        return end;
    }
}
