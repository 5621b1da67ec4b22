/** What is said to have happened, to have gone from one party to another, or to be expected. */
@NullMarked
package org.jejak.extract.happening;

import org.jspecify.annotations.NullMarked;
