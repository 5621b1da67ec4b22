package org.jejak.extract.position;

import java.util.List;
import java.util.Optional;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Finds who takes a position in a clause that is no report: the names before its verb or behind "by". One text, one thread. */
final class Subjects {

    private static final int BEFORE = 8;
    private static final int LONGEST = 24;

    private final Text text;
    private final Annotations annotations;
    private final Joint joint;

    Subjects(Text text, Joint joint) {
        this.text = text;
        this.annotations = text.annotations();
        this.joint = joint;
    }

    /** Those who do what the word says: behind it where a preposition gives them to it, else before it. */
    List<Match> of(Match word) {
        Sentence sentence = text.sentenceAt(word.from());
        List<Match> behind = behind(sentence, word);
        return behind.isEmpty() ? before(sentence, word.from()) : behind;
    }

    private List<Match> behind(Sentence sentence, Match word) {
        int by = word.to();
        boolean given = by + 1 < sentence.to()
                && (annotations.isOver(by, "agent") || annotations.isOver(by, "source.affiliation"));
        return given ? behind(by) : List.of();
    }

    /** Those named behind a preposition. */
    List<Match> behind(int by) {
        int limit = text.sentenceAt(by).to();
        return by + 1 < limit && joint.nameAt(by + 1).isPresent() ? named(by + 1, endOfList(by + 1, limit)) : List.of();
    }

    private int endOfList(int from, int limit) {
        int to = from;
        while (to < Math.min(limit, from + LONGEST)) {
            Optional<Match> name = joint.nameAt(to);
            boolean link =
                    annotations.isOver(to, "conjunction") || text.token(to).is(",");
            if (name.isEmpty() && !link) {
                break;
            }
            to = name.map(Match::to).orElse(to + 1);
        }
        return to;
    }

    /** The last names before the verb, with nothing between that opens another clause. */
    List<Match> before(Sentence sentence, int verb) {
        int from = verb;
        int to = verb;
        boolean found = false;
        for (int i = verb - 1; i >= Math.max(sentence.from(), verb - BEFORE); i--) {
            Optional<Match> name = joint.nameAt(i).filter(this::canBeSubject);
            if (annotations.isOver(i, "place.at") || annotations.isOver(i, "goal")) {
                return found ? named(from, to) : List.of();
            }
            if (!found && isRelative(i)) {
                continue;
            }
            if (opensClause(i) || found && !name.isPresent() && !isInName(i) && !joins(i)) {
                break;
            }
            if (name.isPresent() && !(found && name.get().to() > from)) {
                from = i;
                to = found ? to : name.get().to();
                found = true;
            }
        }
        return found ? named(from, to) : List.of();
    }

    private boolean canBeSubject(Match name) {
        return !annotations.isOver(name.from(), "oblique");
    }

    private boolean joins(int i) {
        return annotations.isOver(i, "conjunction") || text.token(i).is(",");
    }

    private boolean isInName(int i) {
        return text.token(i).isCapitalised();
    }

    /** "A, which denied": the name stands before it. */
    private boolean isRelative(int i) {
        return annotations
                .over(i, "clause")
                .filter(clause -> clause.value().equals("relative"))
                .isPresent();
    }

    private boolean opensClause(int i) {
        return annotations.isOver(i, "complement")
                || annotations.isOver(i, "clause")
                || annotations.isOver(i, "cue.verb")
                || text.token(i).is(";")
                || text.token(i).is("–")
                || text.token(i).is("—")
                || text.token(i).is(":");
    }

    /** All that a conjunction joins, else the first. */
    private List<Match> named(int from, int to) {
        List<Match> members = joint.members(new Match.Range(from, to));
        if (!members.isEmpty()) {
            return members;
        }
        for (int i = from; i < to; i++) {
            Optional<Match> name = joint.nameAt(i);
            if (name.isPresent()) {
                return List.of(name.get());
            }
        }
        return List.of();
    }
}
