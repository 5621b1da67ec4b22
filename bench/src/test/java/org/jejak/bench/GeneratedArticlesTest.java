package org.jejak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jejak.app.pipeline.Outcome;
import org.jejak.app.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

class GeneratedArticlesTest {

    private static final int MANY = 500;

    private final GeneratedArticles generated = new GeneratedArticles(Bench.home(), 1);

    @Test
    void sameSeedAndNumberGiveTheSameReportWhateverWasMadeBefore() {
        GeneratedArticles again = new GeneratedArticles(Bench.home(), 1);
        String seventh = generated.text(7);
        again.text(3);
        assertThat(again.text(7)).isEqualTo(seventh);
        assertThat(new GeneratedArticles(Bench.home(), 2).text(7)).isNotEqualTo(seventh);
    }

    @Test
    void everyReportIsDistinctAndAboutThreeThousandCharacters() {
        Set<String> seen = new HashSet<>();
        for (int number = 0; number < MANY; number++) {
            String text = generated.text(number);
            assertThat(seen.add(text)).as("report %s is new: %s", number, text).isTrue();
            assertThat(text.length()).as(text).isBetween(2_700, 3_700);
        }
    }

    @Test
    void everyReportIsReadAndLanguagesTakeTurns() {
        Pipeline pipeline = Bench.pipeline();
        Set<String> languages = new HashSet<>();
        for (int number = 0; number < 20; number++) {
            String text = generated.text(number);
            Outcome outcome = pipeline.run(GeneratedArticles.name(number), text.getBytes(StandardCharsets.UTF_8));
            assertThat(outcome).as(text).isInstanceOf(Outcome.Understood.class);
            ((Outcome.Understood) outcome)
                    .reading()
                    .article()
                    .metadata()
                    .language()
                    .ifPresent(languages::add);
        }
        assertThat(languages).contains("en", "id", "ru");
    }
}
