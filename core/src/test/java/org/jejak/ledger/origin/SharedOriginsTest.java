package org.jejak.ledger.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Reports;
import org.jejak.ledger.Reports.Draft;
import org.jejak.model.Derivation;
import org.jejak.model.Mention;
import org.jejak.model.Span;
import org.junit.jupiter.api.Test;

/** What articles took from one another without saying so. */
class SharedOriginsTest {

    private static final Story STORY = Reports.story();
    private static final String TAKEN =
            "when the old dam above the lower town gave way on Sunday night after three days of rain "
                    + "12,345 people were brought to schools and halls on the other side of the valley";
    private static final String OWN = "A teacher in the upper town remembers that it had been dry since March. ";

    private final List<ClaimEntry> claims = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<Derivation>> derivations = new HashMap<>();

    /** The claim stands where the text has its number. */
    private void print(Draft claim, String text) {
        texts.put(claim.article(), text);
        claims.add(claim.at(text.indexOf("12,345")).entry());
    }

    private static Draft displaced(String article, String day) {
        return figure(article, day, "evacuated", "12345");
    }

    private List<Origin> origins() {
        return new Origins(STORY, derivations, id -> Optional.ofNullable(texts.get(id))).of(claims);
    }

    private static List<String> chain(Origin origin, String article) {
        return origin.echoes().stream()
                .filter(echo -> echo.claim().article().id().equals(article))
                .flatMap(echo -> echo.chain().stream())
                .map(link -> link.role() + " " + link.party().orElse("?") + " " + link.because())
                .toList();
    }

    @Test
    void where_the_attribution_got_lost_the_text_it_was_taken_from_tells_it() {
        print(displaced("a", "2031-05-01").by("River Agency").via("Bay Wire"), OWN + TAKEN);
        print(displaced("b", "2031-05-02"), "Yesterday: " + TAKEN + ". Nobody was hurt.");
        Origin origin = origins().get(0);
        assertThat(origins()).hasSize(1);
        assertThat(origin.party()).contains("River Agency");
        assertThat(chain(origin, "b"))
                .containsExactly(
                        "OUTLET Outlet b PUBLISHED",
                        "REUSED Outlet a TEXT_REUSED",
                        "VIA Bay Wire NAMED_WHERE_SHARED",
                        "ORIGIN River Agency NAMED_WHERE_SHARED");
        SharedText shared = origin.echoes().get(1).chain().get(1).shared().orElseThrow();
        assertThat(shared.article()).isEqualTo("a");
        assertThat(shared.here().text())
                .isEqualTo(TAKEN)
                .isEqualTo(shared.there().text());
        assertThat(shared.here().span()).isEqualTo(new Span(11, 11 + TAKEN.length()));
        assertThat(shared.established()).isTrue();
    }

    @Test
    void without_the_texts_nothing_is_known_to_be_taken() {
        print(displaced("a", "2031-05-01").by("River Agency"), OWN + TAKEN);
        print(displaced("b", "2031-05-02"), TAKEN);
        texts.clear();
        assertThat(origins()).hasSize(2);
    }

    @Test
    void another_count_indicator_day_or_place_stays_apart_in_the_same_words() {
        print(displaced("a", "2031-05-01").by("River Agency").asOf("2031-04-30").in("Seruni"), OWN + TAKEN);
        print(figure("b", "2031-05-02", "evacuated", "12346"), TAKEN);
        print(figure("c", "2031-05-02", "displaced", "12345"), TAKEN);
        print(displaced("d", "2031-05-02").asOf("2030-04-30"), TAKEN);
        print(displaced("e", "2031-05-02").asOf("2031-04-30").in("Kenari"), TAKEN);
        assertThat(origins()).hasSize(5).filteredOn(Origin::isOpen).hasSize(4);
    }

    @Test
    void a_print_without_a_day_does_not_bring_two_days_together() {
        print(displaced("a", "2031-05-01").asOf("2031-04-30"), OWN + TAKEN);
        print(displaced("b", "2031-05-02"), TAKEN);
        print(displaced("c", "2031-05-03").asOf("2030-04-30"), TAKEN);
        assertThat(origins()).hasSize(2);
    }

    @Test
    void a_claim_outside_the_passage_is_the_articles_own() {
        print(displaced("a", "2031-05-01").by("River Agency"), OWN + TAKEN);
        print(
                displaced("b", "2031-05-02"),
                "About 12,345 tickets, hotel rooms and meals were paid for by the town itself, and nobody kept a list of who got what or why it had to be so, a clerk wrote. "
                        + TAKEN);
        assertThat(origins()).hasSize(2);
    }

    @Test
    void an_end_that_no_article_with_the_text_names_stays_open() {
        print(displaced("a", "2031-05-01"), OWN + TAKEN);
        print(displaced("b", "2031-05-02"), TAKEN);
        print(displaced("c", "2031-05-03"), TAKEN + ". " + OWN);
        assertThat(origins()).singleElement().satisfies(origin -> {
            assertThat(origin.isOpen()).isTrue();
            assertThat(origin.party()).isEmpty();
            assertThat(origin.articles()).isEqualTo(3);
            assertThat(chain(origin, "c")).endsWith("ORIGIN ? OPEN");
        });
    }

    @Test
    void of_articles_of_one_day_it_is_not_said_who_took_from_whom() {
        print(displaced("b", "2031-05-01").by("River Agency"), OWN + TAKEN);
        print(displaced("a", "2031-05-01"), TAKEN);
        Origin origin = origins().get(0);
        assertThat(origins()).hasSize(1);
        assertThat(chain(origin, "a"))
                .containsExactly("OUTLET Outlet a PUBLISHED", "ORIGIN River Agency NAMED_WHERE_SHARED");
        assertThat(chain(origin, "b"))
                .containsExactly(
                        "OUTLET Outlet b PUBLISHED", "REUSED Outlet a TEXT_SHARED", "ORIGIN River Agency NAMED");
    }

    @Test
    void whoever_names_another_source_stands_on_its_word_and_took_the_text_all_the_same() {
        print(displaced("a", "2031-05-01").by("USGS"), OWN + TAKEN);
        print(displaced("b", "2031-05-02").by("BMKG"), TAKEN);
        List<Origin> origins = origins();
        assertThat(origins).hasSize(2);
        assertThat(origins)
                .anySatisfy(origin -> assertThat(chain(origin, "b"))
                        .containsExactly(
                                "OUTLET Outlet b PUBLISHED", "REUSED Outlet a TEXT_REUSED", "ORIGIN BMKG NAMED"));
    }

    @Test
    void an_article_that_says_where_it_comes_from_is_believed() {
        Mention line = new Mention("from Outlet a", new Span(0, 13));
        derivations.put("b", List.of(new Derivation("Outlet a", line)));
        print(displaced("a", "2031-05-01").by("River Agency"), OWN + TAKEN);
        print(displaced("b", "2031-05-02").by("River Agency"), TAKEN);
        Origin origin = origins().get(0);
        assertThat(chain(origin, "b"))
                .containsExactly(
                        "OUTLET Outlet b PUBLISHED", "DERIVED Outlet a DERIVATION_LINE", "ORIGIN River Agency NAMED");
        assertThat(origin.echoes().get(1).chain().get(1).shared()).isPresent();
    }

    @Test
    void any_order_of_claims_gives_the_same_origins_and_no_chain_leads_in_a_circle() {
        Random random = new Random(20260102);
        for (int round = 0; round < 30; round++) {
            claims.clear();
            texts.clear();
            for (int i = 0; i < 12; i++) {
                Draft draft = figure(
                        "a" + i,
                        "2031-05-0" + (1 + random.nextInt(5)),
                        random.nextInt(4) == 0 ? "displaced" : "evacuated",
                        random.nextInt(4) == 0 ? "12346" : "12345");
                draft = random.nextInt(3) == 0 ? draft.by(random.nextBoolean() ? "River Agency" : "BNPB") : draft;
                print(draft, random.nextInt(4) == 0 ? OWN.repeat(3) + "12,345" : OWN.repeat(i % 3) + TAKEN);
            }
            List<Origin> before = origins();
            Collections.shuffle(claims, random);
            assertThat(origins()).as("round %d: %s", round, claims).isEqualTo(before);
            Map<String, String> from = new HashMap<>();
            before.stream()
                    .flatMap(origin -> origin.echoes().stream())
                    .forEach(echo -> echo.chain().stream()
                            .filter(link -> link.role() == Link.Role.REUSED)
                            .forEach(link -> from.put(
                                    echo.claim().article().id(),
                                    link.shared().orElseThrow().article())));
            for (String article : from.keySet()) {
                int steps = 0;
                for (String at = article; at != null; at = from.get(at)) {
                    assertThat(steps++)
                            .as("round %d from %s: %s", round, article, from)
                            .isLessThanOrEqualTo(from.size());
                }
            }
        }
    }

    @Test
    void two_sources_of_one_text_do_not_vouch_for_each_other() {
        print(displaced("a", "2031-05-01").by("BNPB"), OWN + TAKEN);
        print(displaced("b", "2031-05-02").by("WHO"), TAKEN);
        List<Origin> origins = origins();
        assertThat(origins).hasSize(2);
        assertThat(Independence.between(origins.get(0), origins.get(1), STORY).state())
                .isNotEqualTo(Independence.State.INDEPENDENT);
    }
}
