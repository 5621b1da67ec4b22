package org.jejak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jejak.ledger.AddBatch;
import org.jejak.ledger.AddOutcome;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ArticleQuery;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.CustodyEntry;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.StoreException;
import org.jejak.ledger.StoreException.Problem;
import org.jejak.ledger.StoredReading;
import org.jejak.model.Article;
import org.jejak.model.Edtf;
import org.jejak.model.Metadata;
import org.jejak.model.Reading;
import org.jejak.model.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every database must do to keep a ledger. A database's own test extends this and opens empty cases. */
abstract class LedgerStoreContract {
    private final List<LedgerStore> opened = new ArrayList<>();

    /** A new case with nothing in it. */
    abstract LedgerStore openEmpty();

    @AfterEach
    void closeAll() {
        opened.forEach(LedgerStore::close);
    }

    LedgerStore empty() {
        LedgerStore store = openEmpty();
        opened.add(store);
        return store;
    }

    LedgerStore with(List<Written> reports, int articlesPerCommit) {
        LedgerStore store = empty();
        try (AddBatch batch = store.batch(articlesPerCommit)) {
            reports.forEach(report -> batch.add(report.reading(), report.bytes()));
        }
        return store;
    }

    static AddOutcome add(LedgerStore store, Written report) {
        return store.add(report.reading(), report.bytes());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_reading_comes_back_as_it_went_in(long seed) {
        List<Written> reports = Writer.reports(seed, 20);
        LedgerStore store = with(reports, 7);
        for (Written report : reports) {
            StoredReading stored = store.reading(report.id()).orElseThrow();
            assertThat(stored.reading()).as("seed %d, %s", seed, report.file()).isEqualTo(report.reading());
            assertThat(stored.files()).containsExactly(report.file());
            assertThat(store.original(report.reading().article().original().sha256()))
                    .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(report.bytes()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void any_order_and_any_batch_size_give_the_same_ledger(long seed) {
        List<Written> reports = new ArrayList<>(Writer.reports(seed, 15));
        // The same bytes under other names, and a page saved twice: those must not depend on the order either.
        reports.add(reports.get(3).withFile("a-copy.txt"));
        reports.add(reports.get(3).withFile("z-copy.txt").withMetadata(Metadata.none()));
        reports.add(page(reports.get(4), "page-1.txt", "2025-01-05"));
        reports.add(page(reports.get(5), "page-2.txt", "2025-01-06"));
        String expected = Dump.of(with(reports, 1));
        Random random = new Random(seed);
        for (int batch : List.of(1, 4, 100)) {
            Collections.shuffle(reports, random);
            assertThat(Dump.of(with(reports, batch)))
                    .as(
                            "seed %d, batches of %d, order %s",
                            seed, batch, reports.stream().map(Written::file).toList())
                    .isEqualTo(expected);
        }
    }

    private static Written page(Written report, String file, String modified) {
        Written moved = new Written(
                new Reading(report.reading().article(), List.of(), List.of(), List.of(), List.of(), List.of("en@1")),
                report.bytes());
        String text = moved.reading().article().text() + "\nSaved again " + modified;
        byte[] bytes = Written.bytes(text);
        Article article = new Article(
                file,
                Written.original(bytes),
                text,
                moved.reading().article().map(),
                metadata(Optional.of("https://valley.example/flood"), modified));
        return new Written(new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of("en@1")), bytes);
    }

    static Metadata metadata(Optional<String> url, String modified) {
        return new Metadata(
                Optional.of("Flood"),
                Optional.of("Valley Post"),
                Optional.empty(),
                url,
                Optional.of("en"),
                Optional.of(new Edtf("2025-01-04")),
                Optional.of(new Edtf(modified)));
    }

    @Test
    void the_same_article_again_changes_nothing() {
        List<Written> reports = Writer.reports(11, 10);
        LedgerStore store = with(reports, 3);
        String before = Dump.of(store);
        for (Written report : reports) {
            assertThat(add(store, report)).as(report.file()).isEqualTo(AddOutcome.UNCHANGED);
        }
        assertThat(Dump.of(store)).isEqualTo(before);
    }

    @Test
    void an_edited_file_becomes_a_new_version_and_the_old_one_is_kept() {
        LedgerStore store = empty();
        Written first = Writer.report(1, "flood.txt", 2);
        Written second = Writer.report(2, "flood.txt", 3)
                .withMetadata(first.reading().article().metadata());
        assertThat(add(store, first)).isEqualTo(AddOutcome.ADDED);
        assertThat(add(store, second)).isEqualTo(AddOutcome.NEW_VERSION);
        assertThat(store.articles(ArticleQuery.all()))
                .extracting(ArticleEntry::id)
                .containsExactly(second.id());
        ArticleEntry old = store.reading(first.id()).orElseThrow().entry();
        assertThat(old.supersededBy()).hasValue(second.id());
        assertThat(old.version()).isEqualTo(1);
        assertThat(store.find("flood.txt")).extracting(ArticleEntry::version).containsExactly(2);
        assertThat(store.count(ClaimQuery.all())).isEqualTo(3);
        assertThat(store.count(ClaimQuery.where().allVersions().build())).isEqualTo(5);
        assertThat(add(store, first)).isEqualTo(AddOutcome.UNCHANGED);
        assertThat(store.find("flood.txt")).extracting(ArticleEntry::id).containsExactly(second.id());
    }

    @Test
    void pages_of_one_url_are_versions_by_date_whichever_comes_first() {
        LedgerStore store = empty();
        Written report = Writer.report(1, "x", 1);
        Written late = page(report, "saved-a.txt", "2025-02-02");
        Written early = page(report, "saved-b.txt", "2025-01-09");
        add(store, late);
        assertThat(add(store, early)).isEqualTo(AddOutcome.NEW_VERSION);
        assertThat(store.articles(ArticleQuery.all()))
                .extracting(ArticleEntry::id)
                .containsExactly(late.id());
    }

    @Test
    void articles_of_two_outlets_are_never_versions_of_one() {
        LedgerStore store = empty();
        Written one = Writer.report(1, "index.txt", 1)
                .withMetadata(metadata(Optional.of("https://a.example/1"), "2025-01-05"));
        Written two = Writer.report(2, "index.txt", 1)
                .withMetadata(metadata(Optional.of("https://b.example/2"), "2025-01-05"));
        add(store, one);
        assertThat(add(store, two)).isEqualTo(AddOutcome.ADDED);
        assertThat(store.articles(ArticleQuery.all())).hasSize(2);
    }

    @Test
    void versions_part_when_metadata_tell_them_apart_later() {
        LedgerStore store = empty();
        Written one = Writer.report(1, "index.txt", 1).withMetadata(Metadata.none());
        Written two = Writer.report(2, "index.txt", 1)
                .withMetadata(metadata(Optional.of("https://b.example/2"), "2025-01-05"));
        add(store, one);
        assertThat(add(store, two)).isEqualTo(AddOutcome.NEW_VERSION);
        assertThat(add(store, one.withMetadata(metadata(Optional.of("https://a.example/1"), "2025-01-05"))))
                .isEqualTo(AddOutcome.RE_READ);
        assertThat(store.articles(ArticleQuery.all()))
                .extracting(ArticleEntry::version)
                .containsExactly(1, 1);
    }

    @Test
    void the_same_bytes_read_with_other_packs_replace_the_reading() {
        LedgerStore store = with(Writer.reports(5, 5), 5);
        Written report = Writer.reports(5, 5).get(2);
        Reading old = report.reading();
        Written again = new Written(
                new Reading(
                        old.article(), List.of(), List.of(), old.claims().subList(0, 1), List.of(), List.of("en@2")),
                report.bytes());
        assertThat(add(store, again)).isEqualTo(AddOutcome.RE_READ);
        assertThat(store.reading(report.id()).orElseThrow().reading()).isEqualTo(again.reading());
        assertThat(add(store, report)).isEqualTo(AddOutcome.RE_READ);
        assertThat(Dump.of(store)).isEqualTo(Dump.of(with(Writer.reports(5, 5), 5)));
    }

    @Test
    void the_same_bytes_under_another_name_are_a_copy() {
        LedgerStore store = empty();
        Written report = Writer.report(1, "b.txt", 1);
        add(store, report);
        assertThat(add(store, report.withFile("c.txt"))).isEqualTo(AddOutcome.COPY);
        assertThat(add(store, report.withFile("a.txt"))).isEqualTo(AddOutcome.COPY);
        assertThat(store.reading(report.id()).orElseThrow().files()).containsExactly("a.txt", "b.txt", "c.txt");
        assertThat(store.articles(ArticleQuery.all()))
                .extracting(ArticleEntry::file)
                .containsExactly("a.txt");
        assertThat(add(store, report)).isEqualTo(AddOutcome.UNCHANGED);
    }

    @Test
    void a_quote_that_is_not_in_the_text_is_refused_and_the_others_stay() {
        Written good = Writer.report(1, "good.txt", 2);
        Reading reading = Writer.report(2, "bad.txt", 2).reading();
        Article article = reading.article();
        Article shifted =
                new Article("bad.txt", article.original(), "x" + article.text(), article.map(), article.metadata());
        Reading bad = new Reading(shifted, List.of(), List.of(), reading.claims(), List.of(), List.of());
        LedgerStore store = empty();
        try (AddBatch batch = store.batch(10)) {
            batch.add(good.reading(), good.bytes());
            assertThatThrownBy(() -> batch.add(bad, Written.bytes(article.text())))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            fault -> assertThat(fault.problem()).isEqualTo(Problem.UNSOUND))
                    .hasMessageStartingWith("bad.txt: claim c0");
            assertThat(batch.pending()).isEqualTo(1);
        }
        assertThat(Dump.of(store)).isEqualTo(Dump.of(with(List.of(good), 1)));
    }

    @Test
    void bytes_that_are_not_the_articles_are_refused() {
        Written report = Writer.report(1, "a.txt", 1);
        assertThatThrownBy(() -> empty().add(report.reading(), new byte[] {1}))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("SHA-256");
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void every_claim_can_be_found_again_by_its_id(long seed) {
        LedgerStore store = with(Writer.reports(seed, 20), 20);
        List<ClaimEntry> claims = store.claims(ClaimQuery.all());
        assertThat(claims).extracting(ClaimEntry::id).doesNotHaveDuplicates();
        for (ClaimEntry claim : claims) {
            assertThat(ClaimId.parse(claim.id().toString()).flatMap(store::claim))
                    .as("seed %d", seed)
                    .hasValue(claim);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void pages_of_any_size_join_to_the_whole_list(long seed) {
        LedgerStore store = with(Writer.reports(seed, 12), 12);
        List<ClaimEntry> whole = store.claims(ClaimQuery.all());
        List<ClaimEntry> joined = new ArrayList<>();
        for (int at = 0; at < whole.size(); at += 5) {
            joined.addAll(store.claims(ClaimQuery.where().page(5, at).build()));
        }
        assertThat(joined).as("seed %d", seed).isEqualTo(whole);
        assertThat(store.count(ClaimQuery.all())).isEqualTo(whole.size());
        assertThat(whole.stream()
                        .map(entry -> entry.article()
                                .metadata()
                                .published()
                                .map(Edtf::value)
                                .orElse("~")))
                .isSorted();
    }

    @Test
    void search_finds_words_where_they_stand() {
        LedgerStore store = with(Writer.reports(41, 30), 30);
        var hits = store.search("WATER fáll*", 100, 0);
        assertThat(hits).isNotEmpty();
        for (var hit : hits) {
            String text = store.reading(hit.article().id())
                    .orElseThrow()
                    .reading()
                    .article()
                    .text();
            assertThat(slice(text, hit.snippet().span()))
                    .isEqualTo(hit.snippet().text());
            assertThat(hit.hits()).extracting(span -> slice(text, span)).containsOnly("water", "falling");
            assertThat(hit.snippet().span().contains(hit.hits().get(0)))
                    .as(hit.toString())
                    .isTrue();
        }
    }

    private static String slice(String text, Span span) {
        return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "\"",
                "-",
                "*",
                "AND",
                "a OR",
                "title:x",
                "(",
                "NEAR(a b)",
                "\"open",
                "^x",
                "a\"b\"*",
                "{",
                "'",
                "\0",
                "--"
            })
    void no_search_text_is_a_syntax_error(String words) {
        LedgerStore store = with(Writer.reports(51, 3), 3);
        assertThat(store.search(words, 10, 0)).as(words).isNotNull();
    }

    @Test
    void an_article_is_found_by_id_file_or_the_beginning_of_either() {
        Written report = Writer.report(1, "news/2025/flood.txt", 1);
        LedgerStore store = with(List.of(report, Writer.report(2, "other.txt", 1)), 2);
        for (String reference : List.of(
                report.id(), report.file(), report.id().substring(0, 9), "news/", "flood.txt", "2025/flood.txt")) {
            assertThat(store.find(reference))
                    .as(reference)
                    .extracting(ArticleEntry::id)
                    .containsExactly(report.id());
        }
        assertThat(store.find("")).isEmpty();
        assertThat(store.find("%")).isEmpty();
    }

    @Test
    void the_state_tells_whether_anything_was_written() {
        LedgerStore store = empty();
        Written report = Writer.report(1, "flood.txt", 2);
        long state = store.state();
        add(store, report);
        assertThat(store.state()).as("an article").isGreaterThan(state);
        state = store.state();
        add(store, report);
        store.claims(ClaimQuery.all());
        assertThat(store.state()).as("the same again").isEqualTo(state);
        add(store, report.withPacks("en@2"));
        assertThat(store.state()).as("other packs").isGreaterThan(state);
        state = store.state();
        add(store, report.withFile("copy.txt"));
        assertThat(store.state()).as("a copy").isGreaterThan(state);
        state = store.state();
        store.setting("topic", "flood");
        assertThat(store.state()).as("a setting").isGreaterThan(state);
    }

    @Test
    void articles_are_told_by_when_they_were_added() {
        LedgerStore store = empty();
        assertThat(store.lastAdded()).isZero();
        Written first = Writer.report(1, "flood.txt", 2);
        add(store, first);
        long last = store.lastAdded();
        assertThat(store.addedAfter(0)).containsExactly(first.id());
        assertThat(store.addedAfter(last)).isEmpty();
        add(store, first);
        add(store, first.withPacks("en@2"));
        assertThat(store.addedAfter(last)).as("read again").isEmpty();
        Written second = Writer.report(2, "storm.txt", 1);
        add(store, second);
        assertThat(store.addedAfter(last)).containsExactly(second.id());
        assertThat(store.lastAdded()).isGreaterThan(last);
    }

    @Test
    void settings_and_the_custody_log_are_kept() {
        LedgerStore store = empty();
        assertThat(store.setting("topic")).isEmpty();
        store.setting("topic", "disaster");
        store.setting("topic", "flood");
        CustodyEntry entry = new CustodyEntry("2025-03-01T10:00:00Z", "sari", "add", "12 articles");
        store.log(entry);
        assertThat(store.info().topic()).hasValue("flood");
        assertThat(store.custody()).containsExactly(entry);
    }
}
