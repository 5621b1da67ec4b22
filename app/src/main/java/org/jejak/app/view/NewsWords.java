package org.jejak.app.view;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.brief.News;
import org.jejak.ledger.brief.News.Earlier;
import org.jejak.ledger.brief.News.Kind;
import org.jejak.model.Claim;
import org.jejak.model.Figure;
import org.jejak.model.Forecast;
import org.jejak.model.Stance;

/** News in a line, in the language of the reader. */
public final class NewsWords {

    /** Strong words and words from outside as Markdown has them. */
    public static final Marks MARKDOWN = new Marks(words -> "**" + words + "**", Markdown::text);

    /** Without any marks. */
    public static final Marks PLAIN = new Marks(UnaryOperator.identity(), Words::oneLine);

    /** Between the two names of a changed indicator, as a distortion has them. */
    private static final String AS = "-as-";

    private final Speech speech;
    private final UnaryOperator<String> people;
    private final UnaryOperator<String> label;
    private final Marks marks;

    /**
     * How words are marked.
     *
     * @param safe makes words from outside safe, {@code strong} sets them off
     */
    public record Marks(UnaryOperator<String> strong, UnaryOperator<String> safe) {}

    /**
     * @param people a side's people or the side itself, in a word
     * @param label what is counted, held, expected or happened, in words
     */
    public NewsWords(Speech speech, UnaryOperator<String> people, UnaryOperator<String> label, Marks marks) {
        this.speech = speech;
        this.people = people;
        this.label = label;
        this.marks = marks;
    }

    Speech speech() {
        return speech;
    }

    public String told(News news) {
        String now = value(news.claim().claim()) + days(news.when());
        if (news.before().isEmpty()) {
            return switch (news.kind()) {
                case EVENT, TRANSFER -> happened(news);
                case FORECAST -> expected(news, news.party(), news.claim(), news.when());
                default -> speech.say("brief.figure", matter(news), who(news.party()), now);
            };
        }
        Earlier earlier = news.before().get();
        String before = value(earlier.claim().claim()) + days(earlier.when());
        String figure = speech.say("brief.figure", matter(news), who(news.party()), now);
        return switch (news.kind()) {
            case CHANGED_POSITION -> changed(news, earlier);
            case OUTCOME ->
                speech.say(
                        "brief.outcome",
                        expected(news, earlier.party(), earlier.claim(), earlier.when()),
                        detail(news),
                        who(news.party()) + days(news.when()));
            case CONTEST -> speech.say("brief.contest", figure, who(earlier.party()), before, detail(news));
            case STALE_REPRINT, DISTORTION ->
                speech.say("brief.bent", matter(news), who(news.party()), before, now, detail(news));
            default -> speech.say("brief.revision", figure, before);
        };
    }

    /** What kind of change, contest or distortion it is, what came of a forecast, or how far a transfer is borne out. */
    private String detail(News news) {
        String id = news.detail().orElse("");
        return switch (news.kind()) {
            case CHANGED_POSITION -> speech.say("turn." + id);
            case CONTEST -> speech.say("contest." + id + ".name");
            case OUTCOME -> speech.say("outcome." + id.replace('-', '_'));
            case TRANSFER -> speech.say("grade." + id);
            case DISTORTION, STALE_REPRINT -> distortion(id);
            default -> "";
        };
    }

    private String distortion(String id) {
        int as = id.indexOf(AS);
        boolean known = speech.words().pattern("distortion." + id).isPresent();
        return known || as < 0
                ? speech.sayOr("distortion." + id, id)
                : speech.say(
                        "distortion.indicator-changed",
                        label.apply(id.substring(0, as)),
                        label.apply(id.substring(as + AS.length())));
    }

    /** From whom to whom, or whose, when, on whose word. */
    private String happened(News news) {
        String what = matter(news) + days(news.when());
        return news.detail().isEmpty()
                ? speech.say("brief.happened", what, who(news.party()))
                : speech.say("brief.went", what, detail(news), who(news.party()));
    }

    /** What it is, and whose or between whom. */
    private String matter(News news) {
        Claim claim = news.claim().claim();
        boolean counted = news.before().isPresent() || news.kind() == Kind.ORIGIN;
        Stream<String> parties = counted && news.kind() != Kind.OUTCOME
                ? claim.scope().actor().stream()
                : Stream.concat(claim.scope().actor().stream(), claim.scope().target().stream());
        String between = parties.map(people)
                .map(marks.safe())
                .collect(Collectors.joining(news.kind() == Kind.TRANSFER ? " → " : ", "));
        return strong(news.matter()) + (between.isEmpty() ? "" : ", " + between);
    }

    private String expected(News news, Optional<String> party, ClaimEntry entry, Optional<Period> when) {
        Forecast forecast = (Forecast) entry.claim();
        String stance = forecast.voice().stance() == Stance.DENIES ? "forecasts.expects-not" : "forecasts.expects";
        return speech.say(
                "brief.expected",
                matter(news),
                who(party),
                speech.say(stance)
                        + forecast.value()
                                .map(value -> ": " + speech.value(value))
                                .orElse("")
                        + days(when));
    }

    private String changed(News news, Earlier before) {
        String now = news.matter();
        String other = before.matter();
        String held = value(before.claim().claim());
        String held2 = now.equals(other)
                ? held
                : speech.say("brief.that", held, marks.safe().apply(label.apply(other)));
        return speech.say(
                "brief.changed",
                strong(now),
                who(news.party()),
                value(news.claim().claim()) + days(news.when()),
                (before.party().equals(news.party()) ? "" : who(before.party()) + " ") + held2 + days(before.when()),
                detail(news));
    }

    private String strong(String id) {
        return marks.strong().apply(marks.safe().apply(label.apply(id)));
    }

    /** A number, or what somebody does. */
    private String value(Claim claim) {
        return claim instanceof Figure figure
                ? speech.value(figure.value())
                : speech.say("stance." + Words.id(claim.voice().stance()));
    }

    private String who(Optional<String> party) {
        return marks.safe().apply(speech.party(party));
    }

    private String days(Optional<Period> when) {
        return when.isEmpty() ? "" : " (" + speech.days(when) + ")";
    }
}
