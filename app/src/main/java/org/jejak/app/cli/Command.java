package org.jejak.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A command that the program has. Only the one that is called is built, so that the others cost nothing at the start.
 *
 * @param summary one line of the program's help
 * @param make the command itself, a {@code Callable<Integer>} with picocli's annotations
 */
record Command(String name, String summary, Function<Console, Object> make) {

    static final List<Command> ALL = List.of(
            new Command("add", "Read articles into a case.", AddCommand::new),
            new Command("serve", "The case room: the case in a browser on this machine.", ServeCommand::new),
            new Command("figures", "The contested figures over time, by origin.", FiguresCommand::new),
            new Command("origins", "Which claims are really one, and how each travelled.", OriginsCommand::new),
            new Command("contests", "Figures that seem to clash, and why they differ.", ContestsCommand::new),
            new Command("forecasts", "Who expects what by when, and what came of it.", ForecastsCommand::new),
            new Command(
                    "perspectives",
                    "Which sides have spoken of what, and which are missing.",
                    PerspectivesCommand::new),
            new Command("positions", "What each source held, day by day, and where it changed.", PositionsCommand::new),
            new Command("timeline", "What happened, each event once with its reports.", TimelineCommand::new),
            new Command("exchange", "Who is said to give what to whom, with what proof.", ExchangeCommand::new),
            new Command(
                    "instruments", "Where treaties and measures stand, as claimed by whom.", InstrumentsCommand::new),
            new Command("sanctions", "Claimed transfers and the measures that they breach.", SanctionsCommand::new),
            new Command("distortions", "What was bent between an origin and its prints.", DistortionsCommand::new),
            new Command("brief", "What is new, in Markdown, with quotes and links.", BriefCommand::new),
            new Command("review", "The claims that nobody judged yet, what matters first.", ReviewCommand::new),
            new Command("decide", "Accept, correct, reject, merge, split, grade or undo.", DecideCommand::new),
            new Command("decisions", "What was decided, by whom, when and why.", DecisionsCommand::new),
            new Command("claims", "The claims of a case.", ClaimsCommand::new),
            new Command("sources", "Who is quoted, and how often.", SourcesCommand::new),
            new Command("articles", "The articles of a case.", ArticlesCommand::new),
            new Command("show", "One article, with attributions and claims marked.", ShowCommand::new),
            new Command("search", "Find articles by their words.", SearchCommand::new),
            new Command("extract", "Read articles without a case, into one JSON file each.", ExtractCommand::new),
            new Command("eval", "Measure the reading against a gold standard.", EvalCommand::new),
            new Command("packs", "List and check language and topic packs.", PacksCommand::new),
            new Command("demo", "Tell the story of the sample reports.", DemoCommand::new),
            new Command(
                    "completion",
                    "A script that completes commands and options in bash and zsh.",
                    CompletionCommand::new),
            new Command("version", "The version of Jejak, of its packs and of Java.", VersionCommand::new));

    static Optional<Command> named(String name) {
        return ALL.stream().filter(command -> command.name.equals(name)).findFirst();
    }
}
