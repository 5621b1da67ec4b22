package org.jejak.ledger;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Edtf;
import org.jejak.model.Figure;
import org.jejak.model.Interval;
import org.jejak.model.Mention;
import org.jejak.model.Metadata;
import org.jejak.model.Modality;
import org.jejak.model.Modifier;
import org.jejak.model.Original;
import org.jejak.model.Scope;
import org.jejak.model.Span;
import org.jejak.model.Stance;
import org.jejak.model.Voice;
import org.jejak.pack.Packs;

/** Claims of invented reports, for tests of what the ledger concludes from them. */
public final class Reports {

    private static final Optional<String> NONE = Optional.empty();
    private static final String TITLE = "The title of the report";

    private Reports() {}

    /** What the disaster pack declares. */
    public static Story story() {
        return Story.of(Packs.below(Path.of("..")), Optional.of("disaster"));
    }

    /** A claim in the making; each method gives another one. */
    public record Draft(
            String article,
            String published,
            String indicator,
            String value,
            Optional<String> source,
            List<String> via,
            Optional<String> time,
            Optional<String> unit,
            Optional<String> place,
            int start,
            boolean title) {

        public Draft by(String name) {
            return new Draft(
                    article, published, indicator, value, Optional.of(name), via, time, unit, place, start, title);
        }

        public Draft via(String... names) {
            return new Draft(
                    article, published, indicator, value, source, List.of(names), time, unit, place, start, title);
        }

        /** The time of the figure, EDTF. */
        public Draft asOf(String edtf) {
            return new Draft(
                    article, published, indicator, value, source, via, Optional.of(edtf), unit, place, start, title);
        }

        public Draft of(String counted) {
            return new Draft(
                    article, published, indicator, value, source, via, time, Optional.of(counted), place, start, title);
        }

        public Draft in(String where) {
            return new Draft(
                    article, published, indicator, value, source, via, time, unit, Optional.of(where), start, title);
        }

        public Draft at(int codePoint) {
            return new Draft(article, published, indicator, value, source, via, time, unit, place, codePoint, title);
        }

        public Draft inTitle() {
            return new Draft(article, published, indicator, value, source, via, time, unit, place, 0, true);
        }

        public ClaimEntry entry() {
            Mention quote = new Mention(title ? TITLE : value, new Span(start, start + 5));
            Figure figure = new Figure(
                    indicator + start,
                    indicator,
                    quote,
                    quote,
                    interval(value),
                    unit,
                    new Scope(NONE, NONE, place, time.map(Edtf::new), NONE),
                    new Voice(source, Optional.empty(), via, NONE, Stance.ASSERTS, Modality.ACTUAL));
            Metadata metadata = new Metadata(
                    Optional.of(TITLE),
                    Optional.of("Outlet " + article),
                    NONE,
                    NONE,
                    Optional.of("en"),
                    Optional.of(new Edtf(published)),
                    Optional.empty());
            ArticleEntry entry = new ArticleEntry(
                    article,
                    1,
                    NONE,
                    article + ".txt",
                    new Original(article, "text/plain", "UTF-8", 1),
                    metadata,
                    List.of(),
                    99,
                    0,
                    1);
            return new ClaimEntry(new ClaimId(article, indicator + "@" + start), entry, figure);
        }
    }

    /** @param value a number, with {@code ~} for about, {@code >} for more than, {@code +} for at least before it, or a range {@code 10-12} */
    public static Draft figure(String article, String published, String indicator, String value) {
        return new Draft(article, published, indicator, value, NONE, List.of(), NONE, NONE, NONE, 100, false);
    }

    public static List<ClaimEntry> entries(Draft... drafts) {
        List<ClaimEntry> entries = new ArrayList<>();
        for (Draft draft : drafts) {
            entries.add(draft.entry());
        }
        return entries;
    }

    private static Interval interval(String value) {
        char first = value.charAt(0);
        if (value.contains("-")) {
            String[] ends = value.split("-", -1);
            return new Interval(number(ends[0]), number(ends[1]), Modifier.BETWEEN);
        }
        if (Character.isDigit(first)) {
            return new Interval(number(value), number(value), Modifier.EXACT);
        }
        Optional<BigDecimal> number = number(value.substring(1));
        return switch (first) {
            case '~' -> new Interval(number, number, Modifier.ABOUT);
            case '>' -> new Interval(number, Optional.empty(), Modifier.MORE_THAN);
            case '+' -> new Interval(number, Optional.empty(), Modifier.AT_LEAST);
            default -> throw new IllegalArgumentException(value);
        };
    }

    private static Optional<BigDecimal> number(String digits) {
        return Optional.of(new BigDecimal(digits));
    }
}
