package org.jejak.read;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;

/** The address of a saved page: what it calls canonical, or where the browser says that it was saved from. */
final class PageUrl {

    private static final Pattern SAVED = Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");
    private static final Pattern MOBILE_OR_WWW = Pattern.compile("^(www|m|amp|mobile)\\.");

    private PageUrl() {}

    static Optional<String> of(Document page, Map<String, String> meta, JsonLd data) {
        Optional<String> saved = savedFrom(page);
        String base = saved.orElse(page.select("base[href]").attr("href"));
        return Stream.of(
                        Optional.of(page.select("link[rel=canonical]").attr("href")),
                        Optional.ofNullable(meta.get("og:url")),
                        data.text("url"),
                        data.text("mainEntityOfPage"),
                        saved)
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .flatMap(address -> resolve(base, address).stream())
                .findFirst();
    }

    /** Browsers write a comment where a page came from. */
    private static Optional<String> savedFrom(Document page) {
        return Stream.concat(
                        page.childNodes().stream(),
                        page.select("html").stream().flatMap(html -> html.childNodes().stream()))
                .filter(Comment.class::isInstance)
                .map(comment -> SAVED.matcher(((Comment) comment).getData()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    static Optional<String> resolve(String base, String address) {
        try {
            URI resolved =
                    base.isEmpty() ? URI.create(address) : URI.create(base).resolve(address);
            String scheme = String.valueOf(resolved.getScheme());
            return scheme.matches("https?") && resolved.getHost() != null
                    ? Optional.of(resolved.toString())
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return address.matches("https?://[^\\s/]+.*") ? Optional.of(address) : Optional.empty();
        }
    }

    /** The host without what only says how it is shown. */
    static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost())
                    .map(host -> MOBILE_OR_WWW.matcher(host).replaceFirst(""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a page links, by number, to further pages of the same article. */
    static boolean hasFurtherPages(Document page, Optional<String> url) {
        String own = url.map(PageUrl::withoutPage).orElse("");
        return page.select("a[href]").stream()
                .filter(link -> link.text().strip().matches("[2-9]|1\\d"))
                .map(link -> link.attr("href").strip())
                .anyMatch(href -> href.matches("\\?[A-Za-z]+=\\d+")
                        || !own.isEmpty()
                                && resolve(own, href)
                                        .filter(to -> !to.equals(own)
                                                && withoutPage(to).equals(own))
                                        .isPresent());
    }

    private static String withoutPage(String url) {
        return url.replaceFirst("#.*", "")
                .replaceFirst("\\?.*", "")
                .replaceFirst("/\\d{1,2}/?\\z", "")
                .replaceFirst("/\\z", "");
    }
}
