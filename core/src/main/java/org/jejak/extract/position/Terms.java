package org.jejak.extract.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jejak.pack.Name;
import org.jejak.pack.Proposition;
import org.jejak.pack.TopicPack;
import org.jejak.text.ByValue;
import org.jejak.text.Label;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the words that the propositions of a topic ask for. Compiled once, immutable; any thread. */
final class Terms {

    private static final String THEME = "theme";
    private static final String ATTRIBUTIVE = "attributive";

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
            Map.entry("name.place", Term.Kind.PARTY));

    /** By the number of the category. */
    private static final @Nullable Term.Kind[] KINDS = byNumber(BY_CATEGORY);

    private final ByValue<String> wanted;
    /** Whose people, institutions and places the topic's names are. */
    private final ByValue<String> parties;

    Terms(TopicPack topic) {
        Set<String> asked = new HashSet<>();
        for (Proposition proposition : topic.propositions()) {
            asked.addAll(proposition.about());
            asked.addAll(proposition.unless());
            proposition.affirmed().forEach(asked::addAll);
            proposition.contradicted().forEach(asked::addAll);
        }
        this.wanted = new ByValue<>(asked.stream().collect(Collectors.toMap(value -> value, value -> value)));
        Map<String, String> actors = new HashMap<>();
        for (Name name : topic.names()) {
            name.actor().ifPresent(actor -> actors.put(name.id(), actor));
        }
        this.parties = new ByValue<>(actors);
    }

    private static @Nullable Term.Kind[] byNumber(Map<String, Term.Kind> kinds) {
        int most = kinds.keySet().stream().mapToInt(Label::number).max().orElse(0);
        Term.Kind[] byNumber = new Term.Kind[most + 1];
        kinds.forEach((category, kind) -> byNumber[Label.number(category)] = kind);
        return byNumber;
    }

    /** What the match is a term of, if of anything: a party, or what words are asked for by their values. */
    static Term.@Nullable Kind kind(Match match) {
        int category = match.label().number();
        return category < KINDS.length ? KINDS[category] : null;
    }

    /** In text order. Every party counts, since one that no proposition names may own what another's are taken for. */
    List<Term> in(Text text, Sentence sentence) {
        List<Term> terms = new ArrayList<>();
        int to = sentence.to();
        for (int i = sentence.from(); i < to; i++) {
            List<Match> here = text.annotations().startingAt(i);
            for (int m = 0; m < here.size(); m++) {
                Match match = here.get(m);
                Term.Kind kind = match.to() <= to ? kind(match) : null;
                if (kind == Term.Kind.PARTY
                        || kind != null && wanted.of(match.label()) != null && !onlyDescribes(text, match)) {
                    terms.add(new Term(kind, value(kind, match), match));
                }
            }
        }
        return terms;
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

    private String value(Term.Kind kind, Match match) {
        return kind == Term.Kind.PARTY ? party(match) : match.value();
    }

    /** The party that a name stands for: its country or whose it is, else itself. */
    String party(Match name) {
        String party = parties.of(name.label());
        return party == null ? name.value() : party;
    }
}
