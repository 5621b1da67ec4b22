package org.jejak.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the main text, in Readability's manner: from the element that the markup names as the article, or else from the
 * whole page, down as long as one child keeps nearly all of the text.
 */
final class MainElement {

    private static final int SOME = 120;

    private final Element body;
    private final Weights weights;

    MainElement(Element body, Weights weights) {
        this.body = body;
        this.weights = weights;
    }

    Element find() {
        Optional<Element> stated = statedBody();
        if (stated.isPresent()) {
            return stated.get();
        }
        Optional<Element> article = oneOf("article");
        if (article.isPresent()) {
            return descend(article.get(), 0.9);
        }
        return descend(oneOf("main, [role=main]").orElse(body), 0.7);
    }

    /** What {@code itemprop=articleBody} marks; several marked parts are held by what holds them all. */
    private Optional<Element> statedBody() {
        List<Element> parts = body.select("[itemprop~=articleBody]").stream()
                .filter(part -> weights.under(part) > 0)
                .toList();
        Optional<Element> whole = parts.stream().reduce(MainElement::common);
        return whole.filter(element -> weights.under(element) >= Math.max(SOME, weights.under(body) / 5));
    }

    /** The heaviest element of a kind, where it has at least half of the page's text. */
    private Optional<Element> oneOf(String query) {
        return body.select(query).stream()
                .max(Comparator.comparingInt(weights::under))
                .filter(element -> weights.under(element) >= Math.max(SOME, weights.under(body) / 2));
    }

    private Element descend(Element from, double share) {
        Element at = from;
        while (true) {
            int enough = (int) (weights.under(at) * share);
            Optional<Element> child = at.children().stream()
                    .filter(element -> weights.under(element) > 0 && weights.under(element) >= enough)
                    .filter(MainElement::isBox)
                    .findFirst();
            if (child.isEmpty()) {
                return at;
            }
            at = child.get();
        }
    }

    private static boolean isBox(Element element) {
        return switch (element.normalName()) {
            case "p", "li", "blockquote", "pre", "h1", "h2", "h3", "span", "b", "strong", "em", "i", "font", "a" ->
                false;
            default -> true;
        };
    }

    static Element common(Element a, Element b) {
        List<Element> path = new ArrayList<>();
        for (Element at = a; at != null; at = at.parent()) {
            path.add(at);
        }
        Element at = b;
        while (at.parent() != null && !path.contains(at)) {
            at = at.parent();
        }
        return at;
    }

    static boolean isUnder(Element element, Element ancestor) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
