/** Who says what: sources, cues, contents, and who passes it on. */
@NullMarked
package org.jejak.extract.attribution;

import org.jspecify.annotations.NullMarked;
