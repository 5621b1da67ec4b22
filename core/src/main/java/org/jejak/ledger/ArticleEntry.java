package org.jejak.ledger;

import java.util.List;
import java.util.Optional;
import org.jejak.model.Metadata;
import org.jejak.model.Original;

/**
 * An article in the ledger, without its text.
 *
 * @param id {@link org.jejak.model.Article#id()}
 * @param version 1 for the first known version of the article, 2 for the next
 * @param supersededBy id of the next version; empty for the latest
 * @param file the name it was read under; where there are several, the first in code-unit order
 * @param packs what it was read with, as {@code name@version}
 * @param length of the text, in code points
 */
public record ArticleEntry(
        String id,
        int version,
        Optional<String> supersededBy,
        String file,
        Original original,
        Metadata metadata,
        List<String> packs,
        int length,
        int attributions,
        int claims) {

    public ArticleEntry {
        packs = List.copyOf(packs);
    }
}
