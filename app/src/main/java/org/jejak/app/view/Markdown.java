package org.jejak.app.view;

import java.nio.charset.StandardCharsets;
import org.jejak.ledger.ArticleEntry;

/** Words from outside as they may stand in Markdown: on one line, and with no sign that would be taken for markup. */
public final class Markdown {

    private static final String SIGNS = "\\`*_{}[]<>#|~!&";

    private Markdown() {}

    public static String text(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        Words.oneLine(words).codePoints().forEach(c -> {
            if (SIGNS.indexOf(c) >= 0) {
                safe.append('\\');
            }
            safe.appendCodePoint(c);
        });
        return safe.toString();
    }

    /** The article by outlet and day, linked to its address; without one, to its file. */
    public static String link(ArticleEntry article) {
        return link(
                article,
                article.metadata()
                        .published()
                        .map(Words::day)
                        .or(() -> article.metadata().publishedInferred().map(date -> "about " + Words.day(date)))
                        .orElse("undated"));
    }

    /** @param day of the article, in words */
    static String link(ArticleEntry article, String day) {
        String file = article.file().substring(article.file().lastIndexOf('/') + 1);
        String name = article.metadata().outlet().orElse(file);
        String to = article.metadata().url().filter(Markdown::isWeb).orElse(article.file());
        return "[" + text(name + ", " + day) + "](" + target(to) + ")";
    }

    /** A link may open a page and do nothing else. */
    private static boolean isWeb(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    /** Percent-encoded wherever a sign would end the link. */
    private static String target(String to) {
        StringBuilder safe = new StringBuilder(to.length());
        for (byte one : Words.oneLine(to).getBytes(StandardCharsets.UTF_8)) {
            boolean plain = one > ' ' && one < 127 && "()<>\\\"".indexOf(one) < 0;
            safe.append(plain ? String.valueOf((char) one) : String.format("%%%02X", one & 0xff));
        }
        return safe.toString();
    }
}
