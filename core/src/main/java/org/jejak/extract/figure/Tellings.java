package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jejak.extract.attribution.Hop;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Source;
import org.jejak.model.Stance;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** What the attributions of a report say of its figures: who is heard around a number, behind its sentence or on both sides. One text, one thread. */
final class Tellings {

    /** No sentence has more; it bounds the work on texts that are none. */
    private static final int MOST_SPEAKING = 8;

    private final Page page;
    private final Text text;
    private final Backings backings;
    private final Referrals referrals;
    /** By number of sentence, the attributions whose cue stands in it. */
    private final Map<Integer, List<Integer>> bySentence = new HashMap<>();

    Tellings(Page page) {
        this.page = page;
        this.text = page.text();
        this.backings = new Backings(page);
        this.referrals = new Referrals(page);
        for (int i = 0; i < page.utterances().size(); i++) {
            int number = i;
            Utterance utterance = page.utterances().get(i);
            utterance
                    .cue()
                    .filter(cue -> utterance.speaker().isPresent())
                    .ifPresent(cue -> bySentence
                            .computeIfAbsent(text.sentenceNumberAt(cue.from()), key -> new ArrayList<>())
                            .add(number));
        }
    }

    /** The attribution that holds the number most closely. */
    Optional<Backing> holding(FigureReader.Bonded bonded) {
        int index = backings.innermost(bonded.quantity().number().from());
        return index < 0 ? Optional.empty() : Optional.of(backings.of(index, Ground.SOURCE_HOLDS));
    }

    /** Nobody speaks in the sentence, and the next gives it to somebody. */
    Optional<Backing> referred(Sentence sentence) {
        OptionalInt index = referrals.of(sentence);
        return index.isEmpty() ? Optional.empty() : Optional.of(backings.of(index.getAsInt(), Ground.SOURCE_REFERRED));
    }

    /** Who speaks in the sentence behind the number. */
    Optional<Backing> speakerBehind(FigureReader.Bonded bonded) {
        return bySentence.getOrDefault(text.sentenceNumberAt(bonded.sentence().from()), List.of()).stream()
                .filter(index -> page.utterances()
                        .get(index)
                        .cue()
                        .filter(cue -> cue.from() > bonded.to())
                        .isPresent())
                .findFirst()
                .map(index -> backings.of(index, Ground.SOURCE_SPEAKS_OF));
    }

    /** "The mayor counted 40 dead, while 20 were hurt": the one who spoke before, in a sentence where nobody else does. */
    Optional<Backing> spokenBefore(FigureReader.Bonded bonded) {
        int number = bonded.quantity().number().from();
        OptionalInt index = lastSpeaking(bonded.sentence());
        return index.isEmpty() || !isContrast(cueEnd(index.getAsInt()), number)
                ? Optional.empty()
                : Optional.of(backings.of(index.getAsInt(), Ground.SOURCE_CARRIED_ON));
    }

    /** "The clinic said it had taken in 33. Of those, two died": who spoke of the whole right before. */
    Optional<Backing> spokenOfWhole(FigureReader.Bonded bonded) {
        Sentence sentence = bonded.sentence();
        int number = text.sentenceNumberAt(sentence.from());
        boolean part = text.annotations().at(sentence.from(), "part.of").isPresent()
                && (text.annotations().at(sentence.from() + 1, "anaphor").isPresent()
                        || text.annotations()
                                .at(sentence.from() + 1, "demonstrative")
                                .isPresent());
        OptionalInt index = number > 0 && part ? lastSpeaking(text.sentences().get(number - 1)) : OptionalInt.empty();
        return index.isEmpty()
                ? Optional.empty()
                : Optional.of(backings.of(index.getAsInt(), Ground.SOURCE_CARRIED_ON));
    }

    private OptionalInt lastSpeaking(Sentence sentence) {
        List<Integer> speaking = bySentence.getOrDefault(text.sentenceNumberAt(sentence.from()), List.of());
        return speaking.isEmpty() || !speaksOnce(sentence)
                ? OptionalInt.empty()
                : OptionalInt.of(speaking.get(speaking.size() - 1));
    }

    private int cueEnd(int index) {
        return page.utterances().get(index).cue().map(Match.Range::to).orElse(text.size());
    }

    /** The last clause that opens in a range stands against what was said before it. */
    private boolean isContrast(int from, int to) {
        List<Match> clauses = from < to ? text.annotations().within(from, to, "clause") : List.of();
        return !clauses.isEmpty() && clauses.get(clauses.size() - 1).value().equals("contrast");
    }

    boolean hasSpeaker(Sentence sentence) {
        return bySentence.containsKey(text.sentenceNumberAt(sentence.from()));
    }

    /** Whether one source and no other speaks in the sentence. */
    boolean speaksOnce(Sentence sentence) {
        List<Integer> speaking = bySentence.getOrDefault(text.sentenceNumberAt(sentence.from()), List.of());
        return speaking.size() <= MOST_SPEAKING
                && speaking.stream().map(this::name).distinct().count() == 1;
    }

    /** Nobody speaks in the sentence, and the same source in the one before and, in its paragraph, in the one behind. */
    Optional<Backing> between(Sentence sentence) {
        int number = text.sentenceNumberAt(sentence.from());
        List<Integer> before = bySentence.getOrDefault(number - 1, List.of());
        List<Integer> behind = bySentence.getOrDefault(number + 1, List.of());
        boolean paragraph = number + 1 < text.sentences().size()
                && text.sentences().get(number + 1).paragraph() == sentence.paragraph();
        if (before.isEmpty() || behind.isEmpty() || !paragraph || hasSpeaker(sentence)) {
            return Optional.empty();
        }
        int last = before.get(before.size() - 1);
        int next = behind.get(0);
        return name(last).equals(name(next)) ? Optional.of(backings.of(next, Ground.SOURCE_BETWEEN)) : Optional.empty();
    }

    private String name(int index) {
        return page.utterances().get(index).speaker().map(Speaker::canonical).orElse("");
    }

    /** What an institution says, the next sentence may give to the one who told it the press, or to the one who counted it. */
    Backing passedOn(Sentence sentence, Backing told) {
        OptionalInt index = referrals.of(sentence);
        if (index.isEmpty()) {
            return told;
        }
        Utterance referral = page.utterances().get(index.getAsInt());
        Speaker teller = referral.speaker().orElseThrow();
        boolean known = told.source().filter(teller.canonical()::equals).isPresent()
                || Hop.isAmong(told.via(), teller.canonical());
        if (known || referral.stance() != Stance.ASSERTS) {
            return told;
        }
        List<Hop> via = new ArrayList<>(told.via());
        if (referral.basis().ground() == Ground.SPEAKER_RELAYS) {
            told.source()
                    .ifPresent(name -> via.add(
                            0,
                            new Hop(
                                    name,
                                    new Basis(Ground.HOP_CITES, referral.basis().words()))));
            return backings.of(index.getAsInt(), Ground.SOURCE_REFERRED).through(via);
        }
        via.add(Hop.of(teller, Ground.HOP_REFERRED, referral.basis()));
        return told.through(via);
    }

    /** Who told an outlet the rest told it this too. */
    List<Hop> lastVia(Match giver) {
        List<Hop> via = List.of();
        for (Utterance utterance : page.utterances()) {
            boolean before =
                    utterance.cue().filter(cue -> cue.from() < giver.from()).isPresent();
            boolean same = utterance
                    .speaker()
                    .filter(speaker -> speaker.type() == Source.Type.PERSON
                            && speaker.canonical().equals(giver.value()))
                    .isPresent();
            via = before && same ? utterance.hops() : via;
        }
        return Hop.carriedOn(via);
    }
}
