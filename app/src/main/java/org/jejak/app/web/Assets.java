package org.jejak.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The files that pages load, from the program itself; an address holds a digest of its file, so that browsers may keep it for ever. */
final class Assets {

    private static final int DIGITS = 12;

    private record Asset(String type, byte[] bytes, String digest) {}

    private final Map<String, Asset> byName = new LinkedHashMap<>();

    Assets() {
        put("room.css", "text/css; charset=utf-8", "/org/jejak/app/web/room.css");
        put("room.js", "text/javascript; charset=utf-8", "/org/jejak/app/web/room.js");
        put("icon.svg", "image/svg+xml", "/org/jejak/app/web/icon.svg");
        put(
                "htmx.js",
                "text/javascript; charset=utf-8",
                "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");
    }

    private void put(String name, String type, String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own file " + resource);
            }
            byte[] bytes = in.readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            byName.put(
                    name,
                    new Asset(type, bytes, HexFormat.of().formatHex(digest).substring(0, DIGITS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a page finds a file. */
    String path(String name) {
        return "/assets/" + Objects.requireNonNull(byName.get(name), name).digest + "/" + name;
    }

    void serve(Context ctx) {
        Asset asset = byName.get(ctx.pathParam("name"));
        if (asset == null || !asset.digest.equals(ctx.pathParam("digest"))) {
            throw new NotFoundResponse();
        }
        ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        ctx.contentType(asset.type).result(asset.bytes);
    }
}
