package org.jejak.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Asks axe-core, which runs within the page, for barriers. */
final class Axe {

    /** The rules of WCAG 2.0, 2.1 and 2.2 on levels A and AA. */
    private static final List<String> ALL = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Those of them that a page may break in one scheme or width and keep in another. */
    private static final List<String> OF_LOOKS = List.of("color-contrast", "target-size", "link-in-text-block");

    private static final String RUN = """
            rules => axe.run(document, {
              runOnly: rules,
              resultTypes: ['violations']
            }).then(result => result.violations.flatMap(rule => rule.nodes.map(node =>
              rule.id + ': ' + node.target.join(' ') + '\\n  ' + node.html.slice(0, 300) + '\\n  ' + node.failureSummary)))
            """;

    private static final String SOURCE = source();

    private Axe() {}

    private static String source() {
        try (InputStream script = Objects.requireNonNull(
                Axe.class.getResourceAsStream("/axe.min.js"), "axe.min.js is not on the class path")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line for each element that breaks a rule, with the rule, the element and what would mend it. */
    static List<String> barriers(Page page) {
        return barriers(page, ALL);
    }

    /** The same of the rules that depend on scheme and width alone, for a page that was asked for all of them once. */
    static List<String> barriersOfLook(Page page) {
        return barriers(page, OF_LOOKS);
    }

    @SuppressWarnings("unchecked") // a list of texts in the page is one here
    private static List<String> barriers(Page page, List<String> rules) {
        // The debugger puts it in: the page's own policy stays in force.
        page.evaluate(SOURCE + "\n;0");
        return (List<String>) page.evaluate(RUN, rules);
    }
}
