package org.jejak.extract.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Files sources that have no name but their country's: a country that speaks is its government, and "anggota parlemen Jepang" and
 * "a Japanese lawmaker" are filed as one kind of source. Whatever else the phrase says of them keeps it as it is printed.
 * Immutable.
 */
public final class Nationals {

    /** The kind of institution that a country's name alone stands for. */
    private static final String GOVERNMENT = "government";
    /** The kind of those whose noun does not say what they do. */
    private static final Set<String> UNTOLD = Set.of("person", "people");

    private static final long NATIONALITIES = Annotations.bits(Set.of("name.nationality"));

    private static final String OFFICE = "source.office";

    private static final String[] HEADS = {OFFICE, "source.role", "source.group", "source.body"};

    private final Text text;
    private final Annotations annotations;

    public Nationals(Text text) {
        this.text = text;
        this.annotations = text.annotations();
    }

    /** The government of the country that the tokens name; its code where it is no state. */
    public String government(Match country) {
        return annotations
                .at(country.from(), "name.nationality")
                .map(nationality -> nationality.value() + " " + GOVERNMENT)
                .orElse(country.value());
    }

    /** The name of a phrase that holds countries, what the source is, and nothing more; null for any other. */
    public @Nullable String of(Match.Range range) {
        if (annotations.next(range.from(), range.to(), NATIONALITIES) == range.to()) {
            return null;
        }
        Set<String> nationalities = new TreeSet<>();
        String head = null;
        boolean joined = false;
        int i = range.from();
        while (i < range.to()) {
            Optional<Match> country = annotations.at(i, "name.nationality");
            Optional<Match> noun = country.isPresent() ? Optional.empty() : head(i);
            boolean joins =
                    annotations.isOver(i, "conjunction") || text.token(i).isMark(",");
            if (noun.isPresent() && head != null || country.isEmpty() && noun.isEmpty() && !joins && !isSmall(i)) {
                return null;
            }
            country.map(Match::value).ifPresent(nationalities::add);
            head = noun.map(Match::value).orElse(head);
            joined |= joins;
            i = country.or(() -> noun).map(Match::to).orElse(i + 1);
        }
        boolean joint = joined && nationalities.size() > 1;
        return joint || !joined && head != null && nationalities.size() == 1 ? filed(nationalities, head) : null;
    }

    /** The name of a phrase of common nouns: a public office has one in all languages, any other the words printed. */
    public String common(int from, int to) {
        return annotations
                .at(from, OFFICE)
                .filter(office -> office.to() == to)
                .map(Match::value)
                .orElseGet(() -> text.folded(from, to));
    }

    /** The name of a phrase that says no more than what the source is, of the country that it stands beside; null for any other. */
    public @Nullable String in(Match country, Match.Range range) {
        Optional<Match> nationality = annotations.at(country.from(), "name.nationality");
        String head = null;
        int i = range.from();
        while (i < range.to()) {
            Optional<Match> noun = head(i);
            if (noun.isPresent() ? head != null : !isSmall(i)) {
                return null;
            }
            head = noun.map(Match::value).orElse(head);
            i = noun.map(Match::to).orElse(i + 1);
        }
        return head == null || nationality.isEmpty() ? null : nationality.get().value() + " " + head;
    }

    /** Joint sources are filed in one order, whichever the report names first. */
    private static String filed(Set<String> nationalities, @Nullable String head) {
        return nationalities.stream()
                .map(nationality -> nationality + " " + (head == null ? GOVERNMENT : head))
                .collect(Collectors.joining(" + "));
    }

    /** Only nouns by which all languages mean the same. */
    private Optional<Match> head(int i) {
        for (String category : HEADS) {
            Optional<Match> noun = annotations.at(i, category).filter(this::isTelling);
            if (noun.isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    private boolean isTelling(Match noun) {
        return noun.category().equals("source.body") ? noun.value().equals(GOVERNMENT) : !UNTOLD.contains(noun.value());
    }

    /** Articles, demonstratives, "of", "'s", "seorang", "para". */
    private boolean isSmall(int i) {
        return annotations.isOver(i, "determiner")
                || annotations.isOver(i, "demonstrative")
                || annotations.isOver(i, "source.affiliation")
                || annotations.isOver(i, "source.group")
                || annotations.isOver(i, "number")
                || text.token(i).is("'s")
                || text.token(i).is("\u2019s");
    }
}
