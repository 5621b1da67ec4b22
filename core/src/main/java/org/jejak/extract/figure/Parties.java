package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.extract.attribution.Nationals;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Finds parties that can stand for a figure: names that packs know, and phrases headed by an institution or a role. One text, one thread. */
final class Parties {

    private static final String COUNTRY = "name.country";
    private static final String[] NAMES = {"name.organisation", "name.person", "name.outlet", COUNTRY};
    private static final String[] HEADS = {"source.body", "source.group", "source.role"};

    private final Text text;
    private final boolean headFirst;
    private final Nationals nationals;

    Parties(Text text, boolean headFirst) {
        this.text = text;
        this.headFirst = headFirst;
        this.nationals = new Nationals(text);
    }

    /** The party that the token is part of; a place ("in Gaza") is none. */
    Optional<Match> over(Sentence sentence, int token) {
        Annotations annotations = text.annotations();
        for (String category : NAMES) {
            Optional<Match> name = annotations.over(token, category).filter(match -> !isPlace(match));
            if (name.isPresent()) {
                return name.map(this::filed);
            }
        }
        for (String category : HEADS) {
            Optional<Match> head = annotations.over(token, category);
            if (head.isPresent()) {
                return head.map(match -> phrase(sentence, match));
            }
        }
        return Optional.empty();
    }

    /** The first or last party that begins in a range of tokens. */
    Optional<Match> within(Sentence sentence, int from, int to, boolean last) {
        Optional<Match> found = Optional.empty();
        for (int i = from; i < to; i++) {
            int token = i;
            Optional<Match> here = over(sentence, i).filter(match -> match.to() > token && begins(match, token));
            found = here.isPresent() && (last || found.isEmpty()) ? here : found;
        }
        return found;
    }

    /** A phrase is met at its head, a name at its first token. */
    private static boolean begins(Match match, int token) {
        return match.from() == token || !match.category().startsWith("name.");
    }

    /** "in Gaza": where the giver is, not who. */
    private boolean isPlace(Match name) {
        return name.from() > 0 && text.annotations().isOver(name.from() - 1, "place.at");
    }

    /** The head with what stands before it in its phrase: "The government media office". */
    private Match phrase(Sentence sentence, Match head) {
        int from = head.from();
        while (from > sentence.from()
                && head.from() - from < 4
                && isPartOfPhrase(from - 1)
                && !text.annotations().isOver(from, "determiner")) {
            from--;
        }
        while (from < head.from() && isOnlyBefore(from)) {
            from++;
        }
        int to = headFirst ? endOfKind(sentence, head) : endOfOwner(sentence, head.to());
        to = head.category().equals("source.role") ? Math.max(to, endOfName(sentence, head.to())) : to;
        String national = nationals.of(new Match.Range(from, to));
        return new Match(
                head.category(), national == null ? nationals.common(from, to) : national, from, to, head.rule());
    }

    /** A country that gives a number is its government. */
    private Match filed(Match name) {
        return name.category().equals(COUNTRY)
                ? new Match(COUNTRY, nationals.government(name), name.from(), name.to(), name.rule())
                : name;
    }

    /** "below the authorities": a preposition or an article that a pack marks stands before the phrase. */
    private boolean isOnlyBefore(int token) {
        return text.annotations().isOver(token, "adjunct") || text.annotations().isOver(token, "determiner");
    }

    /** The capitalised words that go on. */
    private int endOfName(Sentence sentence, int from) {
        int to = from;
        while (to < sentence.to() && text.token(to).isWord() && text.token(to).isCapitalised()) {
            to++;
        }
        return to;
    }

    /** "Dinas Kesehatan Kenari", "dinas sosial": where the head comes first, its name follows, or a common word that tells its kind. */
    private int endOfKind(Sentence sentence, Match head) {
        Optional<Match> office = text.annotations().at(head.from(), "source.office");
        if (office.isPresent()) {
            return office.get().to();
        }
        int named = endOfName(sentence, head.to());
        boolean plain = named == head.to()
                && named < sentence.to()
                && head.category().equals("source.body")
                && text.token(named).isWord()
                && text.annotations().covering(named).isEmpty();
        return plain ? named + 1 : named;
    }

    /** "Ministry of Health": what is tied to the head with "of". */
    private int endOfOwner(Sentence sentence, int from) {
        boolean of = from + 1 < sentence.to()
                && text.annotations()
                        .at(from, "source.affiliation")
                        .filter(tie -> tie.value().equals("of"))
                        .isPresent();
        int to = of ? endOfName(sentence, from + 1) : from;
        return to > from + 1 ? to : from;
    }

    private boolean isPartOfPhrase(int token) {
        boolean ends = !text.token(token).isWord();
        for (Match match : text.annotations().startingAt(token)) {
            ends |= match.category().startsWith("cue")
                    || match.category().equals("clause")
                    || match.category().equals("conjunction")
                    || match.category().equals("complement")
                    || match.category().equals("source.affiliation")
                    || match.category().equals("goal")
                    || match.category().equals("place.at");
        }
        return !ends;
    }
}
