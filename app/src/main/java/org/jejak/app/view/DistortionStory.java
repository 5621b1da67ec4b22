package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.distortion.Distortion;

/** What was bent, by kind: who printed what, and below it the words nearest the origin. */
public final class DistortionStory {

    private static final String INDENT = "  ";
    private static final String BELOW = "    ";
    private static final String HANGING = "      ";

    private final Lines lines;

    /** @param width to keep within; empty to wrap nothing */
    public DistortionStory(OptionalInt width, Paint paint) {
        this.lines = new Lines(width, paint);
    }

    public void write(List<Distortion> all, Writer out) throws IOException {
        Map<String, List<Distortion>> kinds = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(Distortion::type))
                .forEach(each -> kinds.computeIfAbsent(each.id(), id -> new ArrayList<>())
                        .add(each));
        String between = "";
        for (Map.Entry<String, List<Distortion>> kind : kinds.entrySet()) {
            out.write(between);
            lines.write(kind.getKey() + " · " + kind.getValue().size(), "", "", As.HEADING, out);
            for (Distortion each : kind.getValue()) {
                told(each, out);
            }
            between = "\n";
        }
    }

    private void told(Distortion each, Writer out) throws IOException {
        lines.write(
                Words.oneLine(each.to()).replace('_', ' ') + ": " + ContestStory.quote(each.downstream()) + " · "
                        + Words.of(each.downstream().id()),
                INDENT,
                HANGING,
                As.PLAIN,
                out);
        lines.write(
                "for " + Words.oneLine(each.from()).replace('_', ' ') + ": " + ContestStory.quote(each.upstream())
                        + " · " + Words.of(each.upstream().id()),
                BELOW,
                HANGING,
                As.FAINT,
                out);
    }
}
