package org.jejak.app.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.model.Reading;

/** Texts with TIMEX3 spans and values. */
record TimexGold(GoldLines lines) implements GoldSet {

    @Override
    public List<Path> texts() {
        return lines.texts();
    }

    @Override
    public Optional<Path> metadata() {
        return lines.metadata();
    }

    @Override
    public Optional<String> outlet(Path text) {
        return Optional.empty();
    }

    @Override
    public Scorer scorer() {
        return new TimexScorer(lines);
    }

    private static final class TimexScorer implements Scorer {

        private final GoldLines lines;
        private final TimeScores times = new TimeScores("");
        private final List<Fault> faults = new ArrayList<>();

        TimexScorer(GoldLines lines) {
            this.lines = lines;
        }

        @Override
        public void add(Path text, Reading reading) {
            Page page = Page.of(text, reading);
            times.score(page, GoldTime.ofPairs(lines.of("timex", text)));
            faults.addAll(page.faults());
        }

        @Override
        public List<Score> scores() {
            return times.all();
        }

        @Override
        public List<Share> shares() {
            return List.of();
        }

        @Override
        public List<Fault> faults() {
            return List.copyOf(faults);
        }
    }
}
