package org.jejak.app.web.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.app.view.Speech;
import org.jejak.app.view.Words;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.model.Edtf;
import org.jejak.model.Interval;

/**
 * What every page knows: its language and colours, where it stands, and how to say things.
 *
 * @param speech in the language that the reader reads
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
        Speech speech,
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
        return speech.say(key, arguments);
    }

    /** The message, or else the id with blanks: for what packs may name as they like. */
    public String sayOr(String key, String id) {
        return speech.sayOr(key, id);
    }

    /** What goes over or is counted, by its class in the language packs. */
    public String goods(String id) {
        return sayOr("goods." + id, id);
    }

    public String language() {
        return speech.words().language();
    }

    /** What an indicator, a proposition or a type of event is called; its id with blanks where no pack calls it anything. */
    public String label(String id) {
        return Optional.ofNullable(labels.get(id)).orElseGet(() -> id.replace('-', ' '));
    }

    /** A number and its hedge. */
    public String value(Interval value) {
        return speech.value(value);
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
        return speech.days(period);
    }

    /** A date of an article. */
    public String day(Optional<Edtf> date) {
        return speech.day(date);
    }

    /** A party: a government by its country in the reader's language. */
    public String name(String party) {
        return speech.name(party);
    }

    /** A party, or that nobody is named. */
    public String party(Optional<String> party) {
        return speech.party(party);
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
        return head.sections().get();
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
