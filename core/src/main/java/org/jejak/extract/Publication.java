package org.jejak.extract;

import java.util.Optional;
import org.jejak.extract.layout.AddressDate;
import org.jejak.extract.time.Times;
import org.jejak.extract.time.Told;
import org.jejak.model.Edtf;
import org.jejak.model.Metadata;

/** When an article was published: as somebody states it, else as its keeper, its address or its own dates let us infer. */
final class Publication {

    private static final int DAY = "2025-02-27".length();

    private Publication() {}

    /** What is known before the text's dates are read. */
    static Told told(Metadata metadata) {
        Optional<Edtf> guess =
                metadata.publishedInferred().or(() -> metadata.url().flatMap(AddressDate::of));
        return new Told(metadata.published(), metadata.published().isPresent() ? Optional.empty() : guess);
    }

    /**
     * The inferred date, once the text's dates are read; empty where the date is stated. A day that only the text shows is
     * approximate: the article is not older, and may be a little younger.
     */
    static Optional<Edtf> inferred(Metadata metadata, Told told, Times times) {
        if (metadata.published().isPresent()) {
            return Optional.empty();
        }
        return told.inferred()
                .or(() ->
                        times.now().filter(day -> day.value().length() == DAY).map(day -> new Edtf(day.value() + "~")));
    }
}
