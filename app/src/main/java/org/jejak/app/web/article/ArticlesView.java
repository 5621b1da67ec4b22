package org.jejak.app.web.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jejak.app.view.ArticleListing;
import org.jejak.app.view.Words;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Pages;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.Period;

/** {@code /articles?outlet=…&language=…&from=…&to=…}: what the case has read. */
public final class ArticlesView {

    /** What the page shows; the choices are those of the whole case. */
    public record Page(
            List<Row> rows,
            Pages pages,
            Map<String, Long> outlets,
            Map<String, Long> languages,
            String outlet,
            String language,
            String from,
            String to) {}

    /** One article. */
    public record Row(
            String title,
            String href,
            String outlet,
            String day,
            boolean inferred,
            String language,
            int claims,
            int attributions,
            int version,
            String versions) {}

    public Answer all(Asked asked, Concluded room, Screen screen) {
        List<ArticleEntry> all = room.catalogue().articles();
        Optional<String> from = asked.one("from").filter(ArticlesView::isDay);
        Optional<String> to = asked.one("to").filter(ArticlesView::isDay);
        List<ArticleEntry> chosen = all.stream()
                .filter(each -> isAsked(asked.one("outlet"), each.metadata().outlet()))
                .filter(each -> isAsked(asked.one("language"), each.metadata().language()))
                .filter(each -> from.isEmpty() && to.isEmpty() || isWithin(each, from, to))
                .toList();
        Pages pages = Pages.of(asked, chosen.size());
        Page page = new Page(
                pages.of(chosen).stream().map(each -> row(each, screen)).toList(),
                pages,
                count(all, each -> each.metadata().outlet()),
                count(all, each -> each.metadata().language()),
                asked.one("outlet").orElse(""),
                asked.one("language").orElse(""),
                from.orElse(""),
                to.orElse(""));
        return new Answer(
                "articles", screen.say("articles.title"), page, new Answer.Rows<>(ArticleListing.LISTING, chosen));
    }

    private static boolean isDay(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d");
    }

    private static boolean isAsked(Optional<String> wanted, Optional<String> value) {
        return wanted.isEmpty() || wanted.equals(value);
    }

    /** ISO days stand in the order of their letters. */
    private static boolean isWithin(ArticleEntry article, Optional<String> from, Optional<String> to) {
        Optional<Period> period = article.metadata()
                .published()
                .or(() -> article.metadata().publishedInferred())
                .flatMap(Period::of);
        return period.isPresent()
                && (from.isEmpty() || period.get().last().toString().compareTo(from.get()) >= 0)
                && (to.isEmpty() || period.get().first().toString().compareTo(to.get()) <= 0);
    }

    private static Map<String, Long> count(List<ArticleEntry> all, Function<ArticleEntry, Optional<String>> what) {
        return all.stream()
                .flatMap(each -> what.apply(each).stream())
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
    }

    private static Row row(ArticleEntry entry, Screen screen) {
        return new Row(
                ArticleHead.title(entry),
                Links.article(entry.id()),
                entry.metadata().outlet().map(Words::oneLine).orElse(""),
                screen.day(
                        entry.metadata().published().or(() -> entry.metadata().publishedInferred())),
                entry.metadata().published().isEmpty()
                        && entry.metadata().publishedInferred().isPresent(),
                entry.metadata().language().orElse(""),
                entry.claims(),
                entry.attributions(),
                entry.version(),
                Links.article(entry.id()) + "/versions");
    }
}
