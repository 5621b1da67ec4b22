package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.Column;
import org.jejak.app.view.Listing;
import org.jejak.app.view.OriginColumns;
import org.jejak.app.view.OriginListing;
import org.jejak.app.view.OriginTree;
import org.jejak.app.view.Words;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.origin.Origin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jejak origins}: which claims are really one, the way of each, and which of them vouch for each other. */
@picocli.CommandLine.Command(name = "origins", sortOptions = false)
final class OriginsCommand extends Conclusions {

    /** Two origins of one indicator. */
    private record Pair(Origin one, Origin other, Independence independence) {}

    private static final Listing<Pair> PAIRS = Listing.of(Stream.of(
                    Stream.of(Column.<Pair>whole(
                            "indicator", row -> Optional.of(row.one.figure().indicator()))),
                    side("one", Pair::one),
                    side("other", Pair::other),
                    OriginColumns.<Pair>independence(Pair::independence).stream())
            .<Column<Pair>>flatMap(columns -> columns)
            .toList());

    @Parameters(
            paramLabel = "CLAIM|INDICATOR",
            arity = "0..1",
            description = "Only the origin of this claim (its id or the beginning of it), or only this indicator.")
    private @Nullable String wanted;

    @Option(
            names = "--pairs",
            description = "Two origins in each row, and whether they are independent, with the reason.")
    private boolean pairs;

    OriginsCommand(Console console) {
        super(console);
    }

    private static Stream<Column<Pair>> side(String name, Function<Pair, Origin> side) {
        return Stream.of(
                Column.cut(name, row -> side.apply(row).party()),
                Column.<Pair>whole(
                        name + "_value",
                        row -> Optional.of(Words.of(side.apply(row).figure().value()))),
                Column.<Pair>whole(
                                name + "_claim",
                                row -> Optional.of(side.apply(row).id()))
                        .shownAs(row -> Words.of(side.apply(row).id())));
    }

    @Override
    Reasoning reasoning(LedgerStore store) {
        return wanted == null
                ? super.reasoning(store)
                : Reasoning.about(
                        claim(store).map(choice -> choice.claim().indicator()).orElse(wanted), store);
    }

    private Optional<ClaimChoice> claim(LedgerStore store) {
        return Optional.ofNullable(wanted)
                .filter(words -> words.contains(":"))
                .map(words -> ClaimChoice.of(words, store, caseFile().file));
    }

    @Override
    void conclude(Reasoning reasoning, LedgerStore store) throws IOException {
        Optional<ClaimId> claim = claim(store).map(ClaimChoice::id);
        List<FigureSeries> series = reasoning.figures().stream()
                .filter(each -> wanted == null
                        || (claim.isPresent()
                                ? each.origins().stream().anyMatch(origin -> prints(origin, claim))
                                : each.indicator().equals(wanted.toLowerCase(Locale.ROOT))))
                .toList();
        if (pairs) {
            list(
                    PAIRS,
                    series.stream().flatMap(each -> pairs(each, claim, reasoning)),
                    () -> nothing(store, wanted, "No two origins to compare. What there is: " + command("origins")));
            return;
        }
        list(
                OriginListing.of(reasoning),
                series.stream().flatMap(each -> each.origins().stream()).filter(origin -> prints(origin, claim)),
                origins -> draw(origins, claim, reasoning),
                () -> nothing(store, wanted, "There is no figure behind " + wanted + "."),
                "origins" + (wanted == null ? "" : " " + wanted) + " --pairs",
                "distortions");
    }

    private static boolean prints(Origin origin, Optional<ClaimId> claim) {
        return claim.isEmpty()
                || origin.echoes().stream().anyMatch(echo -> echo.claim().id().equals(claim.get()));
    }

    private void draw(List<Origin> origins, Optional<ClaimId> claim, Reasoning reasoning) throws IOException {
        OriginTree tree = new OriginTree(console().width(), console().paint());
        tree.write(origins, console().out());
        if (claim.isPresent()) {
            for (FigureSeries series : reasoning.figures()) {
                if (series.origins().contains(origins.get(0))) {
                    tree.beside(
                            origins.get(0), series, reasoning.story(), console().out());
                }
            }
        }
    }

    /** Each with each, or the claim's origin with each other. */
    private static Stream<Pair> pairs(FigureSeries series, Optional<ClaimId> claim, Reasoning reasoning) {
        List<Origin> origins = series.origins();
        return IntStream.range(0, origins.size())
                .boxed()
                .flatMap(i -> claim.isPresent()
                        ? prints(origins.get(i), claim)
                                ? origins.stream()
                                        .filter(other -> !other.equals(origins.get(i)))
                                        .map(other -> pair(origins.get(i), other, reasoning))
                                : Stream.of()
                        : origins.subList(i + 1, origins.size()).stream()
                                .map(other -> pair(origins.get(i), other, reasoning)));
    }

    private static Pair pair(Origin one, Origin other, Reasoning reasoning) {
        return new Pair(one, other, Independence.between(one, other, reasoning.story()));
    }
}
