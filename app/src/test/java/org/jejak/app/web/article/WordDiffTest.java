package org.jejak.app.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jejak.app.web.article.WordDiff.Kind;
import org.jejak.app.web.article.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    private static String without(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void the_same_text_has_no_changes() {
        assertThat(WordDiff.of("Nine people died.", "Nine people died."))
                .containsExactly(new Piece(Kind.SAME, "Nine people died."));
    }

    @Test
    void a_changed_number_is_told_as_one_word_gone_and_one_new() {
        assertThat(WordDiff.of("At least nine people died.", "At least twelve people died."))
                .containsExactly(
                        new Piece(Kind.SAME, "At least "),
                        new Piece(Kind.GONE, "nine"),
                        new Piece(Kind.NEW, "twelve"),
                        new Piece(Kind.SAME, " people died."));
    }

    @Test
    void a_text_that_comes_or_goes_is_new_or_gone() {
        assertThat(WordDiff.of("", "All.")).containsExactly(new Piece(Kind.NEW, "All."));
        assertThat(WordDiff.of("All.", "")).containsExactly(new Piece(Kind.GONE, "All."));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    /** The law: the pieces give back both texts; among random short texts no edit is longer than taking all away and putting all in. */
    @Test
    void both_texts_come_back_from_the_pieces() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            String before = words(random);
            String after = words(random);
            List<Piece> pieces = WordDiff.of(before, after);
            assertThat(without(Kind.NEW, pieces)).as(before + " → " + after).isEqualTo(before);
            assertThat(without(Kind.GONE, pieces)).as(before + " → " + after).isEqualTo(after);
        }
    }

    private static String words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            words.add(List.of("rain", "road", "river", "nine").get(random.nextInt(4)));
        }
        return String.join(" ", words);
    }

    @Test
    void another_text_altogether_is_replaced_whole() {
        String before = "a ".repeat(30_000).strip();
        String after = "b ".repeat(30_000).strip();
        List<Piece> pieces = WordDiff.of("Same. " + before + " End.", "Same. " + after + " End.");
        assertThat(pieces).extracting(Piece::kind).containsExactly(Kind.SAME, Kind.GONE, Kind.NEW, Kind.SAME);
    }
}
