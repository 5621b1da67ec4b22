package org.jejak.app.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.Listing;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.origin.FigureSeries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** The frame of commands that list what the ledger concludes of a case, in any format; on a terminal it ends with what to ask next. */
abstract class Conclusions implements Callable<Integer> {

    @Mixin
    private CaseFile caseFile = new CaseFile();

    @Mixin
    private Format format = new Format();

    private final Console console;

    Conclusions(Console console) {
        this.console = console;
    }

    @Override
    public final Integer call() throws IOException {
        try (LedgerStore store = caseFile.open()) {
            conclude(reasoning(store), store);
            return Exit.OK;
        }
    }

    /** As much of the case as the question needs; all of it if nothing else is said. */
    Reasoning reasoning(LedgerStore store) {
        return new Reasoning(store);
    }

    /** Chooses the rows and hands them to one of the lists below. */
    abstract void conclude(Reasoning reasoning, LedgerStore store) throws IOException;

    /** Draws rows for people. */
    @FunctionalInterface
    interface Drawing<T> {
        void draw(List<T> rows) throws IOException;
    }

    /**
     * Rows that people see in a table.
     *
     * @param nothing what to say to a person where there is no row
     * @param further commands that go on from here, without the case
     */
    final <T> void list(Listing<T> listing, Stream<T> rows, Supplier<String> nothing, String... further)
            throws IOException {
        Iterator<T> each = rows.iterator();
        String empty = each.hasNext() ? "" : nothing.get();
        if (format.write(listing, each, console, empty) && format.isTable()) {
            next(further);
        }
    }

    /** The same, drawn for people in another way. */
    final <T> void list(
            Listing<T> listing, Stream<T> rows, Drawing<T> drawing, Supplier<String> nothing, String... further)
            throws IOException {
        List<T> all = format.isTable() ? rows.toList() : List.of();
        if (all.isEmpty()) {
            list(listing, format.isTable() ? Stream.of() : rows, nothing);
            return;
        }
        drawing.draw(all);
        next(further);
    }

    /**
     * Things that are drawn for people and are objects in JSON, while CSV has a row for each part.
     *
     * @param things how JSON writes one
     * @param parts how CSV writes a part
     */
    final <T, R> void list(
            Listing<T> things,
            Listing<R> parts,
            List<T> all,
            Function<T, Stream<R>> apart,
            Drawing<T> drawing,
            Supplier<String> nothing,
            String... further)
            throws IOException {
        if (format.kind == Format.Kind.CSV) {
            list(parts, all.stream().flatMap(apart), nothing, further);
        } else {
            list(things, all.stream(), drawing, nothing, further);
        }
    }

    /** Whether it is written for people. */
    final boolean isTable() {
        return format.isTable();
    }

    private void next(String... further) {
        if (console.terminal()) {
            console.say("\nNext: "
                    + String.join(
                            "\n      ", Stream.of(further).map(this::command).toList()));
        }
    }

    /** A command on this case: the case stands after the command's name. */
    final String command(String words) {
        String[] parts = words.split(" ", 2);
        return "jejak " + parts[0] + " " + caseFile.file + (parts.length == 1 ? "" : " " + parts[1]);
    }

    /** What to say where there is nothing to tell, about the indicator where one was asked for. */
    final String nothing(LedgerStore store, @Nullable String indicator, String otherwise) {
        List<String> known = new Reasoning(store)
                .figures().stream().map(FigureSeries::indicator).toList();
        if (known.isEmpty()) {
            return caseFile.lacks("figures", store);
        }
        return indicator == null || known.contains(indicator.toLowerCase(Locale.ROOT))
                ? otherwise
                : "No figures for '" + indicator + "'. The case has: " + String.join(", ", known);
    }

    final CaseFile caseFile() {
        return caseFile;
    }

    final Console console() {
        return console;
    }
}
