package org.jejak.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jejak.ledger.ArticleQuery;
import org.jejak.ledger.CaseInfo;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.Folding;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.Period;
import org.jejak.ledger.SourceEntry;
import org.junit.jupiter.api.Test;

/** Every filter means what a loop over all claims would mean. */
abstract class LedgerQueriesContract extends LedgerStoreContract {
    private static final long SEED = 77;

    private LedgerStore filled() {
        return with(Writer.reports(SEED, 60), 60);
    }

    private static void check(LedgerStore store, ClaimQuery query, Predicate<ClaimEntry> meaning) {
        List<ClaimEntry> expected =
                store.claims(ClaimQuery.all()).stream().filter(meaning).toList();
        assertThat(expected).as("the seed must give something for %s", query).isNotEmpty();
        assertThat(store.claims(query)).as(query.toString()).isEqualTo(expected);
        assertThat(store.count(query)).isEqualTo(expected.size());
    }

    private static boolean has(Optional<String> name, String part) {
        return name.map(Folding::fold)
                .filter(it -> it.contains(Folding.fold(part)))
                .isPresent();
    }

    @Test
    void names_match_by_any_part_whatever_the_case_and_accents() {
        LedgerStore store = filled();
        for (String part : List.of("river", "BUPATI", "пАлата", "elodie", "水文", "100%")) {
            check(
                    store,
                    ClaimQuery.where().source(Optional.of(part)).build(),
                    claim -> has(claim.claim().voice().source(), part));
        }
        for (String part : List.of("sao", "g_b", "pulau", "lembah HIJAU")) {
            check(
                    store,
                    ClaimQuery.where().place(Optional.of(part)).build(),
                    claim -> has(claim.claim().scope().place(), part));
        }
        check(
                store,
                ClaimQuery.where().actor(Optional.of("villa")).build(),
                claim -> has(claim.claim().scope().actor(), "villa"));
        check(
                store,
                ClaimQuery.where().outlet(Optional.of("кур'")).build(),
                claim -> has(claim.article().metadata().outlet(), "кур'"));
    }

    @Test
    void indicators_match_whole() {
        check(
                filled(),
                ClaimQuery.where().indicator(Optional.of("Dead")).build(),
                claim -> claim.claim().indicator().equals("dead"));
        assertThat(filled().claims(
                                ClaimQuery.where().indicator(Optional.of("dea")).build()))
                .isEmpty();
    }

    @Test
    void a_period_holds_what_touches_it() {
        LedgerStore store = filled();
        LocalDate from = LocalDate.of(2024, 11, 30);
        LocalDate to = LocalDate.of(2025, 1, 31);
        check(
                store,
                ClaimQuery.where().period(Optional.of(from), Optional.of(to)).build(),
                claim -> period(claim)
                        .filter(period ->
                                !period.last().isBefore(from) && !period.first().isAfter(to))
                        .isPresent());
        check(
                store,
                ClaimQuery.where().period(Optional.empty(), Optional.of(from)).build(),
                claim -> period(claim)
                        .filter(period -> !period.first().isAfter(from))
                        .isPresent());
    }

    private static Optional<Period> period(ClaimEntry entry) {
        return entry.claim()
                .scope()
                .time()
                .or(() -> entry.article().metadata().published())
                .flatMap(Period::of);
    }

    @Test
    void text_is_looked_for_in_the_quote() {
        check(
                filled(),
                ClaimQuery.where().text(Optional.of("PEOPLE in são")).build(),
                claim -> Folding.fold(claim.claim().quote().text()).contains("people in sao"));
    }

    @Test
    void an_article_is_named_by_id_or_file() {
        LedgerStore store = filled();
        String file = store.claims(ClaimQuery.all()).get(0).article().file();
        String id = store.find(file).get(0).id();
        check(
                store,
                ClaimQuery.where().article(Optional.of(file)).build(),
                claim -> claim.article().file().equals(file));
        check(
                store,
                ClaimQuery.where().article(Optional.of(id)).build(),
                claim -> claim.article().id().equals(id));
    }

    @Test
    void sources_count_their_claims_and_articles() {
        LedgerStore store = filled();
        List<ClaimEntry> claims = store.claims(ClaimQuery.all());
        assertThat(store.sources()).isNotEmpty();
        for (SourceEntry source : store.sources()) {
            List<ClaimEntry> own = claims.stream()
                    .filter(claim -> claim.claim().voice().source().equals(Optional.of(source.name())))
                    .toList();
            assertThat(source.claims()).as(source.name()).isEqualTo(own.size());
            var articles = new TreeSet<>(
                    own.stream().map(claim -> claim.article().id()).toList());
            assertThat(source.articles()).as(source.name()).isGreaterThanOrEqualTo(articles.size());
        }
    }

    @Test
    void offices_are_those_of_all_figures() {
        LedgerStore store = filled();
        Map<String, Set<String>> offices = new HashMap<>();
        for (ClaimEntry entry :
                store.claims(ClaimQuery.where().kind(ClaimKind.FIGURE).build())) {
            entry.claim()
                    .voice()
                    .office()
                    .ifPresent(office -> offices.computeIfAbsent(
                                    entry.claim().voice().source().orElseThrow(), person -> new TreeSet<>())
                            .add(office));
        }
        assertThat(store.offices()).isNotEmpty().isEqualTo(offices);
    }

    @Test
    void the_case_counts_what_it_holds() {
        LedgerStore store = filled();
        CaseInfo info = store.info();
        assertThat(info.articles()).isEqualTo(store.articles(ArticleQuery.all()).size());
        assertThat(info.claims()).isEqualTo(store.count(ClaimQuery.all()));
        assertThat(info.packs()).containsExactly("en@1", "flood@2");
        assertThat(info.superseded()).isZero();
    }

    @Test
    void articles_are_listed_by_outlet() {
        assertThat(filled().articles(ArticleQuery.all().withOutlet("harian")))
                .isNotEmpty()
                .allMatch(article -> article.metadata().outlet().equals(Optional.of("Harian Muara")));
    }
}
