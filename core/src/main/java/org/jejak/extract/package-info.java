/** An article and its packs → attributions and claims. Pure and immutable: compile once, then read from any thread. */
@NullMarked
package org.jejak.extract;

import org.jspecify.annotations.NullMarked;
