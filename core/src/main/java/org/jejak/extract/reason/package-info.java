/** What decided each part of a reading: carried in tokens, told in words only when somebody asks. */
@NullMarked
package org.jejak.extract.reason;

import org.jspecify.annotations.NullMarked;
