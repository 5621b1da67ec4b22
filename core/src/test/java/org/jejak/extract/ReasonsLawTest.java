package org.jejak.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.golden.GoldenTable;
import org.jejak.golden.PackHome;
import org.jejak.golden.ShortReport;
import org.jejak.model.Article;
import org.jejak.model.Attribution;
import org.jejak.model.Claim;
import org.jejak.model.Evidence;
import org.jejak.model.ExplainedReading;
import org.jejak.model.Mention;
import org.jejak.model.Reason;
import org.jejak.model.Reason.Part;
import org.junit.jupiter.api.Test;

/** What holds of the reasons of every reading, over all golden sentences of a topic and language as one long report. */
class ReasonsLawTest {

    private final List<Article> reports = Stream.of(
                    "figures*.md", "positions*.md", "events*.md", "transfers*.md", "forecasts*.md")
            .flatMap(table -> PackHome.files("topics/*/golden/" + table).stream())
            .map(ReasonsLawTest::report)
            .toList();

    private static Article report(Path file) {
        String text = String.join("\n\n", GoldenTable.read(file).bySentence().keySet())
                .replace(" ¶ ", "\n\n");
        String language = file.getFileName().toString().split("\\.")[1];
        return ShortReport.of(topic(file) + "/" + file.getFileName(), language, text, Optional.of("2025-02-06"));
    }

    private static String topic(Path file) {
        return file.getParent().getParent().getFileName().toString();
    }

    private static Extractor extractor(Article report) {
        return new Extractor(PackHome.PACKS, Optional.of(report.file().split("/", 2)[0]));
    }

    @Test
    void asking_for_reasons_changes_nothing() {
        for (Article report : reports) {
            Extractor extractor = extractor(report);
            assertThat(extractor.explain(report).reading()).as(report.file()).isEqualTo(extractor.read(report));
        }
    }

    /** So that a reading kept without its reasons can be given them later. */
    @Test
    void what_was_read_reads_the_same_again() {
        for (Article report : reports) {
            Extractor extractor = extractor(report);
            Article read = extractor.read(report).article();
            assertThat(extractor.read(read)).as(report.file()).isEqualTo(extractor.read(report));
        }
    }

    @Test
    void every_part_that_is_filled_has_a_reason_for_its_value() {
        List<String> bare = new ArrayList<>();
        for (Article report : reports) {
            ExplainedReading explained = extractor(report).explain(report);
            for (Claim claim : explained.reading().claims()) {
                Map<Part, Set<String>> values = values(explained.of(claim.id()));
                filled(claim).forEach((part, value) -> {
                    if (!values.getOrDefault(part, Set.of()).contains(value)) {
                        bare.add(report.file() + ": " + part + " " + value + " of “"
                                + claim.quote().text() + "”: " + values);
                    }
                });
                claim.voice().via().stream()
                        .filter(hop -> !values.getOrDefault(Part.VIA, Set.of()).contains(hop))
                        .forEach(hop -> bare.add(report.file() + ": hop " + hop));
            }
            for (Attribution attribution : explained.reading().attributions()) {
                attribution
                        .source()
                        .filter(source -> !values(explained.of(attribution.id()))
                                .getOrDefault(Part.NAME, Set.of())
                                .contains(source.canonical()))
                        .ifPresent(source -> bare.add(report.file() + ": name " + source.canonical()));
            }
        }
        assertThat(bare).isEmpty();
    }

    private static Map<Part, Set<String>> values(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.value().isPresent())
                .collect(Collectors.groupingBy(
                        Reason::part,
                        Collectors.mapping(reason -> reason.value().orElse(""), Collectors.toSet())));
    }

    private static Map<Part, String> filled(Claim claim) {
        Map<Part, String> filled = new HashMap<>(Map.of(Part.INDICATOR, claim.indicator()));
        claim.scope().actor().ifPresent(actor -> filled.put(Part.ACTOR, actor));
        claim.scope().target().ifPresent(target -> filled.put(Part.TARGET, target));
        claim.scope().place().ifPresent(place -> filled.put(Part.PLACE, place));
        claim.scope().time().ifPresent(time -> filled.put(Part.TIME, time.value()));
        claim.voice().source().ifPresent(source -> filled.put(Part.SOURCE, source));
        return filled;
    }

    @Test
    void evidence_is_in_the_article_and_in_the_packs() {
        List<String> lost = new ArrayList<>();
        for (Article report : reports) {
            ExplainedReading explained = extractor(report).explain(report);
            explained.reasons().values().stream()
                    .flatMap(List::stream)
                    .flatMap(reason -> reason.evidence().stream())
                    .forEach(evidence -> {
                        mention(evidence)
                                .filter(words -> !words.text().equals(slice(report, words)))
                                .ifPresent(words -> lost.add(report.file() + ": " + words));
                        entry(evidence)
                                .filter(entry ->
                                        !stands(entry, explained.reading().packs()))
                                .ifPresent(entry -> lost.add(report.file() + ": " + entry));
                    });
        }
        assertThat(lost).isEmpty();
    }

    private static Optional<Mention> mention(Evidence evidence) {
        return evidence instanceof Evidence.Words words
                ? Optional.of(words.mention())
                : evidence instanceof Evidence.Day day ? day.words() : Optional.empty();
    }

    private static Optional<Evidence.Entry> entry(Evidence evidence) {
        return evidence instanceof Evidence.Words words
                ? words.entry()
                : evidence instanceof Evidence.Line line ? Optional.of(line.entry()) : Optional.empty();
    }

    private static String slice(Article article, Mention words) {
        int[] text = article.text().codePoints().toArray();
        return new String(
                text, words.span().start(), words.span().end() - words.span().start());
    }

    /** The line exists, is not blank, and belongs to the pack named. */
    private static boolean stands(Evidence.Entry entry, List<String> packs) {
        int colon = entry.place().lastIndexOf(':');
        Path file = PackHome.FOLDER.resolve(entry.place().substring(0, colon));
        int line = Integer.parseInt(entry.place().substring(colon + 1));
        String pack = entry.place().split("/", 3)[1];
        try (Stream<String> lines = Files.lines(file)) {
            boolean written = lines.skip(line - 1L)
                    .findFirst()
                    .filter(text -> !text.isBlank())
                    .isPresent();
            return written && entry.pack().startsWith(pack + "@") && packs.contains(entry.pack());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
