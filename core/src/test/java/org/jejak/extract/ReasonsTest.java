package org.jejak.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jejak.golden.PackHome;
import org.jejak.golden.ShortReport;
import org.jejak.model.Article;
import org.jejak.model.Edtf;
import org.jejak.model.Evidence;
import org.jejak.model.ExplainedReading;
import org.jejak.model.Figure;
import org.jejak.model.Ground;
import org.jejak.model.Reason;
import org.jejak.model.Reason.Part;
import org.junit.jupiter.api.Test;

/** A reading tells by which rule and from which words each part of a claim was decided. */
class ReasonsTest {

    private static ExplainedReading read(String text) {
        Article article = ShortReport.of("en", text, "2025-02-06");
        return new Extractor(PackHome.PACKS, Optional.of("disaster")).explain(article);
    }

    /** The reasons of the figure with these words. */
    private static List<Reason> of(ExplainedReading reading, String phrase) {
        return reading.reading().claims().stream()
                .filter(claim -> ((Figure) claim).phrase().text().equals(phrase))
                .findFirst()
                .map(claim -> reading.of(claim.id()))
                .orElseThrow(() -> new AssertionError(
                        "no figure '" + phrase + "' in " + reading.reading().claims()));
    }

    private static Reason the(List<Reason> reasons, Part part, Ground ground) {
        return reasons.stream()
                .filter(reason -> reason.part() == part && reason.ground() == ground)
                .findFirst()
                .orElseThrow(() -> new AssertionError(part + " is not by " + ground + " in " + reasons));
    }

    private static List<String> words(Reason reason) {
        return reason.evidence().stream()
                .filter(Evidence.Words.class::isInstance)
                .map(evidence -> ((Evidence.Words) evidence).mention().text())
                .toList();
    }

    @Test
    void the_number_tells_its_hedge_and_the_line_of_the_pack_that_knows_it() {
        Reason figure =
                the(of(read("The flood killed at least 17 people."), "at least 17"), Part.FIGURE, Ground.NUMBER_HEDGED);
        assertThat(figure.value()).contains("at_least");
        assertThat(words(figure)).containsExactly("at least", "17");
        Evidence.Entry hedge =
                ((Evidence.Words) figure.evidence().get(0)).entry().orElseThrow();
        assertThat(hedge.pack()).isEqualTo(PackHome.PACKS.languages().get("en").id());
        assertThat(hedge.place()).matches("languages/en/(words|patterns)/\\w+\\.yaml:\\d+");
        assertThat(hedge.category() + "=" + hedge.value()).isEqualTo("hedge.before=at_least");
    }

    @Test
    void the_indicator_tells_its_trigger_and_why_a_rival_is_not_it() {
        List<Reason> reasons = of(read("The flood killed 17 people and injured 40."), "17");
        Reason indicator = the(reasons, Part.INDICATOR, Ground.INDICATOR_TRIGGER);
        assertThat(indicator.value()).contains("killed");
        assertThat(words(indicator)).containsExactly("killed");
        assertThat(indicator.evidence())
                .anySatisfy(evidence -> assertThat(evidence)
                        .isInstanceOfSatisfying(
                                Evidence.Line.class,
                                line -> assertThat(line.entry().place())
                                        .startsWith("topics/disaster/indicators.yaml:")));
        Reason rival = the(reasons, Part.RIVAL, Ground.RIVAL_FARTHER);
        assertThat(words(rival)).containsExactly("injured");
    }

    @Test
    void the_source_tells_the_attribution_that_holds_the_figure_and_that_one_its_cue() {
        ExplainedReading reading = read("Mayor Ana Duarte said the flood killed 17 people.");
        Reason source = the(of(reading, "17"), Part.SOURCE, Ground.SOURCE_HOLDS);
        assertThat(source.value()).contains("Ana Duarte");
        assertThat(source.evidence()).contains(new Evidence.Other("a1"));
        Reason speaker = the(reading.of("a1"), Part.SOURCE, Ground.SPEAKER_BEFORE);
        assertThat(words(speaker)).containsExactly("said", "Ana Duarte");
        the(reading.of("a1"), Part.STANCE, Ground.STANCE_OF_CUE);
    }

    @Test
    void a_pronoun_tells_whom_it_points_back_to() {
        ExplainedReading reading = read("Mayor Ana Duarte said the river was rising. She said 17 people were killed.");
        Reason name = the(reading.of("a2"), Part.NAME, Ground.NAME_BY_PRONOUN);
        assertThat(name.value()).contains("Ana Duarte");
        assertThat(words(name)).containsExactly("Ana Duarte");
    }

    @Test
    void a_source_carried_on_tells_from_which_claim() {
        ExplainedReading reading =
                read("Mayor Ana Duarte said the flood killed 17 people. Of those killed, 12 people were from Kenari.");
        Reason source = the(of(reading, "12"), Part.SOURCE, Ground.SOURCE_CARRIED_ON);
        assertThat(source.value()).contains("Ana Duarte");
        assertThat(source.evidence()).containsExactly(new Evidence.Other("c1"));
    }

    @Test
    void a_hop_tells_the_words_that_make_it_one() {
        ExplainedReading reading =
                read("The flood killed 17 people, Mayor Ana Duarte said on Monday, citing the police.");
        Reason hop = the(of(reading, "17"), Part.VIA, Ground.HOP_CITES);
        assertThat(hop.value()).contains("Ana Duarte");
        assertThat(words(hop)).containsExactly("citing", "Ana Duarte");
    }

    @Test
    void a_time_tells_from_which_day_it_is_counted() {
        List<Reason> reasons = of(read("The flood killed 17 people on Tuesday."), "17");
        assertThat(words(the(reasons, Part.TIME, Ground.TIME_IN_SENTENCE))).containsExactly("Tuesday");
        Reason counted = the(reasons, Part.TIME, Ground.DATE_FROM_PUBLICATION);
        assertThat(counted.value()).contains("2025-02-04");
        assertThat(counted.evidence()).containsExactly(new Evidence.Day(new Edtf("2025-02-06"), Optional.empty()));
    }

    @Test
    void a_time_counted_from_another_tells_which() {
        List<Reason> reasons =
                of(read("The rain began on 3 January 2020. The flood killed 17 people the next day."), "17");
        Reason counted = the(reasons, Part.TIME, Ground.DATE_FROM_TEXT);
        assertThat(counted.value()).contains("2020-01-04");
        assertThat(counted.evidence()).singleElement().isInstanceOfSatisfying(Evidence.Day.class, day -> {
            assertThat(day.day()).isEqualTo(new Edtf("2020-01-03"));
            assertThat(day.words().orElseThrow().text()).isEqualTo("3 January 2020");
        });
    }

    @Test
    void a_figure_that_nobody_gives_says_so() {
        Reason source = the(of(read("The flood killed 17 people."), "17"), Part.SOURCE, Ground.SOURCE_NOBODY);
        assertThat(source.value()).isEmpty();
    }
}
