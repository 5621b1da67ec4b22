package org.jejak.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/**
 * What was in the case when its reader was last here, as the reader's browser keeps it: the number of the article that was added last. One
 * cookie tells it of the visit that goes on, and ends with the browser; the other of this visit, for the next. Of different cases on one
 * machine each has its own.
 */
final class LastVisit {

    /** Goes on through the whole of a first visit. */
    private static final String FIRST = "first";

    private static final int YEAR = 365 * 24 * 3600;

    private final Room room;
    private final String seen;
    private final String before;

    LastVisit(Room room) {
        String name = Integer.toHexString(
                room.file().toAbsolutePath().normalize().toString().hashCode());
        this.room = room;
        this.seen = "seen-" + name;
        this.before = "before-" + name;
    }

    /** Empty on the first visit. */
    Optional<String> last(Context ctx) {
        return number(ctx, ctx.cookie(before) == null ? seen : before);
    }

    /** Notes that the front page is looked at. */
    void note(Context ctx) {
        if (ctx.path().equals("/")) {
            keep(ctx, before, last(ctx).orElse(FIRST), -1);
            keep(ctx, seen, Long.toString(room.store().lastAdded()), YEAR);
        }
    }

    private static Optional<String> number(Context ctx, String name) {
        return Optional.ofNullable(ctx.cookie(name)).filter(text -> text.matches("[0-9]{1,15}"));
    }

    private static void keep(Context ctx, String name, String number, int seconds) {
        Cookie cookie = new Cookie(name, number);
        cookie.setMaxAge(seconds);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setHttpOnly(true);
        ctx.cookie(cookie);
    }
}
