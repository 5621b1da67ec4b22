/** What sources hold on the propositions of a topic: which one, with what stance, on whose word. */
@NullMarked
package org.jejak.extract.position;

import org.jspecify.annotations.NullMarked;
