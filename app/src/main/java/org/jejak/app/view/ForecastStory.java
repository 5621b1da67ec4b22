package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.forecast.Foretold;
import org.jejak.ledger.forecast.Foretold.Outcome;
import org.jejak.model.Detail;
import org.jejak.model.Stance;

/** Under each thing expected: who expects it by when, how surely, in which words, and what came of it. */
public final class ForecastStory {

    private static final String INDENT = "  ";
    private static final String DEEPER = "      ";
    /** Fewer columns are not worth a column of text. */
    private static final int LEAST = 24;

    private final OptionalInt width;
    private final Paint paint;
    private final UnaryOperator<String> label;
    private final Function<String, Map<String, String>> yardsticks;

    /**
     * @param width to keep within; empty to wrap nothing
     * @param label what is expected, in words
     * @param yardsticks by a word for a likelihood: by a scale's name, the percentages
     */
    public ForecastStory(
            OptionalInt width,
            Paint paint,
            UnaryOperator<String> label,
            Function<String, Map<String, String>> yardsticks) {
        this.width = width;
        this.paint = paint;
        this.label = label;
        this.yardsticks = yardsticks;
    }

    public void write(List<Foretold> all, Writer out) throws IOException {
        String heading = "";
        for (Foretold each : all) {
            String indicator = each.forecast().indicator();
            if (!indicator.equals(heading)) {
                out.write((heading.isEmpty() ? "" : "\n") + paint.paint(As.HEADING, label.apply(indicator))
                        + paint.paint(As.FAINT, " · " + indicator) + "\n");
                heading = indicator;
            }
            line(INDENT, made(each), As.SOURCE, out);
            line(DEEPER, outcome(each), As.CLAIM, out);
            line(DEEPER, words(each), As.FAINT, out);
        }
    }

    /** Who expects it, when and by when, how many, how surely. */
    private String made(Foretold each) {
        String not = each.forecast().voice().stance() == Stance.DENIES ? " expects that not" : "";
        String value = each.forecast()
                .value()
                .map(Words::of)
                .map(words -> ": " + words)
                .orElse("");
        String due = each.due().isEmpty() ? "" : ", for " + Words.days(each.due());
        String likely = each.likelihood().map(this::likely).orElse("");
        return Words.days(each.made()) + "  " + OriginWords.party(each.party()) + not + value + due + likely
                + OriginWords.way(each.echoes(), each.party());
    }

    private String likely(Detail likelihood) {
        String scales = yardsticks.apply(likelihood.value()).entrySet().stream()
                .map(scale -> scale.getKey() + " " + scale.getValue() + " %")
                .collect(Collectors.joining(", "));
        return ", “" + Words.oneLine(likelihood.words().text()) + "”" + (scales.isEmpty() ? "" : " (" + scales + ")");
    }

    private static String outcome(Foretold each) {
        String decided = Words.spaced(each.outcome()).toUpperCase(java.util.Locale.ROOT);
        if (each.outcome() == Outcome.OPEN) {
            return decided;
        }
        ClaimEntry first = each.evidence().get(0);
        String by = first.claim().voice().source().map(Words::oneLine).orElse("no source named");
        int others = each.decidedBy() - 1;
        return decided + ", says " + by + " ← " + OriginWords.outlet(first) + ": “"
                + Words.oneLine(first.claim().quote().text()) + "” · " + Words.of(first.id())
                + (others == 0 ? "" : " +" + others);
    }

    private static String words(Foretold each) {
        int others = each.echoes().size() - 1;
        return "“" + Words.oneLine(each.forecast().quote().text()) + "” · " + Words.of(each.id())
                + (others == 0 ? "" : " +" + others);
    }

    private void line(String indent, String text, As as, Writer out) throws IOException {
        int room = Math.max(LEAST, width.orElse(Integer.MAX_VALUE) - indent.length());
        for (String line : width.isEmpty() ? List.of(text) : DisplayWidth.wrap(text, room)) {
            out.write(indent + paint.paint(as, line) + "\n");
        }
    }
}
