package org.jejak.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.pipeline.Bulletin;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.app.pipeline.Home;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.BriefListing;
import org.jejak.app.view.BriefText;
import org.jejak.app.view.NewsWords;
import org.jejak.app.view.PositionStory;
import org.jejak.app.view.Speech;
import org.jejak.app.view.Words;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ArticleQuery;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.brief.Arrivals;
import org.jejak.ledger.brief.News;
import org.jejak.pack.ScreenWords;
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
            Chronicle chronicle = reasoning.chronicle();
            NewsWords words = new NewsWords(
                    Speech.of(
                            ScreenWords.below(Home.find().folder()),
                            PositionStory.LANGUAGE,
                            PositionStory.LANGUAGE,
                            source -> Optional.empty()),
                    reasoning::people,
                    matter -> chronicle.label(matter, PositionStory.LANGUAGE),
                    NewsWords.MARKDOWN);
            switch (format) {
                case TABLE -> markdown(news, arrivals, store, new BriefText(words));
                case JSON -> BriefListing.of(arrivals, words).json(news.iterator(), console.out());
                case CSV -> BriefListing.of(arrivals, words).csv(news.iterator(), console.out());
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
        text.write(
                String.valueOf(caseFile.file.getFileName()),
                caseFile.file.toString(),
                Optional.ofNullable(since),
                fresh,
                arrivals,
                news,
                console.out());
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
}
