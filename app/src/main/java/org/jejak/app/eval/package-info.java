/** How well articles are read, measured against a gold standard, with every miss and false alarm. */
@NullMarked
package org.jejak.app.eval;

import org.jspecify.annotations.NullMarked;
