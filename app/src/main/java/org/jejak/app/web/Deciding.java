package org.jejak.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import io.javalin.http.ServiceUnavailableResponse;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jejak.app.pipeline.Decider;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Decision;
import org.jejak.ledger.Decision.Field;
import org.jejak.ledger.Decision.Kind;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.DecisionException;
import org.jejak.ledger.decision.Fields;

/** Takes what a form decides, and leads back to where it was decided. */
public final class Deciding {

    private static final String FIELD = "field.";
    private static final int YEAR = 365 * 24 * 3600;

    private final Room room;
    private final Site site;
    private final Clock clock;

    /** @param clock tells when somebody decides */
    Deciding(Room room, Site site, Clock clock) {
        this.room = room;
        this.site = site;
        this.clock = clock;
    }

    /** {@code POST /decisions}. */
    void take(Context ctx) {
        Decision decision = decision(ctx);
        remember(ctx, decision.who());
        try {
            DecisionEntry taken = room.ask(standing ->
                            new Decider(room.store(), standing.reasoning().knowledge()).decide(decision))
                    .orElseThrow(ServiceUnavailableResponse::new);
            ctx.redirect(back(ctx, taken.id()), HttpStatus.SEE_OTHER);
        } catch (DecisionException refused) {
            Screen screen = site.screen(ctx);
            List<String> faults = refused.faults().stream()
                    .map(fault -> fault.field()
                                    .map(field -> screen.say("field." + field.id()) + ": ")
                                    .orElse("")
                            + screen.say("fault." + fault.code().id())
                            + (fault.detail().isEmpty() ? "" : " (" + fault.detail() + ")"))
                    .toList();
            site.show(
                    ctx,
                    "refused",
                    screen,
                    screen.say("refused.title"),
                    new Refused(faults, back(ctx, "")),
                    HttpStatus.UNPROCESSABLE_CONTENT.getCode());
        }
    }

    /** {@code POST /name}: under which name this browser decides. */
    void name(Context ctx) {
        remember(ctx, stated(ctx, "who"));
        ctx.redirect(back(ctx, ""), HttpStatus.SEE_OTHER);
    }

    /** Why nothing was decided, and where to go back to. */
    public record Refused(List<String> faults, String back) {}

    private Decision decision(Context ctx) {
        Kind kind = kind(ctx);
        List<String> subjects = ctx.formParams("subject").stream()
                .flatMap(text -> List.of(text.strip().split("\\s+")).stream())
                .filter(text -> !text.isEmpty())
                .toList();
        boolean source = kind == Kind.GRADE && ctx.formParam(FIELD + Field.RELIABILITY.id()) != null;
        return new Decision(
                kind,
                source ? ctx.formParams("subject") : subjects,
                new TreeMap<>(kind == Kind.CORRECT ? corrected(ctx, subjects) : set(ctx)),
                stated(ctx, "why"),
                stated(ctx, "who"),
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    }

    private static Kind kind(Context ctx) {
        try {
            return Kind.valueOf(stated(ctx, "kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
    }

    private static String stated(Context ctx, String name) {
        return Optional.ofNullable(ctx.formParam(name)).orElse("").strip();
    }

    private static Map<Field, String> set(Context ctx) {
        Map<Field, String> set = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String value = ctx.formParam(FIELD + field.id());
            if (value != null) {
                set.put(field, value.strip().replaceAll("\\s*\\R\\s*", Fields.BETWEEN_HOPS));
            }
        }
        return set;
    }

    /** Only what the form says otherwise than the claim does. */
    private Map<Field, String> corrected(Context ctx, List<String> subjects) {
        Map<Field, String> set = set(ctx);
        Optional<ClaimEntry> claim =
                subjects.stream().findFirst().flatMap(ClaimId::parse).flatMap(room.store()::claim);
        claim.ifPresent(
                entry -> set.entrySet().removeAll(Fields.read(entry.claim()).entrySet()));
        return set;
    }

    /** Where the form stands, with the decision taken, so that the page can tell of it. */
    private static String back(Context ctx, String taken) {
        String stated = stated(ctx, "back");
        String page = stated.matches("/(?![/\\\\])[\\x21-\\x7e]*") ? stated : "/decisions";
        if (taken.isEmpty()) {
            return page;
        }
        int hash = page.indexOf('#');
        String path = hash < 0 ? page : page.substring(0, hash);
        return path + (path.indexOf('?') < 0 ? "?" : "&") + Screens.DECIDED + "=" + taken
                + (hash < 0 ? "" : page.substring(hash));
    }

    private static void remember(Context ctx, String who) {
        if (who.matches("[\\p{L}\\p{N} ._-]{1,80}")) {
            Cookie cookie =
                    new Cookie(Screens.WHO, java.net.URLEncoder.encode(who, java.nio.charset.StandardCharsets.UTF_8));
            cookie.setMaxAge(YEAR);
            cookie.setSameSite(SameSite.STRICT);
            cookie.setHttpOnly(true);
            ctx.cookie(cookie);
        }
    }
}
