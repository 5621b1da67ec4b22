/** What a user meets; nothing below knows of it. */
@NullMarked
package org.jejak.app;

import org.jspecify.annotations.NullMarked;
