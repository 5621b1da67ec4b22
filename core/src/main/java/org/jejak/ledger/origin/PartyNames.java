package org.jejak.ledger.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows again a party that articles name more or less fully, in other words or in another script: an office by what it does and whose
 * it is, anybody else by the name alone. Who is described otherwise is somebody else. Any thread.
 */
final class PartyNames {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Of a name with fewer words another may have the same by chance. */
    private static final int FULL_NAME = 2;

    /** No name has more words that tell it from others. */
    private static final int MOST_WORDS = 6;

    /**
     * What a name says.
     *
     * @param office the public office, by its one name for all languages
     * @param words the sounds of the words that name it in particular
     * @param isBare whether it names the office and nothing more
     */
    private record Told(Optional<String> office, Set<String> words, boolean isBare) {}

    private record Form(List<String> words, String office) {}

    private final Map<String, List<Form>> offices = new HashMap<>();
    private final Sounds sounds;
    private final Map<String, Told> known = new ConcurrentHashMap<>();

    /**
     * @param offices names of offices, and how the packs call each
     * @param sounds by which names are compared
     */
    PartyNames(Map<String, String> offices, Sounds sounds) {
        this.sounds = sounds;
        offices.values().stream().distinct().forEach(office -> enter(office, office));
        offices.forEach(this::enter);
        this.offices
                .values()
                .forEach(forms -> forms.sort(
                        Comparator.comparingInt((Form form) -> -form.words().size())));
    }

    private void enter(String form, String office) {
        List<String> words = words(form.toLowerCase(Locale.ROOT));
        offices.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Form(words, office));
    }

    private static List<String> words(String name) {
        return Arrays.stream(BETWEEN.split(name))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether both may name one party. Where one name says more than the other, nothing in the other speaks against it. */
    boolean mayBeOne(String one, String other) {
        Told these = told(one);
        Told those = told(other);
        if (!these.office().equals(those.office())) {
            return false;
        }
        Set<String> fewer = these.words().size() <= those.words().size() ? these.words() : those.words();
        Set<String> more = these.words().size() <= those.words().size() ? those.words() : these.words();
        boolean within = fewer.stream().allMatch(word -> more.stream().anyMatch(it -> Sounds.agree(word, it)));
        boolean tells = these.office().isPresent()
                || fewer.size() >= FULL_NAME
                || fewer.size() == more.size() && fewer.stream().anyMatch(word -> word.length() >= Sounds.TELLING);
        return within && tells;
    }

    /** By which names of one party find each other: they have one in common. A single word would bring too many together. */
    Stream<String> keys(String name) {
        Told told = told(name);
        if (told.office().isPresent()) {
            return told.office().stream();
        }
        List<String> words = told.words().stream()
                .limit(MOST_WORDS)
                .map(word -> word.substring(0, Math.min(Sounds.TELLING, word.length())))
                .toList();
        return words.size() < FULL_NAME
                ? words.stream()
                : IntStream.range(1, words.size())
                        .boxed()
                        .flatMap(i -> words.subList(0, i).stream().map(word -> word + ' ' + words.get(i)));
    }

    /** Whether it names an office and nothing more. */
    boolean isOffice(String name) {
        return told(name).isBare();
    }

    /** The office, else the sounds of its words; the name itself where it says neither. */
    String plain(String name) {
        Told told = told(name);
        return told.office().orElse(told.words().isEmpty() ? name : String.join(" ", told.words()));
    }

    private Told told(String name) {
        return known.computeIfAbsent(name, this::read);
    }

    private Told read(String name) {
        List<String> printed = words(name);
        List<String> lower =
                printed.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        Optional<String> office = Optional.empty();
        boolean bare = false;
        Set<String> particular = new TreeSet<>();
        for (int i = 0; i < lower.size(); i++) {
            Form form = office.isPresent() ? null : formAt(lower, i);
            if (form != null) {
                office = Optional.of(form.office());
                bare = form.words().size() == lower.size();
                i += form.words().size() - 1;
            } else if (isParticular(printed.get(i))) {
                Optional.of(sounds.of(printed.get(i)))
                        .filter(word -> !word.isEmpty())
                        .ifPresent(particular::add);
            }
        }
        return new Told(office, particular, bare);
    }

    private static boolean isParticular(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0));
    }

    private @Nullable Form formAt(List<String> words, int i) {
        for (Form form : offices.getOrDefault(words.get(i), List.of())) {
            if (words.subList(i, words.size()).size() >= form.words().size()
                    && words.subList(i, i + form.words().size()).equals(form.words())) {
                return form;
            }
        }
        return null;
    }
}
