package org.jejak.model;

/**
 * One published text, as a reader took it from its original.
 *
 * @param file the name it was read under, relative to the folder given, with forward slashes
 * @param original what it was read from
 * @param text the text that is read; all spans count its code points. Of a plain text file it is the whole file, byte order mark excepted
 * @param map the way back from {@code text} to the original
 * @param metadata what the original's markup or the user's metadata file states
 */
public record Article(String file, Original original, String text, TextMap map, Metadata metadata) {

    /** A stable identifier, derived from the bytes of the original alone. */
    public String id() {
        return original.sha256().substring(0, 16);
    }

    public Article withMetadata(Metadata stated) {
        return new Article(file, original, text, map, stated);
    }
}
