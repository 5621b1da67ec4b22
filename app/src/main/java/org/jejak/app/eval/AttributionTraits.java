package org.jejak.app.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jejak.model.Span;

/** What the faults of a page's attributions are about. Traits come with the most telling first. */
final class AttributionTraits {

    /** A border that is off by more than this share of the content is what is wrong with it. */
    private static final double NOTABLE = 0.1;

    private final Page page;
    private final Pairing pairing;

    AttributionTraits(Page page, Pairing pairing) {
        this.page = page;
        this.pairing = pairing;
    }

    List<Trait> missed(int gold, PackWords packs) {
        Quoted wanted = pairing.gold().get(gold);
        Wording wording = packs.of(page.article());
        List<Trait> traits = new ArrayList<>();
        traits.add(new Trait("why", whyMissed(wanted, wording)));
        traits.addAll(look(wanted, wording));
        traits.add(new Trait("content", shape(gold)));
        return traits;
    }

    private String whyMissed(Quoted wanted, Wording wording) {
        Optional<Quoted> near = unpairedRead().stream()
                .filter(read -> read.shared(wanted) > 0)
                .max(Comparator.comparingInt(read -> read.shared(wanted)));
        if (near.isPresent()) {
            return "read, but " + borders(wanted, near.get());
        }
        if (unpairedRead().stream().anyMatch(read -> Quoted.shared(read.cue(), wanted.cue()) > 0)) {
            return "cue read, but with another content";
        }
        return switch (wording.cue(wanted.cue())) {
            case NONE -> "no cue";
            case UNKNOWN -> "cue not in the lexicon";
            default -> "cue known, but not read";
        };
    }

    List<Trait> falseAlarm(int read, PackWords packs) {
        Quoted extra = pairing.read().get(read);
        Wording wording = packs.of(page.article());
        List<Trait> traits = new ArrayList<>();
        traits.add(new Trait("why", whyRead(extra)));
        traits.addAll(look(extra, wording));
        return traits;
    }

    private String whyRead(Quoted extra) {
        Optional<Quoted> meant = IntStream.range(0, pairing.gold().size())
                .filter(i -> !pairing.isPairedGold(i))
                .mapToObj(pairing.gold()::get)
                .filter(gold -> gold.shared(extra) > 0)
                .max(Comparator.comparingInt(gold -> gold.shared(extra)));
        if (meant.isPresent()) {
            return borders(meant.get(), extra);
        }
        boolean within = pairing.gold().stream().anyMatch(gold -> gold.shared(extra) > 0);
        return within ? "words that another attribution has already" : "nothing is attributed there";
    }

    List<Trait> otherSource(Quoted gold, Quoted read, PackWords packs) {
        Wording wording = packs.of(page.article());
        Wording.SourceKind wanted = wording.source(gold);
        Wording.SourceKind got = wording.source(read);
        List<Trait> traits = new ArrayList<>();
        traits.add(new Trait(
                "why", wanted == got ? "another " + wanted.shown() : wanted.shown() + " read as " + got.shown()));
        traits.addAll(look(gold, wording));
        return traits;
    }

    List<Trait> content(Quoted gold, Quoted read, PackWords packs) {
        List<Trait> traits = new ArrayList<>();
        traits.add(new Trait("why", borders(gold, read)));
        traits.addAll(look(gold, packs.of(page.article())));
        return traits;
    }

    private static List<Trait> look(Quoted one, Wording wording) {
        return List.of(
                new Trait("speech", wording.speech(one.content())),
                new Trait("source", wording.source(one).shown()),
                new Trait("cue", wording.cue(one.cue()).shown()),
                new Trait("cue words", wording.forms(one.cue())));
    }

    private List<Quoted> unpairedRead() {
        return IntStream.range(0, pairing.read().size())
                .filter(j -> !pairing.isPairedRead(j))
                .mapToObj(pairing.read()::get)
                .toList();
    }

    /** Which ends of the content differ notably, or where none does, which differs most. */
    static String borders(Quoted gold, Quoted read) {
        Span right = gold.extent();
        Span got = read.extent();
        int start = got.start() - right.start();
        int end = got.end() - right.end();
        double notable = NOTABLE * Math.max(1, right.length());
        boolean atStart = Math.abs(start) > notable;
        boolean atEnd = Math.abs(end) > notable;
        if (start == 0 && end == 0) {
            return "split otherwise";
        }
        if (!atStart && !atEnd) {
            atStart = Math.abs(start) >= Math.abs(end);
            atEnd = !atStart;
        }
        String first = start > 0 ? "too short at the start" : "too long at the start";
        String last = end < 0 ? "too short at the end" : "too long at the end";
        return atStart && atEnd ? first + ", " + last : atStart ? first : last;
    }

    private String shape(int gold) {
        Quoted one = pairing.gold().get(gold);
        if (one.content().size() > 1) {
            return "split";
        }
        boolean nested = IntStream.range(0, pairing.gold().size())
                .filter(i -> i != gold)
                .mapToObj(pairing.gold()::get)
                .anyMatch(outer ->
                        !outer.extent().equals(one.extent()) && outer.extent().contains(one.extent()));
        return nested ? "nested" : "whole";
    }
}
