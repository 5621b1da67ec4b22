package org.jejak.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The test pages, written for this project; each is named for its layout. */
final class Pages {

    private Pages() {}

    /** Those with an article; beside each lies the text that should be read from it. */
    static Stream<String> withArticle() {
        return Stream.of(
                "wordpress",
                "amp",
                "table-layout",
                "live-blog",
                "paywall",
                "portal-pages",
                "windows-1252",
                "truncated",
                "script-only",
                "microdata");
    }

    static byte[] bytes(String file) {
        try (InputStream in = Pages.class.getResourceAsStream("pages/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no test page " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String expectedText(String page) {
        return new String(bytes(page + ".txt"), StandardCharsets.UTF_8).stripTrailing();
    }

    static ReadResult read(String file) {
        return new ArticleReader().read(file, bytes(file));
    }

    static ReadArticle article(String file) {
        return article(read(file));
    }

    static ReadArticle article(ReadResult result) {
        if (result instanceof ReadArticle article) {
            return article;
        }
        throw new AssertionError("expected an article, but " + ((Problem) result).message());
    }

    static ReadArticle html(String html) {
        return article(new ArticleReader().read("page.html", html.getBytes(StandardCharsets.UTF_8)));
    }
}
