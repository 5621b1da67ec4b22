package org.jejak.extract.position;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.figure.Backing;
import org.jejak.extract.figure.Page;
import org.jejak.extract.layout.Zone;
import org.jejak.extract.reason.Basis;
import org.jejak.extract.sighting.Clauses;
import org.jejak.extract.sighting.Moods;
import org.jejak.extract.sighting.Polarity;
import org.jejak.extract.sighting.Sighting;
import org.jejak.extract.sighting.Spoken;
import org.jejak.model.Ground;
import org.jejak.model.Modality;
import org.jejak.model.Stance;
import org.jejak.pack.Proposition;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Finds what stand each holder takes on a proposition, and in which words. One text, one thread. */
final class Stands {

    private final Page page;
    private final Text text;
    private final List<Utterance> utterances;
    private final Holders holders;
    private final Holdings holdings;
    private final Spoken figures;
    private final Clauses clauses;
    private final Moods moods;

    Stands(Page page, Holders holders, Holdings holdings, Spoken figures) {
        this.page = page;
        this.figures = figures;
        this.text = page.text();
        this.utterances = page.utterances();
        this.holders = holders;
        this.holdings = holdings;
        this.clauses = new Clauses(text);
        this.moods = new Moods(text);
    }

    Stance stance(int utterance) {
        return holders.stance(utterance);
    }

    /** What is held in the clause itself. */
    void take(Sighting<Proposition> sighting) {
        Polarity polarity = Polarity.of(text, sighting);
        int token = sighting.anchor().from();
        int index = index(sighting);
        if (index < 0) {
            inOwnWords(sighting, polarity);
            return;
        }
        for (int number : holders.outwards(index)) {
            Stance told = holders.stance(number);
            Stance stance = polarity.turn(told);
            if (told == Stance.ASSERTS && isToldOtherwise(sighting, stance)) {
                continue;
            }
            if (stance == Stance.ASSERTS && (clauses.isSupposed(sighting) || clauses.isReturned(sighting))) {
                continue;
            }
            holders.of(number).forEach(holder -> hold(sighting, holder, stance, polarity));
            if (told != Stance.ASSERTS) {
                holders.claimants(number, token)
                        .forEach(holder -> hold(sighting, holder, polarity.turn(Stance.ASSERTS), polarity));
            }
        }
    }

    /** What is contested is a claim of another kind where it is plainly said, or denied with a number. */
    private boolean isToldOtherwise(Sighting<Proposition> sighting, Stance stance) {
        return sighting.matter().contested()
                && (stance == Stance.ASSERTS || figures.isIn(clauses.core(sighting, clauses.around(sighting))));
    }

    /** What somebody does in the report's own words; of a judgement, that the report itself makes it. */
    private void inOwnWords(Sighting<Proposition> sighting, Polarity polarity) {
        Stance stance = polarity.turn(Stance.ASSERTS);
        if (sighting.matter().attitude()) {
            holders.doers(sighting.anchor()).forEach(doer -> hold(sighting, doer, stance, polarity));
        } else if (sighting.matter().judgement() && isStated(sighting, polarity)) {
            hold(sighting, Backing.nobody(), stance, polarity);
        }
    }

    /** No question, no title, nothing supposed or only possible. */
    private boolean isStated(Sighting<Proposition> sighting, Polarity polarity) {
        Sentence sentence = text.sentenceAt(sighting.anchor().from());
        Modality modality = moods.of(sighting, polarity, Moods.near(sighting));
        return page.layout().zoneOf(sentence) == Zone.BODY
                && !text.token(sentence.to() - 1).is("?")
                && modality != Modality.PLANNED
                && !clauses.isSupposed(sighting);
    }

    /** The attribution that says it: of what somebody thinks, that of which the deciding word is the cue. */
    private int index(Sighting<Proposition> sighting) {
        int token = sighting.anchor().from();
        int saying = sighting.matter().attitude() ? holders.saying(token) : -1;
        if (saying >= 0) {
            return saying;
        }
        int innermost = holders.innermost(token);
        if (innermost < 0 && sighting.matter().judgement()) {
            return holders.describing(token);
        }
        boolean anothers =
                innermost >= 0 && sighting.matter().attitude() && holders.isAnothers(sighting.anchor(), innermost);
        return anothers ? -1 : innermost;
    }

    private void hold(Sighting<Proposition> sighting, Backing holder, Stance stance, Polarity polarity) {
        Match.Range quote = quote(sighting);
        if (stance == Stance.ASSERTS && hasFigure(sighting, quote, holder)) {
            return;
        }
        holdings.add(new Holding(
                sighting.matter(),
                quote,
                sighting.anchor(),
                new Basis(Ground.PROPOSITION_WORDS, sighting.words()),
                holder,
                stance,
                stance == Stance.DECLINES_TO_SAY ? Modality.ACTUAL : moods.of(sighting, polarity, Moods.near(sighting)),
                sighting.closeness()));
    }

    /** A figure stands in the clause, or in what goes on from it: "the losses, A says, reached 300", "losses — 300". */
    private boolean hasFigure(Sighting<Proposition> sighting, Match.Range quote, Backing holder) {
        Match.Range core = clauses.core(sighting, quote);
        if (figures.isIn(core)) {
            return true;
        }
        return core.to() == quote.to()
                && goesOn(quote, holder).filter(figures::isIn).isPresent();
    }

    /** What tells of the clause behind a dash or behind who says it. */
    private Optional<Match.Range> goesOn(Match.Range quote, Backing holder) {
        int end = quote.to();
        if (end < text.size()
                && text.token(end).isMark()
                && "–—".contains(text.token(end).text())) {
            return Optional.of(clauses.from(end + 1));
        }
        if (holder.attribution() < 0) {
            return Optional.empty();
        }
        List<Match.Range> parts = utterances.get(holder.attribution()).content();
        return IntStream.range(1, parts.size())
                .filter(i -> parts.get(i - 1).to() == end
                        && text.sentenceNumberAt(end)
                                == text.sentenceNumberAt(parts.get(i).from()))
                .mapToObj(i -> clauses.from(parts.get(i).from()))
                .findFirst();
    }

    /** The clause, with the "no" of its subject. */
    private Match.Range quote(Sighting<Proposition> sighting) {
        Match.Range clause = clauses.around(sighting);
        return Polarity.nobody(text, sighting)
                .map(none -> new Match.Range(Math.min(none.from(), clause.from()), clause.to()))
                .orElse(clause);
    }

    /** What somebody does with it by a verb that stands alone. */
    void takeUp(Sighting<Proposition> sighting, Backing doer, Stance stance, Match cue) {
        int from = text.sentenceAt(cue.from()).from();
        Match.Range clause = clauses.around(
                new Sighting<>(sighting.matter(), false, cue, new Match.Range(from, cue.to()), List.of(cue)));
        hold(sighting, doer, stance, clause);
    }

    private void hold(Sighting<Proposition> sighting, Backing holder, Stance stance, Match.Range quote) {
        if (stance == Stance.ASSERTS && sighting.matter().contested()) {
            return;
        }
        holdings.add(new Holding(
                sighting.matter(),
                quote,
                sighting.anchor(),
                new Basis(Ground.PROPOSITION_BEFORE, sighting.words()),
                holder,
                stance,
                Modality.ACTUAL,
                sighting.closeness()));
    }

    /** What an attribution does with a proposition that was spoken of before. */
    void takeUp(Sighting<Proposition> sighting, int number, Stance stance) {
        Utterance utterance = utterances.get(number);
        boolean judged = stance != stance(number);
        Match.Range quote = judged ? content(utterance) : report(utterance);
        holders.of(number).forEach(holder -> hold(sighting, holder, stance, quote));
    }

    /** What is said, up to the end of its sentence. */
    private Match.Range content(Utterance utterance) {
        int from = utterance.content().get(0).from();
        int to = utterance.content().get(utterance.content().size() - 1).to();
        return clauses.trimmed(from, Math.min(to, text.sentenceAt(from).to()));
    }

    /** Source, cue and content, "neither" before them included. */
    private Match.Range report(Utterance utterance) {
        Match.Range said = content(utterance);
        Sentence sentence = text.sentenceAt(said.from());
        int from = said.from();
        int to = said.to();
        for (Match.Range part : List.of(
                utterance.cue().orElse(said), utterance.speaker().orElseThrow().mention())) {
            if (sentence.holds(part.from())) {
                from = Math.min(from, part.from());
                to = Math.max(to, part.to());
            }
        }
        boolean none = from > sentence.from() && text.annotations().isOver(from - 1, "verdict");
        return clauses.trimmed(none ? from - 1 : from, to);
    }
}
