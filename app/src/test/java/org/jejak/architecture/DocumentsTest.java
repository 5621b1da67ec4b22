package org.jejak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Home;
import org.junit.jupiter.api.Test;

/** Documents say what is there: links lead somewhere, decisions name tests that exist, the glossary has the model's words. */
class DocumentsTest {

    private static final Path HOME = Home.find().folder();
    private static final Path DECISIONS = HOME.resolve("docs/decisions");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Contract))`");
    private static final Pattern COMMAND = Pattern.compile("`((?:bench|app)/[\\w./-]+)");

    private static List<Path> below(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(HOME.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> decisions() throws IOException {
        return below("docs/decisions", ".md").stream()
                .filter(file -> !file.endsWith("README.md"))
                .toList();
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }

    @Test
    void every_link_leads_to_a_file() throws IOException {
        List<Path> documents = new ArrayList<>(below("docs", ".md"));
        Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "bench/README.md", "samples/README.md")
                .map(HOME::resolve)
                .forEach(documents::add);
        List<String> broken = new ArrayList<>();
        for (Path document : documents) {
            for (String link : found(LINK, document)) {
                if (!Files.exists(document.resolveSibling(link))) {
                    broken.add(HOME.relativize(document) + " → " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_decision_is_dated_and_says_how_it_is_confirmed() throws IOException {
        String index = Files.readString(DECISIONS.resolve("README.md"));
        for (Path decision : decisions()) {
            String name = decision.getFileName().toString();
            assertThat(name).matches("\\d{4}-[a-z0-9-]+\\.md");
            assertThat(Files.readString(decision))
                    .as(name)
                    .startsWith("# " + Integer.parseInt(name.substring(0, 4)) + ". ")
                    .containsPattern("\\n\\n\\d{4}-\\d\\d-\\d\\d\\n\\n")
                    .containsSubsequence("\n## Context\n", "\n## Decision\n", "\n## How it is confirmed\n");
            assertThat(index).as("docs/decisions/README.md").contains("(" + name + ")");
        }
    }

    @Test
    void what_confirms_a_decision_exists() throws IOException {
        Set<String> tests = Stream.of("core", "read", "store", "app", "browser", "bench")
                .flatMap(module -> testsOf(module + "/src/test"))
                .collect(Collectors.toSet());
        for (Path decision : decisions()) {
            String name = decision.getFileName().toString();
            List<String> named = found(TEST, decision);
            assertThat(tests).as(name).containsAll(named);
            List<String> commands = found(COMMAND, decision);
            assertThat(commands).as(name).allMatch(command -> Files.exists(HOME.resolve(command)));
            assertThat(named.size() + commands.size())
                    .as("tests and commands named by " + name)
                    .isPositive();
        }
    }

    private static Stream<String> testsOf(String folder) {
        try {
            return below(folder, ".java").stream()
                    .map(file -> file.getFileName().toString().replace(".java", ""));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_glossary_explains_every_type_of_the_model() throws IOException {
        String glossary = Files.readString(HOME.resolve("docs/glossary.md")).toLowerCase(Locale.ROOT);
        Set<String> words = new TreeSet<>();
        House.CLASSES.stream()
                .filter(type -> type.getPackageName().equals("org.jejak.model"))
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .forEach(type -> words.add(inWords(type.getSimpleName())));
        assertThat(words)
                .isNotEmpty()
                .allSatisfy(word -> assertThat(glossary)
                        .as("docs/glossary.md")
                        .containsPattern("(?m)^\\*\\*[^*]*\\b" + word + "\\b[^*]*\\*\\*"));
    }

    /** {@code TextMap} is the text map. */
    private static String inWords(String type) {
        return Pattern.compile("(?<=[a-z])(?=[A-Z])")
                .matcher(type)
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
    }
}
