package org.jejak.app.web.article;

import java.util.List;

/**
 * How the versions of an article differ.
 *
 * @param versions the latest first
 * @param changes between the two that are compared; one piece where they are the same
 */
public record VersionsPage(String article, List<Version> versions, List<Piece> changes, int changed) {

    /**
     * A version.
     *
     * @param compare the page that compares it with the version before it; empty for the first
     */
    public record Version(
            int number, String href, String day, String file, int claims, String compare, boolean compared) {}

    /** @param kind {@code same}, {@code gone} or {@code new} */
    public record Piece(String kind, String text) {}
}
