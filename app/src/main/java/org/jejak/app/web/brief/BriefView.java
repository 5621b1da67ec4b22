package org.jejak.app.web.brief;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jejak.app.pipeline.Bulletin;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.app.view.BriefListing;
import org.jejak.app.view.BriefText;
import org.jejak.app.view.NewsWords;
import org.jejak.app.view.PositionStory;
import org.jejak.app.web.brief.BriefPage.Before;
import org.jejak.app.web.brief.BriefPage.Row;
import org.jejak.app.web.brief.BriefPage.Section;
import org.jejak.app.web.brief.BriefPage.Words;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Pages;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ArticleQuery;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.brief.Arrivals;
import org.jejak.ledger.brief.News;
import org.jejak.ledger.brief.News.Kind;

/** {@code /brief?since=…}: what is new, as a page and as Markdown. */
public final class BriefView {

    private static final String SINCE = "since";

    /** Further prints of one thing that a page names. */
    private static final int OTHERS = 8;

    public Answer show(Asked asked, Concluded room, Screen screen) {
        Arrivals arrivals = arrivals(asked, room);
        List<News> news = room.remembered().news(first(asked), room.reasoning());
        NewsWords plain = words(room, screen, NewsWords.PLAIN);
        Pages pages = Pages.of(asked, news.size());
        Optional<String> since = asked.one(SINCE);
        BriefPage page = new BriefPage(
                since.orElse(""),
                BriefText.articles(fresh(room, arrivals), arrivals, screen.speech()),
                sections(news, pages, plain, screen),
                pages,
                "/brief.md"
                        + since.map(day -> "?" + SINCE + "=" + Links.encoded(day))
                                .orElse(""));
        return new Answer(
                "brief",
                since.map(day -> screen.say("brief.title-since", day)).orElseGet(() -> screen.say("brief.title")),
                page,
                new Answer.Rows<>(BriefListing.of(arrivals, words(room, screen, NewsWords.MARKDOWN)), news));
    }

    /** {@code /brief.md?since=…}: all of it, to send on. */
    public String markdown(Asked asked, Concluded room, Screen screen) {
        Arrivals arrivals = arrivals(asked, room);
        StringWriter out = new StringWriter();
        try {
            new BriefText(words(room, screen, NewsWords.MARKDOWN))
                    .write(
                            screen.head().name(),
                            screen.head().name(),
                            asked.one(SINCE),
                            fresh(room, arrivals),
                            arrivals,
                            Bulletin.of(room.reasoning(), arrivals),
                            out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Arrivals arrivals(Asked asked, Concluded room) {
        return new Arrivals(first(asked), room.reasoning().added());
    }

    private static Optional<LocalDate> first(Asked asked) {
        return asked.period(SINCE).map(Period::first);
    }

    private static List<ArticleEntry> fresh(Concluded room, Arrivals arrivals) {
        return room.store().articles(ArticleQuery.all()).stream()
                .filter(arrivals::isNew)
                .toList();
    }

    /** A side's people have adjectives in one language only; elsewhere the side goes by its name. */
    private static NewsWords words(Concluded room, Screen screen, NewsWords.Marks marks) {
        Chronicle chronicle = room.reasoning().chronicle();
        return new NewsWords(
                screen.speech(),
                screen.language().equals(PositionStory.LANGUAGE)
                        ? room.reasoning()::people
                        : side -> chronicle.party(side, screen.language()),
                matter -> chronicle.label(matter, screen.language()),
                marks);
    }

    private static List<Section> sections(List<News> news, Pages pages, NewsWords words, Screen screen) {
        Map<Kind, Long> all = new EnumMap<>(Kind.class);
        news.forEach(each -> all.merge(each.kind(), 1L, Long::sum));
        Map<Kind, List<Row>> shown = new EnumMap<>(Kind.class);
        pages.of(news)
                .forEach(each -> shown.computeIfAbsent(each.kind(), kind -> new ArrayList<>())
                        .add(row(each, words, screen)));
        return shown.entrySet().stream()
                .map(each -> new Section(each.getKey().id(), all.getOrDefault(each.getKey(), 0L), each.getValue()))
                .toList();
    }

    private static Row row(News news, NewsWords words, Screen screen) {
        return new Row(
                words.told(news),
                words(news.claim(), screen),
                others(news, screen),
                news.before()
                        .map(earlier -> new Before(BriefText.before(news.kind()), words(earlier.claim(), screen))));
    }

    /** One print of each other article. */
    private static List<Words> others(News news, Screen screen) {
        Set<String> named = new HashSet<>(Set.of(news.claim().article().id()));
        return news.prints().stream()
                .filter(print -> named.add(print.article().id()))
                .limit(OTHERS)
                .map(print -> words(print, screen))
                .toList();
    }

    private static Words words(ClaimEntry claim, Screen screen) {
        return new Words(
                org.jejak.app.view.Words.oneLine(claim.claim().quote().text()),
                screen.outlet(claim),
                Links.claim(claim.id()));
    }
}
