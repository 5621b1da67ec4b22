package org.jejak.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days from which quoted speakers count "yesterday": not that of publication, but the day they spoke, where a weekday says
 * so, with its date or beside the quotation.
 */
final class SpokenDays {

    private final Page page;
    private final Map<Integer, LocalDate> bySentence = new HashMap<>();
    private final BitSet quoted;
    private @Nullable LocalDate only;

    /**
     * @param shown the days that stand with their weekday, by draft
     * @param today the day of publication, where it is stated
     */
    SpokenDays(Page page, List<Draft> drafts, Map<Draft, LocalDate> shown, @Nullable LocalDate today) {
        this.page = page;
        this.quoted = drafts.isEmpty() ? new BitSet() : quoted(page);
        Set<LocalDate> different = new HashSet<>(shown.values());
        this.only = different.size() == 1 ? different.iterator().next() : null;
        for (Draft draft : drafts) {
            LocalDate day = shown.getOrDefault(draft, weekday(draft, today));
            if (day != null && !quoted.get(draft.from())) {
                bySentence.put(page.text.sentenceNumberAt(draft.from()), day);
            }
        }
    }

    /** "…, the mayor said on Tuesday": the last one. */
    private static @Nullable LocalDate weekday(Draft draft, @Nullable LocalDate today) {
        Phrase.Named named = draft.named();
        if (named == null || today == null || named.weekday() == 0) {
            return null;
        }
        boolean bare = named.day() == 0 && named.month() == 0 && named.direction() == null && named.within() == null;
        return bare ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(named.weekday()))) : null;
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

    /** From each mark that opens up to the next mark or the end of the line. */
    private static BitSet quoted(Page page) {
        BitSet quoted = new BitSet(page.size());
        boolean open = false;
        int mark = page.text.nextQuoteMark(0, page.size());
        while (mark < page.size()) {
            open = isOpen(page.text.token(mark).form(), open);
            int next = page.text.nextQuoteMark(mark + 1, page.size());
            int end = open ? endOfLine(page, mark, next) : mark;
            quoted.set(mark, end);
            open = end == next && next < page.size() && page.text.token(next).breaksBefore() == 0;
            mark = next;
        }
        return quoted;
    }

    /** The token that begins the next line, or {@code limit} where that comes before. */
    private static int endOfLine(Page page, int token, int limit) {
        int i = token + 1;
        while (i < limit && page.text.token(i).breaksBefore() == 0) {
            i++;
        }
        return i;
    }

    /** Whether a quotation is open behind a mark. */
    private static boolean isOpen(String mark, boolean before) {
        return switch (mark) {
            case "\"" -> !before;
            case "\u201c", "\u00ab" -> true;
            case "\u201d", "\u00bb" -> false;
            default -> before;
        };
    }
}
