package org.jejak.app.web.article;

import java.util.List;
import java.util.Optional;
import org.jejak.app.web.article.Address.Choice;

/**
 * What the reader shows.
 *
 * @param lost the key of a claim that was asked for and is not there
 * @param marks what may be marked, {@code besides} what may stand beside the text
 * @param claims all of them, in the order of the text
 * @param previous the page with the claim before the one selected, {@code next} with the one behind it
 */
public record ArticlePage(
        ArticleHead head,
        Optional<String> lost,
        List<Choice> marks,
        List<Choice> besides,
        List<Block> blocks,
        Optional<Beside> beside,
        List<ClaimLine> claims,
        List<AttributionLine> attributions,
        Optional<ClaimPanel> chosen,
        Optional<String> previous,
        Optional<String> next,
        Address address) {

    /** Whether the text has a paragraph of its own for the title. */
    public boolean isTitled() {
        return blocks.stream().anyMatch(Block::isTitle);
    }

    /** A claim in the list. */
    public record ClaimLine(String href, String kind, String says, String label, String source, boolean chosen) {}

    /**
     * Who says what.
     *
     * @param source as the ledger files it, {@code words} as the article names it
     * @param kind a key for {@code attribution.…}
     */
    public record AttributionLine(
            String number, String source, String words, String cue, String content, String kind) {}

    /**
     * The original as plain text.
     *
     * @param before what stands before the words of the claim, {@code words} these, {@code after} the rest
     * @param cut whether it is too long to be shown whole
     */
    public record Beside(String before, String words, String after, String charset, boolean cut) {}
}
