package org.jejak.app.web.screen;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.app.view.Words;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.model.Edtf;
import org.jejak.model.Interval;
import org.jejak.model.Modifier;
import org.jejak.pack.ScreenWords;

/**
 * What every page knows: its language and colours, where it stands, and how to say things.
 *
 * @param words of the language that the reader reads
 * @param others the same messages in the other languages, for what one lacks
 * @param languages every language that screens speak, by code
 * @param theme light, dark, or empty to follow the browser
 * @param path of this page, without its query
 * @param query of this page, as it stands in the address; empty where there is none
 * @param assets where a page finds a file
 * @param labels what topic packs call indicators, propositions and types in this language, by id
 * @param who under which name the reader decides
 * @param decided id of a decision that was just taken here
 * @param behind whether the case has changed since what is shown was concluded; asked when the page is written
 */
public record Screen(
        ScreenWords words,
        List<ScreenWords> others,
        List<String> languages,
        String theme,
        String path,
        String query,
        String csrf,
        CaseHead head,
        UnaryOperator<String> assets,
        Map<String, String> labels,
        String who,
        Optional<String> decided,
        BooleanSupplier behind) {

    /** The message in the reader's language; in another one where that lacks it. */
    public String say(String key, Object... arguments) {
        return Stream.concat(Stream.of(words), others.stream())
                .flatMap(each -> each.pattern(key).stream().map(pattern -> said(pattern, each.language(), arguments)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No language pack has the message " + key));
    }

    /** The message, or else the id with blanks: for what packs may name as they like. */
    public String sayOr(String key, String id) {
        return words.pattern(key).isPresent() ? say(key) : id.replace('-', ' ');
    }

    private static String said(String pattern, String language, Object... arguments) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : new MessageFormat(pattern, new ULocale(language)).format(arguments);
    }

    public String language() {
        return words.language();
    }

    /** What an indicator, a proposition or a type of event is called; its id with blanks where no pack calls it anything. */
    public String label(String id) {
        return Optional.ofNullable(labels.get(id)).orElseGet(() -> id.replace('-', ' '));
    }

    /** A number and its hedge. */
    public String value(Interval value) {
        Modifier modifier = value.modifier();
        String name = "modifier." + Words.id(modifier);
        if (modifier.isVague()) {
            return say(name);
        }
        Optional<BigDecimal> point = value.point();
        return point.map(number -> say(name, Words.number(number))).orElseGet(() -> Words.of(value));
    }

    /** What the ledger says of a hedge: ids of modifiers, modalities and stances, with commas between. */
    public String hedge(String ids) {
        return Stream.of(ids.split(", ", -1)).map(id -> say("hedge." + id)).collect(Collectors.joining(", "));
    }

    public String number(long number) {
        return Words.number(number);
    }

    /** The days of a period. */
    public String days(Optional<Period> period) {
        if (period.isEmpty()) {
            return say("day.undated");
        }
        String days = Words.days(period);
        if (days.startsWith("since ")) {
            return say("day.since", days.substring(days.indexOf(' ') + 1));
        }
        if (days.startsWith("by ")) {
            return say("day.by", days.substring(days.indexOf(' ') + 1));
        }
        return days.contains(" to ")
                ? say("day.range", days.substring(0, days.indexOf(' ')), days.substring(days.lastIndexOf(' ') + 1))
                : days;
    }

    /** A date of an article. */
    public String day(Optional<Edtf> date) {
        return date.map(Words::day).orElseGet(() -> say("day.undated"));
    }

    /** A party, or that nobody is named. */
    public String party(Optional<String> party) {
        return party.map(Words::oneLine).orElseGet(() -> say("party.none"));
    }

    /** Who prints a claim: the outlet's name, or the file's where nobody names an outlet. */
    public String outlet(ClaimEntry print) {
        String file = print.article().file();
        return Words.oneLine(print.article().metadata().outlet().orElse(file.substring(file.lastIndexOf('/') + 1)));
    }

    public String asset(String name) {
        return assets.apply(name);
    }

    /** This page with its query, in another form: {@code json}, {@code csv}. */
    public String as(String form) {
        return (path.equals("/") ? "/index" : path) + "." + form + (query.isEmpty() ? "" : "?" + query);
    }

    /** The page itself, to come back to. */
    public String here() {
        return path + (query.isEmpty() ? "" : "?" + query);
    }

    /** This page with another choice of language or colours. */
    public String with(String choice, String value) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + choice + "=" + value;
    }

    /** This list at another of its pages. */
    public String page(int number) {
        String kept = Stream.of(query.split("&", -1))
                .filter(part -> !part.isEmpty() && !part.startsWith("page="))
                .map(part -> part + "&")
                .collect(Collectors.joining());
        return path + "?" + kept + "page=" + number;
    }

    /** The parts of the room that lead somewhere in this case, in their order. */
    public List<String> sections() {
        return head.sections();
    }

    /** The key of a section's name below {@code section.…}. */
    public String sectionKey(String section) {
        return section.equals("/") ? "front" : section.substring(1);
    }

    /** Whether the page belongs to this part of the room. */
    public boolean isIn(String section) {
        return section.equals("/") ? path.equals("/") : path.equals(section) || path.startsWith(section + "/");
    }
}
