package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jejak.app.reasons.Sentences;
import org.jejak.app.view.Paint.As;
import org.jejak.model.Evidence;
import org.jejak.model.Reason;
import org.jejak.model.Reason.Part;

/** Reasons for people: a line for each part, with its value, the rule in a sentence, and what the rule went by. */
public final class ReasonLines {

    private static final int LABEL = 11;

    private final Sentences sentences = Sentences.english();
    private final Paint paint;
    private final OptionalInt width;
    private final Function<String, String> others;

    /**
     * @param width to wrap at; empty to wrap nothing
     * @param others the words of a claim or attribution, by its id within the article
     */
    public ReasonLines(Paint paint, OptionalInt width, Function<String, String> others) {
        this.paint = paint;
        this.width = width;
        this.others = others;
    }

    public void write(List<Reason> reasons, String indent, Writer out) throws IOException {
        for (int i = 0; i < reasons.size(); ) {
            Reason first = reasons.get(i);
            StringBuilder because = new StringBuilder(because(first));
            boolean again = i > 0 && reasons.get(i - 1).part() == first.part() && first.part() != Part.RIVAL;
            for (i++; i < reasons.size() && isSame(first, reasons.get(i)); i++) {
                because.append("; ").append(because(reasons.get(i)));
            }
            write(again ? "" : label(first), value(first), because.toString(), indent, out);
        }
    }

    /** Two steps to one value are told in one line. */
    private static boolean isSame(Reason reason, Reason next) {
        return reason.part() == next.part() && reason.value().equals(next.value());
    }

    private static String value(Reason reason) {
        return reason.value().map(ReasonLines::spaced).orElse("nobody");
    }

    /** Ids such as {@code at_least} as people write them. */
    private static String spaced(String value) {
        return Words.oneLine(value).replace('_', ' ');
    }

    private String because(Reason reason) {
        return sentences.of(reason.ground()) + evidence(reason.evidence());
    }

    private void write(String label, String value, String because, String indent, Writer out) throws IOException {
        String head = indent + DisplayWidth.pad(label, LABEL, false);
        String text = value + " — " + because;
        List<String> lines = width.isEmpty()
                ? List.of(text)
                : DisplayWidth.wrap(text, Math.max(20, width.getAsInt() - head.length()));
        String first = lines.get(0);
        out.write(head
                + (first.startsWith(value) ? paint.paint(As.SOURCE, value) + first.substring(value.length()) : first)
                + "\n");
        for (String line : lines.subList(1, lines.size())) {
            out.write(" ".repeat(head.length()) + line + "\n");
        }
    }

    private static String label(Reason reason) {
        return reason.part() == Part.RIVAL ? "  not" : Words.spaced(reason.part());
    }

    private String evidence(List<Evidence> evidence) {
        List<String> words = new ArrayList<>();
        evidence.forEach(each -> words.add(words(each)));
        return words.isEmpty() ? "" : ": " + String.join(", ", words);
    }

    private String words(Evidence evidence) {
        if (evidence instanceof Evidence.Words words) {
            String printed = Words.oneLine(words.mention().text());
            return "“" + printed + "”"
                    + words.entry()
                            .map(entry -> reading(entry, printed) + " (" + place(entry) + ")")
                            .orElse("");
        }
        if (evidence instanceof Evidence.Line line) {
            return place(line.entry());
        }
        if (evidence instanceof Evidence.Day day) {
            return day.day().value()
                    + day.words()
                            .map(words -> " “" + Words.oneLine(words.text()) + "”")
                            .orElse("");
        }
        String id = ((Evidence.Other) evidence).id();
        String said = others.apply(id);
        return id + (said.isEmpty() ? "" : " “" + Words.oneLine(said) + "”");
    }

    /** What the pack takes the words for, where that is not the words themselves. */
    private static String reading(Evidence.Entry entry, String printed) {
        String value = spaced(entry.value());
        return value.isEmpty() || value.equalsIgnoreCase(printed) ? "" : " = " + value;
    }

    /** Pack with version, then the file below the pack's folder, with the line. */
    private static String place(Evidence.Entry entry) {
        String[] parts = entry.place().split("/", 3);
        return entry.pack() + " " + (parts.length == 3 ? parts[2] : entry.place());
    }
}
