package org.jejak.app.web.screen;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jejak.app.json.Json;
import org.jejak.app.view.Listing;

/**
 * What a page answers: the same for people, as a template shows it, and for machines.
 *
 * @param template its file in {@code app/src/main/jte}, without the ending
 * @param title of the page, in the reader's language
 * @param page what the template shows
 * @param data the rows behind it
 */
public record Answer(String template, String title, Object page, Data data) {

    /** The data of a page in forms for machines. */
    public interface Data {

        void json(Writer out) throws IOException;

        void csv(Writer out) throws IOException;
    }

    /** Rows of one kind: an array in JSON, a row each in CSV. They are gathered only when they are asked for. */
    public record Rows<T>(Listing<T> listing, Supplier<Stream<T>> rows) implements Data {

        public Rows(Listing<T> listing, List<T> rows) {
            this(listing, rows::stream);
        }

        @Override
        public void json(Writer out) throws IOException {
            listing.json(rows.get().iterator(), out);
        }

        @Override
        public void csv(Writer out) throws IOException {
            listing.csv(rows.get().iterator(), out);
        }
    }

    /** Things that are objects in JSON, while CSV has a row for each of their parts. */
    public record Parts<T, P>(Listing<T> listing, List<T> rows, Listing<P> parts, Iterable<P> apart) implements Data {

        @Override
        public void json(Writer out) throws IOException {
            listing.json(rows.iterator(), out);
        }

        @Override
        public void csv(Writer out) throws IOException {
            Iterator<P> each = apart.iterator();
            parts.csv(each, out);
        }
    }

    /** One thing: an object in JSON, while CSV has the rows that it holds. */
    public record Whole<P>(Members members, Listing<P> parts, List<P> rows) implements Data {

        @Override
        public void json(Writer out) throws IOException {
            try (Json json = Json.compact(out)) {
                json.object(() -> members.write(json));
            }
            out.write('\n');
        }

        @Override
        public void csv(Writer out) throws IOException {
            parts.csv(rows.iterator(), out);
        }

        /** Writes the members of the object. */
        public interface Members {
            void write(Json json) throws IOException;
        }
    }
}
