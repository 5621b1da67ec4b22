package org.jejak.ledger.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jejak.ledger.Period;
import org.jejak.model.Edtf;
import org.jejak.model.Span;
import org.junit.jupiter.api.Test;

class ReuseSearchTest {

    private static final String PASSAGE =
            "the old bridge over the river was closed on Sunday after the water had risen by two metres in one night, "
                    + "and more than 1,200 people were taken to schools on the other side of the valley";
    private static final String OTHER =
            "Farmers had waited for rain since early spring and few of them expected so much of it at once, said a teacher.";
    private static final String THIRD =
            "Trains to the coast run again from Friday, though slower than usual, because two kilometres of track lie bare.";

    private final Map<String, Printed> articles = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    private void print(String id, String outlet, String day, String text) {
        articles.put(
                id, new Printed(id, Optional.of(outlet), day.isEmpty() ? Optional.empty() : Period.of(new Edtf(day))));
        texts.put(id, text);
    }

    private List<Reuse> found() {
        return ReuseSearch.among(articles.values(), id -> Optional.ofNullable(texts.get(id)));
    }

    private ReuseSearch search() {
        return new ReuseSearch(articles.values(), id -> Optional.ofNullable(texts.get(id)));
    }

    private String words(Reuse.Place place) {
        String text = String.valueOf(texts.get(place.article()));
        return text.substring(
                text.offsetByCodePoints(0, place.span().start()),
                text.offsetByCodePoints(0, place.span().end()));
    }

    @Test
    void a_passage_is_found_where_it_stands_in_both_in_code_points() {
        print("a", "Bay Courier", "2031-05-01", "\uD83C\uDF0A\uD83C\uDF0A " + OTHER + " " + PASSAGE + ".");
        print("b", "Hill Herald", "2031-05-02", PASSAGE + ". " + THIRD);
        assertThat(found()).singleElement().satisfies(reuse -> {
            assertThat(words(reuse.first())).isEqualTo(PASSAGE);
            assertThat(words(reuse.second())).isEqualTo(PASSAGE);
            assertThat(reuse.score()).isEqualTo(1);
            assertThat(reuse.in("b").span()).isEqualTo(new Span(0, PASSAGE.length()));
        });
    }

    @Test
    void which_came_first_is_known_from_their_days_only() {
        print("a", "Bay Courier", "2031-05-03", PASSAGE);
        print("b", "Hill Herald", "2031-05-02", PASSAGE);
        print("c", "Lake Letter", "2031-05-02", PASSAGE);
        print("d", "Port Paper", "", PASSAGE);
        assertThat(found())
                .extracting(reuse -> reuse.first().article() + reuse.second().article() + reuse.established())
                .containsExactlyInAnyOrder("batrue", "catrue", "bcfalse", "adfalse", "bdfalse", "cdfalse");
    }

    @Test
    void numbers_and_quotation_marks_may_be_spelt_otherwise() {
        print("a", "Bay Courier", "2031-05-01", PASSAGE + " \"by noon\" they said.");
        for (String number : new String[] {"1.200", "1 200", "1\u00a0200", "1\u202f200", "1'200", "1200"}) {
            print("b", "Hill Herald", "2031-05-02", PASSAGE.replace("1,200", number) + " “by noon” they said.");
            assertThat(found())
                    .as(number)
                    .singleElement()
                    .extracting(Reuse::score)
                    .isEqualTo(1.0);
        }
    }

    @Test
    void sentences_in_another_order_are_still_taken() {
        print("a", "Bay Courier", "2031-05-01", OTHER + " " + THIRD + " " + PASSAGE);
        print("b", "Hill Herald", "2031-05-02", PASSAGE + " " + OTHER + " " + THIRD);
        assertThat(found().stream().mapToInt(Reuse::words).sum())
                .isGreaterThan(9 * OTHER.concat(THIRD).concat(PASSAGE).split(" ", -1).length / 10);
    }

    @Test
    void what_somebody_said_to_both_or_an_office_is_called_is_nobodys_text() {
        print("a", "Bay Courier", "2031-05-01", OTHER + " “" + PASSAGE + "” " + THIRD);
        print("b", "Hill Herald", "2031-05-02", "In the town hall: “" + PASSAGE + "”");
        assertThat(found()).isEmpty();
        String office =
                "Head of the Office for Dams, Dikes, Canals, Ports and Bridges of the Lower River Valley Rudi Hartono";
        print("a", "Bay Courier", "2031-05-01", OTHER + " " + office + " came.");
        print("b", "Hill Herald", "2031-05-02", THIRD + " " + office + " went.");
        assertThat(found()).isEmpty();
    }

    @Test
    void what_one_outlet_prints_again_and_again_is_furniture() {
        for (int i = 0; i <= Candidates.FURNITURE; i++) {
            print("a" + i, "Bay Courier", "2031-05-01", PASSAGE);
        }
        print("b", "Hill Herald", "2031-05-02", PASSAGE);
        assertThat(found()).isEmpty();
    }

    @Test
    void what_many_outlets_print_once_is_a_report_of_a_wire() {
        int outlets = 4 * Candidates.FURNITURE;
        for (int i = 0; i < outlets; i++) {
            print("a%02d".formatted(i), "Outlet " + i, "2031-05-%02d".formatted(1 + i % 28), PASSAGE);
        }
        List<Reuse> found = found();
        assertThat(found).extracting(reuse -> reuse.first().article()).contains("a00");
        assertThat(found.stream()
                        .flatMap(reuse ->
                                List.of(reuse.first().article(), reuse.second().article()).stream())
                        .distinct())
                .hasSize(outlets);
        assertThat(found).hasSizeLessThan(outlets * Candidates.MOST);
    }

    @Test
    void articles_without_a_text_share_nothing() {
        print("a", "Bay Courier", "2031-05-01", PASSAGE);
        print("b", "Hill Herald", "2031-05-02", "");
        texts.remove("a");
        assertThat(found()).isEmpty();
    }

    @Test
    void pairs_that_nobody_asks_for_are_not_told() {
        print("a", "Bay Courier", "2031-05-01", PASSAGE);
        print("b", "Hill Herald", "2031-05-02", PASSAGE);
        print("c", "Lake Letter", "2031-05-03", PASSAGE);
        assertThat(search().among(articles.keySet(), (one, other) -> one.equals("a") && other.equals("c")))
                .extracting(reuse -> reuse.first().article() + reuse.second().article())
                .containsExactly("ac");
    }

    @Test
    void among_some_articles_it_finds_what_it_would_if_there_were_no_others() {
        Random random = new Random(20260102);
        List<String> shared = Edits.words(random, 100);
        for (int i = 0; i < 40; i++) {
            int from = random.nextInt(60);
            print(
                    "article " + i,
                    "Paper " + i % 3,
                    "2031-05-" + (10 + i % 15),
                    String.join(" ", shared.subList(from, from + 40)));
        }
        ReuseSearch all = search();
        for (int round = 0; round < 20; round++) {
            Map<String, Printed> some = new TreeMap<>(articles);
            some.keySet().removeIf(id -> random.nextBoolean());
            assertThat(all.among(some.keySet(), (one, other) -> true))
                    .as(some.keySet().toString())
                    .isEqualTo(ReuseSearch.among(some.values(), id -> Optional.ofNullable(texts.get(id))));
        }
    }

    @Test
    void a_passage_is_found_however_it_was_cut_and_lightly_edited_and_in_any_order_of_articles() {
        Random random = new Random(20260101);
        for (int round = 0; round < 60; round++) {
            articles.clear();
            texts.clear();
            List<String> original = Edits.words(random, 200);
            int from = random.nextInt(120);
            List<String> taken = Edits.changed(original.subList(from, from + 40 + random.nextInt(40)), random);
            List<String> own = Edits.words(random, 60);
            int at = random.nextInt(60);
            print("a", "Bay Courier", "2031-05-01", String.join(" ", original));
            print(
                    "b",
                    "Hill Herald",
                    "2031-05-02",
                    String.join(" ", own.subList(0, at)) + "\n" + String.join(" ", taken) + "\n"
                            + String.join(" ", own.subList(at, 60)));
            print("c", "Lake Letter", "2031-05-03", String.join(" ", Edits.words(random, 200)));
            List<Reuse> found = found();
            assertThat(found).as("round %d: %s", round, texts).isNotEmpty().allSatisfy(reuse -> {
                assertThat(reuse.first().article()).isEqualTo("a");
                assertThat(reuse.second().article()).isEqualTo("b");
            });
            String told = String.join(
                    " ", found.stream().map(reuse -> words(reuse.second())).toList());
            long kept = taken.stream().filter(told::contains).count();
            assertThat(kept).as("round %d: %s", round, texts).isGreaterThan(taken.size() * 7L / 10);
            assertThat(own.stream().filter(told::contains).count())
                    .as("round %d: %s", round, texts)
                    .isLessThan(5);
            List<Printed> shuffled = new ArrayList<>(articles.values());
            Collections.shuffle(shuffled, random);
            assertThat(ReuseSearch.among(shuffled, id -> Optional.ofNullable(texts.get(id))))
                    .as("round %d", round)
                    .isEqualTo(found);
        }
    }
}
