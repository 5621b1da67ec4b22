package org.jejak.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.json.NewsJson;
import org.jejak.app.pipeline.Bulletin;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.BriefText;
import org.jejak.app.view.Column;
import org.jejak.app.view.Listing;
import org.jejak.app.view.PositionStory;
import org.jejak.app.view.Words;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ArticleQuery;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.Period;
import org.jejak.ledger.brief.Arrivals;
import org.jejak.ledger.brief.Arrivals.Basis;
import org.jejak.ledger.brief.News;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jejak brief}: what is new, in words to read and to send on. */
@picocli.CommandLine.Command(name = "brief", sortOptions = false)
final class BriefCommand implements Callable<Integer> {

    @Mixin
    private CaseFile caseFile = new CaseFile();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = {
                "Only what articles published on that day or later bring: 2025, 2025-01 or 2025-01-31.",
                "Articles without a date of publication count by the day they were added."
            })
    private @Nullable String since;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table (Markdown, for people), json or csv; table if not given.")
    private Format.Kind format = Format.Kind.TABLE;

    private final Console console;

    BriefCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<LocalDate> first = Optional.ofNullable(since)
                .map(date -> Between.period("--since", date).first());
        try (LedgerStore store = caseFile.open()) {
            Reasoning reasoning = new Reasoning(store);
            Arrivals arrivals = new Arrivals(first, reasoning.added());
            List<News> news = Bulletin.of(reasoning, arrivals);
            BriefText text = new BriefText(
                    reasoning.propositions(),
                    reasoning::people,
                    matter -> reasoning.chronicle().label(matter, PositionStory.LANGUAGE));
            switch (format) {
                case TABLE -> markdown(news, arrivals, store, text);
                case JSON -> listing(arrivals, text).json(news.iterator(), console.out());
                case CSV -> listing(arrivals, text).csv(news.iterator(), console.out());
            }
            return Exit.OK;
        }
    }

    private void markdown(List<News> news, Arrivals arrivals, LedgerStore store, BriefText text) throws IOException {
        List<ArticleEntry> fresh = store.articles(ArticleQuery.all()).stream()
                .filter(arrivals::isNew)
                .toList();
        if (news.isEmpty()) {
            console.say(nothing(store, fresh.size()));
            return;
        }
        console.print("# " + caseFile.file.getFileName() + (since == null ? ": everything" : ": new since " + since));
        console.print("");
        console.print(Words.count(fresh.size(), "article", "articles") + days(fresh, arrivals) + ".");
        text.write(news, console.out());
        console.print("");
        console.print("Each line ends in the claim it quotes; why it reads so: `jejak show --why " + caseFile.file
                + " CLAIM`.");
    }

    /** By what the articles' days are told, where not all of them state a date of publication. */
    private static String days(List<ArticleEntry> articles, Arrivals arrivals) {
        Map<Basis, Integer> count = new EnumMap<>(Basis.class);
        articles.forEach(article -> count.merge(arrivals.basis(article), 1, Integer::sum));
        StringBuilder words = new StringBuilder();
        say(count, Basis.PUBLISHED, " with a date of publication", words);
        say(count, Basis.INFERRED, " with an inferred one", words);
        say(count, Basis.ADDED, " undated and counted by the day of adding", words);
        say(count, Basis.UNKNOWN, " of no known day, always counted as new", words);
        return count.size() == 1 && count.containsKey(Basis.PUBLISHED) ? ", by date of publication" : words.toString();
    }

    private static void say(Map<Basis, Integer> count, Basis basis, String what, StringBuilder words) {
        if (count.containsKey(basis)) {
            words.append(words.length() == 0 ? ": " : ", ")
                    .append(Words.number(count.get(basis)))
                    .append(what);
        }
    }

    private String nothing(LedgerStore store, int fresh) {
        if (since == null || store.info().claims() == 0) {
            return caseFile.lacks("figures or positions", store);
        }
        String articles = fresh == 0
                ? "No article is that new; the latest: jejak articles " + caseFile.file
                : Words.count(fresh, "article is", "articles are") + " that new and " + (fresh == 1 ? "says" : "say")
                        + " nothing that was not said before: jejak articles " + caseFile.file;
        return "Nothing new since " + since + ". " + articles + ". An earlier day: jejak brief " + caseFile.file
                + " --since DATE";
    }

    private static Listing<News> listing(Arrivals arrivals, BriefText text) {
        return Listing.<News>of(
                        Column.whole("kind", row -> Optional.of(row.kind().id())),
                        Column.whole("detail", News::detail),
                        Column.<News>whole(
                                "day",
                                row -> arrivals.day(row.claim().article()).map(Period::last)),
                        Column.<News>whole(
                                "day_by",
                                row -> Optional.of(
                                        Words.spaced(arrivals.basis(row.claim().article())))),
                        Column.whole(
                                "indicator",
                                row -> Optional.of(row.claim().claim().indicator())),
                        Column.whole("origin", News::party),
                        Column.whole("news", row -> Optional.of(text.told(row))),
                        Column.whole(
                                "quote",
                                row -> Optional.of(row.claim().claim().quote().text())),
                        Column.<News>whole(
                                "claim", row -> Optional.of(row.claim().id())),
                        Column.whole(
                                "outlet",
                                row -> row.claim().article().metadata().outlet()),
                        Column.whole(
                                "file", row -> Optional.of(row.claim().article().file())),
                        Column.whole(
                                "url", row -> row.claim().article().metadata().url()),
                        Column.<News>whole(
                                "before",
                                row -> row.before().map(last -> last.claim().id())))
                .inJson((row, json) -> NewsJson.write(row, arrivals, json));
    }
}
