package org.jejak.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Chooses among a page's lines those of the article: headline, byline and date, paragraphs. */
final class MainText {

    private final List<Block> blocks;
    private final Weights weights;
    private final Element main;
    private final Optional<String> title;
    private final int first;
    private final Headline headline;

    /** @param title the article's title, where the page states it, to know the headline by */
    MainText(Element body, List<Block> blocks, Optional<String> title) {
        this.blocks = blocks;
        this.weights = Weights.of(body, blocks);
        this.main = new MainElement(body, weights).find();
        this.title = title;
        this.first = firstParagraph();
        this.headline = Headline.of(blocks, first, title);
    }

    /** The lines in the order in which they are read, headline first; none where the page has no main text. */
    List<Block> lines() {
        if (first < 0) {
            return List.of();
        }
        List<Block> lines = new ArrayList<>();
        headline.block().ifPresent(lines::add);
        int begin = headline.block().isPresent() ? Math.min(headline.index(), first) : first;
        for (int i = Math.max(0, begin - 3); i < first; i++) {
            if (isFront(i)) {
                lines.add(blocks.get(i));
            }
        }
        for (int i = first; i < blocks.size(); i++) {
            if (isBody(i)) {
                lines.add(blocks.get(i));
            }
        }
        return withoutRepeats(lines);
    }

    /** The title as the headline shows it, where the stated title is the headline with something before or behind it. */
    Optional<String> shownTitle() {
        return headline.block()
                .map(Block::text)
                .filter(text -> title.isEmpty()
                        || Headline.saysSame(text, title.get())
                                && text.length() < title.get().length());
    }

    boolean hasHeadline() {
        return headline.block().isPresent();
    }

    /** How many characters of running text the article has; a front page of teasers has none. */
    int weight() {
        return isFrontPage()
                ? 0
                : blocks.stream()
                        .filter(this::isUnderMain)
                        .mapToInt(Block::weight)
                        .sum();
    }

    private int firstParagraph() {
        for (int i = 0; i < blocks.size(); i++) {
            if (isUnderMain(blocks.get(i))
                    && blocks.get(i).weight() > 0
                    && !blocks.get(i).isByline()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isUnderMain(Block block) {
        return MainElement.isUnder(block.element(), main);
    }

    /** Between headline and first paragraph: byline, date, subtitle or lead; the byline may also stand just above the headline. */
    private boolean isFront(int index) {
        Block block = blocks.get(index);
        if (block.isBoilerplate() || headline.is(block)) {
            return false;
        }
        if (index < headline.index()) {
            return (block.isByline() || block.isDated()) && sharesParentWithHeadline(block);
        }
        boolean lead = block.weight() > 0 || block.isHeading() && !block.isLinks();
        boolean dated = block.isDated() && (isUnderMain(block) || sharesParentWithHeadline(block));
        return block.isByline()
                || dated
                || isUnderMain(block) && isBody(index)
                || lead && index > headline.index() && headline.block().isPresent();
    }

    private boolean sharesParentWithHeadline(Block block) {
        Element parent = headline.block().map(found -> found.element().parent()).orElse(null);
        return parent != null && MainElement.isUnder(block.element(), parent);
    }

    private boolean isBody(int index) {
        Block block = blocks.get(index);
        boolean place = isUnderMain(block) || continuesMain(block);
        if (!place || block.isBoilerplate() || block.isLinks() || headline.is(block)) {
            return false;
        }
        boolean text = block.isProse() || block.weight() > 0 || block.isByline() || partOfRun(index);
        return text && !isLabelOfLinks(index) && !isStrayLabel(block);
    }

    /** After the main element, beside it and alike: the second half of an article that an advertisement cut in two. */
    private boolean continuesMain(Block block) {
        Element parent = main.parent();
        if (parent == null || !MainElement.isUnder(block.element(), parent) || block.weight() == 0) {
            return false;
        }
        Element sibling = block.element();
        while (sibling.parent() != null && !parent.equals(sibling.parent())) {
            sibling = sibling.parent();
        }
        return sibling.normalName().equals(main.normalName())
                        && sibling.className().equals(main.className())
                || sibling.normalName().equals("p") && block.weight() > 2 * Block.SHORT;
    }

    /** A short line of a box that holds longer ones: paragraphs parted by line breaks. */
    private boolean partOfRun(int index) {
        Element element = blocks.get(index).element();
        boolean before = index > 0 && blocks.get(index - 1).element().equals(element);
        return before
                || index + 1 < blocks.size() && blocks.get(index + 1).element().equals(element);
    }

    /** A heading, or a short line that ends in a colon, with nothing but links (or nothing at all) under it. */
    private boolean isLabelOfLinks(int index) {
        Block block = blocks.get(index);
        boolean label = block.isHeading()
                || block.mapped().length() < Block.SHORT && block.text().endsWith(":");
        if (!label) {
            return false;
        }
        boolean last = index + 1 == blocks.size();
        return last || blocks.get(index + 1).isLinks() || block.isHeading() && !isUnderMain(blocks.get(index + 1));
    }

    /** A short line of a box that has no running text at all: what stands over an advertisement or a player. */
    private boolean isStrayLabel(Block block) {
        Element parent = block.element().parent();
        boolean label = block.element().normalName().equals("p") && block.weight() == 0 && !block.isByline();
        return label && parent != null && !parent.equals(main) && weights.under(parent) == 0;
    }

    private boolean isFrontPage() {
        int teasers = 0;
        int paragraphs = 0;
        for (int i = 1; i < blocks.size(); i++) {
            if (isUnderMain(blocks.get(i)) && blocks.get(i).weight() > 0) {
                paragraphs++;
                teasers += blocks.get(i - 1).isHeading() && blocks.get(i - 1).isLinks() ? 1 : 0;
            }
        }
        return teasers >= 3 && teasers * 2 >= paragraphs;
    }

    private List<Block> withoutRepeats(List<Block> lines) {
        Set<String> seen = new HashSet<>();
        List<Block> kept = new ArrayList<>();
        for (Block line : lines) {
            boolean isNew = seen.add(line.text().toLowerCase(Locale.ROOT));
            if (isNew || line.mapped().length() < Block.SHORT && !line.isByline() && !headline.is(line)) {
                kept.add(line);
            }
        }
        return kept;
    }
}
