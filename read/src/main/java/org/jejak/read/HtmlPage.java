package org.jejak.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jejak.model.Article;
import org.jejak.model.Metadata;
import org.jejak.model.Original;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A page as a browser saved it: its main text with the way back to the source, and the metadata of its markup. */
final class HtmlPage {

    /** Characters of running text that a page needs, less where it says itself that it is an article. */
    private static final int ENOUGH = 140;

    private static final int ENOUGH_IF_STATED = 60;

    private final String name;
    private final String source;
    private final Document page;
    private final JsonLd data;
    private final PageMetadata markup;

    HtmlPage(String name, String source) {
        this.name = name;
        this.source = source;
        this.page = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
        this.data = JsonLd.of(page);
        this.markup = new PageMetadata(page, data);
    }

    ReadResult read(byte[] bytes, Original original, List<Warning> soFar) {
        Metadata stated = markup.read();
        Element body = page.body();
        MainText main = new MainText(body, PageBlocks.of(body, source), stated.title());
        Metadata metadata =
                main.shownTitle().map(title -> titled(title, stated)).orElse(stated);
        List<MappedText> shown = main.lines().stream().map(Block::mapped).toList();
        List<MappedText> structured = JsonLdBody.of(page);
        List<Warning> warnings = new ArrayList<>(soFar);
        boolean enough = main.weight() >= (markup.statesArticle() ? ENOUGH_IF_STATED : ENOUGH);
        boolean fallBack = length(structured) >= ENOUGH && (!enough || length(structured) > 2 * length(shown));
        if (!enough && !fallBack) {
            return new Problem.NoMainText(name);
        }
        if (fallBack) {
            warnings.add(new Warning(
                    Warning.Kind.TEXT_FROM_STRUCTURED_DATA,
                    "the page shows too little text; it was read from its JSON-LD"));
        }
        List<MappedText> lines = new ArrayList<>(fallBack ? structured : shown);
        if (fallBack || !main.hasHeadline()) {
            metadata.title().flatMap(this::headlineFromTitle).ifPresent(line -> lines.add(0, line));
        }
        addWarnings(warnings, metadata);
        ArticleText text = ArticleText.of(lines, source);
        return new ReadArticle(new Article(name, original, text.text(), text.map(), metadata), bytes, warnings);
    }

    private static Metadata titled(String title, Metadata metadata) {
        Optional<String> none = Optional.empty();
        return new Metadata(Optional.of(title), none, none, none, none, Optional.empty(), Optional.empty())
                .orElse(metadata);
    }

    private static int length(List<MappedText> lines) {
        return lines.stream().mapToInt(MappedText::length).sum();
    }

    /** A page that shows no headline still has one in its title element. */
    private Optional<MappedText> headlineFromTitle(String title) {
        MappedText line = new MappedText();
        TextNodeSource from = new TextNodeSource(source);
        Element element = page.selectFirst("head > title");
        if (element != null) {
            element.childNodes().stream()
                    .filter(TextNode.class::isInstance)
                    .forEach(node -> from.append((TextNode) node, line));
        }
        return line.text().startsWith(title) ? Optional.of(line.first(title.length())) : Optional.empty();
    }

    private void addWarnings(List<Warning> warnings, Metadata metadata) {
        String tail = source.substring(Math.max(0, source.length() - 2000)).toLowerCase(Locale.ROOT);
        boolean whole = page.select("html").isEmpty() || tail.contains("</html") || tail.contains("</body");
        if (!whole && source.toLowerCase(Locale.ROOT).contains("<body")) {
            warnings.add(new Warning(
                    Warning.Kind.TRUNCATED, "the page ends before its closing </body>; its text may be cut off"));
        }
        if (data.isPaid()) {
            warnings.add(new Warning(Warning.Kind.PARTIAL, "the page says that only subscribers see all of it"));
        }
        if (PageUrl.hasFurtherPages(page, metadata.url())) {
            warnings.add(
                    new Warning(Warning.Kind.PARTIAL, "the article has further pages, which are not in this file"));
        }
    }
}
