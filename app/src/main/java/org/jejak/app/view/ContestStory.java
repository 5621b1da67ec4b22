package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.contest.Contest;
import org.jejak.ledger.contest.Explanation;
import org.jejak.ledger.origin.Origin;

/** Contests by what explains them, those that leave most to ask first; each of the same statements once, however many articles print them. */
public final class ContestStory {

    private static final List<Explanation> ORDER = List.of(
            Explanation.CONTRADICTION,
            Explanation.FLOOR_VS_ESTIMATE,
            Explanation.OVERLAPPING,
            Explanation.REVISION,
            Explanation.SUMS_UP,
            Explanation.DIFFERENT_SCOPE,
            Explanation.DIFFERENT_INDICATOR);

    private static final String INDENT = "  ";
    private static final String HANGING = "      ";

    private final Lines lines;
    private final Map<ClaimId, Origin> origins = new HashMap<>();

    /**
     * @param width to keep within; empty to wrap nothing
     * @param origins of the case
     */
    public ContestStory(OptionalInt width, Paint paint, Collection<Origin> origins) {
        this.lines = new Lines(width, paint);
        origins.forEach(origin ->
                origin.echoes().forEach(echo -> this.origins.put(echo.claim().id(), origin)));
    }

    public void write(List<Contest> all, Writer out) throws IOException {
        String between = "";
        for (Explanation explanation : ORDER) {
            List<List<Contest>> alike = alike(all, explanation);
            if (!alike.isEmpty()) {
                out.write(between);
                lines.write(
                        explanation.id() + " · " + alike.size() + " · " + explanation.says(), "", "", As.HEADING, out);
                for (List<Contest> prints : alike) {
                    contest(prints.get(0), prints.size() - 1, out);
                }
                between = "\n";
            }
        }
    }

    /** Contests of the same statements together, by indicator, the latest first. */
    private List<List<Contest>> alike(List<Contest> all, Explanation explanation) {
        Map<Set<ClaimId>, List<Contest>> byOrigins = new LinkedHashMap<>();
        all.stream()
                .filter(contest -> contest.explanation() == explanation)
                .forEach(contest -> byOrigins
                        .computeIfAbsent(statements(contest), ids -> new ArrayList<>())
                        .add(contest));
        return byOrigins.values().stream()
                .sorted(Comparator.comparing((List<Contest> prints) -> indicator(prints.get(0)))
                        .thenComparing(prints -> day(prints.get(0)), Comparator.reverseOrder()))
                .toList();
    }

    private Set<ClaimId> statements(Contest contest) {
        return contest.ids().stream()
                .map(id -> Optional.ofNullable(origins.get(id)).map(Origin::id).orElse(id))
                .collect(Collectors.toSet());
    }

    private static String indicator(Contest contest) {
        return contest.claims().get(0).claim().indicator();
    }

    private String day(Contest contest) {
        return contest.claims().stream()
                .map(this::days)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private void contest(Contest contest, int others, Writer out) throws IOException {
        List<ClaimEntry> claims = contest.claims();
        for (int i = 0; i < claims.size(); i++) {
            boolean last = i == claims.size() - 1;
            String sign = i == 0 ? "" : sign(contest.explanation(), last) + " ";
            String day = days(claims.get(i));
            lines.write(
                    sign + statement(claims.get(i), party(claims.get(i))) + (day.isEmpty() ? "" : ", " + day) + ", "
                            + quote(claims.get(i)) + " · "
                            + Words.of(claims.get(i).id())
                            + (last && others > 0 ? " (+" + others + ")" : ""),
                    i == 0 ? INDENT : INDENT + INDENT,
                    HANGING,
                    As.PLAIN,
                    out);
        }
    }

    private static String sign(Explanation explanation, boolean last) {
        return switch (explanation) {
            case SUMS_UP -> last ? "=" : "+";
            case REVISION -> "→";
            case CONTRADICTION -> "≠";
            default -> "|";
        };
    }

    private String days(ClaimEntry entry) {
        return Optional.ofNullable(origins.get(entry.id()))
                .flatMap(Origin::when)
                .map(when -> Words.days(Optional.of(when)))
                .orElse("");
    }

    /** The origin's; a print may name only who passed it on. */
    private Optional<String> party(ClaimEntry entry) {
        Origin origin = origins.get(entry.id());
        return origin == null ? entry.claim().voice().source() : origin.party();
    }

    /** What is counted, how many, on whose word. */
    static String statement(ClaimEntry entry, Optional<String> party) {
        return OriginWords.indicator(entry.claim().indicator()) + " " + Words.of(entry.claim()) + ": "
                + OriginWords.party(party);
    }

    /** The words, and in brackets who prints them. */
    static String quote(ClaimEntry entry) {
        return OriginWords.quote(entry.claim().quote().text()) + " (" + OriginWords.outlet(entry) + ")";
    }
}
