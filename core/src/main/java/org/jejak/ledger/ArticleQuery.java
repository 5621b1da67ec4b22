package org.jejak.ledger;

import java.util.Optional;

/**
 * Which articles.
 *
 * @param outlet part of the outlet's name, upper and lower case and accents alike
 * @param allVersions superseded ones too
 * @param limit at most so many
 * @param offset after so many
 */
public record ArticleQuery(Optional<String> outlet, boolean allVersions, int limit, int offset) {

    public static ArticleQuery all() {
        return new ArticleQuery(Optional.empty(), false, Integer.MAX_VALUE, 0);
    }

    public ArticleQuery withOutlet(String part) {
        return new ArticleQuery(Optional.of(part), allVersions, limit, offset);
    }

    public ArticleQuery withAllVersions() {
        return new ArticleQuery(outlet, true, limit, offset);
    }

    public ArticleQuery withPage(int atMost, int after) {
        return new ArticleQuery(outlet, allVersions, atMost, after);
    }
}
