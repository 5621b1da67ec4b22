package org.jejak.app.web.front;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.app.view.BriefText;
import org.jejak.app.view.FigureListing;
import org.jejak.app.view.Words;
import org.jejak.app.web.contest.ContestRows;
import org.jejak.app.web.distortion.DistortionRow;
import org.jejak.app.web.figure.FigureCard;
import org.jejak.app.web.front.FrontPage.Beside;
import org.jejak.app.web.front.FrontPage.Changed;
import org.jejak.app.web.front.FrontPage.Echoed;
import org.jejak.app.web.front.FrontPage.Fresh;
import org.jejak.app.web.front.FrontPage.Held;
import org.jejak.app.web.front.FrontPage.Missing;
import org.jejak.app.web.front.FrontPage.Quoted;
import org.jejak.app.web.front.FrontPage.Sort;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.SeriesDigest;
import org.jejak.app.web.screen.Who;
import org.jejak.ledger.Period;
import org.jejak.ledger.ReviewCount;
import org.jejak.ledger.brief.News;
import org.jejak.ledger.distortion.Distortion;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.perspective.Perspective;
import org.jejak.ledger.perspective.Perspective.Heard;
import org.jejak.ledger.policy.Policy;
import org.jejak.ledger.position.Series;
import org.jejak.ledger.position.Stated;
import org.jejak.ledger.position.Step;
import org.jejak.model.Figure;

/** {@code /}: what somebody should see first. */
public final class FrontView {

    private static final int CARDS = 6;
    private static final int ROWS = 5;
    private static final int NEWS = 6;
    private static final int MONTH = 30;

    /** The parameter for the number of the article that was there last time. */
    public static final String AFTER = "after";

    public Answer show(Asked asked, Concluded room, Screen screen) {
        List<SeriesDigest> series = contested(room);
        List<Series> changed = room.reasoning().positions().stream()
                .filter(Series::isChanged)
                .sorted(Comparator.comparing(FrontView::lastTurn, Comparator.reverseOrder()))
                .toList();
        LocalDate since = since(asked, room);
        Optional<Long> after =
                asked.one(AFTER).filter(number -> number.matches("[0-9]{1,15}")).map(Long::parseLong);
        List<News> news = after.map(number -> room.remembered().newsAfter(number, room))
                .orElseGet(() -> room.remembered().news(Optional.of(since), room.reasoning()));
        FrontPage page = new FrontPage(
                echoed(room, screen),
                series.stream()
                        .limit(CARDS)
                        .map(each -> FigureCard.of(each, room, screen))
                        .toList(),
                Math.max(0, series.size() - CARDS),
                changed.stream()
                        .limit(ROWS)
                        .map(each -> changed(each, room, screen))
                        .toList(),
                Math.max(0, changed.size() - ROWS),
                new ContestRows(room, screen).open(ROWS),
                room.reasoning().distortions().stream()
                        .sorted(Comparator.comparing(Distortion::type))
                        .limit(ROWS)
                        .map(each -> DistortionRow.of(each, screen))
                        .toList(),
                after.isPresent() ? "" : since.toString(),
                news.stream().limit(NEWS).map(each -> fresh(each, room, screen)).toList(),
                sorts(news),
                missing(room, screen),
                open(room, screen));
        return new Answer(
                "front",
                screen.say("front.title"),
                page,
                new Answer.Rows<>(
                        FigureListing.LISTING,
                        () -> series.stream()
                                .flatMap(each -> FigureListing.rows(each.series(), Policy.ALL, room.reasoning()))));
    }

    /** What is contradicted most, then what most articles print. */
    private static List<SeriesDigest> contested(Concluded room) {
        return room.index().figures().stream()
                .sorted(Comparator.comparing((SeriesDigest each) -> room.index()
                                .clashes()
                                .contradictions(each.series().indicator()))
                        .thenComparing(SeriesDigest::articles)
                        .reversed()
                        .thenComparing(each -> each.series().indicator()))
                .toList();
    }

    private static List<Echoed> echoed(Concluded room, Screen screen) {
        return room.reasoning().origins().stream()
                .filter(origin -> origin.party().isPresent() && origin.articles() > 1)
                .min(Comparator.comparing(Origin::articles).reversed().thenComparing(Origin::id))
                .map(origin -> new Echoed(
                        origin.articles(),
                        screen.value(origin.figure().value()),
                        screen.label(origin.figure().indicator()),
                        Who.of(origin.party(), room, screen),
                        Links.origin(origin.id())))
                .stream()
                .toList();
    }

    private static LocalDate lastTurn(Series series) {
        return series.steps().stream()
                .filter(step -> step.before().isPresent())
                .flatMap(step -> step.stated().when().stream())
                .map(Period::first)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static Changed changed(Series series, Concluded room, Screen screen) {
        List<Held> held = new ArrayList<>();
        for (Step step : series.steps()) {
            step.before().ifPresent(before -> {
                if (held.isEmpty()) {
                    held.add(held(before, series, screen));
                }
                held.add(held(step.stated(), series, screen));
            });
        }
        return new Changed(
                Who.of(series.party(), room, screen),
                screen.label(series.proposition()),
                "/positions/" + Links.encoded(series.proposition()),
                held);
    }

    private static Held held(Stated stated, Series series, Screen screen) {
        return new Held(
                Words.id(stated.stance()),
                Optional.of(stated.proposition())
                        .filter(other -> !other.equals(series.proposition()))
                        .map(screen::label),
                screen.days(stated.when()),
                Words.oneLine(stated.claim().quote().text()),
                Links.claim(stated.id()));
    }

    /** The day asked for; else a month before the latest article. */
    private static LocalDate since(Asked asked, Concluded room) {
        return asked.one("since")
                .filter(day -> day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .map(LocalDate::parse)
                .orElseGet(() -> month(room));
    }

    /** A month before the latest article. */
    private static LocalDate month(Concluded room) {
        return room.index().latest().map(day -> day.minusDays(MONTH)).orElse(Period.BEGINNING);
    }

    /** Gathers what takes long, before anybody asks. */
    public static void prepare(Concluded room) {
        room.remembered().news(Optional.of(month(room)), room.reasoning());
    }

    private static Fresh fresh(News news, Concluded room, Screen screen) {
        return new Fresh(
                news.kind().id(),
                screen.label(news.matter()),
                news.claim().claim() instanceof Figure figure
                        ? screen.value(figure.value())
                        : screen.say("stance."
                                + Words.id(news.claim().claim().voice().stance())),
                Who.of(news.party(), room, screen),
                screen.day(news.claim().article().metadata().published()),
                Quoted.of(news.claim()),
                news.before().map(earlier -> new Beside(BriefText.before(news.kind()), Quoted.of(earlier.claim()))));
    }

    private static List<Sort> sorts(List<News> news) {
        Map<News.Kind, Long> counts = new LinkedHashMap<>();
        news.forEach(each -> counts.merge(each.kind(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(each -> new Sort(each.getKey().id(), each.getValue()))
                .toList();
    }

    private static List<Missing> missing(Concluded room, Screen screen) {
        return room.reasoning().perspectives().stream()
                .filter(Perspective::lacks)
                .filter(each -> each.views().stream().anyMatch(view -> view.heard() == Heard.SPOKE))
                .sorted(Comparator.comparing(Perspective::articles).reversed().thenComparing(Perspective::matter))
                .limit(ROWS)
                .map(each -> new Missing(
                        screen.label(each.matter()),
                        "/perspectives",
                        sides(each, Heard.SPOKE, screen),
                        sides(each, Heard.MISSING, screen)))
                .toList();
    }

    private static List<String> sides(Perspective perspective, Heard heard, Screen screen) {
        return perspective.views().stream()
                .filter(view -> view.heard() == heard)
                .map(view -> screen.label(view.side().id()))
                .toList();
    }

    private static FrontPage.Open open(Concluded room, Screen screen) {
        List<Origin> origins = room.reasoning().origins();
        long reviewed = room.store().reviewed().stream()
                .mapToLong(ReviewCount::reviewed)
                .sum();
        return new FrontPage.Open(
                origins.stream().filter(Origin::isOpen).count(),
                origins.size(),
                origins.stream().filter(origin -> origin.party().isEmpty()).count(),
                reviewed,
                screen.head().claims());
    }
}
