package org.jejak.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who publishes which outlets, and who speaks for whom, beyond one story. */
class FamiliesTest {

    @TempDir
    private Path folder = Path.of("");

    private static Set<String> named(String... categories) {
        return Stream.of(categories)
                .flatMap(category -> Home.packs().languages().values().stream()
                        .flatMap(language -> language.vocabulary().words().stream())
                        .filter(word -> word.category().equals(category))
                        .map(Word::value))
                .collect(Collectors.toSet());
    }

    @Test
    void every_outlet_of_a_house_is_one_that_a_language_names() {
        assertThat(named("name.outlet")).containsAll(Home.packs().publishers().keySet());
    }

    @Test
    void a_house_has_more_than_one_outlet_or_it_would_be_its_own() {
        assertThat(Home.packs().publishers().values().stream()
                        .collect(Collectors.groupingBy(house -> house, Collectors.counting())))
                .allSatisfy((house, outlets) -> assertThat(outlets).as(house).isGreaterThan(1));
    }

    @Test
    void every_institution_and_whoever_it_speaks_for_is_one_that_a_language_names() {
        Set<String> known = named("name.organisation", "name.country");
        assertThat(known).containsAll(Home.packs().speaksFor().keySet());
        assertThat(known)
                .containsAll(Home.packs().speaksFor().values().stream()
                        .flatMap(Collection::stream)
                        .toList());
    }

    @Test
    void an_outlet_of_two_houses_is_refused_with_its_place() throws IOException {
        Files.writeString(folder.resolve("publishers.yaml"), "Bay House: [Courier, Herald]\nHill House: [Herald]\n");
        assertThatThrownBy(() -> Publishers.read(folder))
                .isInstanceOf(PackException.class)
                .hasMessageContainingAll("languages/publishers.yaml:2", "Herald", "Bay House", "Hill House");
    }

    @Test
    void without_the_files_there_are_no_families() {
        assertThat(Publishers.read(folder).byOutlet()).isEmpty();
        assertThat(Institutions.read(folder).speaksFor()).isEmpty();
    }
}
