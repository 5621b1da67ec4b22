/** Reasons in words for people. */
@NullMarked
package org.jejak.app.reasons;

import org.jspecify.annotations.NullMarked;
