package org.jejak.extract.layout;

import java.util.List;
import org.jejak.extract.time.Moment;
import org.jejak.model.Derivation;
import org.jejak.model.Metadata;
import org.jejak.text.Text;

/**
 * What the page itself says about the article: its layout, its title, outlet and date, and what it draws on as a whole.
 *
 * @param metadata what the head and foot of the page state
 */
public record Head(Layout layout, Metadata metadata, List<Derivation> derivedFrom) {

    /** @param moments the times of the text as they read before the date of publication is known */
    public static Head of(Text text, List<Moment> moments) {
        Layout layout = Lines.of(text, moments).layout();
        return new Head(layout, HeadFacts.of(text, layout, moments), Derivations.of(text, layout));
    }
}
