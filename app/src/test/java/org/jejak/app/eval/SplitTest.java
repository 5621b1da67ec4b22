package org.jejak.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitTest {

    /** Texts called by their outlet and a number. */
    private record Outlets(List<Path> texts) implements GoldSet {

        static Outlets of(String... outlets) {
            return new Outlets(IntStream.range(0, outlets.length)
                    .mapToObj(i -> Path.of(outlets[i], i + ".txt"))
                    .toList());
        }

        @Override
        public Optional<Path> metadata() {
            return Optional.empty();
        }

        @Override
        public Optional<String> outlet(Path text) {
            return Optional.of(text.getParent().toString()).filter(name -> !name.equals("none"));
        }

        @Override
        public Scorer scorer() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void halves_are_of_whole_outlets_and_about_as_large() throws IOException {
        GoldSet gold = Outlets.of("gull", "gull", "gull", "heron", "heron", "tern", "rook", "none");
        Map<Path, String> half = Split.HALF.of(gold);
        assertThat(gold.texts().stream().map(half::get)).containsExactly("A", "A", "A", "B", "B", "B", "A", "B");
    }

    @Test
    void texts_without_an_outlet_are_a_part_of_their_own() throws IOException {
        GoldSet gold = Outlets.of("gull", "none");
        assertThat(Split.OUTLET.of(gold).values()).containsExactlyInAnyOrder("gull", "no outlet stated");
    }
}
