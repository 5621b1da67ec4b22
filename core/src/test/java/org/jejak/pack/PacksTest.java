package org.jejak.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PacksTest {

    @Test
    void everyLanguageFolderLoadsUnderItsOwnCode() throws IOException {
        assertThat(Home.packs().languages().keySet()).containsExactlyElementsOf(folders("languages", "pack.yaml"));
    }

    @Test
    void everyTopicFolderLoadsUnderItsOwnName() throws IOException {
        assertThat(Home.packs().topics().keySet()).containsExactlyElementsOf(folders("topics", "topic.yaml"));
    }

    @Test
    void indonesianEnglishAndRussianAreThere() {
        assertThat(Home.packs().languages()).containsKeys("id", "en", "ru");
    }

    @Test
    void everyGrammarIsMadeFromItsPacks() {
        assertThat(Home.teachings())
                .allSatisfy(teaching -> assertThat(teaching.grammar().vocabularies())
                        .contains(teaching.grammar().language().paradigms().inflected(teaching.vocabulary())));
    }

    private static List<String> folders(String parent, String head) throws IOException {
        Path folder = Home.folder().resolve(parent);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(sub -> Files.exists(sub.resolve(head)))
                    .map(sub -> sub.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
