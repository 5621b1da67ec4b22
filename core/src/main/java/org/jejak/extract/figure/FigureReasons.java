package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.attribution.AttributionReasons;
import org.jejak.extract.reason.Teller;
import org.jejak.model.Evidence;
import org.jejak.model.Reason;

/** Tells why a figure reads as it does: number, indicator, scope, time, source. One text, one thread. */
public final class FigureReasons {

    private final CountReasons counts;
    private final ScopeReasons scopes;
    private final VoiceReasons voices;
    private final Map<Integer, String> byNumber = new HashMap<>();

    public FigureReasons(Page page, FigureReader reader, List<FigureReading> figures, Teller teller) {
        this.counts = new CountReasons(page, reader, teller);
        this.scopes = new ScopeReasons(page, teller);
        this.voices = new VoiceReasons(page, teller, new AttributionReasons(teller));
        figures.forEach(figure -> byNumber.put(
                figure.bonded().quantity().number().from(), figure.figure().id()));
    }

    public List<Reason> of(FigureReading figure) {
        List<Reason> reasons = new ArrayList<>();
        counts.tell(figure, earlier(figure.bonded().bond().earlier()), reasons);
        scopes.tell(figure, reasons);
        voices.tell(figure, earlier(figure.backing().earlier()), reasons);
        return reasons;
    }

    /** The claim whose number begins at the token. */
    private Optional<Evidence> earlier(int token) {
        return Optional.ofNullable(byNumber.get(token)).map(Evidence.Other::new);
    }
}
