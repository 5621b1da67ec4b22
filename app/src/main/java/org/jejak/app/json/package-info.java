/** What Jejak writes for machines: JSON as streams, offsets in code points, null where nothing is known. */
@NullMarked
package org.jejak.app.json;

import org.jspecify.annotations.NullMarked;
