package org.jejak.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What files that are not text begin with.
 *
 * @param offset in bytes
 * @param content with its article: "a PDF document"
 */
@SuppressWarnings("ArrayRecordComponent") // written once, below
record Signature(int offset, byte[] bytes, String content) {

    private static final int HEAD = 64 * 1024;

    private static final List<Signature> KNOWN = List.of(
            ascii(0, "%PDF-", "a PDF document"),
            ascii(0, "PK\u0003\u0004", "a ZIP archive (or a document kept in one: DOCX, ODT, EPUB)"),
            ascii(0, "PK\u0005\u0006", "an empty ZIP archive"),
            ascii(0, "{\\rtf", "an RTF document"),
            latin(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "an old Microsoft Office document"),
            latin(0, "\u0089PNG\r\n", "a PNG picture"),
            latin(0, "\u00ff\u00d8\u00ff", "a JPEG picture"),
            ascii(0, "GIF8", "a GIF picture"),
            ascii(8, "WEBP", "a WebP picture"),
            ascii(0, "II*\0", "a TIFF picture"),
            ascii(0, "MM\0*", "a TIFF picture"),
            ascii(4, "ftyp", "a video, or a picture of a video format"),
            ascii(8, "WAVE", "a sound recording"),
            ascii(0, "ID3", "a sound recording"),
            ascii(0, "OggS", "a sound recording"),
            latin(0, "\u001f\u008b", "a gzip archive"),
            ascii(0, "BZh", "a bzip2 archive"),
            latin(0, "\u00fd7zXZ\0", "an xz archive"),
            latin(0, "(\u00b5/\u00fd", "a zstd archive"),
            latin(0, "7z\u00bc\u00af", "a 7-Zip archive"),
            ascii(0, "Rar!", "a RAR archive"),
            ascii(257, "ustar", "a tar archive"),
            ascii(0, "SQLite format 3\0", "an SQLite database"),
            ascii(0, "\u007fELF", "a program"),
            latin(0, "\u00ca\u00fe\u00ba\u00be", "a program"),
            ascii(0, "wOF", "a font"));

    private static Signature ascii(int offset, String start, String content) {
        return new Signature(offset, start.getBytes(StandardCharsets.US_ASCII), content);
    }

    private static Signature latin(int offset, String start, String content) {
        return new Signature(offset, start.getBytes(StandardCharsets.ISO_8859_1), content);
    }

    /** What the bytes are, where their beginning shows that they are no text. */
    static Optional<String> of(byte[] bytes) {
        return KNOWN.stream()
                .filter(known -> known.begins(bytes))
                .map(Signature::content)
                .findFirst();
    }

    private boolean begins(byte[] file) {
        if (file.length < offset + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (file[offset + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether decoded text holds a NUL, or more than one control character in fifty at its beginning. */
    static boolean isBinary(String decoded) {
        int controls = 0;
        int length = Math.min(decoded.length(), HEAD);
        for (int i = 0; i < length; i++) {
            char c = decoded.charAt(i);
            if (c < ' ' && !Character.isWhitespace(c) && c != '\b' && c != '\u001b') {
                controls++;
            }
        }
        return decoded.indexOf('\0') >= 0 || controls > 2 && controls > length / 50;
    }
}
