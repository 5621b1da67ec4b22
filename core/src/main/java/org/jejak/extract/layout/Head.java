package org.jejak.extract.layout;

import java.util.List;
import java.util.Optional;
import org.jejak.extract.time.Moment;
import org.jejak.extract.time.TimeReader;
import org.jejak.model.Derivation;
import org.jejak.model.Metadata;
import org.jejak.text.Text;

/**
 * What the page itself says about the article: its layout, its title, outlet and date, and what it draws on as a whole.
 *
 * @param moments the times of the text as they read before the date of publication is known
 * @param metadata what the head and foot of the page state
 */
public record Head(Layout layout, List<Moment> moments, Metadata metadata, List<Derivation> derivedFrom) {

    public static Head of(Text text, TimeReader times) {
        List<Moment> moments = times.read(text, Optional.empty());
        Layout layout = Lines.of(text, moments).layout();
        return new Head(layout, moments, HeadFacts.of(text, layout, moments), Derivations.of(text, layout));
    }
}
