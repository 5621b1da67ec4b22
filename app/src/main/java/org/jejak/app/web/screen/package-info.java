/** What pages of the case room are made of: what they know, are asked, and answer. */
@NullMarked
package org.jejak.app.web.screen;

import org.jspecify.annotations.NullMarked;
