package org.jejak.extract.time;

import java.util.Optional;
import org.jejak.model.Edtf;

/**
 * When a report was published, as far as is known before its dates are read.
 *
 * @param stated by the outlet or by whoever keeps the articles
 * @param inferred a guess, which days that the text itself shows refine; with a tilde (EDTF, approximate) none that "yesterday" is
 *     counted from
 */
public record Told(Optional<Edtf> stated, Optional<Edtf> inferred) {

    public static Told unknown() {
        return new Told(Optional.empty(), Optional.empty());
    }

    public static Told on(Optional<Edtf> stated) {
        return new Told(stated, Optional.empty());
    }

    public boolean isUnknown() {
        return stated.isEmpty() && inferred.isEmpty();
    }

    boolean isApproximate() {
        return stated.isEmpty()
                && inferred.filter(guess -> guess.value().endsWith("~")).isPresent();
    }
}
