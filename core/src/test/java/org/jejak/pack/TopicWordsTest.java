package org.jejak.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A topic names concepts, noun classes and indicators by id; a name that nothing answers to would be silence. */
class TopicWordsTest {

    private static final List<String> ASKED =
            List.of("concept", "theme", "additional", "modal", "noun", "anaphor", "name.country");

    private static final Packs PACKS = Home.packs();

    @Test
    void everyConceptOfAnIndicatorIsMarkedByALanguage() {
        Set<String> concepts = values("concept");
        each((topic, indicator) -> {
            Set<String> named = new LinkedHashSet<>(indicator.unless());
            indicator.triggers().forEach(named::addAll);
            assertThat(concepts).as(topic.id() + " " + indicator.id()).containsAll(named);
        });
    }

    @Test
    void everyIndicatorCountsNounsThatALanguageHas() {
        Set<String> nouns = values("noun");
        each((topic, indicator) -> assertThat(nouns)
                .as(topic.id() + " " + indicator.id() + " counts " + indicator.counts())
                .containsAnyElementsOf(indicator.counts()));
    }

    /** What a proposition, an event or a transfer asks for is a concept, a theme, a noun class or a party that somebody names. */
    @Test
    void everyWordOfAMatterIsMarkedSomewhere() {
        for (TopicPack topic : PACKS.topics().values()) {
            Set<String> known = new LinkedHashSet<>();
            for (String category : ASKED) {
                known.addAll(values(category));
            }
            topic.names().forEach(name -> known.add(name.actor().orElse(name.id())));
            topic.names().forEach(name -> known.add(name.id()));
            for (Matter matter : matters(topic)) {
                Set<String> asked = new LinkedHashSet<>(matter.unless());
                asked.addAll(matter.parties());
                matter.affirmed().forEach(asked::addAll);
                matter.contradicted().forEach(asked::addAll);
                assertThat(known).as(topic.id() + " " + matter.id()).containsAll(asked);
                assertThat(matter.about().isEmpty() || matter.about().stream().anyMatch(known::contains))
                        .as(topic.id() + " " + matter.id() + " is about " + matter.about())
                        .isTrue();
            }
        }
    }

    /** A word whose subject is who gets it must be one that tells of the transfer. */
    @Test
    void everyTransferIsReceivedByAWordThatTellsIt() {
        for (TopicPack topic : PACKS.topics().values()) {
            for (Happening happening : topic.happenings()) {
                assertThat(happening.affirmed().stream().map(group -> group.get(0)))
                        .as(topic.id() + " " + happening.id())
                        .containsAll(happening.received());
            }
        }
    }

    private static List<Matter> matters(TopicPack topic) {
        List<Matter> matters = new ArrayList<>(topic.propositions());
        matters.addAll(topic.happenings());
        return matters;
    }

    @Test
    void everyIndicatorBecomesOneThatIsThere() {
        each((topic, indicator) -> assertThat(topic.indicators())
                .as(topic.id() + " " + indicator.id())
                .extracting(Indicator::id)
                .containsAll(indicator.variants().values()));
    }

    private static void each(BiConsumer<TopicPack, Indicator> check) {
        PACKS.topics()
                .values()
                .forEach(topic -> topic.indicators().forEach(indicator -> check.accept(topic, indicator)));
    }

    /** A country is known by its two-letter code, in whichever language names it. */
    @Test
    void everyNameSpeaksForACountryOrAnotherName() {
        for (TopicPack topic : PACKS.topics().values()) {
            Set<String> known = topic.names().stream().map(Name::id).collect(Collectors.toSet());
            for (Name name : topic.names()) {
                assertThat(name.speaksFor())
                        .as(topic.id() + " " + name.id())
                        .allMatch(id -> id.matches("[A-Z]{2}") || known.contains(id));
            }
        }
    }

    /** Every value of a category that a language or a topic's addition to it marks. */
    private static Set<String> values(String category) {
        Set<String> values = new LinkedHashSet<>();
        for (Home.Teaching teaching : Home.teachings()) {
            teaching.vocabulary().words().stream()
                    .filter(word -> word.category().equals(category))
                    .forEach(word -> values.add(word.value()));
            teaching.vocabulary().rules().stream()
                    .filter(rule -> rule.category().equals(category))
                    .forEach(rule -> values.add(rule.value()));
        }
        return values;
    }
}
