package org.jejak.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Knows UTF-16 and UTF-32 that begin without a byte order mark. */
final class WideText {

    private static final int SAMPLE = 64 * 1024;

    private WideText() {}

    /** The charset, seen by where ASCII characters leave their NULs. */
    static Optional<Charset> charsetOf(byte[] bytes) {
        int[] nuls = new int[4];
        int length = Math.min(bytes.length, SAMPLE) / 4 * 4;
        for (int i = 0; i < length; i++) {
            nuls[i % 4] += bytes[i] == 0 ? 1 : 0;
        }
        int most = Math.max(1, length / 4);
        if (nuls[0] + nuls[1] + nuls[2] + nuls[3] > most * 2.4) {
            return Optional.of(Charset.forName(nuls[0] > nuls[3] ? "UTF-32BE" : "UTF-32LE"));
        }
        boolean little = nuls[1] + nuls[3] > nuls[0] + nuls[2];
        int near = little ? nuls[1] + nuls[3] : nuls[0] + nuls[2];
        int far = nuls[0] + nuls[1] + nuls[2] + nuls[3] - near;
        boolean clear = near >= 2 && near * 10 >= length / 2 && far <= near / 10; // a space in every ten characters
        return clear ? Optional.of(little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE) : Optional.empty();
    }
}
