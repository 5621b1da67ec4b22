package org.jejak.extract.attribution;

import java.util.List;
import org.jejak.extract.layout.Layout;
import org.jejak.text.Text;

/** Reads who says what. Immutable; any thread. */
public final class AttributionReader {

    /** Attributions in text order; {@link Utterance#nestedIn()} counts into this list. */
    public List<Utterance> read(Text text, Layout layout) {
        return List.of();
    }
}
