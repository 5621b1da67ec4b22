package org.jejak.app.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jejak.app.eval.Fault.Kind;
import org.jejak.model.Attribution;
import org.jejak.model.Reading;
import org.jejak.model.Span;

/**
 * Direct speech as PFSA-ID is scored: the words of statements; the gold cues that a cue of ours touches; and of the statements
 * found (half their words or more), those whose source touches a word that names or describes a speaker. Indirect speech is not
 * looked at, and of mixed speech only what the gold has too. For one thread.
 */
final class PfsaScorer implements Scorer {

    /** Letters and digits, or one other sign. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_\\s\\p{Z}\\x1c-\\x1f\\x85]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final PfsaGold gold;
    private final Score statements = new Score("statement_tokens");
    private final Share cues = new Share("cue_recall");
    private final Share found = new Share("statements_found");
    private final Share speakers = new Share("speaker_of_found");
    private final List<Fault> faults = new ArrayList<>();

    PfsaScorer(PfsaGold gold) {
        this.gold = gold;
    }

    @Override
    public void add(Path text, Reading reading) {
        Page page = Page.of(text, reading);
        Words words = new Words(GoldTokens.cut(reading.article().text(), TOKEN));
        BitSet wanted = words.startingIn(gold.statements(text));
        List<Attribution> read = reading.attributions();
        BitSet direct = words.startingIn(contents(read, Attribution.Kind.DIRECT));
        BitSet mixed = words.startingIn(contents(read, Attribution.Kind.MIXED));
        mixed.and(wanted);
        direct.or(mixed);
        statements.add(GoldTokens.common(wanted, direct), wanted.cardinality(), direct.cardinality());
        cues(page, text);
        statements(page, text, words);
        falseAlarms(page, words, wanted);
        faults.addAll(page.faults());
    }

    /** Words as they are counted: tokens of letters and digits, by where they start. */
    private record Words(GoldTokens tokens) {

        BitSet startingIn(List<Span> spans) {
            BitSet in = tokens.in(spans);
            for (int i = in.nextSetBit(0); i >= 0; i = in.nextSetBit(i + 1)) {
                int start = tokens.tokens().get(i).start();
                boolean starts = spans.stream().anyMatch(s -> s.start() <= start && start < s.end());
                in.set(i, starts && WORD.matcher(tokens.words().get(i)).matches());
            }
            return in;
        }
    }

    private static List<Span> contents(List<Attribution> read, Attribution.Kind kind) {
        return read.stream()
                .filter(each -> each.kind() == kind)
                .flatMap(each -> Quoted.of(each).content().stream())
                .toList();
    }

    private void cues(Page page, Path text) {
        List<Span> read = page.reading().attributions().stream()
                .flatMap(each -> Quoted.of(each).cue().stream())
                .toList();
        for (Span cue : gold.cues(text)) {
            boolean hit = read.stream().anyMatch(cue::overlaps);
            cues.count(hit);
            if (!hit) {
                page.fault(
                        "cue", Kind.MISSED, cue, "no attribution with this cue", packs -> cueTraits(page, cue, packs));
            }
        }
    }

    private static List<Trait> cueTraits(Page page, Span cue, PackWords packs) {
        Wording wording = packs.of(page.article());
        return List.of(
                new Trait("cue", wording.cue(List.of(cue)).shown()),
                new Trait("cue words", wording.forms(List.of(cue))));
    }

    private void statements(Page page, Path text, Words words) {
        List<Span> names = gold.speakers(text);
        List<Quoted> read =
                page.reading().attributions().stream().map(Quoted::of).toList();
        for (Span statement : gold.statements(text)) {
            BitSet wanted = words.startingIn(List.of(statement));
            List<Quoted> mine = wanted.isEmpty()
                    ? List.of()
                    : read.stream()
                            .filter(each -> 2 * GoldTokens.common(wanted, words.startingIn(each.content()))
                                    >= wanted.cardinality())
                            .toList();
            found.count(!mine.isEmpty());
            Quoted whole = new Quoted(List.of(), nearest(statement, gold.cues(text)), List.of(statement));
            if (mine.isEmpty()) {
                missed(page, whole, read);
                continue;
            }
            boolean named = mine.stream()
                    .flatMap(each -> each.source().stream())
                    .anyMatch(source -> names.stream().anyMatch(source::overlaps));
            speakers.count(named);
            if (!named) {
                wrongSpeaker(page, whole, mine.get(0));
            }
        }
    }

    /** The gold ties no cue to its statement; the nearest one is its own. */
    private static List<Span> nearest(Span statement, List<Span> cues) {
        return cues.stream()
                .min(java.util.Comparator.comparingInt(
                        cue -> Math.max(cue.start() - statement.end(), statement.start() - cue.end())))
                .stream()
                .toList();
    }

    private static void missed(Page page, Quoted whole, List<Quoted> read) {
        page.fault(
                "statement",
                Kind.MISSED,
                whole.extent(),
                "cue " + page.words(whole.cue(), "none"),
                packs -> new AttributionTraits(page, new Pairing(List.of(whole), read)).missed(0, packs));
    }

    private static void wrongSpeaker(Page page, Quoted whole, Quoted read) {
        page.fault(
                "statement",
                Kind.WRONG_SOURCE,
                whole.extent(),
                "cue " + page.words(whole.cue(), "none") + ", read " + page.words(read.source(), "nobody"),
                packs -> {
                    Wording wording = packs.of(page.article());
                    return List.of(
                            new Trait("read", wording.source(read).shown()),
                            new Trait("cue", wording.cue(whole.cue()).shown()),
                            new Trait("cue words", wording.forms(whole.cue())));
                });
    }

    /** Direct speech of ours of which the gold has no word. */
    private static void falseAlarms(Page page, Words words, BitSet wanted) {
        for (Attribution each : page.reading().attributions()) {
            Quoted read = Quoted.of(each);
            if (each.kind() == Attribution.Kind.DIRECT
                    && !words.startingIn(read.content()).intersects(wanted)) {
                page.fault(
                        "statement",
                        Kind.FALSE_ALARM,
                        read.extent(),
                        page.words(read.source(), "nobody") + " / " + page.words(read.cue(), "no cue"),
                        packs -> new AttributionTraits(page, new Pairing(List.of(), List.of(read)))
                                .falseAlarm(0, packs));
            }
        }
    }

    @Override
    public List<Score> scores() {
        return List.of(statements);
    }

    @Override
    public List<Share> shares() {
        return List.of(cues, found, speakers);
    }

    @Override
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
