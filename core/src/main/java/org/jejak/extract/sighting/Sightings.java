package org.jejak.extract.sighting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jejak.pack.Matter;
import org.jejak.text.Annotations;
import org.jejak.text.ByValue;
import org.jejak.text.Label;
import org.jejak.text.Match;
import org.jejak.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the matters that a stretch of words speaks of: a group of concepts side by side, a noun that they are about,
 * and the parties, which the sentences right before may have named. Compiled once, immutable; any thread.
 */
final class Sightings<M extends Matter> {

    /** Tokens between the words of one group, and to the noun. */
    private static final int REACH = 12;
    /** The concept by which its subject is given something. */
    private static final String RECEIVING = "receive";
    /** Tokens around the first word within which another says that the clause is about something else. */
    private static final int UNLESS = 6;

    private final Map<String, List<Group<M>>> byFirst = new HashMap<>();
    private final ByValue<List<Group<M>>> anchors;

    /** Words that must stand together. */
    private record Group<M>(M matter, boolean contrary, List<String> terms) {}

    Sightings(List<M> matters) {
        for (M matter : matters) {
            matter.affirmed().forEach(terms -> enter(new Group<>(matter, false, terms)));
            matter.contradicted().forEach(terms -> enter(new Group<>(matter, true, terms)));
        }
        this.anchors = new ByValue<>(byFirst);
    }

    private void enter(Group<M> group) {
        byFirst.computeIfAbsent(group.terms().get(0), first -> new ArrayList<>())
                .add(group);
    }

    /** Whether words of this label begin a group on nobody but these parties. */
    boolean isAnchor(Label label, Set<String> parties) {
        List<Group<M>> groups = anchors.of(label);
        if (groups == null) {
            return false;
        }
        for (Group<M> group : groups) {
            if (parties.containsAll(group.matter().parties())) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param terms those of the stretch, in text order
     * @param around what the sentence and those before it name
     */
    List<Sighting<M>> in(Text text, Match.Range stretch, List<Term> terms, Context around, Owners owners) {
        List<Sighting<M>> found = new ArrayList<>();
        Set<String> here = Set.of();
        for (int at = 0; at < terms.size(); at++) {
            List<Group<M>> groups = byFirst.get(terms.get(at).value());
            if (groups != null) {
                here = here.isEmpty() ? values(terms) : here;
                Search<M> search = new Search<>(text, stretch, terms, around, owners, at);
                for (Group<M> group : groups) {
                    if (here.containsAll(group.terms())) {
                        search.sighting(group).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static Set<String> values(List<Term> terms) {
        return terms.stream().map(Term::value).collect(Collectors.toSet());
    }

    /** Whether a group is there, looked for around one term that may be its first. */
    private record Search<M extends Matter>(
            Text text, Match.Range stretch, List<Term> terms, Context around, Owners owners, int at) {

        Optional<Sighting<M>> sighting(Group<M> group) {
            Term anchor = terms.get(at);
            M matter = group.matter();
            List<Match> words = new ArrayList<>(List.of(anchor.match()));
            for (String wanted : group.terms().subList(1, group.terms().size())) {
                Term term = nearest(
                        REACH,
                        other -> other.value().equals(wanted)
                                && !isSame(other, anchor)
                                && !(matter.isThings() && isAnothers(other, matter)));
                if (term == null) {
                    return Optional.empty();
                }
                words.add(term.match());
            }
            boolean fits = nearest(UNLESS, other -> matter.unless().contains(other.value())) == null
                    && isAbout(matter, words)
                    && areNamed(matter, words);
            if (!fits) {
                return Optional.empty();
            }
            words.sort(Comparator.comparingInt(Match::from));
            return Optional.of(new Sighting<>(matter, group.contrary(), anchor.match(), stretch, words));
        }

        private static boolean isSame(Term term, Term other) {
            return term.from() < other.to() && other.from() < term.to();
        }

        /** The noun is there; or a pronoun stands for one of the sentences before. */
        private boolean isAbout(Matter matter, List<Match> words) {
            if (matter.about().isEmpty()) {
                return true;
            }
            Predicate<Term> right = noun -> isOne(noun, matter.about()) && isOwned(noun, matter);
            Term noun = nearest(REACH, matter.isThings() ? right.and(thing -> !isAnothers(thing, matter)) : right);
            if (noun != null) {
                words.add(noun.match());
                return true;
            }
            if (matter.isThings()) {
                return false;
            }
            Optional<Match> pronoun =
                    nearest(REACH, other -> isOne(other, matter.about())) == null ? pronoun() : Optional.empty();
            pronoun.ifPresent(words::add);
            return pronoun.isPresent() && around.has(right);
        }

        /** "They sent grain and supplied shells": another word of the same matter stands between, and the things are that one's. */
        private boolean isAnothers(Term thing, Matter matter) {
            int from = Math.min(thing.from(), terms.get(at).from());
            int to = Math.max(thing.from(), terms.get(at).from());
            for (Term term : terms) {
                if (term.from() > from
                        && term.from() < to
                        && !text.annotations().isOver(term.from(), "reason")
                        && matter.affirmed().stream()
                                .anyMatch(group -> group.get(0).equals(term.value()))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isOne(Term noun, Set<String> classes) {
            return !noun.isParty() && classes.contains(noun.value());
        }

        /** "A's sailors" are none of B's. */
        private boolean isOwned(Term noun, Matter matter) {
            if (matter.parties().isEmpty()) {
                return true;
            }
            Set<String> named = owners.of(noun.match());
            return named.isEmpty() || named.stream().anyMatch(matter.parties()::contains);
        }

        private Optional<Match> pronoun() {
            Annotations annotations = text.annotations();
            int from = Math.max(stretch.from(), terms.get(at).from() - REACH);
            int to = Math.min(stretch.to(), terms.get(at).to() + REACH / 2);
            return annotations.within(from, to, "pronoun").stream()
                    .filter(pronoun -> pronoun.value().equals("3p"))
                    .findFirst();
        }

        /** Every party is named here, or was before and no other is here that could stand in its place. */
        private boolean areNamed(Matter matter, List<Match> words) {
            for (String party : matter.parties()) {
                boolean acts = matter.actor().equals(Optional.of(party));
                Predicate<Term> meant = term -> term.isParty() && term.value().equals(party);
                Term named = nearest(2 * REACH, term -> meant.test(term) && !(acts && isGoal(term)));
                if (named == null && nearest(2 * REACH, meant) != null) {
                    return false;
                }
                if (named != null) {
                    words.add(named.match());
                } else if (!around.names(party) || hasOther(matter)) {
                    return false;
                }
            }
            return true;
        }

        /** "To A", "A was given": A does nothing there. */
        private boolean isGoal(Term party) {
            Annotations annotations = text.annotations();
            return party.from() > 0 && annotations.isOver(party.from() - 1, "goal")
                    || annotations.startingAt(party.to()).stream().anyMatch(Search::isReceiving);
        }

        private static boolean isReceiving(Match word) {
            return word.category().equals("concept") && word.value().equals(RECEIVING);
        }

        private boolean hasOther(Matter matter) {
            return nearest(
                            REACH,
                            term -> term.isParty()
                                    && !around.isSpeaker(term)
                                    && term.match().category().equals("name.country")
                                    && !matter.parties().contains(term.value())
                                    && !matter.actor().equals(Optional.of(term.value()))
                                    && !matter.target().equals(Optional.of(term.value())))
                    != null;
        }

        private @Nullable Term nearest(int reach, Predicate<Term> wanted) {
            Term anchor = terms.get(at);
            Term best = null;
            for (int i = at; i >= 0 && anchor.from() - terms.get(i).from() <= reach; i--) {
                best = closer(terms.get(i), best, anchor, wanted);
            }
            for (int i = at + 1; i < terms.size() && terms.get(i).from() - anchor.to() <= reach; i++) {
                best = closer(terms.get(i), best, anchor, wanted);
            }
            return best;
        }

        private static @Nullable Term closer(Term term, @Nullable Term best, Term anchor, Predicate<Term> wanted) {
            boolean closer = best == null || term.gap(anchor) < best.gap(anchor);
            return closer && wanted.test(term) ? term : best;
        }
    }
}
