package org.jejak.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bad pack is refused with file, line and what to do; a good one next to it shows that the refusal is not for all. */
class RefusalsTest {

    private static final String PACK = """
            code: xx
            name: Invented
            version: 0.1.0
            decimal: ","
            grouping: ["."]
            """;

    @TempDir
    Path home;

    private Path pack;

    @BeforeEach
    void writePack() throws IOException {
        pack = home.resolve("xx");
        write("pack.yaml", PACK);
    }

    @Test
    void aGoodPackLoads() throws IOException {
        write("words/nouns.yaml", "noun:\n  house: [rumah, rumah warga]\n");
        write(
                "patterns/hedges.yaml",
                pattern("hedge.before=about", "kurang lebih", "[Kurang lebih] 3 rumah.", "Kurang tidur."));
        LanguagePack read = LanguagePack.read(pack);
        assertThat(read.vocabulary().words()).hasSize(2);
        assertThat(read.vocabulary().rules()).hasSize(1);
    }

    @Test
    void aPropositionThatNothingTellsIsRefused() throws IOException {
        Path file = home.resolve("propositions.yaml");
        Files.writeString(file, "dam-holds:\n  label: { en: the dam holds }\n");
        assertThatThrownBy(() -> PropositionFile.read(file, "propositions.yaml", new NounClasses(Map.of()), List.of()))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("propositions.yaml:2")
                .hasMessageContaining("'dam-holds'");
    }

    @Test
    void aPropositionImpliesOnlyOthersOfItsFile() throws IOException {
        Path file = home.resolve("propositions.yaml");
        String wide = "dam-is-there:\n  label: { en: there is a dam }\n  when: [build]\n";
        String narrow = "dam-holds:\n  label: { en: the dam holds }\n  when: [survive]\n  implies: dam-is-there\n";
        Files.writeString(file, narrow + wide);
        assertThat(PropositionFile.read(file, "propositions.yaml", new NounClasses(Map.of()), List.of()))
                .first()
                .extracting(Proposition::implies)
                .isEqualTo(Set.of("dam-is-there"));
        Files.writeString(file, narrow);
        assertThatThrownBy(() -> PropositionFile.read(file, "propositions.yaml", new NounClasses(Map.of()), List.of()))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("propositions.yaml:4");
    }

    @Test
    void aPropositionIsCountedByIndicatorsOfItsTopic() throws IOException {
        Path file = home.resolve("propositions.yaml");
        Files.writeString(file, "dam-leaks:\n  label: { en: the dam leaks }\n  when: [leak]\n  counted-by: [leeks]\n");
        assertThatThrownBy(() -> PropositionFile.read(file, "propositions.yaml", new NounClasses(Map.of()), List.of()))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("propositions.yaml:4")
                .hasMessageContaining("'leeks'");
    }

    @Test
    void anEventNeedsWordsUnlessAnotherBecomesIt() throws IOException {
        Path file = home.resolve("events.yaml");
        String work = "dam-built:\n  label: { en: dam built }\n  when: [build]\n";
        String plan = "dam-planned:\n  label: { en: dam planned }\n";
        Files.writeString(file, work + "  becomes: { planned: dam-planned }\n" + plan);
        assertThat(HappeningFile.read(file, "events.yaml", Happening.Kind.EVENT, new NounClasses(Map.of())))
                .extracting(Happening::id)
                .containsExactly("dam-built", "dam-planned");
        Files.writeString(file, work + plan);
        assertThatThrownBy(
                        () -> HappeningFile.read(file, "events.yaml", Happening.Kind.EVENT, new NounClasses(Map.of())))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("events.yaml:5")
                .hasMessageContaining("'dam-planned'");
    }

    @Test
    void anInstrumentRefersOnlyToWhatItsTopicDeclares() throws IOException {
        instrumentRefused("states: { signed: [treaty-burnt] }", ":4", "'treaty-burnt'");
        instrumentRefused("states: { torn: [] }", ":4", "in-force", "not 'torn'");
        instrumentRefused("violated-by: [nobody-knows]", ":4", "'nobody-knows'");
        instrumentRefused("part-of: another", ":4", "'another'");
        instrumentRefused("date: last May", ":4", "EDTF", "'last May'");
        instrumentRefused("clauses: { a: { label: { en: a }, forbids: { goods: [oil] } } }", ":4", "'types'");
    }

    private void instrumentRefused(String line, String... told) throws IOException {
        Path file = home.resolve("instruments.yaml");
        Files.writeString(file, "pact:\n  label: { en: the pact }\n  kind: treaty\n  " + line + "\n");
        TopicPack empty = new TopicPack(
                "t", Map.of(), "0", Set.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                Map.of());
        assertThatThrownBy(() -> InstrumentFile.read(file, "instruments.yaml", empty))
                .isInstanceOf(PackException.class)
                .message()
                .contains(told);
    }

    @Test
    void anUnknownKeyOfThePackIsRefused() throws IOException {
        write("pack.yaml", PACK + "decimals: \".\"\n");
        refused("languages/xx/pack.yaml:6", "not 'decimals'");
    }

    @Test
    void aMissingKeyIsRefused() throws IOException {
        write("pack.yaml", PACK.replace("version: 0.1.0\n", ""));
        refused("languages/xx/pack.yaml:1", "the key 'version'");
    }

    @Test
    void aMissingPackFileIsRefused() throws IOException {
        Files.delete(pack.resolve("pack.yaml"));
        refused("languages/xx/pack.yaml", "no such file");
    }

    @Test
    void anUnknownCategoryIsRefused() throws IOException {
        write("words/nouns.yaml", "noun:\n  house: [rumah]\nnuon:\n  house: [hunian]\n");
        refused("languages/xx/words/nouns.yaml:4", "not 'nuon'");
    }

    @Test
    void anUnknownCategoryOfAPatternIsRefused() throws IOException {
        write("patterns/hedges.yaml", pattern("hedge.befor=about", "kurang lebih", "Kurang lebih 3.", "Kurang tidur."));
        refused("languages/xx/patterns/hedges.yaml:2", "not 'hedge.befor'");
    }

    @Test
    void anUnknownKeyOfAPatternIsRefused() throws IOException {
        String good = pattern("hedge.before=about", "kurang lebih", "Kurang lebih 3.", "Kurang tidur.");
        write("patterns/hedges.yaml", good + "    example: [\"Kurang lebih 3.\"]\n");
        refused("languages/xx/patterns/hedges.yaml:6", "not 'example'");
    }

    @Test
    void aPatternWithoutHitsIsRefused() throws IOException {
        write(
                "patterns/hedges.yaml",
                "patterns:\n  - mark: hedge.before=about\n    pattern: kurang lebih\n    misses: [\"Kurang tidur.\"]\n");
        refused("languages/xx/patterns/hedges.yaml:2", "'hits'", "write at least one sentence");
    }

    @Test
    void aPatternWithoutMissesIsRefused() throws IOException {
        write(
                "patterns/hedges.yaml",
                "patterns:\n  - mark: hedge.before=about\n    pattern: kurang lebih\n    hits: [\"Kurang lebih 3.\"]\n");
        refused("languages/xx/patterns/hedges.yaml:2", "'misses'");
    }

    @Test
    void aPatternThatDoesNotCompileIsRefused() throws IOException {
        write(
                "patterns/hedges.yaml",
                pattern("hedge.before=about", "(kurang lebih", "Kurang lebih 3.", "Kurang tidur."));
        refused("languages/xx/patterns/hedges.yaml:3", "expected ')'");
    }

    @Test
    void aPatternThatCouldMatchNothingIsRefused() throws IOException {
        write("patterns/hedges.yaml", pattern("hedge.before=about", "kurang?", "Kurang 3.", "Lebih."));
        refused("languages/xx/patterns/hedges.yaml:3", "not optional");
    }

    @Test
    void aCueOfSeveralWordsAmongTheWordsIsRefused() throws IOException {
        write("words/cues.yaml", "cue.verb:\n  asserts:\n    - kata\n    - angkat bicara\n");
        refused("languages/xx/words/cues.yaml:4", "'angkat bicara'", "hits and misses");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() throws IOException {
        write("words/nouns.yaml", "noun:\n  house: [rumah]\n  person: [orang]\n  house: [hunian]\n");
        refused("languages/xx/words/nouns.yaml:4", "house");
    }

    @Test
    void brokenYamlIsRefused() throws IOException {
        write("words/nouns.yaml", "noun:\n  house: [rumah\n  person: [orang]\n");
        refused("languages/xx/words/nouns.yaml", "no YAML 1.2", "line 3");
    }

    @Test
    void aFileThatHoldsOnlyCommentsHoldsNothingAndOneWithoutNeededKeysIsRefused() throws IOException {
        write("words/nouns.yaml", "# nothing yet\n");
        assertThat(LanguagePack.read(pack).vocabulary().words()).isEmpty();
        write("pack.yaml", "# nothing yet\n");
        refused("languages/xx/pack.yaml", "'code'");
    }

    @Test
    void anEmptyWordIsRefused() throws IOException {
        write("words/nouns.yaml", "noun:\n  house: [rumah, \" \"]\n");
        refused("languages/xx/words/nouns.yaml:2", "expected a word");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        Files.createDirectories(pack.resolve("words"));
        Files.write(
                pack.resolve("words/nouns.yaml"), "noun:\n  caf\u00e9: [x]\n".getBytes(StandardCharsets.ISO_8859_1));
        refused("languages/xx/words/nouns.yaml", "nouns.yaml");
    }

    @Test
    void noAndYesAreWordsAndNotTruthValues() throws IOException {
        write("words/nouns.yaml", "noun:\n  no: [no, yes, on]\n");
        assertThat(LanguagePack.read(pack).vocabulary().words())
                .extracting(Word::form)
                .containsExactly("no", "yes", "on");
    }

    private static String pattern(String mark, String pattern, String hit, String miss) {
        return "patterns:\n  - mark: " + mark + "\n    pattern: \"" + pattern + "\"\n    hits: [\"" + hit
                + "\"]\n    misses: [\"" + miss + "\"]\n";
    }

    private void write(String name, String content) throws IOException {
        Path file = pack.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void refused(String place, String... says) {
        assertThatThrownBy(() -> LanguagePack.read(pack))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith(place)
                .hasMessageContainingAll(says);
    }
}
