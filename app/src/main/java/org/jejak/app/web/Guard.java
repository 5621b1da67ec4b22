package org.jejak.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of a request before a page sees it. Against DNS rebinding the host must be one under which this server goes; against
 * forged requests a change needs the page's own secret and origin; from another machine every request needs the token. The headers keep
 * a page from running or loading anything that does not come from here (Content Security Policy Level 3).
 */
final class Guard {

    /** The field of a form, and the header of a request by script, that holds the secret. */
    static final String FIELD = "csrf";

    static final String HEADER = "X-Csrf";

    private static final String TOKEN = "token";
    private static final int SECRET_BYTES = 24;
    private static final int REFUSED = 403;
    private static final int MISDIRECTED = 421;
    private static final int UNKNOWN = 401;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Access access;
    private final String secret = secret();

    Guard(Access access) {
        this.access = access;
    }

    /** A secret that nobody can guess, in letters that may stand in an address. */
    static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What a form of this server holds in its field {@link #FIELD}. */
    String csrf() {
        return secret;
    }

    /** Lets a request in, or answers it; whatever the answer, it carries the headers. No byte of its body is read. */
    void check(Context ctx) {
        headers(ctx);
        if (!isKnownHost(ctx)) {
            refuse(ctx, MISDIRECTED, "This server does not go by the name '" + ctx.header("Host") + "'.");
        } else if (access.token().isPresent() && !hasToken(ctx)) {
            refuse(ctx, UNKNOWN, "Open the address that 'jejak serve' printed, with its token.");
        }
    }

    /** Lets a change pass that a page of this server asked for, or answers it. */
    void checkChange(Context ctx) {
        if (isChange(ctx) && !isOwn(ctx)) {
            refuse(
                    ctx,
                    REFUSED,
                    "This change was not asked for by a page of this server. Load the page again and repeat it.");
        }
    }

    private static void headers(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        ctx.header("Cache-Control", "no-store");
    }

    private static void refuse(Context ctx, int status, String why) {
        ctx.status(status)
                .contentType("text/plain; charset=utf-8")
                .result(why + "\n")
                .skipRemainingHandlers();
    }

    /** A shared server is reached under names that it cannot know; there the token stands in for the host. */
    private boolean isKnownHost(Context ctx) {
        String host = Optional.ofNullable(ctx.header("Host")).orElse("");
        String name = host.replaceFirst(":[0-9]+$", "");
        return access.token().isPresent() || LOOPBACK.contains(name);
    }

    private boolean hasToken(Context ctx) {
        String token = access.token().orElseThrow();
        String asked = ctx.queryParam(TOKEN);
        if (asked != null && same(asked, token)) {
            Cookie cookie = new Cookie(TOKEN, token);
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            ctx.cookie(cookie);
            return true;
        }
        String kept = ctx.cookie(TOKEN);
        return kept != null && same(kept, token);
    }

    private static boolean isChange(Context ctx) {
        return ctx.method() != HandlerType.GET && ctx.method() != HandlerType.HEAD;
    }

    private boolean isOwn(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        String origin = ctx.header("Origin");
        boolean sameSite = site == null || site.equals("same-origin");
        boolean sameOrigin = origin == null || isOwnOrigin(origin, ctx);
        if (!sameSite || !sameOrigin) {
            return false; // before the body is read
        }
        String stated = Optional.ofNullable(ctx.header(HEADER)).orElseGet(() -> ctx.formParam(FIELD));
        return stated != null && same(stated, secret);
    }

    private static boolean isOwnOrigin(String origin, Context ctx) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && authority.equals(ctx.header("Host"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** In a time that does not tell how much of it is right. */
    private static boolean same(String stated, String right) {
        return MessageDigest.isEqual(stated.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
