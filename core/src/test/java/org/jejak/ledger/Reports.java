package org.jejak.ledger;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Claim;
import org.jejak.model.Detail;
import org.jejak.model.Edtf;
import org.jejak.model.Event;
import org.jejak.model.Figure;
import org.jejak.model.Forecast;
import org.jejak.model.Interval;
import org.jejak.model.Mention;
import org.jejak.model.Metadata;
import org.jejak.model.Modality;
import org.jejak.model.Modifier;
import org.jejak.model.Original;
import org.jejak.model.Position;
import org.jejak.model.Scope;
import org.jejak.model.Span;
import org.jejak.model.Stance;
import org.jejak.model.Transfer;
import org.jejak.model.Voice;
import org.jejak.pack.Packs;

/** Claims of invented reports, for tests of what the ledger concludes from them. */
public final class Reports {

    private static final Optional<String> NONE = Optional.empty();
    private static final String TITLE = "The title of the report";

    private Reports() {}

    /** What the disaster pack declares. */
    public static Story story() {
        return story("disaster");
    }

    /** What a topic pack declares. */
    public static Story story(String topic) {
        return Story.of(Packs.below(Path.of("..")), Optional.of(topic));
    }

    /** A claim in the making; each method gives another one. */
    public static final class Draft implements Cloneable {
        private final String article;
        private final String published;
        private final String indicator;
        private final String value;
        private Optional<String> source = NONE;
        private Optional<String> office = NONE;
        private List<String> via = List.of();
        private Optional<String> time = NONE;
        private Optional<String> unit = NONE;
        private Optional<String> place = NONE;
        private Optional<String> actor = NONE;
        private Optional<String> target = NONE;
        private List<Detail> details = List.of();
        private Stance stance = Stance.ASSERTS;
        private Modality modality = Modality.ACTUAL;
        private int start = 100;
        private Optional<String> timeText = Optional.empty();
        private boolean title;
        private List<String> packs = List.of();

        private Draft(String article, String published, String indicator, String value) {
            this.article = article;
            this.published = published;
            this.indicator = indicator;
            this.value = value;
        }

        private Draft but(Consumer<Draft> change) {
            try {
                Draft other = (Draft) clone();
                change.accept(other);
                return other;
            } catch (CloneNotSupportedException never) {
                throw new AssertionError(never);
            }
        }

        public String article() {
            return article;
        }

        public String value() {
            return value;
        }

        public Draft by(String name) {
            return but(draft -> draft.source = Optional.of(name));
        }

        /** The institution for which the source speaks, as the report introduces it. */
        public Draft office(String name) {
            return but(draft -> draft.office = Optional.of(name));
        }

        public Draft via(String... names) {
            return but(draft -> draft.via = List.of(names));
        }

        /** The time of the figure, EDTF. */
        public Draft asOf(String edtf) {
            return but(draft -> draft.time = Optional.of(edtf));
        }

        /** The words that say when. */
        public Draft words(String when) {
            return but(draft -> draft.timeText = Optional.of(when));
        }

        public Draft of(String counted) {
            return but(draft -> draft.unit = Optional.of(counted));
        }

        public Draft in(String where) {
            return but(draft -> draft.place = Optional.of(where));
        }

        /** Whose people or goods they are. */
        public Draft whose(String party) {
            return but(draft -> draft.actor = Optional.of(party));
        }

        /** To whom it goes, or with whom it happens. */
        public Draft to(String party) {
            return but(draft -> draft.target = Optional.of(party));
        }

        /** What else the words tell; each is found at the quote. */
        public Draft with(Detail.Kind kind, String value) {
            return but(draft -> {
                List<Detail> all = new ArrayList<>(draft.details);
                all.add(new Detail(kind, value, new Mention(value, new Span(draft.start, draft.start + 5))));
                draft.details = List.copyOf(all);
            });
        }

        /** The language pack with which the article was read. */
        public Draft readAs(String language) {
            return but(draft -> draft.packs = List.of(language));
        }

        public Draft told(Stance how) {
            return but(draft -> draft.stance = how);
        }

        public Draft told(Modality how) {
            return but(draft -> draft.modality = how);
        }

        public Draft at(int codePoint) {
            return but(draft -> draft.start = codePoint);
        }

        public Draft inTitle() {
            return but(draft -> {
                draft.start = 0;
                draft.title = true;
            });
        }

        private ClaimEntry entry(Claim claim) {
            Metadata metadata = new Metadata(
                    Optional.of(TITLE),
                    Optional.of("Outlet " + article),
                    NONE,
                    NONE,
                    Optional.of("en"),
                    Optional.of(published).filter(day -> !day.isEmpty()).map(Edtf::new),
                    Optional.empty());
            ArticleEntry entry = new ArticleEntry(
                    article,
                    1,
                    NONE,
                    article + ".txt",
                    new Original(article, "text/plain", "UTF-8", 1),
                    metadata,
                    packs,
                    99,
                    0,
                    1);
            return new ClaimEntry(new ClaimId(article, indicator + "@" + start), entry, claim);
        }

        private Mention quote() {
            return new Mention(title ? TITLE : value, new Span(start, start + 5));
        }

        private Scope scope() {
            return new Scope(actor, target, place, time.map(Edtf::new), timeText);
        }

        private Voice voice() {
            return new Voice(source, Optional.empty(), via, NONE, stance, modality, office);
        }

        public ClaimEntry entry() {
            return entry(new Figure(
                    indicator + start, indicator, quote(), quote(), interval(value), unit, scope(), voice()));
        }

        /** Something that happened, of the type named as the indicator. */
        public ClaimEntry event() {
            return entry(new Event(indicator + start, indicator, quote(), scope(), voice(), details));
        }

        /** Something that went from the one to the other. */
        public ClaimEntry transfer() {
            return entry(new Transfer(indicator + start, indicator, quote(), scope(), voice(), details));
        }

        /** What the source expects; with the value, where it is a number. */
        public ClaimEntry forecast() {
            Optional<Interval> number = value.isEmpty() ? Optional.empty() : Optional.of(interval(value));
            return entry(new Forecast(indicator + start, indicator, quote(), number, scope(), voice(), List.of()));
        }

        /** What the source holds on a proposition, named as the indicator. */
        public ClaimEntry position() {
            return entry(new Position(indicator + start, indicator, quote(), scope(), voice()));
        }
    }

    /**
     * @param published empty where the article has no date
     * @param value a number, with {@code ~} for about, {@code >} for more than, {@code +} for at least, {@code <} for up to, {@code -} for nearly before it, or a range {@code
     *     10-12}
     */
    public static Draft figure(String article, String published, String indicator, String value) {
        return new Draft(article, published, indicator, value);
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
        if (value.indexOf('-') > 0) {
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
            case '-' -> new Interval(number, number, Modifier.NEARLY);
            case '<' -> new Interval(Optional.of(BigDecimal.ZERO), number, Modifier.UP_TO);
            default -> throw new IllegalArgumentException(value);
        };
    }

    private static Optional<BigDecimal> number(String digits) {
        return Optional.of(new BigDecimal(digits));
    }
}
