package org.jejak.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes {@code bench/reading.md} of what {@code jejak eval --as json} said of each data set. Arguments: a file that lists the
 * evaluations (name, JSON file, seconds, parted by tabs), and the two files to write: the whole, and the table for the README.
 */
public final class ReadingReport {

    private final List<EvaluatedSet> sets;
    private final RowMeanings meanings = RowMeanings.read();

    ReadingReport(List<EvaluatedSet> sets) {
        this.sets = sets;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("expected LIST, WHOLE and SHORT");
        }
        List<EvaluatedSet> sets = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] cells = line.split("\t", -1);
            JsonNode said = new ObjectMapper().readTree(Path.of(cells[1]).toFile());
            sets.add(new EvaluatedSet(cells[0], said, Double.parseDouble(cells[2])));
        }
        ReadingReport report = new ReadingReport(sets);
        Files.writeString(Path.of(args[1]), report.whole());
        Files.writeString(Path.of(args[2]), report.beside());
    }

    String whole() {
        StringBuilder page = new StringBuilder();
        page.append("## Beside what others reach\n\n").append(beside());
        page.append("\n## Held out\n\n").append(heldOut());
        page.append("\n## Every row\n");
        sets.forEach(
                set -> page.append("\n### ").append(set.name()).append("\n\n").append(rows(set)));
        return page.toString();
    }

    /** The rows that sum a set up, each with its peers; held-out sets come later, beside the set they belong to. */
    private String beside() {
        StringBuilder table = new StringBuilder("| data | what | ours | others |\n|---|---|--:|---|\n");
        Set<String> sources = new LinkedHashSet<>();
        for (EvaluatedSet set : sets) {
            boolean held =
                    KnownSet.of(set.name()).flatMap(KnownSet::developedOn).isPresent();
            for (EvaluatedSet.Row row : held ? List.<EvaluatedSet.Row>of() : set.rows(set.said())) {
                if (meanings.isChief(set.format(), row.name())) {
                    List<JsonNode> peers = set.peers(row.name());
                    table.append("| %s | %s | **%s** | %s |%n"
                            .formatted(set.name(), row.name(), show(row), brief(peers) + baseline(set, row)));
                    peers.forEach(peer -> sources.add(source(set.name(), row.name(), peer)));
                }
            }
        }
        table.append(sources.isEmpty() ? "" : "\n").append(String.join("", sources));
        return lines(table);
    }

    private static String brief(List<JsonNode> peers) {
        return peers.stream()
                .map(peer -> thousandths(peer.path("value").asDouble()) + " "
                        + peer.path("name").asText())
                .collect(Collectors.joining("; "));
    }

    /** The same measured in the same run of what a spreadsheet would conclude. */
    private static String baseline(EvaluatedSet set, EvaluatedSet.Row row) {
        return set.row(set.said(), row.name() + "_baseline")
                .map(same -> show(same) + " baseline")
                .orElse("");
    }

    private static String source(String set, String row, JsonNode peer) {
        return "- %s, %s: %s %s on %s, %s.%n"
                .formatted(
                        set,
                        row,
                        peer.path("name").asText(),
                        thousandths(peer.path("value").asDouble()),
                        peer.path("data").asText(),
                        peer.path("source").asText());
    }

    private String heldOut() {
        StringBuilder text = new StringBuilder();
        for (EvaluatedSet set : sets) {
            List<String> outlets =
                    KnownSet.of(set.name()).map(KnownSet::heldOut).orElse(List.of());
            OutletSplit split = OutletSplit.of(set, outlets);
            text.append(split.isEmpty() ? "" : split.table(meanings) + "\n");
        }
        for (EvaluatedSet held : sets) {
            KnownSet.of(held.name())
                    .flatMap(KnownSet::developedOn)
                    .flatMap(name ->
                            sets.stream().filter(set -> set.isCalled(name)).findFirst())
                    .ifPresent(developed ->
                            text.append(comparison(developed, held)).append('\n'));
        }
        for (EvaluatedSet set : sets) {
            if (set.part("A").isPresent() && set.part("B").isPresent()) {
                text.append(halves(set)).append('\n');
            }
        }
        return text.length() == 0 ? "No set is held out: give a folder that has one.\n" : lines(text);
    }

    private String comparison(EvaluatedSet developed, EvaluatedSet held) {
        StringBuilder text = new StringBuilder("Developed on %s (%d articles), held out %s (%d articles).%n%n"
                .formatted(developed.name(), developed.articles(), held.name(), held.articles()));
        text.append("| what | developed on | held out | difference |\n|---|--:|--:|--:|\n");
        for (EvaluatedSet.Row row : developed.rows(developed.said())) {
            Optional<EvaluatedSet.Row> other = held.row(held.said(), row.name());
            if (meanings.isChief(developed.format(), row.name()) && other.isPresent()) {
                text.append(difference(row, other.get()));
            }
        }
        return text + outlets(developed, held);
    }

    private static String difference(EvaluatedSet.Row one, EvaluatedSet.Row other) {
        return "| %s | %s | %s | %s |%n"
                .formatted(
                        one.name(),
                        show(one),
                        show(other),
                        String.format(Locale.ROOT, "%+.3f", other.value() - one.value()));
    }

    /** By outlet, since one outlet's manner may be read much worse than the average tells. */
    private String outlets(EvaluatedSet developed, EvaluatedSet held) {
        Optional<String> chief = meanings.firstChief(held.format());
        if (chief.isEmpty() || held.parts().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(
                "%nThe same by outlet, %s:%n%n| outlet | developed on | held out | difference |%n|---|--:|--:|--:|%n"
                        .formatted(chief.get()));
        for (JsonNode part : held.parts()) {
            String name = part.path("part").asText();
            Optional<EvaluatedSet.Row> there = held.row(part, chief.get());
            Optional<EvaluatedSet.Row> here = developed.part(name).flatMap(own -> developed.row(own, chief.get()));
            if (there.isPresent() && here.isPresent()) {
                text.append(difference(here.get().called(name), there.get()));
            }
        }
        return text.toString();
    }

    private String halves(EvaluatedSet set) {
        JsonNode a = set.part("A").orElseThrow();
        JsonNode b = set.part("B").orElseThrow();
        StringBuilder text = new StringBuilder(
                "%s in halves of whole outlets (%d and %d articles). Both were looked at, so this tells how much a figure depends on the outlets, not how well the rules carry over.%n%n"
                        .formatted(
                                set.name(),
                                a.path("articles").asInt(),
                                b.path("articles").asInt()));
        text.append("| what | A | B | difference |\n|---|--:|--:|--:|\n");
        for (EvaluatedSet.Row row : set.rows(a)) {
            set.row(b, row.name())
                    .filter(other -> meanings.isChief(set.format(), row.name()))
                    .ifPresent(other -> text.append(difference(row, other)));
        }
        return text.toString();
    }

    private String rows(EvaluatedSet set) {
        StringBuilder text = new StringBuilder();
        KnownSet.of(set.name())
                .ifPresent(known -> text.append(known.what())
                        .append("; ")
                        .append(known.role())
                        .append(". "));
        text.append("%d articles, evaluated in %.1f seconds, start-up included.%n%n"
                .formatted(set.articles(), set.seconds()));
        text.append("| row | precision | recall | F1, or share right | right | of gold | what it means |\n");
        text.append("|---|--:|--:|--:|--:|--:|---|\n");
        for (EvaluatedSet.Row row : set.rows(set.said())) {
            text.append("| %s | %s | %s | %s | %d | %d | %s |%n"
                    .formatted(
                            row.name(),
                            row.precision().map(ReadingReport::thousandths).orElse(""),
                            row.recall().map(ReadingReport::thousandths).orElse(""),
                            show(row),
                            row.right(),
                            row.gold(),
                            meanings.of(set.format(), row.name())));
        }
        return lines(text);
    }

    private static String show(EvaluatedSet.Row row) {
        return thousandths(row.value());
    }

    private static String thousandths(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** The same line ends on every system. */
    private static String lines(StringBuilder text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
