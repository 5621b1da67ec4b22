package org.jejak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jejak.ledger.AddOutcome;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.Decision;
import org.jejak.ledger.Decision.Field;
import org.jejak.ledger.Decision.Kind;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.DecisionException;
import org.jejak.ledger.DecisionFault.Code;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.Reliability;
import org.jejak.ledger.Standing;
import org.jejak.ledger.Standing.Verdict;
import org.jejak.model.Article;
import org.jejak.model.Claim;
import org.jejak.model.Figure;
import org.jejak.model.Mention;
import org.jejak.model.Modifier;
import org.jejak.model.Position;
import org.jejak.model.Reading;
import org.jejak.model.Span;
import org.jejak.model.Stance;
import org.jejak.model.TextMap;
import org.jejak.model.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The analyst has the last word, and it is remembered. */
abstract class DecisionsContract extends LedgerQueriesContract {

    private static ClaimEntry figure(LedgerStore store) {
        return store.claims(ClaimQuery.all()).stream()
                .filter(entry -> entry.claim() instanceof Figure)
                .findFirst()
                .orElseThrow();
    }

    private static ClaimEntry now(LedgerStore store, ClaimEntry claim) {
        return store.claim(claim.id()).orElseThrow();
    }

    private static String ledger(LedgerStore store) {
        return Dump.of(store).replaceAll("(?m)^decisions: .*$", "");
    }

    private static void refused(Code code, LedgerStore store, Decision decision) {
        long state = store.state();
        assertThatThrownBy(() -> store.decide(decision))
                .isInstanceOfSatisfying(
                        DecisionException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.code())
                                .contains(code));
        assertThat(store.state()).as("nothing is written").isEqualTo(state);
    }

    @Test
    void a_correction_takes_the_place_of_what_was_read_and_both_can_be_seen() {
        LedgerStore store = with(Writer.reports(1, 5), 5);
        ClaimEntry before = figure(store);
        long state = store.state();
        DecisionEntry entry = store.decide(Decisions.correct(
                before,
                1,
                Map.of(
                        Field.SOURCE, "Governor of Élysée",
                        Field.VIA, "First\nSecond",
                        Field.STANCE, "denies",
                        Field.MIN, "4321",
                        Field.MODIFIER, "at_least",
                        Field.TIME, "2025-02")));
        ClaimEntry after = now(store, before);
        Figure figure = (Figure) after.claim();
        assertThat(figure.voice().source()).hasValue("Governor of Élysée");
        assertThat(figure.voice().via()).containsExactly("First", "Second");
        assertThat(figure.voice().stance()).isEqualTo(Stance.DENIES);
        assertThat(figure.value().min())
                .hasValueSatisfying(min -> assertThat(min).isEqualTo("4321"));
        assertThat(figure.value().max()).isEmpty();
        assertThat(figure.value().modifier()).isEqualTo(Modifier.AT_LEAST);
        assertThat(figure.quote()).isEqualTo(before.claim().quote());
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.standing())
                .isEqualTo(new Standing(
                        Verdict.CORRECTED, Optional.of(Decisions.WHO), Optional.of(Decisions.at(1)), Optional.empty()));
        assertThat(store.asRead(before.id())).hasValue(before.claim());
        assertThat(store.claims(ClaimQuery.where().source(Optional.of("elysee")).build()))
                .as("filters go by what was decided")
                .extracting(ClaimEntry::id)
                .containsExactly(before.id());
        assertThat(store.decisions(before.id())).containsExactly(entry);
        assertThat(store.decisions()).containsExactly(entry);
        assertThat(store.state()).isGreaterThan(state);
    }

    @Test
    void what_is_rejected_is_left_out_until_somebody_asks_for_it() {
        LedgerStore store = with(Writer.reports(1, 5), 5);
        ClaimEntry claim = figure(store);
        long claims = store.count(ClaimQuery.all());
        store.decide(Decisions.of(Kind.REJECT, 1, claim.id().toString()));
        assertThat(store.count(ClaimQuery.all())).isEqualTo(claims - 1);
        assertThat(store.info().claims()).isEqualTo(claims - 1);
        assertThat(store.claims(ClaimQuery.all())).extracting(ClaimEntry::id).doesNotContain(claim.id());
        assertThat(store.claims(ClaimQuery.where().withRejected().build()))
                .extracting(ClaimEntry::id)
                .contains(claim.id());
        assertThat(now(store, claim).standing().verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(store.reading(claim.article().id()).orElseThrow().inForce().claims())
                .doesNotContain(claim.claim());
        assertThat(store.reading(claim.article().id())
                        .orElseThrow()
                        .standing(claim.id())
                        .verdict())
                .isEqualTo(Verdict.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void undo_gives_exactly_the_ledger_before_and_undoing_that_the_ledger_after(long seed) {
        LedgerStore store = with(Writer.reports(seed, 12), 12);
        for (Decision decision : Decisions.some(store)) {
            String before = ledger(store);
            DecisionEntry taken = store.decide(decision);
            String after = ledger(store);
            DecisionEntry undo = store.decide(Decisions.of(Kind.UNDO, 20, taken.id()));
            assertThat(ledger(store)).as("undone: %s", decision).isEqualTo(before);
            assertThat(store.decisions().get(0).decision()).isNotNull();
            store.decide(Decisions.of(Kind.UNDO, 21, undo.id()));
            assertThat(ledger(store)).as("done again: %s", decision).isEqualTo(after);
        }
        assertThat(store.decisions().stream().filter(DecisionEntry::holds)).hasSize(14);
    }

    @Test
    void a_later_decision_stands_when_an_earlier_one_is_undone() {
        LedgerStore store = with(Writer.reports(1, 5), 5);
        ClaimEntry claim = figure(store);
        DecisionEntry first =
                store.decide(Decisions.correct(claim, 1, Map.of(Field.SOURCE, "First", Field.ACTOR, "Valley people")));
        store.decide(Decisions.correct(claim, 2, Map.of(Field.SOURCE, "Second")));
        store.decide(Decisions.of(Kind.UNDO, 3, first.id()));
        Claim now = now(store, claim).claim();
        assertThat(now.voice().source()).hasValue("Second");
        assertThat(now.scope().actor()).isEqualTo(claim.claim().scope().actor());
        refused(Code.ALREADY_UNDONE, store, Decisions.of(Kind.UNDO, 4, first.id()));
    }

    @Test
    void the_same_decision_sent_twice_is_one() {
        LedgerStore store = with(Writer.reports(1, 5), 5);
        Decision decision = Decisions.of(Kind.ACCEPT, 1, figure(store).id().toString());
        assertThat(store.decide(decision)).isEqualTo(store.decide(decision));
        assertThat(store.decisions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void with_the_same_decisions_the_ledger_is_the_same_in_any_order_of_articles(long seed) {
        List<Written> reports = new ArrayList<>(Writer.reports(seed, 12));
        LedgerStore first = with(reports, 12);
        List<Decision> decisions = new ArrayList<>(Decisions.some(first));
        decisions.forEach(first::decide);
        String undone = first.decisions().get(2).id();
        first.decide(Decisions.of(Kind.UNDO, 30, undone));
        List<Written> again = new ArrayList<>(reports);
        again.replaceAll(report -> report.withPacks("en@9"));
        again.forEach(report -> add(first, report));
        String expected = Dump.of(first);
        for (int n = 0; n < 3; n++) {
            Collections.shuffle(again, new Random(seed + n));
            LedgerStore other = with(again, 3);
            decisions.forEach(other::decide);
            other.decide(Decisions.of(Kind.UNDO, 30, undone));
            assertThat(Dump.of(other)).as("seed %d, shuffle %d", seed, n).isEqualTo(expected);
        }
    }

    /** As newer packs may read it: the phrase begins elsewhere, the source is another. */
    private static Written reread(Written report, ClaimId id) {
        Reading old = report.reading();
        List<Claim> claims = new ArrayList<>();
        List<Claim> ordered = ClaimId.ordered(old.claims());
        List<String> keys = ClaimId.keys(ordered);
        for (int n = 0; n < ordered.size(); n++) {
            Claim claim = ordered.get(n);
            if (keys.get(n).equals(id.key()) && claim instanceof Figure figure) {
                Mention phrase = figure.phrase();
                int cut = "some ".length();
                Mention shorter = new Mention(
                        phrase.text().substring(cut),
                        new Span(phrase.span().start() + cut, phrase.span().end()));
                claims.add(new Figure(
                        figure.id(),
                        figure.indicator(),
                        figure.quote(),
                        shorter,
                        figure.value(),
                        Optional.of("households"),
                        figure.scope(),
                        figure.voice()));
            } else {
                claims.add(claim);
            }
        }
        return new Written(
                new Reading(old.article(), old.derivedFrom(), old.attributions(), claims, old.times(), List.of("en@2")),
                report.bytes());
    }

    @Test
    void a_decision_finds_its_claim_again_when_newer_packs_call_it_otherwise() {
        List<Written> reports = Writer.reports(1, 5);
        LedgerStore store = with(reports, 5);
        ClaimEntry claim = figure(store);
        store.decide(Decisions.correct(claim, 1, Map.of(Field.SOURCE, "Corrected")));
        Written report = reports.stream()
                .filter(each -> each.id().equals(claim.id().article()))
                .findFirst()
                .orElseThrow();
        assertThat(add(store, reread(report, claim.id()))).isEqualTo(AddOutcome.RE_READ);
        assertThat(add(store, reread(report, claim.id()))).as("same again").isEqualTo(AddOutcome.UNCHANGED);
        DecisionEntry entry = store.decisions().get(0);
        assertThat(entry.isUnbound()).isFalse();
        ClaimId moved = entry.bound().get(0).now().get(0);
        assertThat(moved).isNotEqualTo(claim.id());
        Figure now = (Figure) store.claim(moved).orElseThrow().claim();
        assertThat(now.voice().source()).as("stays corrected").hasValue("Corrected");
        assertThat(now.unit()).as("the rest is as read today").hasValue("households");
        assertThat(store.asRead(moved).orElseThrow().voice().source())
                .isEqualTo(claim.claim().voice().source());
        assertThat(store.decisions(moved)).containsExactly(entry);
        add(store, report);
        assertThat(now(store, claim).claim().voice().source()).hasValue("Corrected");
    }

    @Test
    void what_was_accepted_stays_as_it_was_accepted() {
        List<Written> reports = Writer.reports(1, 5);
        LedgerStore store = with(reports, 5);
        ClaimEntry claim = figure(store);
        store.decide(Decisions.of(Kind.ACCEPT, 1, claim.id().toString()));
        Written report = reports.stream()
                .filter(each -> each.id().equals(claim.id().article()))
                .findFirst()
                .orElseThrow();
        add(store, reread(report, claim.id()));
        ClaimId moved = store.decisions().get(0).bound().get(0).now().get(0);
        ClaimEntry now = store.claim(moved).orElseThrow();
        assertThat(((Figure) now.claim()).unit()).isEqualTo(((Figure) claim.claim()).unit());
        assertThat(now.standing().verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(((Figure) store.asRead(moved).orElseThrow()).unit()).hasValue("households");
    }

    @Test
    void a_decision_whose_claim_is_read_no_more_stays_in_the_log() {
        List<Written> reports = Writer.reports(1, 5);
        LedgerStore store = with(reports, 5);
        ClaimEntry claim = figure(store);
        store.decide(Decisions.of(Kind.REJECT, 1, claim.id().toString()));
        Written report = reports.stream()
                .filter(each -> each.id().equals(claim.id().article()))
                .findFirst()
                .orElseThrow();
        Reading old = report.reading();
        add(
                store,
                new Written(
                        new Reading(old.article(), List.of(), List.of(), List.of(), List.of(), List.of("en@2")),
                        report.bytes()));
        assertThat(store.decisions().get(0).isUnbound()).isTrue();
        add(store, report);
        assertThat(store.decisions().get(0).isUnbound()).isFalse();
        assertThat(now(store, claim).standing().verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void in_a_newer_version_of_an_article_decisions_hold_where_the_words_are_the_same() {
        Written first = Writer.report(1, "flood.txt", 2);
        LedgerStore store = with(List.of(first), 1);
        ClaimEntry claim = figure(store);
        store.decide(Decisions.correct(claim, 1, Map.of(Field.SOURCE, "Corrected")));
        Written second = edited(first);
        assertThat(add(store, second)).isEqualTo(AddOutcome.NEW_VERSION);
        List<ClaimId> now = store.decisions().get(0).bound().get(0).now();
        assertThat(now).extracting(ClaimId::article).containsExactly(first.id(), second.id());
        assertThat(store.claim(now.get(1)).orElseThrow().claim().voice().source())
                .hasValue("Corrected");
    }

    /** The same with a line before it. */
    private static Written edited(Written report) {
        String line = "Corrected since.\n";
        Reading old = report.reading();
        String text = line + old.article().text();
        byte[] bytes = Written.bytes(text);
        int by = line.length();
        return new Written(
                new Reading(
                        new Article(
                                report.file(),
                                Written.original(bytes),
                                text,
                                TextMap.identity(text.codePointCount(0, text.length())),
                                old.article().metadata()),
                        List.of(),
                        List.of(),
                        old.claims().stream().map(claim -> moved(claim, by)).toList(),
                        List.of(),
                        old.packs()),
                bytes);
    }

    private static Claim moved(Claim claim, int by) {
        Claim plain = claim.with(new Voice(
                claim.voice().source(),
                Optional.empty(),
                claim.voice().via(),
                Optional.empty(),
                claim.voice().stance(),
                claim.voice().modality()));
        return plain instanceof Figure figure
                ? new Figure(
                        figure.id(),
                        figure.indicator(),
                        moved(figure.quote(), by),
                        moved(figure.phrase(), by),
                        figure.value(),
                        figure.unit(),
                        figure.scope(),
                        figure.voice())
                : new Position(plain.id(), plain.indicator(), moved(plain.quote(), by), plain.scope(), plain.voice());
    }

    private static Mention moved(Mention mention, int by) {
        return new Mention(
                mention.text(),
                new Span(mention.span().start() + by, mention.span().end() + by));
    }

    @Test
    void grades_have_two_axes_and_defaults() {
        LedgerStore store = with(Writer.reports(1, 5), 5);
        ClaimEntry claim = figure(store);
        String source = store.sources().get(0).name();
        assertThat(claim.standing().grade()).isEqualTo(6);
        assertThat(store.grades()).isEmpty();
        store.decide(Decisions.of(Kind.GRADE, 1, source).with(Map.of(Field.RELIABILITY, "C")));
        DecisionEntry last = store.decide(Decisions.of(Kind.GRADE, 2, source).with(Map.of(Field.RELIABILITY, "B")));
        store.decide(Decisions.of(Kind.GRADE, 3, claim.id().toString()).with(Map.of(Field.CREDIBILITY, "3")));
        assertThat(store.grades()).isEqualTo(Map.of(source, Reliability.B));
        assertThat(now(store, claim).standing().grade()).isEqualTo(3);
        assertThat(now(store, claim).standing().isReviewed()).isFalse();
        store.decide(Decisions.of(Kind.UNDO, 4, last.id()));
        assertThat(store.grades()).isEqualTo(Map.of(source, Reliability.C));
    }

    @Test
    void what_is_reviewed_is_counted_by_indicator() {
        LedgerStore store = with(Writer.reports(1, 12), 12);
        Decisions.some(store).forEach(store::decide);
        assertThat(store.reviewed().stream().mapToLong(each -> each.reviewed()).sum())
                .isEqualTo(3);
        assertThat(store.reviewed().stream()
                        .mapToLong(each -> each.open() + each.reviewed())
                        .sum())
                .isEqualTo(store.count(ClaimQuery.where().withRejected().build()));
    }

    @Test
    void a_decision_that_cannot_be_is_refused_with_its_field_and_reason() {
        LedgerStore store = with(Writer.reports(1, 8), 8);
        ClaimEntry figure = figure(store);
        ClaimEntry position = store.claims(ClaimQuery.all()).stream()
                .filter(entry -> !(entry.claim() instanceof Figure))
                .findFirst()
                .orElseThrow();
        String id = figure.id().toString();
        refused(Code.UNKNOWN_CLAIM, store, Decisions.of(Kind.ACCEPT, 1, "0000:killed@1"));
        refused(Code.NO_REASON, store, Decision.of(Kind.REJECT, List.of(id), " ", "Sari", Decisions.at(1)));
        refused(Code.NO_NAME, store, Decision.of(Kind.ACCEPT, List.of(id), "", "", Decisions.at(1)));
        refused(Code.NO_TIME, store, Decision.of(Kind.ACCEPT, List.of(id), "", "Sari", "yesterday"));
        refused(Code.NOTHING_SET, store, Decisions.correct(figure, 1, Map.of()));
        refused(Code.UNKNOWN_VALUE, store, Decisions.correct(figure, 1, Map.of(Field.STANCE, "hopes")));
        refused(Code.NO_DATE, store, Decisions.correct(figure, 1, Map.of(Field.TIME, "last week")));
        refused(Code.NO_NUMBER, store, Decisions.correct(figure, 1, Map.of(Field.MIN, "1e999999999")));
        refused(
                Code.MIN_ABOVE_MAX,
                store,
                Decisions.correct(figure, 1, Map.of(Field.MIN, "9", Field.MAX, "8", Field.MODIFIER, "between")));
        refused(
                Code.MODIFIER_MISFIT,
                store,
                Decisions.correct(figure, 1, Map.of(Field.MIN, "9", Field.MAX, "10", Field.MODIFIER, "at_least")));
        refused(Code.NOT_OF_THIS_CLAIM, store, Decisions.correct(position, 1, Map.of(Field.MIN, "9")));
        refused(Code.UNSAFE_CHARACTER, store, Decisions.correct(figure, 1, Map.of(Field.PLACE, "a\u001eb")));
        refused(
                Code.NOTHING_NEW,
                store,
                Decisions.correct(
                        figure, 1, Map.of(Field.INDICATOR, figure.claim().indicator())));
        refused(Code.SUBJECTS, store, Decisions.of(Kind.MERGE, 1, id));
        refused(Code.SUBJECTS, store, Decisions.of(Kind.MERGE, 1, id, id));
        refused(
                Code.NOT_A_FIGURE,
                store,
                Decisions.of(Kind.MERGE, 1, id, position.id().toString()));
        refused(Code.UNKNOWN_DECISION, store, Decisions.of(Kind.UNDO, 1, "abcd"));
        refused(
                Code.UNKNOWN_SOURCE,
                store,
                Decisions.of(Kind.GRADE, 1, "Nobody").with(Map.of(Field.RELIABILITY, "A")));
        refused(Code.UNKNOWN_VALUE, store, Decisions.of(Kind.GRADE, 1, id).with(Map.of(Field.CREDIBILITY, "7")));
        assertThat(store.decisions()).isEmpty();
    }
}
