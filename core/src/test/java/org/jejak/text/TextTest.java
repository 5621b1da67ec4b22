package org.jejak.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void aNameThatALineBreaksInTwoIsFiledWithOneBlank() {
        Text text = Text.of("menurut Sari\n  Wulandari-Putri, ketua panitia", new Tokenizer(Set.of()), Set.of());

        assertEquals("Sari Wulandari-Putri", text.folded(1, 3), text.string());
        assertEquals("Sari\n  Wulandari-Putri", text.slice(1, 3), text.string());
    }
}
