package org.jejak.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What an element's tag, role, class and id say about its being page furniture. The words are the structural vocabulary of HTML authors,
 * as in Mozilla's Readability, in no human language.
 */
enum Hint {
    NONE,
    /** Furniture, unless most of the page's text is in it: themes give such classes to whole articles. */
    WEAK,
    /** Furniture, whatever is in it. */
    STRONG;

    private static final Set<String> EXEMPT = Set.of("html", "body", "article", "main", "h1");
    private static final Set<String> STRONG_ROLES = Set.of(
            "navigation",
            "banner",
            "complementary",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "tooltip");
    private static final Set<String> STRONG_WORDS = Set.of(
            "breadcrumb",
            "breadcrumbs",
            "comment",
            "comments",
            "disqus",
            "respond",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "footer",
            "modal",
            "popup",
            "overlay",
            "navbar",
            "navigation",
            "newsletter",
            "outbrain",
            "taboola",
            "mgid",
            "pagination",
            "pager",
            "paging",
            "sidebar",
            "signup",
            "login",
            "subscribe",
            "offcanvas",
            "jp-relatedposts",
            "sharedaddy",
            "sharethis",
            "addthis",
            "sr",
            "srOnly",
            "skiplink",
            "masthead",
            "caption",
            "figcaption",
            "dropdown",
            "toast",
            "lightbox",
            "trending",
            "popular");
    private static final Set<String> WEAK_WORDS = Set.of(
            "ad",
            "ads",
            "adv",
            "advert",
            "advertisement",
            "adsense",
            "adslot",
            "banner",
            "sponsor",
            "sponsored",
            "promo",
            "promotion",
            "promoted",
            "related",
            "recommended",
            "recommendation",
            "recommendations",
            "share",
            "sharing",
            "social",
            "widget",
            "tag",
            "tags",
            "menu",
            "nav",
            "teaser",
            "teasers",
            "ticker",
            "toolbar",
            "toc",
            "carousel",
            "slider",
            "slideshow",
            "gallery",
            "hidden",
            "credit",
            "credits",
            "copyright",
            "disclaimer",
            "bio",
            "rating",
            "poll",
            "tooltip",
            "foot",
            "rail",
            "aside");
    private static final Pattern WORD_BORDER = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern STATES = Pattern.compile("(has|no|with|without|is|not)[-_].*");

    static Hint of(Element element) {
        if (EXEMPT.contains(element.normalName()) || element.attr("itemprop").contains("articleBody")) {
            return NONE;
        }
        if (STRONG_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return STRONG;
        }
        Hint strongest = element.attr("aria-hidden").equals("true") ? WEAK : NONE;
        for (String word : words(element).toList()) {
            if (STRONG_WORDS.contains(word)) {
                return STRONG;
            }
            strongest = WEAK_WORDS.contains(word) ? WEAK : strongest;
        }
        return strongest;
    }

    /** The words of class and id, lower case; a class that names a state of the page ("has-sidebar") says nothing about the element. */
    static Stream<String> words(Element element) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return Stream.empty();
        }
        return Stream.concat(element.classNames().stream(), Stream.of(element.id()))
                .filter(name -> !STATES.matcher(name).matches())
                .flatMap(name -> Stream.concat(Stream.of(name), Arrays.stream(WORD_BORDER.split(name))))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty());
    }
}
