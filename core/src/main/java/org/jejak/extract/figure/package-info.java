/** Numbers that a topic's indicators explain, with scope, stance and source. */
@NullMarked
package org.jejak.extract.figure;

import org.jspecify.annotations.NullMarked;
