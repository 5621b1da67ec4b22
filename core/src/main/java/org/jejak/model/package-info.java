/**
 * The words of the ledger as immutable records: articles, attributions, claims, and where each stands in the text.
 *
 * <p>All offsets that leave this package are Unicode code points, end exclusive, into {@link org.jejak.model.Article#text()}.
 */
@NullMarked
package org.jejak.model;

import org.jspecify.annotations.NullMarked;
