package org.jejak.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jejak.app.web.add.AddPage;
import org.jejak.app.web.add.Job;
import org.jejak.app.web.add.Jobs;
import org.jejak.app.web.add.Pasted;
import org.jejak.app.web.add.Upload;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Screen;

/** {@code /add}: takes files and pasted texts, and tells how they fare. Nothing here waits for conclusions. */
final class Receiving {

    /** What one upload may have, in bytes. */
    static final long MOST = 200_000_000;

    private static final int MILLION = 1_000_000;

    private final Room room;
    private final Site site;
    private final Screens screens;
    private final Jobs jobs;

    Receiving(Room room, Site site, Screens screens, Jobs jobs) {
        this.room = room;
        this.site = site;
        this.screens = screens;
        this.jobs = jobs;
    }

    /** Refuses what is too large before a byte of it is read; to be asked first. */
    void measure(Context ctx) {
        boolean sends = ctx.req().getMethod().equals("POST");
        long length = ctx.req().getContentLengthLong();
        if (sends && (length < 0 || length > MOST)) {
            Screen screen = site.screen(ctx);
            form(ctx, screen, Pasted.nothing(), "large", HttpStatus.CONTENT_TOO_LARGE);
            ctx.header("Connection", "close").skipRemainingHandlers();
        }
    }

    /** {@code GET /add}. */
    void form(Context ctx) {
        form(ctx, site.screen(ctx), Pasted.nothing(), "", HttpStatus.OK);
    }

    private void form(Context ctx, Screen screen, Pasted pasted, String fault, HttpStatus status) {
        AddPage page = new AddPage(
                room.store().info().topic().map(topic -> screens.topic(topic, screen.language())),
                topics(screen),
                screens.languages(),
                pasted,
                fault,
                MOST / MILLION);
        site.show(ctx, "add", screen, screen.say("add.title"), page, status.getCode());
    }

    private Map<String, String> topics(Screen screen) {
        Map<String, String> topics = new TreeMap<>();
        screens.packs().topics().keySet().forEach(id -> topics.put(id, screens.topic(id, screen.language())));
        return topics;
    }

    /** {@code POST /add}: files, or a text. */
    void take(Context ctx) {
        Screen screen = site.screen(ctx);
        List<UploadedFile> files = new ArrayList<>(ctx.uploadedFiles("files"));
        files.removeIf(file -> file.filename().isEmpty() && file.size() == 0);
        Pasted pasted = new Pasted(
                stated(ctx, "text"),
                stated(ctx, "title"),
                stated(ctx, "outlet"),
                stated(ctx, "date"),
                stated(ctx, "language"),
                stated(ctx, "url"));
        Optional<String> fault = files.isEmpty() ? pasted.fault() : Optional.empty();
        if (fault.isPresent()) {
            form(ctx, screen, pasted, fault.get(), HttpStatus.UNPROCESSABLE_CONTENT);
            return;
        }
        try {
            Upload upload = new Upload();
            for (UploadedFile file : files) {
                try (InputStream content = file.content()) {
                    upload.put(file.filename(), content);
                }
            }
            if (files.isEmpty()) {
                pasted.into(upload);
            }
            Optional<String> topic =
                    Optional.of(stated(ctx, "topic")).filter(screens.packs().topics()::containsKey);
            Job job = jobs.start(upload, topic, screen.who() + ", jejak serve");
            ctx.redirect("/add/" + job.id(), HttpStatus.SEE_OTHER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stated(Context ctx, String name) {
        return Optional.ofNullable(ctx.formParam(name)).orElse("");
    }

    /** {@code GET /add/{job}}. */
    void job(Context ctx) {
        Job job = find(ctx);
        Screen screen = site.screen(ctx);
        site.show(ctx, "job", screen, screen.say("add.job"), job, HttpStatus.OK.getCode());
    }

    /** {@code GET /add/{job}.json}, {@code .csv}: what is done so far. */
    Answer.Data rows(Context ctx) {
        return new Answer.Rows<>(Job.LISTING, find(ctx).rows());
    }

    private Job find(Context ctx) {
        return jobs.find(ctx.pathParam("job")).orElseThrow(NotFoundResponse::new);
    }
}
