package org.jejak.extract.figure;

import java.util.List;
import java.util.Optional;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.layout.Layout;
import org.jejak.extract.number.Quantity;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.pack.LanguagePack;
import org.jejak.text.Text;

/**
 * Everything read of a text before its figures: what each stage hands to the next.
 *
 * @param told the day, month or year from which the report is told: of its publication, or what it shows itself
 * @param quantities in text order
 * @param moments in text order
 * @param utterances in text order
 */
public record Page(
        Text text,
        LanguagePack language,
        Layout layout,
        Optional<Edtf> told,
        List<Quantity> quantities,
        List<Moment> moments,
        List<Utterance> utterances) {}
