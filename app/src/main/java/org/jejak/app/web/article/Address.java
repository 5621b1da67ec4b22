package org.jejak.app.web.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.app.web.screen.Links;

/** Addresses of an article that keep how it is shown. */
public record Address(String article, Shown shown, boolean beside) {

    /**
     * A way of showing the article.
     *
     * @param id a key for {@code reader.marks.…} or {@code reader.beside.…}
     */
    public record Choice(String id, String href, boolean current) {}

    /** With this claim selected. */
    public String at(String key) {
        return path(shown, beside, Optional.of(key));
    }

    /** With nothing selected. */
    public String plain() {
        return path(shown, beside, Optional.empty());
    }

    List<Choice> choices(Optional<String> key) {
        return Stream.of(Shown.values())
                .map(each -> new Choice(each.id(), path(each, beside, key), each == shown))
                .toList();
    }

    List<Choice> besides(Optional<String> key) {
        return Stream.of(false, true)
                .map(each -> new Choice(each ? "original" : "none", path(shown, each, key), each == beside))
                .toList();
    }

    private String path(Shown marks, boolean original, Optional<String> key) {
        String query = key.map(claim -> "&claim=" + Links.encoded(claim)).orElse("")
                + (marks == Shown.ALL ? "" : "&marks=" + marks.id())
                + (original ? "&beside=original" : "");
        return Links.article(article)
                + (query.isEmpty() ? "" : "?" + query.substring(1))
                + (key.isPresent() ? "#here" : "");
    }
}
