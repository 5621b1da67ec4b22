package org.jejak.app.eval;

/**
 * One thing that was read wrongly, for whoever works on a pack.
 *
 * @param file of the text
 * @param line in it, from 1
 * @param layer figure, position, attribution, content, statement, cue, time
 * @param kind missed, false alarm, or which field is wrong
 * @param what what was expected and what was read
 * @param words of the text
 * @param traits what the fault is about, found out only when asked, since it takes a second look at the text
 */
public record Fault(String file, int line, String layer, Kind kind, String what, String words, Traits traits) {

    /** What sort of fault. */
    public enum Kind {
        MISSED,
        FALSE_ALARM,
        WRONG_CONTENT,
        WRONG_INDICATOR,
        WRONG_SOURCE,
        WRONG_STANCE,
        WRONG_VALUE,
        WRONG_MODIFIER,
        WRONG_TIME,
        WRONG_VIA
    }

    public String place() {
        return file + ":" + line;
    }
}
