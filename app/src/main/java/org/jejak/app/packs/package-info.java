/** For those who write packs: every pack checked, and a folder to begin a language with. */
@NullMarked
package org.jejak.app.packs;

import org.jspecify.annotations.NullMarked;
