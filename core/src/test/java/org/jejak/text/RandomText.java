package org.jejak.text;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts put together at random from what makes cutting hard. The same seed gives the same text. */
public final class RandomText {

    private static final List<String> PIECES = List.of(
            "a",
            "Ia",
            "kata",
            "U.S.",
            "Letjen.",
            "site.co.id",
            "Yong-hyun",
            "ke-960",
            "SA-22",
            "don't",
            "Kyiv's",
            "Jum’at",
            "'s",
            "1.000,5",
            "2024-10-18",
            "12,000-strong",
            "(42)",
            "\"",
            "“",
            "”",
            "«",
            "»",
            "„",
            "'",
            "‘",
            "’",
            ".",
            "...",
            "…",
            "!",
            "?",
            ",",
            ";",
            ":",
            "-",
            "–",
            "—",
            " ",
            " ",
            " ",
            "  ",
            "\t",
            "\u00a0",
            "\u200b",
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "😀",
            "👩‍🚒",
            "𝟙𝟚",
            "𐐷𐑌",
            "e\u0301",
            "\u0301",
            "Київ",
            "м.",
            "北京",
            "٣٤",
            "[",
            "]",
            "{",
            "}",
            "<",
            ">",
            "%",
            "$",
            "Rp100.000",
            "\ud83d",
            "\ude00",
            "\u0000",
            "ﬁ",
            "İ",
            "\u00ad");

    private RandomText() {}

    static String of(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(3) > 0 ? " " : "");
        }
        return text.toString();
    }

    /** A few hundred texts, always the same. */
    public static Stream<String> texts() {
        return IntStream.range(0, 600).mapToObj(RandomText::of);
    }

    /** The text with everything but plain ASCII written as an escape, so that a failure can be read and typed again. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder("input \"");
        text.chars()
                .forEach(c ->
                        shown.append(c >= ' ' && c < 127 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return shown.append('"').toString();
    }
}
