package org.jejak.app.view;

import java.util.Optional;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.perspective.Perspective;
import org.jejak.ledger.perspective.Perspective.Heard;

/**
 * Which matters somebody asks for.
 *
 * @param about an indicator, a proposition or a type
 * @param missing the id of a side that has not spoken of it
 */
public record PerspectiveChoice(Optional<ClaimKind> kind, Optional<String> about, Optional<String> missing) {

    public boolean holds(Perspective each) {
        return kind.filter(wanted -> each.kind() != wanted).isEmpty()
                && about.filter(id -> !each.matter().equalsIgnoreCase(id)).isEmpty()
                && missing.filter(side -> !isMissing(each, side)).isEmpty();
    }

    private static boolean isMissing(Perspective each, String side) {
        return each.views().stream()
                .anyMatch(view -> view.side().id().equalsIgnoreCase(side) && view.heard() == Heard.MISSING);
    }
}
