package org.jejak.app.web.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.model.Edtf;
import org.jejak.model.Mention;
import org.jejak.model.Metadata;
import org.jejak.model.Modality;
import org.jejak.model.Original;
import org.jejak.model.Position;
import org.jejak.model.Scope;
import org.jejak.model.Span;
import org.jejak.model.Stance;
import org.jejak.model.Voice;
import org.junit.jupiter.api.Test;

class FacetsTest {

    private static final Terms ANY = new Terms("");

    private static ClaimEntry claim(int n, String indicator, String source, String outlet, Stance stance, String year) {
        return claim(n, indicator, source, outlet, stance, year, Optional.empty());
    }

    private static ClaimEntry claim(
            int n, String indicator, String source, String outlet, Stance stance, String year, Optional<Edtf> time) {
        Optional<String> none = Optional.empty();
        Metadata metadata = new Metadata(
                none,
                Optional.of(outlet),
                none,
                none,
                Optional.of("en"),
                Optional.of(new Edtf(year)),
                Optional.empty());
        ArticleEntry article = new ArticleEntry(
                "a" + n, 1, none, n + ".txt", new Original("", "text/plain", "UTF-8", 1), metadata, List.of(), 9, 1, 1);
        Voice voice = new Voice(
                Optional.of(source).filter(name -> !name.isEmpty()),
                Optional.empty(),
                List.of(),
                none,
                stance,
                Modality.ACTUAL);
        Position position = new Position(
                "c1",
                indicator,
                new Mention("the river rose", new Span(0, 14)),
                new Scope(none, none, none, time, none),
                voice);
        return new ClaimEntry(new ClaimId("a" + n, indicator + "@0"), article, position);
    }

    private static final List<ClaimEntry> CLAIMS = List.of(
            claim(1, "dam-held", "Mayor", "Gazette", Stance.ASSERTS, "2024"),
            claim(2, "dam-held", "Mayor", "Courier", Stance.DENIES, "2025"),
            claim(3, "dam-broke", "Engineer", "Gazette", Stance.ASSERTS, "2025"),
            claim(4, "dam-broke", "", "Courier", Stance.ASSERTS, "2025"));

    private final Facets facets = new Facets(CLAIMS, name -> Optional.of("town").filter(side -> name.equals("Mayor")));

    private List<String> found(Map<Facet, Set<String>> chosen) {
        return facets.find(ANY, chosen).claims().stream().map(ClaimId::article).toList();
    }

    @Test
    void a_day_of_no_year_is_filed_under_the_year_of_its_article() {
        Optional<Edtf> independenceDay = Optional.of(new Edtf("XXXX-08-17"));
        Facets some = new Facets(
                List.of(claim(1, "dam-held", "Mayor", "Gazette", Stance.ASSERTS, "2025", independenceDay)),
                name -> Optional.empty());
        assertThat(some.find(ANY, Map.of()).counts().get(Facet.YEAR)).containsOnly(Map.entry("2025", 1));
    }

    @Test
    void nothing_chosen_finds_everything_and_counts_every_value() {
        Facets.Found found = facets.find(ANY, Map.of());
        assertThat(found.claims()).hasSize(4);
        assertThat(found.counts().get(Facet.SOURCE))
                .containsOnly(Map.entry("Mayor", 2), Map.entry("Engineer", 1), Map.entry(Facets.NONE, 1));
        assertThat(found.counts().get(Facet.SIDE)).containsOnly(Map.entry("town", 2), Map.entry(Facets.NONE, 2));
        assertThat(found.counts().get(Facet.YEAR)).containsOnly(Map.entry("2024", 1), Map.entry("2025", 3));
    }

    @Test
    void values_of_one_facet_widen_and_facets_narrow() {
        assertThat(found(Map.of(Facet.SOURCE, Set.of("Mayor")))).containsExactly("a1", "a2");
        assertThat(found(Map.of(Facet.SOURCE, Set.of("Mayor", "Engineer")))).containsExactly("a1", "a2", "a3");
        assertThat(found(Map.of(Facet.SOURCE, Set.of("Mayor"), Facet.STANCE, Set.of("denies"))))
                .containsExactly("a2");
    }

    @Test
    void what_has_no_source_can_be_asked_for() {
        assertThat(found(Map.of(Facet.SOURCE, Set.of(Facets.NONE)))).containsExactly("a4");
    }

    @Test
    void a_value_that_does_not_occur_finds_nothing() {
        assertThat(found(Map.of(Facet.OUTLET, Set.of("Nowhere")))).isEmpty();
    }

    @Test
    void words_are_looked_for_in_the_quote_and_the_name_of_the_source() {
        assertThat(facets.find(new Terms("river"), Map.of()).claims()).hasSize(4);
        assertThat(facets.find(new Terms("engineer river"), Map.of()).claims()).hasSize(1);
        assertThat(facets.find(new Terms("bridge"), Map.of()).claims()).isEmpty();
    }

    /** The law: the count beside a value is what choosing it as the only one of its facet finds. */
    @Test
    void a_count_is_what_its_value_would_find() {
        List<ClaimEntry> many = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            many.add(claim(
                    i,
                    List.of("dam-held", "dam-broke").get(random.nextInt(2)),
                    List.of("Mayor", "Engineer", "").get(random.nextInt(3)),
                    List.of("Gazette", "Courier").get(random.nextInt(2)),
                    Stance.values()[random.nextInt(3)],
                    List.of("2023", "2024", "2025").get(random.nextInt(3))));
        }
        Facets all = new Facets(many, name -> Optional.empty());
        Map<Facet, Set<String>> chosen = Map.of(Facet.SOURCE, Set.of("Mayor"), Facet.YEAR, Set.of("2024", "2025"));
        Facets.Found found = all.find(ANY, chosen);
        for (Facet facet : Facet.values()) {
            found.counts().get(facet).forEach((value, count) -> {
                Map<Facet, Set<String>> other = new java.util.EnumMap<>(chosen);
                other.put(facet, Set.of(value));
                assertThat(all.find(ANY, other).claims())
                        .as(facet + " " + value)
                        .hasSize(count);
            });
        }
    }
}
