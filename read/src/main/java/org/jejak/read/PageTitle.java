package org.jejak.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The title of a page's article, without the site's name that is often put behind it. */
final class PageTitle {

    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " \u2013 ", " \u2014 ", " \u00b7 ", " \u2022 ", " :: ", " \u00ab ", " \u00bb ");

    private final Document page;
    private final JsonLd data;
    private final Map<String, String> meta;

    PageTitle(Document page, JsonLd data, Map<String, String> meta) {
        this.page = page;
        this.data = data;
        this.meta = meta;
    }

    Optional<String> find(Optional<String> site, Optional<String> url) {
        Optional<String> heading = Optional.ofNullable(page.selectFirst("[itemprop=headline], h1"))
                .map(element -> element.hasAttr("content") ? element.attr("content") : element.text());
        return Stream.of(
                        data.text("headline"),
                        Optional.ofNullable(meta.get("og:title")),
                        heading,
                        Optional.of(page.title()))
                .flatMap(Optional::stream)
                .map(PageMetadata::clean)
                .filter(title -> !title.isEmpty())
                .map(title -> withoutSite(title, site, url, heading))
                .findFirst();
    }

    private static String withoutSite(
            String title, Optional<String> site, Optional<String> url, Optional<String> heading) {
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            if (at > 0) {
                String front = title.substring(0, at).strip();
                String tail = letters(title.substring(at));
                boolean named = site.filter(name -> letters(name).equals(tail)).isPresent() || isHost(tail, url);
                boolean shown = heading.filter(text -> letters(text).equals(letters(front)))
                        .isPresent();
                if (named || shown || separator.equals(" | ") && front.length() > 2 * tail.length()) {
                    return withoutSite(front, site, url, heading);
                }
            }
        }
        return title;
    }

    private static boolean isHost(String tail, Optional<String> url) {
        String host = url.flatMap(PageUrl::host).map(PageTitle::letters).orElse("");
        return tail.length() > 3 && host.startsWith(tail);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
