package org.jejak.app.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jejak.ledger.CodePoints;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static List<String> of(String text) {
        CodePoints points = new CodePoints(text);
        return Paragraphs.of(text).stream().map(points::slice).toList();
    }

    @Test
    void blank_lines_part_paragraphs_and_single_line_ends_do_not() {
        assertThat(of("Title\n\nTHE LEDGER\nBy A. Writer\n \t\nFirst.\n\n\nSecond.\n"))
                .containsExactly("Title", "THE LEDGER\nBy A. Writer", "First.", "Second.");
    }

    @Test
    void without_blank_lines_every_line_is_a_paragraph() {
        assertThat(of("Title\nFirst.\r\nSecond.")).containsExactly("Title", "First.", "Second.");
    }

    @Test
    void a_text_of_spaces_has_none() {
        assertThat(of(" \n\n \u00a0\n")).isEmpty();
    }
}
