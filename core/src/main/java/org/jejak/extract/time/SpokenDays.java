package org.jejak.extract.time;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days from which quoted speakers count "yesterday": not that of publication, but the day they spoke, where a weekday with
 * its date says so.
 */
final class SpokenDays {

    private final Page page;
    private final Map<Integer, LocalDate> bySentence = new HashMap<>();
    private final BitSet quoted;
    private @Nullable LocalDate only;

    /** @param shown the days that stand with their weekday, by draft */
    SpokenDays(Page page, List<Draft> drafts, Map<Draft, LocalDate> shown) {
        this.page = page;
        this.quoted = shown.isEmpty() ? new BitSet() : quoted(page);
        Set<LocalDate> different = new HashSet<>(shown.values());
        this.only = different.size() == 1 ? different.iterator().next() : null;
        for (Draft draft : drafts) {
            LocalDate day = shown.get(draft);
            if (day != null && !quoted.get(draft.from())) {
                bySentence.put(page.text.sentenceNumberAt(draft.from()), day);
            }
        }
    }

    /** Null outside quotation marks, and where no day or more than one is shown. */
    @Nullable
    LocalDate at(int token) {
        if (!quoted.get(token)) {
            return null;
        }
        LocalDate own = bySentence.get(page.text.sentenceNumberAt(token));
        return own != null ? own : only;
    }

    private static BitSet quoted(Page page) {
        BitSet quoted = new BitSet(page.size());
        boolean open = false;
        for (int i = 0; i < page.size(); i++) {
            boolean paragraph = page.text.token(i).breaksBefore() > 0;
            boolean straight = page.isText(i, "\"");
            open = straight ? !(open && !paragraph) : page.isText(i, "\u201c") || open && !paragraph;
            open &= !page.isText(i, "\u201d");
            quoted.set(i, open);
        }
        return quoted;
    }
}
