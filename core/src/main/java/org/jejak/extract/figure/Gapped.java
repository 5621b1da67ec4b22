package org.jejak.extract.figure;

import java.util.List;
import java.util.Optional;
import org.jejak.extract.attribution.Hop;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Stance;
import org.jejak.pack.Indicator.Role;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/**
 * Finds who gives a number without saying the verb again: "The army put the dead at 40, the police at 31", "sedangkan polisi 31
 * orang". One text, one thread.
 */
final class Gapped {

    /** Tokens between the giver and the number: a dash, a preposition. */
    private static final int FARTHEST = 3;

    private final Text text;
    private final Parties parties;

    Gapped(Page page) {
        this.text = page.text();
        this.parties = new Parties(text, page.language().headFirst());
    }

    /** @param before what the last figure of the series stood on */
    Optional<Backing> of(FigureReader.Bonded bonded, Optional<Precedents.Handed> before) {
        int number = bonded.quantity().from();
        // "gave Ann 52 per cent and Ben 41": whose number it is, not whose word
        if (bonded.bond().indicator().actor() == Role.HOLDER) {
            return Optional.empty();
        }
        return before.filter(handed -> goesOn(handed, bonded))
                .flatMap(handed -> giver(bonded.sentence(), number))
                .filter(party -> !before.get().backing().source().equals(Optional.of(party.value())))
                .map(party -> new Backing(
                        Optional.of(party.value()),
                        Optional.of(text.mention(party.from(), party.to())),
                        List.<Hop>of(),
                        -1,
                        Stance.ASSERTS,
                        Basis.of(Ground.SOURCE_GIVES, party),
                        -1));
    }

    /** In the same sentence, or in the next, where a dash stands for the verb. */
    private boolean goesOn(Precedents.Handed handed, FigureReader.Bonded bonded) {
        Sentence now = bonded.sentence();
        boolean next = text.sentenceNumberAt(now.from())
                                - text.sentenceNumberAt(handed.sentence().from())
                        == 1
                && handed.sentence().paragraph() == now.paragraph();
        return handed.sentence().equals(now)
                        && handed.number() < bonded.quantity().number().from()
                || next && hasDash(now, bonded.quantity().from());
    }

    private boolean hasDash(Sentence sentence, int number) {
        for (int i = number - 1; i >= Math.max(sentence.from(), number - FARTHEST); i--) {
            if (isDash(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDash(int i) {
        return text.token(i).is("\u2014") || text.token(i).is("\u2013");
    }

    private Optional<Match> giver(Sentence sentence, int number) {
        int end = number;
        while (end - 1 > sentence.from() && number - end < FARTHEST && isLink(end - 1)) {
            end--;
        }
        boolean linked = end < number;
        return end - 1 < sentence.from()
                ? Optional.empty()
                : parties.over(sentence, end - 1)
                        .filter(party -> party.to() <= number && opens(sentence, party, linked));
    }

    private boolean isLink(int i) {
        return isDash(i)
                || text.annotations().isOver(i, "adjunct")
                || text.annotations().isOver(i, "place.at")
                || text.annotations().isOver(i, "time.prep");
    }

    /** A clause begins with the giver; one who may be counted himself takes a word that sets him against the others. */
    private boolean opens(Sentence sentence, Match party, boolean linked) {
        int before = party.from() - 1;
        boolean article = before >= sentence.from() && text.annotations().isOver(before, "determiner");
        before = article ? before - 1 : before;
        if (party.category().equals("name.country")) {
            return false;
        }
        if (before < sentence.from()) {
            return linked;
        }
        boolean contrast = text.annotations()
                .at(before, "clause")
                .filter(clause -> clause.value().equals("contrast"))
                .isPresent();
        boolean joined = text.token(before).is(",")
                || text.token(before).is(";")
                || text.annotations().at(before, "conjunction").isPresent();
        boolean counted =
                !text.annotations().within(party.from(), party.to(), "noun").isEmpty();
        return contrast || joined && (!counted || linked);
    }
}
