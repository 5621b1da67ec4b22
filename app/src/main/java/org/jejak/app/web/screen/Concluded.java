package org.jejak.app.web.screen;

import org.jejak.app.pipeline.Reasoning;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.perspective.Sides;

/**
 * The case in one state, with all that the ledger concludes from it.
 *
 * @param store for single articles and claims
 * @param reasoning worked out before it is shown
 * @param index what pages look up in it
 * @param catalogue what the case holds, for lists
 * @param annals what happened, went over and stands
 * @param remembered what was answered already
 * @param sides on which parties stand, for the colour of their marks
 */
public record Concluded(
        LedgerStore store,
        Reasoning reasoning,
        Index index,
        Catalogue catalogue,
        Annals annals,
        Sides sides,
        Remembered remembered) {}
