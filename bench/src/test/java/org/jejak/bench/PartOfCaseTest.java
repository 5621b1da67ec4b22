package org.jejak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jejak.app.pipeline.Outcome;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.ledger.AddBatch;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.contest.Revisions;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.origin.Origin;
import org.jejak.store.SqliteLedgerStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of one indicator is what the whole case says of it. */
class PartOfCaseTest {

    private static final int ARTICLES = 40;

    @Test
    void everyIndicatorAloneIsAsInTheWhole(@TempDir Path folder) {
        try (LedgerStore store = SqliteLedgerStore.open(folder.resolve("a.jejak"))) {
            fill(store);
            Reasoning whole = new Reasoning(store);
            List<FigureSeries> all = whole.figures();
            assertThat(all).hasSizeGreaterThan(5);
            Revisions revisions = whole.revisions();
            for (FigureSeries series : all) {
                Reasoning part = Reasoning.about(series.indicator(), store);
                assertThat(alone(part, series.indicator())).isEqualTo(Optional.of(series));
                assertThat(backing(part, series)).isEqualTo(backing(whole, series));
                assertThat(revised(part.revisions(), series)).isEqualTo(revised(revisions, series));
                assertThat(part.denials(series.indicator())).isEqualTo(whole.denials(series.indicator()));
            }
        }
    }

    private static void fill(LedgerStore store) {
        Pipeline pipeline = Bench.pipeline();
        GeneratedArticles generated = new GeneratedArticles(Bench.home(), 1);
        try (AddBatch batch = store.batch(ARTICLES)) {
            for (int number = 0; number < ARTICLES; number++) {
                Outcome.Understood read = (Outcome.Understood) pipeline.run(
                        GeneratedArticles.name(number), generated.text(number).getBytes(StandardCharsets.UTF_8));
                batch.add(read.reading(), read.original());
            }
        }
    }

    private static Optional<FigureSeries> alone(Reasoning part, String indicator) {
        return part.figures().stream()
                .filter(series -> series.indicator().equals(indicator))
                .findFirst();
    }

    private static List<Independence> backing(Reasoning reasoning, FigureSeries series) {
        return series.origins().stream().map(reasoning::backing).toList();
    }

    private static List<Optional<Origin>> revised(Revisions revisions, FigureSeries series) {
        return series.origins().stream().map(revisions::before).toList();
    }
}
