package org.jejak.extract.position;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.golden.GoldenReports;
import org.jejak.model.Claim;
import org.jejak.model.Position;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The golden positions of every topic, {@code topics/TOPIC/golden/positions.LANGUAGE.md}. */
class GoldenPositionsTest {

    private static final GoldenReports POSITIONS = new GoldenReports(
            "positions",
            GoldenReports.columns("proposition stance modality source via quote"),
            Optional.empty(),
            GoldenPositionsTest::cells);

    @TestFactory
    Stream<DynamicTest> everyReportIsReadAsTheTableSays() {
        return POSITIONS.right();
    }

    @TestFactory
    Stream<DynamicTest> everyDebtIsStillOpen() {
        return POSITIONS.debts();
    }

    private static Optional<List<String>> cells(Claim claim) {
        return claim instanceof Position
                ? Optional.of(List.of(
                        claim.indicator(),
                        claim.voice().stance().name().toLowerCase(Locale.ROOT),
                        claim.voice().modality().name().toLowerCase(Locale.ROOT),
                        claim.voice().source().orElse(""),
                        String.join(" ← ", claim.voice().via()),
                        claim.quote().text()))
                : Optional.empty();
    }
}
