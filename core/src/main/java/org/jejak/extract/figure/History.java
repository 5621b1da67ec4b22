package org.jejak.extract.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/**
 * The dates under which a report looks back: one of months ago that opens a sentence dates what the next sentences of its paragraph
 * tell, "On 3 May 1998 a ferry sank. All 40 aboard died." Immutable.
 */
final class History {

    private static final int OPENING = 4;
    private static final int SENTENCES = 3;
    static final int DAYS_AGO = 60;

    private final Text text;
    private final Map<Integer, Moment> opened = new HashMap<>();

    History(Page page) {
        this.text = page.text();
        for (Moment moment : page.moments()) {
            int at = moment.tokens().from();
            boolean opens = at - text.sentenceAt(at).from() <= OPENING && moment.role() == Moment.Role.AT;
            moment.edtf()
                    .filter(date -> opens && isPast(date, page))
                    .ifPresent(date -> opened.putIfAbsent(text.sentenceNumberAt(at), moment));
        }
    }

    private static boolean isPast(Edtf date, Page page) {
        return date.value().indexOf('/') < 0
                && Age.of(date, page.told()).filter(age -> age > DAYS_AGO).isPresent();
    }

    /** The date that opened one of the sentences just before, in the same paragraph. */
    Optional<Moment> of(Sentence sentence) {
        int number = text.sentenceNumberAt(sentence.from());
        for (int i = number - 1; i >= Math.max(0, number - SENTENCES); i--) {
            if (text.sentences().get(i).paragraph() != sentence.paragraph()) {
                return Optional.empty();
            }
            if (opened.containsKey(i)) {
                return Optional.ofNullable(opened.get(i));
            }
        }
        return Optional.empty();
    }
}
