package org.jejak.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.model.Edtf;
import org.jejak.model.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Metadata that a page's markup states: JSON-LD first, then OpenGraph, other meta elements and microdata. Visible text is not read. */
final class PageMetadata {

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_date",
            "content_publisheddate",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "cxenseparse:recs:publishtime",
            "pubdate",
            "dc.date.issued",
            "dcterms.created",
            "dc.date.created",
            "dcterms.date",
            "dc.date",
            "dcterms.issued",
            "date",
            "originalpublicationdate",
            "analyticsattributes.articledate");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "dcterms.modified",
            "dc.date.modified",
            "lastmod",
            "last-modified",
            "article.updated",
            "content_modifieddate");

    private final Document page;
    private final JsonLd data;
    private final Map<String, String> meta;

    PageMetadata(Document page, JsonLd data) {
        this.page = page;
        this.data = data;
        this.meta = page.select("meta[content]").stream()
                .flatMap(element -> Stream.of("property", "name", "itemprop", "http-equiv")
                        .filter(element::hasAttr)
                        .map(key -> Map.entry(
                                element.attr(key).strip().toLowerCase(Locale.ROOT), clean(element.attr("content")))))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first));
    }

    Metadata read() {
        Optional<String> url = PageUrl.of(page, meta, data);
        Optional<String> site = data.names("publisher").or(() -> meta("og:site_name"));
        return new Metadata(
                new PageTitle(page, data, meta).find(site, url),
                site.or(() -> meta("application-name")).or(() -> url.flatMap(PageUrl::host)),
                author(),
                url,
                language(),
                date("datePublished", PUBLISHED).or(this::timeElement),
                date("dateModified", MODIFIED));
    }

    /** Whether the page says of itself that it is an article. */
    boolean statesArticle() {
        return data.hasArticle()
                || meta("og:type").filter("article"::equalsIgnoreCase).isPresent();
    }

    private Optional<String> meta(String name) {
        return Optional.ofNullable(meta.get(name));
    }

    private Optional<String> author() {
        return data.names("author")
                .or(() -> meta("author"))
                .or(() -> meta("article:author"))
                .or(() -> meta("dc.creator"))
                .or(() -> meta("content_author"))
                .or(() -> first("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]")
                        .map(element -> clean(element.text())))
                .filter(author -> !author.isEmpty() && !author.startsWith("http") && author.length() < 200);
    }

    private Optional<Edtf> date(String property, List<String> names) {
        return Stream.of(
                        data.text(property).stream(),
                        names.stream().limit(1).flatMap(name -> meta(name).stream()),
                        microdata(property),
                        names.stream().skip(1).flatMap(name -> meta(name).stream()))
                .flatMap(Function.identity())
                .flatMap(stated -> MachineDate.parse(stated).stream())
                .findFirst();
    }

    private Stream<String> microdata(String property) {
        return page.select("[itemprop=" + property + "]").stream()
                .flatMap(element -> Stream.of(element.attr("datetime"), element.attr("content"), element.text()))
                .filter(stated -> !stated.isBlank());
    }

    /** The first time element of the article: marked as its date of publication, in its header, or beside its headline. */
    private Optional<Edtf> timeElement() {
        Element headline = page.selectFirst("h1");
        List<Element> times = new ArrayList<>(page.select(
                "time[pubdate][datetime], article header time[datetime], article time.published[datetime]"));
        times.addAll(page.select("article time[datetime], main time[datetime]"));
        Element around = headline == null ? null : headline.parent();
        for (int i = 0; i < 2 && around != null && !around.normalName().equals("body"); i++, around = around.parent()) {
            times.addAll(around.select("time[datetime]"));
        }
        return times.stream()
                .flatMap(time -> MachineDate.parse(time.attr("datetime")).stream())
                .findFirst();
    }

    /** What most statements agree on; templates often state a wrong language, so that a tie states none. */
    private Optional<String> language() {
        Map<String, Long> votes = Stream.of(
                        Optional.of(page.select("html").attr("lang")),
                        meta("og:locale"),
                        data.text("inLanguage").or(() -> data.names("inLanguage")),
                        meta("content-language"),
                        meta("language"))
                .flatMap(Optional::stream)
                .flatMap(tag -> LanguageCode.of(tag).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long most = votes.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<String> winners = votes.keySet().stream()
                .filter(code -> votes.getOrDefault(code, 0L) == most)
                .toList();
        return winners.size() == 1 ? Optional.of(winners.get(0)) : Optional.empty();
    }

    private Optional<Element> first(String query) {
        return Optional.ofNullable(page.selectFirst(query));
    }

    static String clean(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
