package org.jejak.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jejak.model.Ground;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/**
 * Finds who gives a number by a verb that takes numbers and no sentence: "the ministry put the toll at 17", "laman BNPB
 * mencantumkan 810 orang". One text, one thread.
 */
final class Givers {

    private static final int FARTHEST_VERB = 16;
    private static final int FARTHEST_SUBJECT = 10;
    private static final int FARTHEST_PAPER = 24;
    /** Tokens between a party and what ties its member to it: "of the ruling". */
    private static final int FARTHEST_TIE = 4;

    private static final Set<String> INSTITUTIONS = Set.of("name.organisation", "name.outlet", "source.body");

    private final Text text;
    private final Parties parties;
    private final Owners owners;
    private final Papers papers;
    private final Switches switches;
    private final LastSpeakers speakers;
    private final RelativeGivers relatives;

    Givers(Page page) {
        this.text = page.text();
        this.parties = new Parties(text, page.language().headFirst());
        this.owners = new Owners(text, page.language(), parties);
        this.papers = new Papers(page);
        this.switches = new Switches(text, parties);
        this.speakers = new LastSpeakers(page);
        this.relatives = new RelativeGivers(text, parties);
    }

    /**
     * Who governs the number by a verb of giving before it; else who, in a sentence just before without numbers of its own,
     * brought the figures up to date.
     */
    Optional<Given> of(FigureReader.Bonded bonded) {
        Sentence sentence = bonded.sentence();
        int number = bonded.quantity().from();
        return giving(bonded)
                .or(() -> relatives.of(bonded))
                .or(() -> owners.of(sentence, number))
                .or(() -> agent(sentence, number))
                .or(() -> announced(sentence));
    }

    /** Who counts the number, in the words of somebody else: only verbs of counting, and estimates with an owner. */
    Optional<Given> counting(FigureReader.Bonded bonded) {
        Sentence sentence = bonded.sentence();
        int number = bonded.quantity().from();
        return giver(sentence, Math.max(sentence.from(), number - FARTHEST_VERB), number, Ground.SOURCE_COUNTED)
                .or(() -> owners.of(sentence, number))
                .or(() -> relatives.of(bonded))
                .filter(given -> INSTITUTIONS.contains(given.party().category()));
    }

    /** Who gives the number by a verb before it. */
    Optional<Given> giving(FigureReader.Bonded bonded) {
        Sentence sentence = bonded.sentence();
        int number = bonded.quantity().from();
        return giver(sentence, Math.max(sentence.from(), number - FARTHEST_VERB), number, Ground.SOURCE_GIVES);
    }

    /** "dilaporkan tewas oleh pemerintah": who reports, behind a passive. */
    private Optional<Given> agent(Sentence sentence, int number) {
        for (int i = number - 1; i >= Math.max(sentence.from(), number - FARTHEST_VERB); i--) {
            List<Match> passive = text.annotations().at(i, "agent").isEmpty()
                    ? List.of()
                    : given(Math.max(sentence.from(), i - 4), i);
            if (!passive.isEmpty()) {
                return parties.within(sentence, i + 1, Math.min(number, i + 5), false)
                        .map(party -> Given.by(Ground.SOURCE_REPORTS, passive.get(0), party));
            }
        }
        return Optional.empty();
    }

    private List<Match> given(int from, int to) {
        List<Match> passive = text.annotations().within(from, to, "cue.passive");
        return passive.isEmpty() ? text.annotations().within(from, to, "cue.figure") : passive;
    }

    private Optional<Given> announced(Sentence sentence) {
        int before = text.sentenceNumberAt(sentence.from()) - 1;
        if (before < 0) {
            return Optional.empty();
        }
        Sentence previous = text.sentences().get(before);
        boolean counts = !text.annotations()
                .within(previous.from(), previous.to(), "number")
                .isEmpty();
        boolean same = previous.paragraph() == sentence.paragraph();
        return same && !counts
                ? giver(previous, previous.from(), previous.to(), Ground.SOURCE_ANNOUNCED)
                : Optional.empty();
    }

    /** "It puts the toll at 17": a pronoun that may stand for somebody who spoke before. */
    private boolean isPronoun(int token) {
        return text.annotations()
                .at(token, "pronoun")
                .filter(word -> word.value().startsWith("3"))
                .isPresent();
    }

    private Optional<Given> giver(Sentence sentence, int from, int to, Ground ground) {
        for (int i = to - 1; i >= from; i--) {
            if (text.token(i).is(";")) {
                return Optional.empty();
            }
            Optional<Match> verb = text.annotations().at(i, "cue.figure");
            boolean counts = ground != Ground.SOURCE_COUNTED
                    || verb.filter(word -> word.value().equals("counts")).isPresent();
            if (verb.isPresent() && counts) {
                return subject(sentence, i).map(party -> Given.by(ground, verb.get(), party));
            }
        }
        return Optional.empty();
    }

    /** Whose page or report gives the number: it may be said to take it from another. */
    Optional<Published> published(FigureReader.Bonded bonded) {
        Sentence sentence = bonded.sentence();
        int number = bonded.quantity().from();
        for (int i = number - 1; i >= Math.max(sentence.from(), number - FARTHEST_PAPER); i--) {
            if (text.annotations().at(i, "cue.figure").isPresent()) {
                return paper(sentence, i).flatMap(papers::of).map(owner -> new Published(owner, switches.at(sentence)));
            }
        }
        return Optional.empty();
    }

    /** @param source whose count the owner of the page or report gives, where the text says so */
    record Published(Match owner, Optional<Match> source) {}

    /** The document that is the subject of a verb, with no party nearer. */
    private Optional<Integer> paper(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= Math.max(sentence.from(), verb - FARTHEST_PAPER); i--) {
            if (switches.holds(i)) {
                continue;
            }
            if (papers.isOver(i)) {
                return Optional.of(i);
            }
            boolean border = text.annotations().at(i, "clause").isPresent()
                    || text.annotations().at(i, "complement").isPresent();
            if (border || parties.over(sentence, i).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Match> subject(Sentence sentence, int verb) {
        return nearby(sentence, verb).map(party -> member(sentence, party).orElse(party));
    }

    /** "Ana Reyes of the ruling Harbour Party put": the person, and not whose member she is. */
    private Optional<Match> member(Sentence sentence, Match party) {
        int of = party.from() - 1;
        while (of > sentence.from()
                && party.from() - of <= FARTHEST_TIE
                && text.token(of).isWord()
                && !text.annotations().isOver(of, "source.affiliation")) {
            of--;
        }
        return of - 1 > sentence.from() && text.annotations().isOver(of, "source.affiliation")
                ? person(sentence, of)
                : Optional.empty();
    }

    /** The person whose name ends right before the token. */
    private Optional<Match> person(Sentence sentence, int end) {
        Optional<Match> known = text.annotations().over(end - 1, "name.person").filter(name -> name.to() == end);
        boolean institution =
                INSTITUTIONS.stream().anyMatch(category -> text.annotations().isOver(end - 1, category));
        return known.isPresent() || institution ? known : named(sentence, end);
    }

    private Optional<Match> nearby(Sentence sentence, int verb) {
        int end = beforeInserted(sentence, verb);
        return end == verb
                ? nearest(sentence, verb).or(() -> named(sentence, verb).filter(name -> name.from() == sentence.from()))
                : nearest(sentence, end)
                        .or(() -> named(sentence, end))
                        .or(() -> nearest(sentence, verb))
                        .or(() -> inserted(sentence, end, verb));
    }

    /** "The operator, Harbour Lines, put": nothing but a name stands between the commas. */
    private Optional<Match> inserted(Sentence sentence, int comma, int verb) {
        return named(sentence, verb - 1).filter(name -> name.from() == comma + 1);
    }

    /** "Harbour Watch, a relief group, put": a name that no list knows, with what it is behind a comma. */
    private Optional<Match> named(Sentence sentence, int comma) {
        int from = comma;
        while (from > sentence.from()
                && text.token(from - 1).isWord()
                && text.token(from - 1).isCapitalised()) {
            from--;
        }
        boolean name = comma - from > 1
                && text.annotations().within(from, comma, "name.place").isEmpty()
                && text.annotations().within(from, comma, "weekday").isEmpty();
        return name
                ? Optional.of(new Match("source.body", text.slice(from, comma), from, comma, "name"))
                : Optional.empty();
    }

    /** "The bureau, which runs the harbour, put": where what stands between commas right before the verb begins. */
    private int beforeInserted(Sentence sentence, int verb) {
        if (verb - 1 <= sentence.from() || !text.token(verb - 1).is(",")) {
            return verb;
        }
        for (int i = verb - 2; i > Math.max(sentence.from(), verb - FARTHEST_PAPER); i--) {
            if (text.token(i).is(",")) {
                return i;
            }
        }
        return verb;
    }

    private Optional<Match> nearest(Sentence sentence, int verb) {
        if (verb > sentence.from() && isPronoun(verb - 1)) {
            return speakers.before(verb - 1);
        }
        for (int i = verb - 1; i >= Math.max(sentence.from(), verb - FARTHEST_SUBJECT); i--) {
            Optional<Match> party = parties.over(sentence, i);
            boolean border = text.annotations().at(i, "clause").isPresent()
                    || text.annotations().at(i, "complement").isPresent();
            if (party.isPresent() || border) {
                return party.isPresent() ? party : antecedent(sentence, i);
            }
        }
        return Optional.empty();
    }

    /** "The ministry, which had earlier reported 12 deaths": whom a relative pronoun behind a comma stands for. */
    private Optional<Match> antecedent(Sentence sentence, int pronoun) {
        boolean relative = text.annotations()
                .at(pronoun, "clause")
                .filter(clause -> clause.value().equals("relative"))
                .isPresent();
        return relative
                        && pronoun - 2 >= sentence.from()
                        && text.token(pronoun - 1).is(",")
                ? parties.over(sentence, pronoun - 2)
                : Optional.empty();
    }
}
