package org.jejak.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.packs.LanguageStarter;
import org.jejak.app.packs.PackCheck;
import org.jejak.app.packs.PackReport;
import org.jejak.app.pipeline.Home;
import org.jejak.app.view.Column;
import org.jejak.app.view.Listing;
import org.jejak.app.view.Paint;
import org.jejak.pack.Category;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jejak packs}: what the program can read, and whether the packs hold what they promise. */
@CommandLine.Command(name = "packs", sortOptions = false)
final class PacksCommand implements Callable<Integer> {

    private static final Listing<PackReport> LISTING = Listing.of(
            Column.whole("kind", row -> Optional.of(row.kind())),
            Column.whole("id", row -> Optional.of(row.id())),
            Column.cut("label", row -> Optional.of(row.label())),
            Column.whole("version", row -> Optional.of(row.version())),
            Column.number("words", row -> (long) row.words()),
            Column.number("patterns", row -> (long) row.patterns()),
            Column.number("indicators", row -> (long) row.indicators()),
            Column.number("examples", row -> (long) row.examples()),
            Column.<PackReport>hidden("problems", row -> Optional.of(row.problems())),
            Column.<PackReport>whole("state", row -> Optional.of(row.isSound() ? "sound" : "broken"))
                    .shownAs(row -> row.isSound()
                            ? "sound"
                            : "broken: " + row.problems().size()));

    private static final Listing<Map.Entry<String, String>> CATEGORIES = Listing.of(
            Column.whole("category", row -> Optional.of(row.getKey())),
            Column.wrapped("meaning", row -> Optional.of(row.getValue())));

    @Option(names = "--categories", description = "List the categories in which packs file words, with their meaning.")
    private boolean categories;

    @Mixin
    private Format format = new Format();

    private final Console console;

    PacksCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (categories) {
            format.write(CATEGORIES, Category.meanings().entrySet().iterator(), console, "");
            return Exit.OK;
        }
        List<PackReport> reports = new PackCheck(Home.find().folder()).run();
        format.write(
                LISTING,
                reports.iterator(),
                console,
                "There are no packs. Begin a language: jejak packs new-language XX");
        for (PackReport report : reports) {
            report.problems().forEach(problem -> console.say(console.paint().paint(Paint.As.BAD, problem)));
        }
        return reports.stream().allMatch(PackReport::isSound) ? Exit.OK : Exit.PACKS;
    }

    @CommandLine.Command(name = "new-language", description = "Write a starter folder for a language.")
    int newLanguage(
            @Parameters(paramLabel = "XX", description = "Its two-letter code (ISO 639-1), such as ru.") String code)
            throws IOException {
        if (!LanguageStarter.isLanguage(code)) {
            throw new UsageException(
                    "'" + code + "' is no two-letter language code of ISO 639-1; write for example ru");
        }
        try {
            Path folder = LanguageStarter.write(code, Home.find().folder());
            console.print("Written: " + folder);
            console.print("Begin with pack.yaml and words/cues.yaml; every file says what belongs into it.");
            console.print("Then: jejak packs");
            return Exit.OK;
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(e.getMessage() + " is there already; work on it, or move it away first");
        }
    }
}
