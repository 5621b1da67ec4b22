package org.jejak.ledger.origin;

import java.util.Map;
import org.jejak.ledger.Folding;

/**
 * What is left of a name however its letters were carried over from one script into another: its consonants, in the manner of Soundex.
 * Vowels, glides and h come and go, and several letters stand for one sound. Immutable; any thread.
 */
final class Sounds {

    /** Names that agree in so many consonants may differ in an ending. */
    static final int TELLING = 3;

    private static final String SILENT = "aeiouyh'\u02bc\u2019`";

    private final Map<String, String> latin;

    /** @param latin what letters of other scripts become, in lower case */
    Sounds(Map<String, String> latin) {
        this.latin = Map.copyOf(latin);
    }

    /** The consonants of a word. */
    String of(String word) {
        String lower = latin(word);
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            boolean aspirate = i + 1 < lower.length() && lower.charAt(i + 1) == 'h';
            String sound = sound(lower.charAt(i), aspirate);
            boolean doubled = sounds.length() > 0 && sound.equals(sounds.substring(sounds.length() - 1));
            sounds.append(doubled ? "" : sound);
        }
        return sounds.toString();
    }

    private String latin(String word) {
        String composed = word.toLowerCase(java.util.Locale.ROOT);
        StringBuilder letters = new StringBuilder();
        composed.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> letters.append(latin.getOrDefault(letter, letter)));
        return Folding.fold(letters.toString());
    }

    private static String sound(char letter, boolean aspirate) {
        if (SILENT.indexOf(letter) >= 0) {
            return "";
        }
        return switch (letter) {
            case 'c', 'q' -> "k";
            case 'k', 'g' -> aspirate ? "" : letter + "";
            case 'p' -> aspirate ? "f" : "p";
            case 'w' -> "v";
            case 'x' -> "ks";
            case 'z' -> "s";
            default -> Character.toString(letter);
        };
    }

    /** Whether two words may be one name, in one of them with another ending. */
    static boolean agree(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return shorter.equals(longer)
                || shorter.length() >= TELLING && longer.length() - shorter.length() == 1 && longer.startsWith(shorter);
    }
}
