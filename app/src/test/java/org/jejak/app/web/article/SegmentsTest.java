package org.jejak.app.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jejak.ledger.CodePoints;
import org.jejak.model.Span;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    private static List<Segment> cut(String text, Mark... marks) {
        return new Segments(text, List.of(marks)).of(new Span(0, text.codePointCount(0, text.length())));
    }

    private static String told(List<Segment> segments) {
        return segments.stream()
                .map(each -> each.text() + "/" + each.style().replace("m-", "") + each.opens() + each.closes())
                .collect(Collectors.joining("|"));
    }

    @Test
    void a_text_without_marks_is_one_plain_segment() {
        List<Segment> segments = cut("The river rose.");
        assertThat(segments).hasSize(1);
        assertThat(segments.get(0).isPlain()).isTrue();
    }

    @Test
    void source_cue_and_content_each_have_a_style_and_content_its_number() {
        assertThat(told(cut(
                        "She said no.",
                        Mark.source(new Span(0, 3)),
                        Mark.cue(new Span(4, 8)),
                        Mark.content(new Span(9, 11), "7"))))
                .isEqualTo("She/source| /|said/cue| /|no/content[]7|./");
    }

    @Test
    void overlapping_marks_are_cut_at_each_border() {
        assertThat(told(cut("abcdef", Mark.content(new Span(0, 4), "1"), Mark.content(new Span(2, 6), "2"))))
                .isEqualTo("ab/content[|cd/content[]1|ef/content]2");
    }

    @Test
    void of_two_claims_the_shorter_one_is_meant() {
        List<Segment> segments =
                cut("nine people died", Mark.claim(new Span(0, 16), "died@0"), Mark.claim(new Span(0, 4), "killed@0"));
        assertThat(segments).extracting(Segment::key).containsExactly("killed@0", "died@0");
    }

    @Test
    void only_the_first_words_of_the_selected_claim_are_the_place_to_go_to() {
        List<Segment> segments = cut("nine people", Mark.chosen(new Span(0, 11)), Mark.source(new Span(5, 11)));
        assertThat(segments).extracting(Segment::first).containsExactly(true, false);
    }

    @Test
    void a_mark_that_runs_over_several_stretches_goes_on_in_each() {
        Segments segments = new Segments("one\n\ntwo", List.of(Mark.content(new Span(0, 8), "1")));
        assertThat(told(segments.of(new Span(0, 3)))).isEqualTo("one/content[");
        assertThat(told(segments.of(new Span(5, 8)))).isEqualTo("two/content]1");
    }

    @Test
    void offsets_count_code_points() {
        assertThat(told(cut("\ud83c\udf0a rose", Mark.cue(new Span(2, 6))))).isEqualTo("\ud83c\udf0a /|rose/cue");
    }

    @Test
    void characters_that_turn_or_hide_the_text_become_a_sign() {
        assertThat(cut("a\u202eb\u0007c\r\nd").get(0).text()).isEqualTo("a\ufffdb\ufffdc\nd");
    }

    /** The law: together the segments are the text, and each has the style of exactly the marks that cover it. */
    @Test
    void any_marks_leave_the_text_as_it_is_and_style_what_they_cover() {
        String text = "a long \ud83c\udf0a text of which any part may be marked in any way, twice or not at all";
        int length = text.codePointCount(0, text.length());
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Mark> marks = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                int start = random.nextInt(length);
                Span span = new Span(start, start + random.nextInt(length - start + 1));
                marks.add(
                        switch (random.nextInt(4)) {
                            case 0 -> Mark.source(span);
                            case 1 -> Mark.cue(span);
                            case 2 -> Mark.content(span, "" + i);
                            default -> Mark.claim(span, "killed@" + i);
                        });
            }
            check(seed, text, marks, new Segments(text, marks).of(new Span(0, length)));
        }
    }

    private static void check(int seed, String text, List<Mark> marks, List<Segment> segments) {
        assertThat(segments.stream().map(Segment::text).collect(Collectors.joining()))
                .as("seed " + seed)
                .isEqualTo(text);
        int at = 0;
        for (Segment segment : segments) {
            int end = at + segment.text().codePointCount(0, segment.text().length());
            Span here = new Span(at, end);
            List<Mark> over =
                    marks.stream().filter(mark -> mark.span().overlaps(here)).toList();
            assertThat(over)
                    .as("seed " + seed + " " + segment)
                    .allMatch(mark -> mark.span().contains(here));
            String styles = over.stream()
                    .map(Mark::kind)
                    .distinct()
                    .sorted()
                    .map(kind -> "m-" + kind.name().toLowerCase(java.util.Locale.ROOT))
                    .collect(Collectors.joining(" "));
            assertThat(segment.style()).as("seed " + seed + " " + segment).isEqualTo(styles);
            int shortest = over.stream()
                    .filter(mark -> mark.kind() == Mark.Kind.CLAIM)
                    .map(mark -> mark.span().length())
                    .min(Comparator.naturalOrder())
                    .orElse(-1);
            assertThat(marks.stream()
                            .filter(mark -> mark.key().equals(segment.key())
                                    && !segment.key().isEmpty())
                            .mapToInt(mark -> mark.span().length())
                            .findFirst()
                            .orElse(-1))
                    .as("seed " + seed + " " + segment)
                    .isEqualTo(shortest);
            at = end;
        }
        long opens = segments.stream().mapToLong(each -> each.opens().length()).sum();
        long closes = segments.stream()
                .mapToLong(each -> each.closes().chars().filter(c -> c == ']').count())
                .sum();
        assertThat(closes).as("seed " + seed).isEqualTo(opens);
        assertThat(new CodePoints(text).length()).isEqualTo(at);
    }
}
