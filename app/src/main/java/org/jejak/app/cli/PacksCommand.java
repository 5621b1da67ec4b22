package org.jejak.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.packs.KnownValues;
import org.jejak.app.packs.KnownWords;
import org.jejak.app.packs.LanguageStarter;
import org.jejak.app.packs.PackCheck;
import org.jejak.app.packs.PackReport;
import org.jejak.app.packs.TopicStarter;
import org.jejak.app.pipeline.Home;
import org.jejak.app.pipeline.UnknownTopicException;
import org.jejak.app.view.Paint;
import org.jejak.pack.Category;
import org.jejak.pack.Packs;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jejak packs}: what the program can read, and whether the packs hold what they promise. */
@CommandLine.Command(name = "packs", sortOptions = false)
final class PacksCommand implements Callable<Integer> {

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
            format.write(PackTables.CATEGORIES, Category.meanings().entrySet().iterator(), console, "");
            return Exit.OK;
        }
        List<PackReport> reports = new PackCheck(Home.find().folder()).run();
        format.write(
                PackTables.PACKS,
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

    @CommandLine.Command(name = "new-topic", description = "Write a starter folder for a topic.")
    int newTopic(
            @Parameters(paramLabel = "NAME", description = "The folder's name: small letters, digits, hyphens.")
                    String name)
            throws IOException {
        if (!TopicStarter.isName(name)) {
            throw new UsageException("'" + name + "' cannot name a topic; write three or more small letters, digits or"
                    + " hyphens, for example harbour-strike");
        }
        Home home = Home.find();
        try {
            Path folder = TopicStarter.write(
                    name, Packs.below(home.folder()).languages().keySet(), home.folder());
            console.print("Written: " + folder);
            console.print("Begin with topic.yaml and indicators.yaml; docs/write-a-topic.md goes through all of them.");
            console.print("Then: jejak packs");
            return Exit.OK;
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(e.getMessage() + " is there already; work on it, or move it away first");
        }
    }

    @CommandLine.Command(name = "word", description = "Tell how the packs mark some words, by language.")
    int word(
            @Parameters(paramLabel = "WORDS", description = "A word, or several in quotation marks.") String words,
            @Option(names = "--topic", paramLabel = "NAME", description = "Know the names and words of this topic too.")
                    Optional<String> topic,
            @Mixin Format as)
            throws IOException {
        Packs packs = Packs.below(Home.find().folder());
        topic.filter(name -> !packs.topics().containsKey(name)).ifPresent(name -> {
            throw new UnknownTopicException(name, List.copyOf(packs.topics().keySet()));
        });
        KnownWords known = new KnownWords(packs, topic.map(packs.topics()::get));
        as.write(
                PackTables.WORDS,
                known.find(words).iterator(),
                console,
                "No pack knows '" + words + "'. What there is: jejak packs values concept, or noun, or theme");
        return Exit.OK;
    }

    @CommandLine.Command(name = "values", description = "List what packs file words under, with some of the words.")
    int values(
            @Parameters(
                            paramLabel = "CATEGORY",
                            arity = "0..*",
                            description = "Such as concept; if not given: concept, noun and theme.")
                    List<String> wanted,
            @Mixin Format as)
            throws IOException {
        List<String> asked = wanted == null ? KnownValues.NAMED : wanted;
        for (String category : asked) {
            if (!Category.meanings().containsKey(category)) {
                throw new UsageException(
                        "'" + category + "' is no category; 'jejak packs --categories' lists those there are");
            }
        }
        Packs packs = Packs.below(Home.find().folder());
        as.write(
                PackTables.values(packs.languages().keySet()),
                new KnownValues(packs).of(asked).iterator(),
                console,
                "No language files words there.");
        return Exit.OK;
    }
}
