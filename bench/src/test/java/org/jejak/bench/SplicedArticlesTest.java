package org.jejak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jejak.bench.SplicedArticles.Copy;
import org.junit.jupiter.api.Test;

class SplicedArticlesTest {

    @Test
    void whatWasCutStandsWhereItIsSaidToStandInEveryLanguage() throws IOException {
        for (Map.Entry<String, List<String>> language :
                SampleSentences.below(Bench.home()).entrySet()) {
            SplicedArticles articles = SplicedArticles.of(language.getValue(), 0, new Random(3));
            assertThat(articles.copies())
                    .as(language.getKey())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(copy -> {
                        String from = String.valueOf(articles.texts().get(copy.from()));
                        String into = String.valueOf(articles.texts().get(copy.into()));
                        assertThat(into.substring(copy.intoStart(), copy.intoEnd()))
                                .isEqualTo(from.substring(copy.fromStart(), copy.fromEnd()));
                    });
        }
    }

    @Test
    void whatIsFoundIsScoredByLettersAndByPairs() {
        PassageScore score = new PassageScore();
        score.add(List.of(new Copy("a", 0, 100, "b", 0, 100)), List.of(new Copy("a", 0, 50, "b", 0, 50)));
        score.add(List.of(), List.of(new Copy("c", 0, 50, "d", 0, 50)));
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(score.pairsF1()).isEqualTo(2.0 / 3);
    }
}
