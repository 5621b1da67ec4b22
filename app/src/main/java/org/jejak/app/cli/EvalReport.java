package org.jejak.app.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jejak.app.eval.Fault;
import org.jejak.app.eval.GoldFormat;
import org.jejak.app.eval.Misses;
import org.jejak.app.eval.PackWords;
import org.jejak.app.eval.Peer;
import org.jejak.app.eval.Results;
import org.jejak.app.eval.Score;
import org.jejak.app.eval.Scorer;
import org.jejak.app.eval.Share;

/** What an evaluation shows, whatever the form: rows of scores beside peers, faults, groups of faults. */
record EvalReport(Results results, GoldFormat format, PackWords packs) {

    /**
     * What was asked for besides the scores.
     *
     * @param examples for each group of misses
     */
    record Wanted(boolean faults, boolean misses, int examples) {}

    /**
     * One measure of the whole set or of a part.
     *
     * @param part empty for the whole
     * @param precision empty for a plain share, and so is recall
     * @param value F1, or the share that is right
     * @param right of {@code gold} things
     * @param read by us; empty for a plain share
     */
    record Row(
            Optional<String> part,
            int articles,
            String layer,
            Optional<Double> precision,
            Optional<Double> recall,
            double value,
            int right,
            int gold,
            Optional<Integer> read,
            List<Peer> peers) {

        static Row of(Optional<String> part, int articles, Score score, List<Peer> peers) {
            int gold = score.hits() + score.misses();
            return new Row(
                    part,
                    articles,
                    score.layer(),
                    Optional.of(score.precision()),
                    Optional.of(score.recall()),
                    score.f1(),
                    score.hits(),
                    gold,
                    Optional.of(score.read()),
                    peers);
        }

        static Row of(Optional<String> part, int articles, Share share, List<Peer> peers) {
            Optional<Double> none = Optional.empty();
            return new Row(
                    part,
                    articles,
                    share.field(),
                    none,
                    none,
                    share.accuracy(),
                    share.right(),
                    share.all(),
                    Optional.empty(),
                    peers);
        }
    }

    /** Of the whole set, then of its parts; layers that the gold does not have are left out. */
    List<Row> rows() {
        List<Row> rows =
                new ArrayList<>(rows(Optional.empty(), results.articles(), results.all(), results.peers(format)));
        results.parts()
                .forEach(
                        part -> rows.addAll(rows(Optional.of(part.name()), part.articles(), part.scorer(), List.of())));
        return Collections.unmodifiableList(rows);
    }

    private static List<Row> rows(Optional<String> part, int articles, Scorer scorer, List<Peer> peers) {
        List<Row> rows = new ArrayList<>();
        scorer.scores().stream()
                .filter(score -> !score.isEmpty())
                .forEach(score -> rows.add(Row.of(part, articles, score, of(score.layer(), peers))));
        scorer.shares().stream()
                .filter(share -> share.all() > 0)
                .forEach(share -> rows.add(Row.of(part, articles, share, of(share.field(), peers))));
        return rows;
    }

    private static List<Peer> of(String layer, List<Peer> peers) {
        return peers.stream().filter(peer -> peer.layer().equals(layer)).toList();
    }

    List<Fault> faults() {
        return results.all().faults();
    }

    List<Misses.Group> misses() {
        return Misses.of(faults(), packs);
    }

    /** Examples from different articles where there are enough. */
    static List<Fault> examples(Misses.Group group, int count) {
        List<Fault> first = new ArrayList<>();
        List<Fault> more = new ArrayList<>();
        for (Fault fault : group.faults()) {
            boolean isNew = first.stream().noneMatch(chosen -> chosen.file().equals(fault.file()));
            (isNew ? first : more).add(fault);
        }
        first.addAll(more);
        return first.subList(0, Math.min(count, first.size()));
    }
}
