package org.jejak.app.view;

/**
 * Colours and weights for a terminal, or nothing at all. Meaning never rests on colour alone.
 *
 * @param on whether anything is painted
 */
public record Paint(boolean on) {

    /** What is painted, so that one thing looks the same everywhere. */
    public enum As {
        PLAIN(""),
        HEADING("1"),
        FAINT("2"),
        SOURCE("1;36"),
        CUE("36"),
        CONTENT("3"),
        CLAIM("1;33"),
        FOUND("7"),
        GOOD("32"),
        BAD("31");

        private final String code;

        As(String code) {
            this.code = code;
        }
    }

    public String paint(As as, String text) {
        return on && as != As.PLAIN && !text.isEmpty() ? "\u001b[" + as.code + "m" + text + "\u001b[0m" : text;
    }
}
