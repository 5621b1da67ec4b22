package org.jejak.app.web.screen;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jejak.ledger.ClaimId;

/** The addresses of things in the case room. They hold ids that derive from content, so that they stay. */
public final class Links {

    private Links() {}

    /** The words of a claim in its article. */
    public static String claim(ClaimId id) {
        return article(id.article()) + "?claim=" + encoded(id.key()) + "#here";
    }

    public static String article(String id) {
        return "/articles/" + encoded(id);
    }

    public static String figure(String indicator) {
        return "/figures/" + encoded(indicator);
    }

    /** The chain of the origin that this claim prints. */
    public static String origin(ClaimId id) {
        return "/origins/" + encoded(id.toString());
    }

    public static String source(String name) {
        return "/sources/" + encoded(name);
    }

    public static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
