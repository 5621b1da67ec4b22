package org.jejak.extract.time;

import java.util.List;
import java.util.Optional;
import org.jejak.model.Edtf;
import org.jejak.text.Text;

/** Reads dates, times and durations. Immutable; any thread. */
public final class TimeReader {

    /**
     * Time expressions in text order.
     *
     * @param published the day the text was published, against which relative dates are resolved; where empty they stay open
     */
    public List<Moment> read(Text text, Optional<Edtf> published) {
        return List.of();
    }
}
