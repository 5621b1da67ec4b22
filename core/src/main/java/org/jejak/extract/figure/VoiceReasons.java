package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jejak.extract.attribution.AttributionReasons;
import org.jejak.extract.reason.Basis;
import org.jejak.extract.reason.Teller;
import org.jejak.model.Evidence;
import org.jejak.model.Ground;
import org.jejak.model.Reason;
import org.jejak.model.Reason.Part;
import org.jejak.model.Stance;

/** Tells on whose word a figure stands, by whom it was passed on, and with what commitment. One text, one thread. */
final class VoiceReasons {

    private final Page page;
    private final Teller teller;
    private final AttributionReasons attributions;

    VoiceReasons(Page page, Teller teller, AttributionReasons attributions) {
        this.page = page;
        this.teller = teller;
        this.attributions = attributions;
    }

    void tell(FigureReading figure, Optional<Evidence> earlier, List<Reason> into) {
        Backing backing = figure.backing();
        into.add(source(backing, earlier));
        attributions.hops(backing.via(), into);
        into.add(stance(backing));
        into.add(modality(figure.shade()));
    }

    private Reason source(Backing backing, Optional<Evidence> earlier) {
        List<Evidence> evidence = new ArrayList<>();
        backing.attributionId().ifPresent(id -> evidence.add(new Evidence.Other(id)));
        earlier.ifPresent(evidence::add);
        evidence.addAll(teller.words(backing.basis()));
        return new Reason(Part.SOURCE, backing.source(), backing.basis().ground(), evidence);
    }

    private Reason stance(Backing backing) {
        return backing.attribution() < 0
                ? new Reason(Part.STANCE, Optional.of(id(backing.stance())), Ground.STANCE_PLAIN, List.of())
                : attributions.stance(page.utterances().get(backing.attribution()));
    }

    private Reason modality(Shade shade) {
        Basis basis = shade.modal()
                .map(word -> Basis.of(Ground.MODALITY_WORD, word))
                .orElseGet(() -> Basis.of(Ground.MODALITY_PLAIN));
        return new Reason(
                Part.MODALITY,
                Optional.of(shade.modality().name().toLowerCase(Locale.ROOT)),
                basis.ground(),
                teller.words(basis));
    }

    private static String id(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }
}
