package org.jejak.text;

/** A token pattern that cannot be read; the message says where and what was expected. */
public final class PatternSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    PatternSyntaxException(String pattern, int at, String expected) {
        super("In pattern '" + pattern + "' at character " + (at + 1) + ": " + expected);
    }
}
