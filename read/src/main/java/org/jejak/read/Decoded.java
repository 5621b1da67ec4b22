package org.jejak.read;

import java.nio.charset.Charset;
import java.util.List;

/**
 * The decoded original: what the bytes give in the charset, a byte order mark excepted. Places in the original count its code points.
 *
 * @param warnings what the decoding had to guess or could not do
 */
record Decoded(String text, Charset charset, List<Warning> warnings) {

    /** UTF-16 units that no text has: replacement characters, control characters, surrogates without their other half. */
    int senseless() {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085' && c != '\u001b';
            if (c == '\ufffd' || control || !Character.isSurrogate(c) && !Character.isDefined(c)) {
                count++;
            }
        }
        return count;
    }
}
