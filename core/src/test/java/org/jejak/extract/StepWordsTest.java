package org.jejak.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jejak.golden.PackHome;
import org.jejak.golden.ShortReport;
import org.jejak.model.Article;
import org.jejak.model.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where no day is told, the words for the order of a source's steps are kept. */
class StepWordsTest {

    private static List<Claim> read(String topic, String language, String text) {
        Article article = ShortReport.of(language, text, "2031-05-06");
        return new Extractor(PackHome.PACKS, Optional.of(topic)).read(article).claims();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The Kremlin initially denied that North Korean troops were in Russia. | initially",
                "en | At first, the Kremlin denied that North Korean troops were in Russia. | At first",
                "en | The Kremlin eventually confirmed that North Korean troops were in Russia. | eventually",
                "en | The Kremlin, which had denied it for months, later confirmed that North Korean troops were in Russia. | later",
                "id | Kremlin semula membantah bahwa tentara Korea Utara berada di Rusia. | semula",
                "id | Kremlin akhirnya mengakui bahwa tentara Korea Utara berada di Rusia. | akhirnya",
                "ru | Кремль поначалу отрицал, что военные КНДР находятся в России. | поначалу",
                "ru | Кремль в конце концов подтвердил, что военные КНДР находятся в России. | в конце концов",
                "en | The Kremlin denied that North Korean troops were in Russia. |",
            })
    void the_step_of_a_stance(String language, String text, String word) {
        assertThat(read("dprk-russia", language, text))
                .as(text)
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.scope().timeText()).isEqualTo(Optional.ofNullable(word)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The relief office had at first reported 41 people killed. | at first",
                "id | Sebelumnya BPBD melaporkan 41 orang meninggal dunia. | Sebelumnya",
                "ru | Ранее спасатели сообщали о 41 погибшем. | Ранее",
                "en | The relief office reported 41 people killed. |",
                "en | Initially 12 villages were cut off, and 41 people were killed. |",
            })
    void a_count_that_was_given_before(String language, String text, String word) {
        assertThat(read("disaster", language, text).stream()
                        .filter(claim -> claim.indicator().equals("killed")))
                .as(text)
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.scope().timeText()).isEqualTo(Optional.ofNullable(word)));
    }
}
