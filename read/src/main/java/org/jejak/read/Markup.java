package org.jejak.read;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the elements of HTML and AMP mean for reading. */
final class Markup {

    private static final Set<String> WITHOUT_TEXT = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "button",
            "input",
            "select",
            "option",
            "textarea",
            "label",
            "dialog",
            "nav",
            "footer",
            "aside",
            "figcaption",
            "menu",
            "map",
            "ins",
            "rp",
            "rt");
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "address",
            "article",
            "blockquote",
            "caption",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Set<String> AMP_TEXT = Set.of("amp-accordion", "amp-layout", "amp-fit-text");
    private static final Set<String> BYLINE_WORDS = Set.of(
            "date",
            "time",
            "datetime",
            "byline",
            "author",
            "authors",
            "published",
            "publish",
            "pubdate",
            "dateline",
            "timestamp",
            "reporter",
            "writer",
            "editor",
            "posted",
            "updated",
            "meta");
    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    static boolean isWithoutText(Element element) {
        String name = element.normalName();
        return WITHOUT_TEXT.contains(name) || name.startsWith("amp-") && !AMP_TEXT.contains(name);
    }

    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** A cell of a table of data stands in the line that is its row. */
    static boolean isDataCell(Element element) {
        return isCell(element) && DataTable.holds(element);
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    static boolean isByline(Element element) {
        if (element.normalName().equals("body")
                || element.normalName().equals("article")
                || element.normalName().equals("main")) {
            return false;
        }
        return element.normalName().equals("time")
                || element.attr("rel").equals("author")
                || element.attr("itemprop").matches("author|datePublished|dateModified")
                || Hint.words(element).anyMatch(BYLINE_WORDS::contains);
    }
}
