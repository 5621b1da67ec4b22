package org.jejak.ledger.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Reports;
import org.jejak.ledger.Reports.Draft;
import org.jejak.ledger.event.Events;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.exchange.Exchange;
import org.jejak.ledger.exchange.Kinds;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.instrument.Assertion.What;
import org.jejak.ledger.instrument.Breach.Reach;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Detail;
import org.jejak.model.Edtf;
import org.jejak.model.Stance;
import org.jejak.pack.Instrument;
import org.jejak.pack.Instrument.Ban;
import org.jejak.pack.Instrument.Clause;
import org.jejak.pack.Instrument.Limit;
import org.jejak.pack.Instrument.Move;
import org.jejak.pack.Instrument.State;
import org.jejak.pack.Packs;
import org.junit.jupiter.api.Test;

/** Invented instruments between the parties of a story. */
class InstrumentsTest {

    private static final String TOPIC = "dprk-russia";
    private static final Story STORY = Reports.story(TOPIC);
    private static final Kinds KINDS = Kinds.of(Packs.below(Path.of("..")), Optional.of(TOPIC));
    private static final Map<String, String> LABEL = Map.of("en", "label");

    private static final Instrument TREATY = instrument(
            "treaty",
            Set.of("RU", "KP"),
            Optional.of("2031/.."),
            Optional.empty(),
            List.of(
                    new Move(State.SIGNED, Set.of("treaty-signed"), Set.of()),
                    new Move(State.RATIFIED, Set.of("treaty-ratified"), Set.of())),
            Set.of(),
            List.of(new Clause("help", LABEL, Set.of("treaty-clause-triggered"), Set.of(), Optional.empty())));

    private static final Instrument MEASURE = instrument(
            "measure",
            Set.of(),
            Optional.empty(),
            Optional.of("4711"),
            List.of(new Move(State.VETOED, Set.of("veto"), Set.of("RU"))),
            Set.of("un-sanctions-violated"),
            List.of(
                    ban("arms", new Ban(Set.of("arms-transfer"), Set.of(), Set.of("KP"), Set.of(), Optional.empty())),
                    ban(
                            "oil",
                            new Ban(
                                    Set.of("oil-supplied"),
                                    Set.of(),
                                    Set.of(),
                                    Set.of("KP"),
                                    Optional.of(new Limit(new java.math.BigDecimal(500), "barrel"))))));

    private static Clause ban(String id, Ban ban) {
        return new Clause(id, LABEL, Set.of(), Set.of(), Optional.of(ban));
    }

    private static Instrument instrument(
            String id,
            Set<String> parties,
            Optional<String> lifetime,
            Optional<String> number,
            List<Move> moves,
            Set<String> violated,
            List<Clause> clauses) {
        return new Instrument(
                id,
                LABEL,
                "treaty",
                parties,
                Set.of(),
                Set.of("KP"),
                Optional.of(new Edtf("2030-01-01")),
                lifetime.map(Edtf::new),
                Optional.empty(),
                Set.of(),
                number,
                moves,
                violated,
                clauses,
                "here:1");
    }

    private static final Instruments INSTRUMENTS = new Instruments(List.of(TREATY, MEASURE), STORY, Map.of());

    private static Standing of(Instrument instrument, ClaimEntry... claims) {
        List<ClaimEntry> all = List.of(claims);
        return INSTRUMENTS
                .of(new Events(STORY, Set.of("treaty-signed"), Map.of()).of(all), positions(all), lots(all))
                .stream()
                .filter(standing -> standing.instrument().equals(instrument))
                .findFirst()
                .orElseThrow();
    }

    private static List<ClaimEntry> positions(List<ClaimEntry> claims) {
        return claims.stream()
                .filter(entry -> entry.claim() instanceof org.jejak.model.Position)
                .toList();
    }

    private static List<Lot> lots(List<ClaimEntry> claims) {
        return new Exchange(STORY, KINDS, Map.of()).of(claims);
    }

    private static Draft event(String article, String type, String day) {
        return figure(article, "2031-12-20", type, "yes").whose("RU").to("KP").asOf(day);
    }

    @Test
    void events_move_its_state() {
        Standing treaty = of(
                TREATY,
                event("a", "treaty-ratified", "2031-11-09").event(),
                event("b", "treaty-signed", "2031-06-19").by("KCNA").event());
        assertThat(treaty.moves()).extracting(Moved::state).containsExactly(State.SIGNED, State.RATIFIED);
        assertThat(treaty.state()).contains(State.RATIFIED);
    }

    @Test
    void what_is_only_denied_moves_nothing() {
        Standing treaty = of(
                TREATY,
                event("b", "treaty-signed", "2031-06-19")
                        .by("Kremlin")
                        .told(Stance.DENIES)
                        .event());
        assertThat(treaty.moves()).hasSize(1);
        assertThat(treaty.state()).isEmpty();
    }

    @Test
    void events_of_other_parties_or_times_are_of_another() {
        assertThat(of(
                                TREATY,
                                event("a", "treaty-signed", "2031-06-19")
                                        .to("US")
                                        .event(),
                                event("b", "treaty-signed", "2019-06-19").event(),
                                event("c", "veto", "2031-06-19").event())
                        .moves())
                .isEmpty();
    }

    @Test
    void who_must_act_decides_where_the_pack_says_so() {
        assertThat(of(
                                MEASURE,
                                event("c", "veto", "2031-06-19").event(),
                                event("d", "veto", "2031-07-19")
                                        .whose("US")
                                        .to("IL")
                                        .event())
                        .moves())
                .extracting(moved -> moved.event().actor().orElse(""))
                .containsExactly("RU");
    }

    @Test
    void who_says_that_it_is_broken_or_applies_is_told_with_who_does_not() {
        Draft broken = figure("a", "2031-06-20", "un-sanctions-violated", "yes").by("NIS");
        assertThat(of(
                                MEASURE,
                                broken.position(),
                                broken.by("Kremlin").told(Stance.DENIES).at(300).position())
                        .assertions())
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.what()).isEqualTo(What.VIOLATED);
                    assertThat(said.reports()).extracting(Report::holds).containsExactly(true, false);
                });
        assertThat(of(
                                TREATY,
                                figure("a", "2031-06-20", "treaty-clause-triggered", "yes")
                                        .position())
                        .assertions())
                .extracting(said -> said.clause().orElseThrow().id())
                .containsExactly("help");
    }

    @Test
    void a_claim_that_names_the_number_of_a_part_is_about_it_too() {
        Instrument part = new Instrument(
                "part",
                LABEL,
                "sanctions",
                Set.of(),
                Set.of(),
                Set.of("KP"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("measure"),
                Set.of(),
                Optional.of("815"),
                List.of(),
                Set.of(),
                List.of(),
                "here:2");
        Instruments both = new Instruments(List.of(MEASURE, part), STORY, Map.of());
        List<ClaimEntry> positions = List.of(
                figure("a", "2031-06-20", "un-sanctions-violated", "breaks 815")
                        .by("NIS")
                        .position(),
                figure("b", "2031-06-20", "un-sanctions-violated", "breaks 1815")
                        .by("HUR")
                        .position());
        assertThat(both.of(List.of(), positions, List.of()))
                .extracting(standing -> standing.assertions().stream()
                        .flatMap(said -> said.reports().stream())
                        .flatMap(report -> report.party().stream())
                        .toList())
                .containsExactly(List.of("NIS", "HUR"), List.of("NIS"));
    }

    private static Draft arms(String article) {
        return figure(article, "2031-06-20", "arms-transfer", "yes").with(Detail.Kind.GOODS, "shell");
    }

    @Test
    void a_clause_forbids_by_type_direction_and_day() {
        assertThat(of(
                                MEASURE,
                                arms("a").whose("KP").to("RU").transfer(),
                                arms("b").whose("RU").to("KP").transfer(),
                                arms("c").transfer())
                        .breaches())
                .singleElement()
                .satisfies(breach -> assertThat(breach.lot().from()).contains("KP"));
        assertThat(of(MEASURE, arms("a").whose("KP").to("RU").asOf("2029-05").transfer())
                        .breaches())
                .isEmpty();
    }

    @Test
    void what_is_allowed_up_to_an_amount_is_forbidden_above_it() {
        Draft oil = figure("a", "2031-06-20", "oil-supplied", ">1000")
                .whose("RU")
                .to("KP")
                .of("barrel");
        assertThat(of(MEASURE, oil.entry()).breaches())
                .extracting(Breach::reach)
                .containsExactly(Reach.ABOVE_LIMIT);
        Draft little = figure("a", "2031-06-20", "oil-supplied", "400")
                .whose("RU")
                .to("KP")
                .of("barrel");
        assertThat(of(MEASURE, little.entry()).breaches())
                .extracting(Breach::reach)
                .containsExactly(Reach.IF_ABOVE_LIMIT);
    }

    @Test
    void the_desk_keeps_what_is_said_apart_from_what_the_pack_says() {
        ClaimEntry near = figure("a", "2031-06-20", "un-sanctions-violated", "yes")
                .by("NIS")
                .at(160)
                .position();
        ClaimEntry far = figure("b", "2031-06-20", "un-sanctions-violated", "yes")
                .by("HUR")
                .at(5000)
                .position();
        List<ClaimEntry> claims = List.of(
                arms("a").whose("KP").to("RU").by("NIS").transfer(),
                arms("b").whose("RU").to("KP").by("HUR").transfer(),
                arms("c").whose("RU").to("IR").by("HUR").transfer(),
                near,
                far);
        List<Listed> desk = INSTRUMENTS.desk(positions(claims), lots(claims));
        assertThat(desk).hasSize(2);
        assertThat(desk.get(0).would()).hasSize(1);
        assertThat(desk.get(0).said())
                .singleElement()
                .satisfies(said ->
                        assertThat(said.reports()).extracting(Report::party).containsExactly(Optional.of("NIS")));
        assertThat(desk.get(1).would()).isEmpty();
        assertThat(desk.get(1).said()).isEmpty();
    }
}
