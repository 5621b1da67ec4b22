package org.jejak.extract;

/** An article in a language that no pack teaches. */
public final class UnknownLanguageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    UnknownLanguageException(String code) {
        super("there is no language pack for '" + code + "'; 'jejak packs new-language " + code
                + "' writes a starter folder");
        this.code = code;
    }

    /** ISO 639-1 code of the language. */
    public String code() {
        return code;
    }
}
