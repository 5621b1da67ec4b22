package org.jejak.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jejak.extract.number.Quantity;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;
import org.jspecify.annotations.Nullable;

/** How closely a number and the words around it are tied: tokens between them, and what parts clauses. One text, one thread. */
final class Closeness {

    private static final int OTHER_NUMBER = 8;
    private static final int ASIDE = 4;
    private static final int TOO_FAR = 1000;
    private static final int LONGEST_DESCRIPTION = 12;
    private static final int LONGEST_TELLING = 6;
    /** So many tokens before a verb a count may be its subject. */
    private static final int OWN_SUBJECT = 4;

    private final Text text;
    private final int first;
    private final int length;
    /**
     * Per token of the sentence, what the tokens before it cost together; made when it is asked for, since most numbers have nothing
     * in their sentence that they could be tied to.
     */
    private int @Nullable [] costBefore;
    /** Per token of the sentence, how many counts begin before it. */
    private final int[] countsBefore;

    /** Per token of the sentence, how many clauses and verbs of saying open before it. */
    private final int[] clausesBefore;

    private final PartClauses parts;

    Closeness(Text text, Sentence sentence, List<Quantity> quantities) {
        this.text = text;
        this.first = sentence.from();
        this.parts = new PartClauses(text, sentence, quantities);
        this.length = sentence.to() - first;
        this.countsBefore = new int[length + 1];
        this.clausesBefore = new int[length + 1];
        for (Quantity quantity : quantities) {
            countsBefore[Math.max(0, quantity.from() - first) + 1] += quantity.isCount() ? 1 : 0;
        }
        for (int i = 0; i < length; i++) {
            countsBefore[i + 1] += countsBefore[i];
            clausesBefore[i + 1] = clausesBefore[i] + (opensClause(first + i) ? 1 : 0);
        }
    }

    private int[] costBefore() {
        int[] made = costBefore;
        if (made == null) {
            made = new int[length + 1];
            int i = 0;
            while (i < length) {
                int behind = behindTelling(i);
                while (i < behind) {
                    made[i + 1] = made[i];
                    i++;
                }
                if (i < length) {
                    made[i + 1] = made[i] + 1 + parting(first + i);
                    i++;
                }
            }
            costBefore = made;
        }
        return made;
    }

    /** "The dead, he said, now number nine": who says so between commas parts nothing; the token behind it, or the same where nobody does. */
    private int behindTelling(int from) {
        if (!text.token(first + from).is(",")) {
            return from;
        }
        int to = from + 1;
        while (to < length
                && to - from <= LONGEST_TELLING
                && !text.token(first + to).is(",")) {
            to++;
        }
        boolean closed = to < length && to > from + 1 && text.token(first + to).is(",") && !opensAnother(to + 1);
        return closed && (opensClause(first + to - 1) || opensClause(first + from + 1)) ? to + 1 : from;
    }

    /** "…, he said, while the others stayed": another clause. */
    private boolean opensAnother(int i) {
        return i >= length
                || text.annotations().at(first + i, "clause").isPresent()
                || text.annotations().at(first + i, "conjunction").isPresent();
    }

    /** Tokens between two triggers. */
    static int gap(Trigger first, Trigger second) {
        return first.tokens().from() < second.tokens().from()
                ? second.tokens().from() - first.tokens().to()
                : first.tokens().from() - second.tokens().to();
    }

    /** Tokens between a quantity with its noun and a trigger; what parts clauses counts for more. */
    int cost(Quantity quantity, Trigger trigger) {
        int from = quantity.from();
        int to = quantity.nounAt()
                .map(range -> Math.max(range.to(), quantity.to()))
                .orElse(quantity.to());
        if (trigger.touches(from, to)) {
            return 0;
        }
        boolean after = trigger.tokens().from() >= to;
        if (after
                && (parts.tellsOfLater(quantity, trigger.tokens().from())
                        || hasItsOwn(trigger)
                        || isOfNextClause(to, trigger.tokens().from()))) {
            return TOO_FAR;
        }
        if (!after && hasOwnVerb(quantity, to)) {
            return TOO_FAR;
        }
        int start = after ? to : trigger.tokens().to();
        int end = after ? trigger.tokens().from() : from;
        int others = countsBefore[end - first] - countsBefore[start - first];
        int between = costBefore()[end - first] - costBefore()[start - first];
        return between + others * OTHER_NUMBER + (isAside(trigger) ? ASIDE : 0);
    }

    /** "Seized 14 villagers and killed three": a verb behind "and" that has its own number tells of no other. */
    private boolean hasItsOwn(Trigger trigger) {
        int from = trigger.tokens().from();
        int behind = trigger.tokens().to() - first;
        return from > first
                && behind + 1 < countsBefore.length
                && text.annotations().at(from - 1, "conjunction").isPresent()
                && countsBefore[behind + 1] > countsBefore[behind];
    }

    /** "Two died and seven were sent home": a bare number behind "and", with a verb of its own behind it. */
    private boolean hasOwnVerb(Quantity quantity, int to) {
        return quantity.noun().isEmpty()
                && quantity.from() > first
                && to < first + countsBefore.length - 1
                && text.annotations().at(quantity.from() - 1, "conjunction").isPresent()
                && text.annotations().at(to, "auxiliary").isPresent();
    }

    /** "Put the workers at 40 and said two were held": behind a verb of saying that has a count of its own before the trigger. */
    private boolean isOfNextClause(int from, int trigger) {
        for (int i = trigger - 1; i > from && trigger - i <= OWN_SUBJECT; i--) {
            if (countsBefore[i + 1 - first] > countsBefore[i - first]) {
                return clausesBefore[i - first] > clausesBefore[from - first];
            }
        }
        return false;
    }

    /** "Soldiers sent to the front have died", "tentara yang dikirim ke sana tewas": the second verb is the clause's own. */
    boolean isMainBehind(Trigger described, Trigger main) {
        int from = described.tokens().to();
        int to = main.tokens().from();
        if (to <= from || to - from > LONGEST_DESCRIPTION) {
            return false;
        }
        boolean relative = described.tokens().from() > first
                && text.annotations()
                        .over(described.tokens().from() - 1, "clause")
                        .filter(clause -> clause.value().equals("relative"))
                        .isPresent();
        boolean finite = text.annotations().isOver(to - 1, "auxiliary");
        return (relative || finite)
                && countsBefore[to - first] == countsBefore[from - first]
                && costBefore()[to - first] - costBefore()[from - first] == to - from;
    }

    private boolean opensClause(int token) {
        return text.annotations().at(token, "cue.verb").isPresent();
    }

    /** Whether the trigger stands in a relative clause, which says something by the way. */
    private boolean isAside(Trigger trigger) {
        int sentence = text.sentenceAt(trigger.tokens().from()).from();
        for (int i = trigger.tokens().from() - 1;
                i >= Math.max(sentence, trigger.tokens().from() - 3);
                i--) {
            Optional<Match> clause = text.annotations().at(i, "clause");
            if (clause.isPresent()) {
                return clause.get().value().equals("relative");
            }
        }
        return false;
    }

    private int parting(int token) {
        int cost = text.token(token).isMark() ? ofMark(text.token(token).text()) : 0;
        if (cost == 0) {
            for (Match match : text.annotations().startingAt(token)) {
                cost = Math.max(cost, parting(match));
            }
        }
        return cost;
    }

    private static int ofMark(String mark) {
        return switch (mark) {
            case ";" -> 12;
            case ":" -> 6;
            case "," -> 2;
            default -> 0;
        };
    }

    private int parting(Match match) {
        return switch (match.category()) {
            case "clause" -> match.value().equals("relative") ? 3 : 4;
            case "conjunction" -> 2;
            case "cue.verb" -> 3;
            case "including" -> match.from() > 0 && text.token(match.from() - 1).is(",") ? 8 : 0;
            default -> 0;
        };
    }

    /** "214 aboard; 61 dead": what is said behind the mark is not said of what stands before it. */
    boolean isParted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.token(i).is(";")) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> LINKS =
            Set.of("conjunction", "including", "noun", "noun.other", "place.at", "name.place");

    /** Nothing stands between them but nouns, commas, conjunctions and a few words more. */
    boolean isList(int from, int to) {
        int strange = 0;
        for (int i = from; i < to; i++) {
            boolean link = !text.token(i).isWord()
                    && !text.token(i).is(";")
                    && !text.token(i).is(":");
            for (Match match : text.annotations().covering(i)) {
                link |= LINKS.contains(match.category());
            }
            strange += link ? 0 : 1;
        }
        return strange <= 4;
    }
}
