package org.jejak.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jejak.app.web.front.FrontView;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.View;

/** The pages by their addresses: each as a page for people, and under the same address with an ending as JSON and as CSV. */
final class Site {

    private static final int ACCEPTED = 202;

    private final Room room;
    private final Screens screens;
    private final LastVisit visits;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Site.class.getClassLoader(), "org.jejak.app.web.page");

    Site(Room room, Screens screens) {
        this.visits = new LastVisit(room);
        this.room = room;
        this.screens = screens;
    }

    /** @param path as in {@code /figures/{indicator}} */
    void page(RoutesConfig routes, String path, View view) {
        String named = path.equals("/") ? "/index" : path;
        routes.get(named + ".json", ctx -> data(ctx, view, "json"));
        routes.get(named + ".csv", ctx -> data(ctx, view, "csv"));
        routes.get(path, ctx -> page(ctx, view));
    }

    /** Rows for machines beside a page that is no view of the conclusions. */
    void rows(RoutesConfig routes, String path, Function<Context, Answer.Data> rows) {
        routes.get(path + ".json", ctx -> write(ctx, "json", written(rows.apply(ctx), "json")));
        routes.get(path + ".csv", ctx -> write(ctx, "csv", written(rows.apply(ctx), "csv")));
    }

    /** What a page says, as text to take along. */
    @FunctionalInterface
    interface Text {
        String of(Asked asked, Concluded room, Screen screen);
    }

    /** @param type of the text, without its character set */
    void text(RoutesConfig routes, String path, String type, Text text) {
        routes.get(path, ctx -> {
            Screen screen = screens.of(ctx, path, room);
            Optional<String> said = room.ask(concluded -> text.of(asked(ctx), concluded, screen));
            ctx.status(said.isEmpty() ? ACCEPTED : ctx.statusCode())
                    .contentType(type + "; charset=utf-8")
                    .result(said.orElse(""));
        });
    }

    private void page(Context ctx, View view) {
        visits.note(ctx);
        Screen screen = screens.of(ctx, ctx.path(), room);
        Optional<Answer> answer = room.ask(concluded -> room.isWorking()
                ? view.answer(asked(ctx), concluded, screen)
                : concluded
                        .remembered()
                        .answer(
                                screen.language() + " " + screen.here() + " " + visits.last(ctx),
                                () -> view.answer(asked(ctx), concluded, screen)));
        if (answer.isEmpty()) {
            show(ctx, "working", screen, screen.say("working.title"), screen, ACCEPTED);
        } else {
            show(
                    ctx,
                    answer.get().template(),
                    screen,
                    answer.get().title(),
                    answer.get().page(),
                    ctx.statusCode());
        }
    }

    /** Shows a template that needs nothing from the ledger. */
    void show(Context ctx, String template, Screen screen, String title, Object page, int status) {
        StringOutput html = new StringOutput();
        Map<String, Object> all = new HashMap<>();
        all.put("screen", screen);
        all.put("title", title);
        all.put("page", page);
        templates.render(template + ".jte", all, html);
        ctx.status(status).contentType("text/html; charset=utf-8").result(html.toString());
    }

    /** Written while nobody else asks, since rows are gathered as they are written. */
    private void data(Context ctx, View view, String form) {
        String path = ctx.path().replaceFirst("\\." + form + "$", "").replaceFirst("^/index$", "/");
        Screen screen = screens.of(ctx, path, room);
        Optional<String> data = room.ask(
                concluded -> written(view.answer(asked(ctx), concluded, screen).data(), form));
        ctx.status(data.isEmpty() ? ACCEPTED : ctx.statusCode());
        write(ctx, form, data.orElse(""));
    }

    private static void write(Context ctx, String form, String data) {
        ctx.contentType((form.equals("json") ? "application/json" : "text/csv") + "; charset=utf-8");
        ctx.result(data);
    }

    private static String written(Answer.Data data, String form) {
        StringWriter out = new StringWriter();
        try {
            if (form.equals("json")) {
                data.json(out);
            } else {
                data.csv(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The front page is asked for what came since the last visit, where the address does not say since when. */
    private Asked asked(Context ctx) {
        Map<String, List<String>> query = new HashMap<>(ctx.queryParamMap());
        if (ctx.path().equals("/") && !query.containsKey("since")) {
            visits.last(ctx).ifPresent(number -> query.putIfAbsent(FrontView.AFTER, List.of(number)));
        }
        return new Asked(ctx.pathParamMap(), query);
    }

    /** What a page that is no view knows. */
    Screen screen(Context ctx) {
        return screens.of(ctx, ctx.path(), room);
    }
}
