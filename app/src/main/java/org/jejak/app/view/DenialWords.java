package org.jejak.app.view;

import java.util.Optional;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.ledger.position.Denial;
import org.jejak.ledger.position.Stated;

/** What screens say of a denial that stands among figures. */
final class DenialWords {

    private DenialWords() {}

    static ChartRow row(Denial denial, Reasoning reasoning) {
        Stated stated = denial.stated();
        String party = OriginWords.party(stated.party());
        String label = reasoning.propositions().label(stated.proposition(), PositionStory.LANGUAGE);
        return new ChartRow(
                "",
                Words.days(denial.when()),
                Words.spaced(stated.stance()),
                Optional.empty(),
                party,
                party + ": “" + label + "”" + OriginWords.way(stated.echoes(), stated.party()),
                OriginWords.quote(stated.claim().quote().text())
                        + denial.later()
                                .map(later -> " — " + Words.spaced(later.stance()) + " it " + Words.days(later.when()))
                                .orElse("")
                        + OriginWords.id(stated.echoes()));
    }
}
