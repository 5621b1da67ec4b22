package org.jejak.ledger.distortion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.distortion.Distortion.Type;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Story;
import org.jejak.ledger.origin.Wholes;

/** Articles that print one number of a whole, such as casualties, and of a part of it, such as the dead. Immutable; any thread. */
record Sharpened(Story story) {

    /** @param articles the prints of each */
    List<Distortion> in(Collection<List<Echo>> articles) {
        List<Distortion> found = new ArrayList<>();
        for (List<Echo> article : articles) {
            List<ClaimEntry> figures = article.stream().map(Echo::claim).toList();
            Wholes wholes = new Wholes(figures, story);
            for (ClaimEntry part : figures) {
                wholes.of(part)
                        .ifPresent(whole -> found.add(new Distortion(
                                Type.INDICATOR_CHANGED,
                                whole,
                                part,
                                whole.claim().indicator(),
                                part.claim().indicator())));
            }
        }
        return found;
    }
}
