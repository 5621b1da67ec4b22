package org.jejak.app.view;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.ledger.Period;
import org.jejak.model.Edtf;
import org.jejak.model.Interval;
import org.jejak.model.Modifier;
import org.jejak.pack.ScreenWords;

/**
 * How to say things in a language. Immutable; any thread.
 *
 * @param words of the language
 * @param others the same messages in other languages, for what it lacks
 * @param codes what no language shapes of a source without a name of its own: a government's country by its code;
 *     empty in the language in which the ledger names governments
 */
public record Speech(ScreenWords words, List<ScreenWords> others, Function<String, Optional<String>> codes) {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern JOINT = Pattern.compile(" \\+ ");

    public Speech {
        others = List.copyOf(others);
    }

    /**
     * @param all by language
     * @param first the language whose words stand in before those of others
     */
    public static Speech of(
            Map<String, ScreenWords> all, String language, String first, Function<String, Optional<String>> codes) {
        List<ScreenWords> others = all.values().stream()
                .filter(other -> !other.language().equals(language))
                .sorted(Comparator.comparing(other -> !other.language().equals(first)))
                .toList();
        return new Speech(
                Optional.ofNullable(all.get(language))
                        .orElseThrow(
                                () -> new IllegalArgumentException("languages/" + language + " has no screen.yaml")),
                others,
                codes);
    }

    /** The message; in another language where this one lacks it. */
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
        return party.map(this::name).orElseGet(() -> say("party.none"));
    }

    /** A party: a government by its country in the reader's language, everybody else as the ledger files him. */
    public String name(String party) {
        return JOINT.splitAsStream(party)
                .map(member -> codes.apply(member)
                        .filter(code -> COUNTRY.matcher(code).matches() && !member.equals(code))
                        .map(code -> say("party.government", Countries.name(code, words.language())))
                        .orElse(member))
                .map(Words::oneLine)
                .collect(Collectors.joining(" + "));
    }
}
