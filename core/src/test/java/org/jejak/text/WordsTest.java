package org.jejak.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final int LETTERS = ShortWords.LONGEST + 3;

    /** Few letters, so that many words begin alike; the last two are no letters of ASCII. */
    private static final String ALPHABET = "abzaz\u00e9\u044f";

    private final Random random = new Random(7);

    private String word() {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(LETTERS);
        for (int i = 0; i < length; i++) {
            word.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return word.toString();
    }

    @Test
    void aWordOfATextHasTheNumberOfItsFormHoweverItIsPrinted() {
        Words words = new Words();
        Set<String> known = new TreeSet<>();
        for (int i = 0; i < 2000; i++) {
            String form = word();
            words.add(form);
            known.add(form);
        }
        List<String> listed = List.copyOf(known);
        Tokenizer tokenizer = new Tokenizer(Set.of(), words);
        for (int i = 0; i < 4000; i++) {
            String form = i % 2 == 0 ? word() : listed.get(random.nextInt(listed.size()));
            for (String printed : List.of(form, form.toUpperCase(Locale.ROOT), capitalised(form))) {
                int number = tokenizer.cut(printed).numbers()[0];
                assertEquals(words.of(form), number, printed);
                if (known.contains(form)) {
                    assertNotEquals(Words.UNKNOWN, number, printed);
                    assertEquals(form, words.form(number), printed);
                }
            }
        }
    }

    private static String capitalised(String form) {
        return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }
}
