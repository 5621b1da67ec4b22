package org.jejak.extract.attribution;

import java.util.Optional;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/** Whose word it is where somebody without a name speaks for a listed institution: the institution's own. Immutable. */
final class Spokespeople {

    private static final String SPOKESPERSON = "spokesperson";

    private final Page page;

    Spokespeople(Page page) {
        this.page = page;
    }

    /** The institution of a phrase that says no more than that it speaks for it; null for any other. */
    @Nullable
    Match institution(Match.Range range) {
        Annotations annotations = page.text.annotations();
        Match institution = null;
        boolean speaks = false;
        int i = range.from();
        while (i < range.to()) {
            Optional<Match> listed = annotations.at(i, "name.organisation");
            Optional<Match> role =
                    annotations.at(i, "source.role").filter(noun -> noun.value().equals(SPOKESPERSON));
            if (listed.isPresent() ? institution != null : role.isEmpty() && !isSmall(i)) {
                return null;
            }
            institution = listed.orElse(institution);
            speaks |= role.isPresent();
            i = listed.or(() -> role).map(Match::to).orElse(i + 1);
        }
        return speaks ? institution : null;
    }

    private boolean isSmall(int i) {
        return page.isAny(i, Mark.bits(Mark.DETERMINER, Mark.DEMONSTRATIVE, Mark.AFFILIATION));
    }
}
