package org.jejak.app.cli;

import java.io.IOException;
import java.util.Iterator;
import org.jejak.app.view.Listing;
import org.jejak.app.view.Table;
import picocli.CommandLine.Option;

/** The option that every query has. */
final class Format {

    enum Kind {
        TABLE,
        JSON,
        CSV
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table (for people), json or csv; table if not given.")
    Kind kind = Kind.TABLE;

    boolean isTable() {
        return kind == Kind.TABLE;
    }

    /**
     * Writes the rows in the format asked for.
     *
     * @param nothing what to say to a person where there is no row
     * @return whether there was any
     */
    <T> boolean write(Listing<T> listing, Iterator<T> rows, Console console, String nothing) throws IOException {
        boolean any = rows.hasNext();
        switch (kind) {
            case JSON -> listing.json(rows, console.out());
            case CSV -> listing.csv(rows, console.out());
            case TABLE -> {
                if (any) {
                    new Table<>(listing, console.width(), console.paint()).write(rows, console.out());
                } else {
                    console.say(nothing);
                }
            }
        }
        return any;
    }
}
