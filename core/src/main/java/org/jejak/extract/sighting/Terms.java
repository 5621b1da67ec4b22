package org.jejak.extract.sighting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jejak.pack.Matter;
import org.jejak.text.Annotations;
import org.jejak.text.ByValue;
import org.jejak.text.Label;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the words that the matters of a topic ask for. Compiled once, immutable; any thread. */
final class Terms {

    private static final String THEME = "theme";
    private static final String ATTRIBUTIVE = "attributive";
    private static final String PLACE = "name.place";

    private static final Map<String, Term.Kind> BY_CATEGORY = Map.ofEntries(
            Map.entry("concept", Term.Kind.CONCEPT),
            Map.entry(THEME, Term.Kind.CONCEPT),
            Map.entry("additional", Term.Kind.CONCEPT),
            Map.entry("modal", Term.Kind.CONCEPT),
            Map.entry("noun", Term.Kind.NOUN),
            Map.entry("anaphor", Term.Kind.NOUN),
            Map.entry("name.country", Term.Kind.PARTY),
            Map.entry("name.organisation", Term.Kind.PARTY),
            Map.entry("name.person", Term.Kind.PARTY),
            Map.entry(PLACE, Term.Kind.PARTY));

    private static final long BITS = Annotations.bits(BY_CATEGORY.keySet());

    /** By the number of the category. */
    private static final Term.@Nullable Kind[] KINDS = byNumber(BY_CATEGORY);

    private final ByValue<String> wanted;
    private final Parties parties;

    Terms(Parties parties, List<? extends Matter> matters) {
        Set<String> asked = new HashSet<>();
        for (Matter matter : matters) {
            asked.addAll(matter.about());
            asked.addAll(matter.unless());
            matter.affirmed().forEach(asked::addAll);
            matter.contradicted().forEach(asked::addAll);
        }
        this.wanted = new ByValue<>(asked.stream().collect(Collectors.toMap(value -> value, value -> value)));
        this.parties = parties;
    }

    private static Term.@Nullable Kind[] byNumber(Map<String, Term.Kind> kinds) {
        int most = kinds.keySet().stream().mapToInt(Label::number).max().orElse(0);
        Term.Kind[] byNumber = new Term.Kind[most + 1];
        kinds.forEach((category, kind) -> byNumber[Label.number(category)] = kind);
        return byNumber;
    }

    /** What the match is a term of, if of anything: a party, or what words are asked for by their values. */
    static Term.@Nullable Kind kind(Match match) {
        int category = match.number();
        return category < KINDS.length ? KINDS[category] : null;
    }

    /** In text order. Every party counts, since one that no matter names may own what another's are taken for. */
    List<Term> in(Text text, Sentence sentence) {
        List<Term> terms = new ArrayList<>();
        int to = sentence.to();
        Annotations annotations = text.annotations();
        for (int i = annotations.next(sentence.from(), to, BITS); i < to; i = annotations.next(i + 1, to, BITS)) {
            List<Match> here = annotations.startingAt(i);
            for (int m = 0; m < here.size(); m++) {
                Match match = here.get(m);
                Term.Kind kind = match.to() <= to ? kind(match) : null;
                if (kind == Term.Kind.PARTY) {
                    terms.add(new Term(kind, party(match), match));
                }
                if (kind != null && wanted.of(match.label()) != null) {
                    own(text, kind, match).ifPresent(terms::add);
                }
            }
        }
        return terms;
    }

    /** By its own value; a place may be asked for by its name, beside whose it is. */
    private static Optional<Term> own(Text text, Term.Kind kind, Match match) {
        if (kind == Term.Kind.PARTY) {
            return match.category().equals(PLACE)
                    ? Optional.of(new Term(Term.Kind.CONCEPT, match.value(), match))
                    : Optional.empty();
        }
        return onlyDescribes(text, match) || isInside(text, match) || isOfVerdict(text, match)
                ? Optional.empty()
                : Optional.of(new Term(kind, match.value(), match));
    }

    /** A noun inside a longer expression stands for nothing by itself: a "cease-fire" is no fire. */
    private static boolean isInside(Text text, Match noun) {
        return noun.category().equals("noun")
                && text.annotations()
                        .over(noun.from(), THEME)
                        .filter(theme -> theme.to() >= noun.to() && theme.length() > noun.length())
                        .isPresent();
    }

    /** "Will not comment": what is to come is no part of the matter. */
    private static boolean isOfVerdict(Text text, Match modal) {
        return modal.category().equals("modal") && text.annotations().isOver(modal.from(), "verdict");
    }

    /** "Military cooperation" is about no military. */
    private static boolean onlyDescribes(Text text, Match noun) {
        Optional<Match> adjective = text.annotations()
                .at(noun.from(), THEME)
                .filter(theme -> theme.value().equals(ATTRIBUTIVE));
        return adjective.isPresent()
                && noun.length() == 1
                && (isTheme(text, noun.from() - 1) || isTheme(text, noun.to()));
    }

    private static boolean isTheme(Text text, int token) {
        return token >= 0
                && token < text.size()
                && (text.annotations().isOver(token, THEME)
                        || text.annotations().isOver(token, "cue.noun"));
    }

    String party(Match name) {
        return parties.of(name);
    }
}
