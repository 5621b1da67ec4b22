package org.jejak.read;

/** Turns places in a string from UTF-16 units into code points, quickly where it has no character that needs two units. */
final class CodePointOffsets {

    private final int[] before;

    CodePointOffsets(String text) {
        boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
        this.before = plain ? new int[0] : index(text);
    }

    private static int[] index(String text) {
        int[] before = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            before[i] = count;
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            count += second ? 0 : 1;
            before[i] = second ? count - 1 : before[i];
        }
        before[text.length()] = count;
        return before;
    }

    /** @param unit a place in UTF-16 units, 0 to the string's length */
    int of(int unit) {
        return before.length == 0 ? unit : before[unit];
    }
}
