package org.jejak.extract.attribution;

import java.util.List;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Stance;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads "CNN: 30,000 soldiers …" and "30,000 soldiers … - CNN" in headlines. */
final class HeadlineReading {

    private static final int LONGEST_SOURCE = 6;
    private static final int SHORTEST_CONTENT = 3;
    private static final List<Mark> NAMED = List.of(Mark.ORGANISATION, Mark.COUNTRY, Mark.PERSON);

    private final Desk desk;
    private final Page page;
    private final Shape shape;

    HeadlineReading(Desk desk) {
        this.desk = desk;
        this.page = desk.page;
        this.shape = desk.shape;
    }

    void read() {
        for (Sentence sentence : page.text.sentences()) {
            if (desk.isHeadline(sentence.from())) {
                colon(sentence);
                dash(sentence);
            } else {
                named(sentence);
            }
        }
    }

    private void colon(Sentence sentence) {
        int from = behindHour(sentence);
        for (int i = from + 1; i < Math.min(sentence.to(), from + LONGEST_SOURCE + 1); i++) {
            if (shape.isColon(i)) {
                boolean source = i + SHORTEST_CONTENT <= sentence.to()
                        && isSource(from, i)
                        && !isLabel(from, i)
                        && desk.talk.lastSpeaker(from, i) == null;
                if (source) {
                    add(from, i, i, i + 1, sentence.to());
                }
                return;
            }
        }
    }

    /** "Seoul: 600 soldiers dead.": a listed name and a colon open the sentence, and a number follows at once. */
    private void named(Sentence sentence) {
        for (Mark mark : NAMED) {
            Match name = page.match(sentence.from(), mark);
            int colon = name == null ? sentence.to() : name.to();
            boolean opens = colon + SHORTEST_CONTENT <= sentence.to()
                    && shape.isColon(colon)
                    && page.token(colon).breaksBefore() == 0
                    && !page.isQuoted(colon)
                    && page.text
                                    .annotations()
                                    .within(colon + 1, colon + 3, "number")
                                    .size()
                            == 1;
            if (opens && desk.layout.zoneOf(sentence).isRead()) {
                add(sentence.from(), colon, colon, colon + 1, sentence.to());
                return;
            }
        }
    }

    /** "18.20 WIB - Mayor: …": the entries of a live report open with the hour. */
    private int behindHour(Sentence sentence) {
        int i = sentence.from();
        if (!page.token(i).isNumber()) {
            return i;
        }
        i += i + 2 < sentence.to() && shape.isColon(i + 1) && page.token(i + 2).isNumber() ? 3 : 1;
        while (i < sentence.to() - 1
                && (page.text.annotations().isOver(i, "time.clock")
                        || shape.isDash(i)
                        || page.token(i).isMark("-"))) {
            i++;
        }
        return i;
    }

    private void dash(Sentence sentence) {
        for (int i = sentence.to() - 2;
                i > Math.max(sentence.from() + SHORTEST_CONTENT, sentence.to() - LONGEST_SOURCE - 2);
                i--) {
            boolean colon = shape.isColon(i) && shape.isWord(i - 1);
            if ((shape.isDash(i) || colon) && isSource(i + 1, sentence.to())) {
                add(i + 1, sentence.to(), i, sentence.from(), i);
                return;
            }
        }
    }

    /** "Harbour floods live", "HARBOUR HORROR": what the story is about, or its kind, and nobody who speaks. */
    private boolean isLabel(int from, int to) {
        int capitals = 0;
        boolean event = page.text.annotations().at(from, "noun.event").isPresent();
        boolean known = false;
        for (int i = from; i < to; i++) {
            event |= page.text.annotations().isOver(i, "noun.event") && !isParty(to - 1);
            known |= isParty(i);
            capitals += page.token(i).isAllCapitals() ? 1 : 0;
        }
        boolean plain = shape.isWord(to - 1) && !shape.isCapital(to - 1) && !isParty(to - 1);
        return event || capitals > 1 && !known || plain && page.isOver(to - 1, Mark.AUXILIARY.bit);
    }

    private boolean isParty(int i) {
        return page.isOver(i, Page.PEOPLE | Mark.bits(Mark.COUNTRY, Mark.ORGANISATION, Mark.PERSON, Mark.OUTLET));
    }

    /** Everything there is a name or a noun for somebody who speaks. */
    private boolean isSource(int from, int to) {
        boolean known = false;
        for (int i = from; i < to; i++) {
            known |= isParty(i) || page.token(i).isAllCapitals() || desk.census.isSurname(i);
        }
        return known;
    }

    private void add(int from, int to, int mark, int contentFrom, int contentTo) {
        Phrase phrase = desk.after.startingAt(from, to);
        if (phrase == null || phrase.outerTo() < to) {
            return;
        }
        Match.@Nullable Range content = desk.borders.trimmed(contentFrom, contentTo);
        desk.talk.drafts.add(new Draft(
                        desk.naming.speaker(phrase),
                        new Match.Range(mark, mark + 1),
                        Stance.ASSERTS,
                        Basis.of(Ground.SPEAKER_BESIDE_MARK, new Match.Range(mark, mark + 1)))
                .with(content));
    }
}
