package org.jejak.extract.happening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.number.Quantity;
import org.jejak.extract.sighting.Sighting;
import org.jejak.model.Detail;
import org.jejak.model.Detail.Kind;
import org.jejak.pack.Happening;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Finds what else a clause tells of what happened: who took part, what went over and how, what proves it, why. One text, one thread. */
final class Details {

    private static final String[] PARTICIPANTS = {"name.person", "name.organisation", "name.country"};

    private static final String PROOF = "proof";

    private final Text text;
    private final List<Quantity> quantities;

    Details(Text text, List<Quantity> quantities) {
        this.text = text;
        this.quantities = quantities;
    }

    /**
     * In text order.
     *
     * @param quote the clause
     * @param cue the words by which it is said: whoever admits something proves it
     * @param mood the clause, with the one that governs it: how likely another is says nothing of this
     */
    List<Detail> of(Sighting<Happening> sighting, Match.Range quote, Match.Range mood, Optional<Match.Range> cue) {
        List<Detail> found = new ArrayList<>();
        participants(quote).forEach(name -> found.add(detail(Kind.PARTICIPANT, name)));
        marked(sighting, sighting.near(), "means", Kind.MEANS, found);
        Match.Range near = sighting.near();
        boolean shown =
                !text.annotations().within(near.from(), near.to(), PROOF).isEmpty();
        marked(sighting, shown ? near : cue.orElse(near), PROOF, Kind.PROOF, found);
        marked(sighting, mood, "likelihood", Kind.LIKELIHOOD, found);
        reason(sighting).ifPresent(found::add);
        if (sighting.matter().kind() == Happening.Kind.TRANSFER) {
            goods(sighting, quote, found);
        }
        found.sort(
                Comparator.comparing((Detail detail) -> detail.words().span()).thenComparing(Detail::kind));
        return found;
    }

    /** Whether two parties are named. */
    boolean isBetween(Match.Range quote) {
        return participants(quote).size() > 1;
    }

    /** Each once. */
    private Collection<Match> participants(Match.Range quote) {
        Map<String, Match> named = new LinkedHashMap<>();
        for (String category : PARTICIPANTS) {
            text.annotations()
                    .within(quote.from(), quote.to(), category)
                    .forEach(name -> named.putIfAbsent(name.value(), name));
        }
        return named.values();
    }

    /** The nearest of those among some words. */
    private void marked(Sighting<?> sighting, Match.Range within, String category, Kind kind, List<Detail> into) {
        nearest(sighting, within, category).ifPresent(word -> into.add(detail(kind, word)));
    }

    private Optional<Match> nearest(Sighting<?> sighting, Match.Range within, String category) {
        return text.annotations().within(within.from(), within.to(), category).stream()
                .min(Comparator.comparingInt(
                        word -> Math.abs(word.from() - sighting.anchor().from())));
    }

    /** "In exchange for oil": the oil goes the other way than the sentence does. */
    boolean isReturned(Sighting<Happening> sighting) {
        Match.Range stretch = sighting.near();
        return sighting.matter().kind() == Happening.Kind.TRANSFER
                && text.annotations().within(stretch.from(), stretch.to(), "reason").stream()
                        .filter(word -> word.value().equals("return"))
                        .anyMatch(word -> isAmong(sighting, new Match.Range(word.to(), end(word, stretch))));
    }

    /** "They gave know-how in exchange for troops": the exchange tells nothing more of the know-how. */
    boolean isOnlyReturn(Sighting<Happening> sighting) {
        Match anchor = sighting.anchor();
        return sighting.matter().kind() == Happening.Kind.TRANSFER
                && text.annotations().isOver(anchor.from(), "reason")
                && sighting.words().stream().allMatch(word -> word.from() <= anchor.from());
    }

    /** Whether the goods stand among some words and the verb does not. */
    private static boolean isAmong(Sighting<Happening> sighting, Match.Range words) {
        return sighting.words().stream()
                        .anyMatch(word -> sighting.matter().about().contains(word.value()) && isWithin(word, words))
                && !isWithin(sighting.anchor(), words);
    }

    private static boolean isWithin(Match word, Match.Range words) {
        return word.from() >= words.from() && word.to() <= words.to();
    }

    /** From the word that gives a reason to the end of its clause; what is told is no reason for itself. */
    private Optional<Detail> reason(Sighting<?> sighting) {
        Match.Range stretch = sighting.near();
        return nearest(sighting, stretch, "reason")
                .map(word -> new Match.Range(word.from(), end(word, stretch)))
                .filter(range -> sighting.words().stream()
                        .noneMatch(word -> word.from() < range.to() && range.from() < word.to()))
                .map(range -> new Detail(
                        Kind.REASON,
                        text.annotations()
                                .at(range.from(), "reason")
                                .map(Match::value)
                                .orElse(""),
                        text.mention(range.from(), range.to())));
    }

    private int end(Match word, Match.Range stretch) {
        int to = word.to();
        while (to < stretch.to()
                && !text.token(to).is(",")
                && !text.token(to).is(";")
                && !text.token(to).is(".")) {
            to++;
        }
        return to;
    }

    private void goods(Sighting<Happening> sighting, Match.Range quote, List<Detail> into) {
        for (String category : List.of("noun", "theme", "concept")) {
            for (Match noun : text.annotations().within(quote.from(), quote.to(), category)) {
                if (sighting.matter().about().contains(noun.value())) {
                    into.add(detail(Kind.GOODS, noun));
                }
            }
        }
        for (Quantity quantity :
                Quantity.within(quantities, text.sentenceAt(sighting.anchor().from()))) {
            boolean told = quantity.from() < quote.to()
                    && quote.from() < quantity.to()
                    && quantity.isCount()
                    && quantity.noun()
                            .filter(sighting.matter().about()::contains)
                            .isPresent();
            if (told) {
                into.add(new Detail(
                        Kind.QUANTITY, quantity.noun().orElse(""), text.mention(quantity.from(), quantity.to())));
            }
        }
    }

    private Detail detail(Kind kind, Match words) {
        return new Detail(kind, words.value(), text.mention(words.from(), words.to()));
    }
}
