package org.jejak.extract.happening;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.golden.GoldenReports;
import org.jejak.model.Claim;
import org.jejak.model.Detail;
import org.jejak.model.Detail.Kind;
import org.jejak.model.Edtf;
import org.jejak.model.Event;
import org.jejak.model.Figure;
import org.jejak.model.Forecast;
import org.jejak.model.Transfer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The golden events, transfers and forecasts of every topic, told on a Thursday, 6 February 2025. */
class GoldenHappeningsTest {

    private static final Optional<String> TOLD = Optional.of("2025-02-06");

    private static final GoldenReports EVENTS = new GoldenReports(
            "events",
            GoldenReports.columns("event actor target place time stance source quote"),
            TOLD,
            GoldenHappeningsTest::event);

    private static final GoldenReports TRANSFERS = new GoldenReports(
            "transfers",
            GoldenReports.columns("transfer actor target goods quantity means proof reason stance source"),
            TOLD,
            GoldenHappeningsTest::transfer);

    private static final GoldenReports FORECASTS = new GoldenReports(
            "forecasts",
            GoldenReports.columns("forecast actor target time modality likelihood stance source"),
            TOLD,
            GoldenHappeningsTest::forecast);

    private static final GoldenReports METHODS = new GoldenReports(
            "methods", GoldenReports.columns("indicator phrase method words"), TOLD, GoldenHappeningsTest::method);

    @TestFactory
    Stream<DynamicTest> everyReportIsReadAsTheTableSays() {
        return Stream.of(EVENTS, TRANSFERS, FORECASTS, METHODS).flatMap(GoldenReports::right);
    }

    @TestFactory
    Stream<DynamicTest> everyDebtIsStillOpen() {
        return Stream.of(EVENTS, TRANSFERS, FORECASTS, METHODS).flatMap(GoldenReports::debts);
    }

    private static Optional<List<String>> event(Claim claim) {
        return claim instanceof Event
                ? Optional.of(List.of(
                        claim.indicator(),
                        actor(claim),
                        target(claim),
                        claim.scope().place().orElse(""),
                        time(claim),
                        stance(claim),
                        source(claim),
                        claim.quote().text()))
                : Optional.empty();
    }

    private static Optional<List<String>> transfer(Claim claim) {
        return claim instanceof Transfer
                ? Optional.of(List.of(
                        claim.indicator(),
                        actor(claim),
                        target(claim),
                        words(claim, Kind.GOODS),
                        words(claim, Kind.QUANTITY),
                        values(claim, Kind.MEANS),
                        values(claim, Kind.PROOF),
                        words(claim, Kind.REASON),
                        stance(claim),
                        source(claim)))
                : Optional.empty();
    }

    private static Optional<List<String>> forecast(Claim claim) {
        return claim instanceof Forecast
                ? Optional.of(List.of(
                        claim.indicator(),
                        actor(claim),
                        target(claim),
                        time(claim),
                        claim.voice().modality().name().toLowerCase(Locale.ROOT),
                        values(claim, Kind.LIKELIHOOD),
                        stance(claim),
                        source(claim)))
                : Optional.empty();
    }

    /** A figure whose words do not say how it was counted is not in the table. */
    private static Optional<List<String>> method(Claim claim) {
        return claim instanceof Figure figure && !figure.details().isEmpty()
                ? Optional.of(List.of(
                        claim.indicator(),
                        figure.phrase().text(),
                        values(claim, Kind.METHOD),
                        words(claim, Kind.METHOD)))
                : Optional.empty();
    }

    private static String actor(Claim claim) {
        return claim.scope().actor().orElse("");
    }

    private static String target(Claim claim) {
        return claim.scope().target().orElse("");
    }

    private static String time(Claim claim) {
        return claim.scope().time().map(Edtf::value).orElse("");
    }

    private static String stance(Claim claim) {
        return claim.voice().stance().name().toLowerCase(Locale.ROOT);
    }

    private static String source(Claim claim) {
        return claim.voice().source().orElse("");
    }

    private static String words(Claim claim, Kind kind) {
        return claim.details().stream()
                .filter(detail -> detail.kind() == kind)
                .map(detail -> detail.words().text())
                .collect(Collectors.joining(", "));
    }

    private static String values(Claim claim, Kind kind) {
        return claim.details().stream()
                .filter(detail -> detail.kind() == kind)
                .map(Detail::value)
                .collect(Collectors.joining(", "));
    }
}
