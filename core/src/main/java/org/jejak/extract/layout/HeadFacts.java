package org.jejak.extract.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.model.Metadata;
import org.jejak.model.TimeMention;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Title, outlet and date as the head of the page prints them. */
final class HeadFacts {

    private static final int DAY = "2025-02-27".length();

    private static final Pattern WHITE = Pattern.compile("\\s+");

    private HeadFacts() {}

    static Metadata of(Text text, Layout layout, List<Moment> moments) {
        Optional<String> none = Optional.empty();
        return new Metadata(
                title(text, layout),
                Mastheads.outlet(text, layout),
                none,
                none,
                none,
                published(text, layout, moments),
                Optional.empty());
    }

    private static Optional<String> title(Text text, Layout layout) {
        return first(text, layout, Zone.HEADLINE).map(headline -> line(text, headline));
    }

    private static Optional<Sentence> first(Text text, Layout layout, Zone zone) {
        return text.sentences().stream()
                .filter(sentence -> layout.zoneOf(sentence) == zone)
                .findFirst();
    }

    private static String line(Text text, Sentence first) {
        int to = first.to();
        for (Sentence sentence : text.sentences()) {
            to = sentence.paragraph() == first.paragraph() ? sentence.to() : to;
        }
        return WHITE.matcher(text.slice(first.from(), to)).replaceAll(" ");
    }

    /** The first whole date on a date or byline, else in the dateline. */
    private static Optional<Edtf> published(Text text, Layout layout, List<Moment> moments) {
        for (Moment moment : moments) {
            Zone zone = layout.zoneOf(text.sentenceAt(moment.tokens().from()));
            boolean dateline = zone == Zone.BODY && moment.tokens().to() <= layout.bodyStart();
            boolean head = zone == Zone.DATE || zone == Zone.BYLINE || dateline;
            Optional<Edtf> day = head ? day(moment) : Optional.empty();
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<Edtf> day(Moment moment) {
        boolean dated = moment.type() == TimeMention.Type.DATE || moment.type() == TimeMention.Type.TIME;
        return moment.edtf()
                .map(Edtf::value)
                .filter(value -> dated && value.length() >= DAY && value.indexOf('/') < 0 && value.indexOf('X') < 0)
                .filter(value -> value.length() == DAY || value.charAt(DAY) == 'T')
                .map(value -> new Edtf(value.substring(0, DAY)));
    }
}
