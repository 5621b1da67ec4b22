package org.jejak.app.web.add;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    private final Names names = new Names();

    @Test
    void of_a_path_only_the_last_part_counts() {
        assertThat(names.of("../../etc/passwd.txt")).isEqualTo("passwd.txt");
        assertThat(names.of("C:\\news\\flood.html")).isEqualTo("flood.html");
    }

    @Test
    void two_files_of_one_name_are_told_apart() {
        assertThat(names.of("index.html")).isEqualTo("index.html");
        assertThat(names.of("other/index.html")).isEqualTo("index-2.html");
        assertThat(names.of("index.html")).isEqualTo("index-3.html");
    }

    @Test
    void a_name_of_nothing_or_of_dots_gets_one() {
        assertThat(names.of("")).isEqualTo("file");
        assertThat(names.of("..")).isEqualTo("file..");
        assertThat(names.of("a/")).isEqualTo("file-2");
    }

    @Test
    void control_and_turning_characters_are_left_out_and_long_names_keep_their_ending() {
        assertThat(names.of("a\u0000b\u202ec.txt")).isEqualTo("abc.txt");
        assertThat(names.of("x".repeat(500) + ".txt")).hasSize(200).endsWith(".txt");
    }
}
