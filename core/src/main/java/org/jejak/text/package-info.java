/**
 * Tokens, sentences and quotations of a text, the lexicon looked up in it, and the token patterns that run over it.
 *
 * <p>Inside this package and {@code extract}, offsets are UTF-16 units or token numbers; {@link org.jejak.text.CodePoints}
 * turns them into the code points that leave the core. It knows no word of any language: packs bring them.
 */
@NullMarked
package org.jejak.text;

import org.jspecify.annotations.NullMarked;
