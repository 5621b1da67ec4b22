package org.jejak.extract.time;

import java.util.List;
import java.util.Optional;
import org.jejak.model.Edtf;

/**
 * The times of a text.
 *
 * @param moments in text order
 * @param now the day, month or year from which they are counted: that of publication, or what the text itself shows
 */
public record Times(List<Moment> moments, Optional<Edtf> now) {}
