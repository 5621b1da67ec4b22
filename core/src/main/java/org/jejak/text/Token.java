package org.jejak.text;

/**
 * A word, a number or a punctuation mark.
 *
 * @param text as printed
 * @param form lower case, typographic apostrophes and hyphens made plain; what lexicons and patterns are compared with
 * @param start UTF-16 offset
 * @param end UTF-16 offset after the last unit
 * @param small whether no capital is in it
 * @param hyphened whether it is a word with a hyphen
 * @param breaksBefore line breaks between this token and the one before it
 * @param spaceBefore whether white space stands before it
 */
public record Token(
        String text,
        String form,
        int start,
        int end,
        Type type,
        boolean small,
        boolean hyphened,
        int breaksBefore,
        boolean spaceBefore) {

    public enum Type {
        WORD,
        NUMBER,
        PUNCTUATION
    }

    public boolean isWord() {
        return type == Type.WORD;
    }

    public boolean isNumber() {
        return type == Type.NUMBER;
    }

    public boolean isMark() {
        return type == Type.PUNCTUATION;
    }

    /** Whether it is that punctuation mark: of a word, that is known without a look at its letters. */
    public boolean isMark(String expected) {
        return type == Type.PUNCTUATION && form.equals(expected);
    }

    public boolean is(String expected) {
        return form.equals(expected);
    }

    public boolean isCapitalised() {
        return !small && type == Type.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Two letters or more, none of them lower case. */
    public boolean isAllCapitals() {
        return type == Type.WORD
                && text.length() > 1
                && isCapitalised()
                && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }
}
