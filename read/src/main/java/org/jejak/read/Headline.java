package org.jejak.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The line that is an article's headline.
 *
 * @param block empty where the page shows none
 * @param index its place among the page's lines, -1 for none
 */
record Headline(Optional<Block> block, int index) {

    /** The top heading that says what the title says; failing that, the last top heading before the first paragraph. */
    static Headline of(List<Block> blocks, int firstParagraph, Optional<String> title) {
        int last = -1;
        for (int i = 0; i < blocks.size() && i <= Math.max(0, firstParagraph); i++) {
            Block block = blocks.get(i);
            boolean top = isTop(block);
            if (title.isPresent() && (top || block.isHeading()) && saysSame(block.text(), title.get())) {
                return new Headline(Optional.of(block), i);
            }
            last = top && !block.isBoilerplate() ? i : last;
        }
        return last < 0 ? new Headline(Optional.empty(), -1) : new Headline(Optional.of(blocks.get(last)), last);
    }

    /** Whether a line is the headline or repeats it. */
    boolean is(Block line) {
        return block.isPresent()
                && (line == block.get()
                        || line.text().equalsIgnoreCase(block.get().text()));
    }

    private static boolean isTop(Block block) {
        return block.element().normalName().equals("h1")
                || block.element().attr("itemprop").equals("headline");
    }

    /** Whether they say the same, but for what is put before or behind one of them. */
    static boolean saysSame(String heading, String title) {
        String shown = letters(heading);
        String stated = letters(title);
        if (shown.isEmpty() || stated.isEmpty()) {
            return false;
        }
        boolean part = stated.startsWith(shown) || stated.endsWith(shown) || shown.startsWith(stated);
        return shown.equals(stated) || part && Math.min(shown.length(), stated.length()) > 15;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
