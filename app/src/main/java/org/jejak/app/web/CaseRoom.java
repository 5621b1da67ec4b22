package org.jejak.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.SameSite;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jejak.app.pipeline.Home;
import org.jejak.app.web.add.Jobs;
import org.jejak.app.web.article.ArticleView;
import org.jejak.app.web.article.ArticlesView;
import org.jejak.app.web.article.VersionsView;
import org.jejak.app.web.brief.BriefView;
import org.jejak.app.web.contest.ContestView;
import org.jejak.app.web.decision.DecisionView;
import org.jejak.app.web.distortion.DistortionView;
import org.jejak.app.web.exchange.ExchangeView;
import org.jejak.app.web.figure.FigureView;
import org.jejak.app.web.forecast.ForecastView;
import org.jejak.app.web.front.FrontView;
import org.jejak.app.web.instrument.InstrumentView;
import org.jejak.app.web.origin.OriginView;
import org.jejak.app.web.perspective.PerspectiveView;
import org.jejak.app.web.position.PositionView;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.search.SearchView;
import org.jejak.app.web.source.SourceView;
import org.jejak.app.web.source.SourcesView;
import org.jejak.app.web.timeline.TimelineView;
import org.jejak.ledger.ClaimId;
import org.jejak.pack.Packs;

/** A server that shows one case to a browser on this machine. Closing it stops the server and lets go of the case. */
public final class CaseRoom implements AutoCloseable {

    private static final int YEAR = 365 * 24 * 3600;
    private static final int WRONG = 400;
    private static final int MISSING = 404;
    private static final int BROKEN = 500;

    private final Room room;
    private final Jobs jobs;
    private final ArticleView reader = new ArticleView();
    private final Access access;
    private final Javalin server;

    private CaseRoom(Room room, Access access) {
        this.room = room;
        this.access = access;
        this.jobs = new Jobs(room.store(), Packs.below(Home.find().folder()), Clock.systemUTC());
        this.server = Javalin.create(config -> configure(config, room, jobs, reader, access));
    }

    /**
     * Opens a case and begins to listen; what the ledger concludes is worked out beside it.
     *
     * @throws org.jejak.ledger.StoreException if the file is no case
     * @throws io.javalin.util.JavalinBindException if the port is taken
     */
    public static CaseRoom open(Path file, Access access) {
        CaseRoom opened = new CaseRoom(new Room(file), access);
        opened.server.start(access.address(), access.port());
        return opened;
    }

    /** Compiles, beside everything else, what tells why claims were read, so that nobody waits for it who asks first. */
    public void prepare() {
        Thread thread = new Thread(() -> reader.prepare(room.store()), "jejak-prepare");
        thread.setDaemon(true);
        thread.start();
    }

    /** Where to find it, with the token where one is needed. */
    public String url() {
        return "http://" + access.host() + ":" + server.port() + "/"
                + access.token().map(token -> "?token=" + token).orElse("");
    }

    private static void configure(JavalinConfig config, Room room, Jobs jobs, ArticleView reader, Access access) {
        Guard guard = new Guard(access);
        Assets assets = new Assets();
        Screens screens = new Screens(assets, guard);
        Site site = new Site(room, screens);
        config.startup.showJavalinBanner = false;
        RoutesConfig routes = config.routes;
        config.jetty.multipartConfig.maxFileSize(Receiving.MOST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(Receiving.MOST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        Receiving receiving = new Receiving(room, site, screens, jobs);
        routes.before(guard::check);
        routes.before("/add", receiving::measure);
        routes.before(guard::checkChange);
        routes.before(CaseRoom::remember);
        routes.get("/assets/{digest}/{name}", assets::serve);
        routes.get("/favicon.ico", ctx -> ctx.redirect(assets.path("icon.svg")));
        pages(routes, site);
        articles(routes, site, reader);
        routes.get("/add", receiving::form);
        routes.post("/add", receiving::take);
        site.rows(routes, "/add/{job}", receiving::rows);
        routes.get("/add/{job}", receiving::job);
        Deciding deciding = new Deciding(room, site, Clock.systemUTC());
        routes.post("/decisions", deciding::take);
        routes.post("/name", deciding::name);
        routes.exception(HttpResponseException.class, (problem, ctx) -> ctx.status(problem.getStatus()));
        routes.exception(RuntimeException.class, (problem, ctx) -> fail(problem, ctx, site));
        wrong(routes, site);
        routes.error(MISSING, ctx -> {
            Screen screen = site.screen(ctx);
            site.show(ctx, "missing", screen, screen.say("missing.title"), ctx.path(), MISSING);
        });
    }

    private static void wrong(RoutesConfig routes, Site site) {
        routes.error(WRONG, ctx -> {
            Screen screen = site.screen(ctx);
            site.show(ctx, "wrong", screen, screen.say("wrong.title"), ctx.path(), WRONG);
        });
    }

    private static void pages(RoutesConfig routes, Site site) {
        site.page(routes, "/", new FrontView()::show);
        FigureView figures = new FigureView();
        site.page(routes, "/figures", figures::all);
        site.page(routes, "/figures/{indicator}", figures::one);
        site.page(routes, "/contests", new ContestView()::all);
        OriginView origins = new OriginView();
        site.page(routes, "/origins", origins::all);
        site.page(routes, "/origins/{claim}", origins::one);
        site.page(routes, "/distortions", new DistortionView()::all);
        DecisionView decisions = new DecisionView();
        site.page(routes, "/decisions", decisions::log);
        site.page(routes, "/review", decisions::queue);
        PositionView positions = new PositionView();
        site.page(routes, "/positions", positions::all);
        site.page(routes, "/positions/{proposition}", positions::one);
        site.page(routes, "/timeline", new TimelineView()::all);
        site.page(routes, "/exchange", new ExchangeView()::all);
        InstrumentView instruments = new InstrumentView();
        site.page(routes, "/instruments", instruments::all);
        site.page(routes, "/sanctions", instruments::desk);
        site.page(routes, "/forecasts", new ForecastView()::all);
        site.page(routes, "/perspectives", new PerspectiveView()::all);
        BriefView brief = new BriefView();
        site.page(routes, "/brief", brief::show);
        site.text(routes, "/brief.md", "text/markdown", brief::markdown);
    }

    private static void articles(RoutesConfig routes, Site site, ArticleView reader) {
        site.page(routes, "/articles", new ArticlesView()::all);
        site.page(routes, "/sources", new SourcesView()::all);
        site.page(routes, "/sources/{name}", new SourceView()::one);
        SearchView search = new SearchView();
        site.page(routes, "/search", search::all);
        site.page(routes, "/search/articles", search::articles);
        site.page(routes, "/articles/{id}", reader::one);
        site.page(routes, "/articles/{id}/versions", new VersionsView()::show);
        routes.get(
                "/claims/{claim}",
                ctx -> ctx.redirect(
                        ClaimId.parse(ctx.pathParam("claim")).map(Links::claim).orElseThrow(NotFoundResponse::new)));
    }

    private static void fail(RuntimeException problem, Context ctx, Site site) {
        Throwable cause = problem.getCause() == null ? problem : problem.getCause();
        System.err.println("jejak serve: " + ctx.method() + " " + ctx.path() + ": " + cause);
        Screen screen = site.screen(ctx);
        site.show(ctx, "failed", screen, screen.say("failed.title"), cause.toString(), BROKEN);
    }

    /** A choice of language or colours in the address is kept by the browser. */
    private static void remember(Context ctx) {
        for (String choice : List.of("lang", "theme")) {
            String value = ctx.queryParam(choice);
            if (value != null && value.matches("[a-z]{2,8}")) {
                Cookie cookie = new Cookie(choice, value);
                cookie.setMaxAge(YEAR);
                cookie.setSameSite(SameSite.STRICT);
                cookie.setHttpOnly(true);
                ctx.cookie(cookie);
            }
        }
    }

    @Override
    public void close() {
        server.stop();
        jobs.close();
        room.close();
    }
}
