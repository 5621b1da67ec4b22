package org.jejak.ledger.distortion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jejak.ledger.Digits;
import org.jejak.ledger.distortion.Distortion.Type;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;

/** Articles that print one number of a whole, such as casualties, and of a part of it, such as the dead. Immutable; any thread. */
record Sharpened(Story story) {

    /** @param articles the prints of each */
    List<Distortion> in(Collection<List<Echo>> articles) {
        List<Distortion> found = new ArrayList<>();
        for (List<Echo> article : articles) {
            Map<String, Echo> wholes = new HashMap<>();
            for (Echo echo : article) {
                Figure figure = (Figure) echo.claim().claim();
                if (!story.parts(figure.indicator()).isEmpty()
                        && !Digits.of(figure.value()).isEmpty()) {
                    wholes.putIfAbsent(Digits.of(figure.value()), echo);
                }
            }
            for (Echo echo : article) {
                Figure part = (Figure) echo.claim().claim();
                Echo whole = wholes.get(Digits.of(part.value()));
                if (whole != null && isPart(part, (Figure) whole.claim().claim())) {
                    found.add(new Distortion(
                            Type.INDICATOR_CHANGED,
                            whole.claim(),
                            echo.claim(),
                            whole.claim().claim().indicator(),
                            part.indicator()));
                }
            }
        }
        return found;
    }

    private boolean isPart(Figure part, Figure whole) {
        return story.parts(whole.indicator()).contains(part.indicator())
                && story.sameUnit(part.unit(), whole.unit())
                && part.scope().actor().equals(whole.scope().actor());
    }
}
