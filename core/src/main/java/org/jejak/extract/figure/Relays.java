package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.attribution.Hop;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.reason.Basis;
import org.jejak.extract.time.MomentIndex;
import org.jejak.model.Ground;
import org.jejak.model.Source;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/**
 * Carries relays on to what the report tells next. A source that was heard through somebody is still heard through him in the next
 * paragraph, unless it speaks on another occasion; what an outlet retells of another comes from that for one paragraph more; and who owns
 * what an outlet was shown is heard through the outlet. One text, one thread.
 */
final class Relays {

    private static final int OPENING = 3;

    /** No report is shown more; it bounds the work on texts that are none. */
    private static final int MOST_SHOWN = 16;

    private final Page page;
    private final Text text;
    private final MomentIndex moments;
    private final Map<String, Heard> bySource = new HashMap<>();
    /** By paragraph, the outlet whose report is retold there. */
    private final Map<Integer, Hop> retold = new HashMap<>();
    /** By what was shown, as the text prints it, the outlets that saw it. */
    private final Map<String, List<Hop>> shown = new HashMap<>();

    private record Heard(int paragraph, List<Hop> via) {}

    Relays(Page page) {
        this.page = page;
        this.text = page.text();
        this.moments = new MomentIndex(page.moments());
        for (Utterance utterance : page.utterances()) {
            utterance.speaker().ifPresent(speaker -> {
                boolean outlet = speaker.type() == Source.Type.OUTLET;
                if (outlet
                        && utterance.basis().ground() == Ground.SPEAKER_RELAYS
                        && !utterance.hops().isEmpty()) {
                    retold.put(
                            paragraph(speaker.mention().from()),
                            new Hop(
                                    speaker.canonical(),
                                    new Basis(
                                            Ground.HOP_RETOLD, utterance.basis().words())));
                }
                boolean document = speaker.type() == Source.Type.DOCUMENT && shown.size() < MOST_SHOWN;
                if (document && !utterance.hops().isEmpty()) {
                    shown.putIfAbsent(speaker.canonical().toLowerCase(Locale.ROOT), utterance.hops());
                }
            });
        }
    }

    private int paragraph(int token) {
        return text.sentenceAt(token).paragraph();
    }

    /** The same backing, with the relays that the report does not name again. */
    Backing on(Sentence sentence, Backing backing) {
        Optional<String> source = backing.source();
        if (source.isEmpty()) {
            return backing;
        }
        int at = backing.attribution() < 0
                ? sentence.paragraph()
                : page.utterances()
                        .get(backing.attribution())
                        .cue()
                        .map(cue -> paragraph(cue.from()))
                        .orElse(sentence.paragraph());
        if (backing.via().stream().anyMatch(Relays::isOfOneCount)) {
            return backing;
        }
        if (!backing.via().isEmpty()) {
            bySource.put(source.get(), new Heard(at, backing.via()));
            return backing;
        }
        List<Hop> via = heard(source.get(), sentence);
        via = via.isEmpty() ? seen(backing) : via;
        via = via.isEmpty() ? retold(source.get(), sentence) : via;
        return via.isEmpty() ? backing : backing.through(via);
    }

    /** Who gives a part, or prints a number on its page, passes on that one and is not who the source speaks through. */
    private static boolean isOfOneCount(Hop hop) {
        return hop.basis().ground() == Ground.HOP_PART || hop.basis().ground() == Ground.HOP_PUBLISHES;
    }

    private List<Hop> heard(String source, Sentence sentence) {
        Heard heard = bySource.get(source);
        return heard == null || sentence.paragraph() - heard.paragraph() > 1 || isOtherOccasion(sentence)
                ? List.of()
                : Hop.carriedOn(heard.via());
    }

    private List<Hop> seen(Backing backing) {
        if (backing.mention().isEmpty() || shown.isEmpty()) {
            return List.of();
        }
        String mention = backing.mention().get().text().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, List<Hop>> document : shown.entrySet()) {
            if (mention.contains(document.getKey())) {
                return Hop.carriedOn(document.getValue());
            }
        }
        return List.of();
    }

    private List<Hop> retold(String source, Sentence sentence) {
        Hop outlet = retold.getOrDefault(sentence.paragraph(), retold.get(sentence.paragraph() - 1));
        boolean follows = outlet != null
                && !outlet.name().equals(source)
                && outlet.basis().words().stream().allMatch(word -> word.from() < sentence.from());
        return follows && !isOtherOccasion(sentence) ? new ArrayList<>(List.of(outlet)) : List.of();
    }

    /** "In January the agency had said": a date opens the sentence. */
    private boolean isOtherOccasion(Sentence sentence) {
        return !moments.within(sentence.from(), sentence.from() + OPENING).isEmpty();
    }
}
