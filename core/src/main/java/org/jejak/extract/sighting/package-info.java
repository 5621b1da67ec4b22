/** Which clauses speak of what a topic declares: the words that tell it, how they are turned, how far the clause reaches. */
@NullMarked
package org.jejak.extract.sighting;

import org.jspecify.annotations.NullMarked;
