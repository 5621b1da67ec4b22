package org.jejak.extract.time;

import org.jspecify.annotations.Nullable;

/** Reads ordinal numbers: "20th", "ke-20", "kedua puluh", "XIX". */
final class Ordinals {

    record Ordinal(int value, int to) {}

    private final Page page;

    Ordinals(Page page) {
        this.page = page;
    }

    @Nullable
    Ordinal at(int i) {
        Mark word = page.at(i, Kind.ORDINAL);
        if (word != null) {
            return new Ordinal(word.number(), word.to());
        }
        if (page.isNumber(i)) {
            int ending = endingAfter(i, "ordinal");
            return ending > 0 ? new Ordinal(page.digits(i), ending) : null;
        }
        return hyphenated(i);
    }

    /** "ke-20" is one word: what stands before the hyphen is the language's business. */
    private @Nullable Ordinal hyphenated(int i) {
        if (!page.isWord(i)) {
            return null;
        }
        String form = page.text.token(i).form();
        int hyphen = form.lastIndexOf('-');
        int value = hyphen < 1 || form.length() - hyphen > 3 ? -1 : Page.digits(form, hyphen + 1, form.length());
        return value < 1 ? null : new Ordinal(value, i + 1);
    }

    /** The token after an ending that is written onto the number, such as "th" or "-an"; 0 where there is none. */
    int endingAfter(int number, String value) {
        int at = page.isDash(number + 1) && page.touches(number + 1) ? number + 2 : number + 1;
        Mark ending = page.at(at, Kind.ENDING);
        return ending != null && page.touches(at) && ending.value().equals(value) ? ending.to() : 0;
    }
}
