package org.jejak.app.web.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Decision.Field;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.decision.Fields;
import org.jejak.model.Claim;
import org.jejak.model.Figure;
import org.jejak.model.Modality;
import org.jejak.model.Modifier;
import org.jejak.model.Stance;

/**
 * What the analyst can decide of one claim, and what was decided already.
 *
 * @param verdict a key for {@code verdict.…}
 * @param by who gave it, {@code at} on which day
 * @param fields what may be corrected, as it stands
 * @param asRead what the machine read where a decision changed it
 * @param figure whether it can be merged and split
 * @param credibility 1 to 6
 * @param log what was decided of it, the latest first
 */
public record DecidePanel(
        String claim,
        String verdict,
        Optional<String> by,
        Optional<String> at,
        List<Input> fields,
        List<Was> asRead,
        boolean figure,
        int credibility,
        List<DecisionRow> log) {

    /** One field of the form, with what may be chosen; a text to write where nothing is listed. */
    public record Input(String name, String value, List<String> choices) {}

    /** What the machine read. */
    public record Was(String name, String value) {}

    /** @return of a claim as the case has it */
    public static DecidePanel of(ClaimEntry entry, LedgerStore store, Screen screen) {
        Map<Field, String> now = Fields.read(entry.claim());
        List<DecisionEntry> log = new ArrayList<>(store.decisions(entry.id()));
        log.sort(Comparator.comparing((DecisionEntry each) -> each.decision().at())
                .reversed());
        return new DecidePanel(
                entry.id().toString(),
                entry.standing().verdict().id(),
                entry.standing().by(),
                entry.standing().at().map(DecisionRow::day),
                now.entrySet().stream()
                        .map(each -> input(each.getKey(), each.getValue()))
                        .toList(),
                store.asRead(entry.id()).map(read -> changed(read, now)).orElse(List.of()),
                entry.claim() instanceof Figure,
                entry.standing().grade(),
                log.stream().map(each -> DecisionRow.of(each, screen)).toList());
    }

    private static List<Was> changed(Claim read, Map<Field, String> now) {
        return Fields.read(read).entrySet().stream()
                .filter(each -> !each.getValue().equals(now.getOrDefault(each.getKey(), "")))
                .map(each -> new Was(each.getKey().id(), each.getValue()))
                .toList();
    }

    private static Input input(Field field, String value) {
        return new Input(
                field.id(),
                value,
                switch (field) {
                    case STANCE -> ids(Stance.values());
                    case MODALITY -> ids(Modality.values());
                    case MODIFIER -> ids(Modifier.values());
                    default -> List.of();
                });
    }

    private static List<String> ids(Enum<?>[] constants) {
        return Stream.of(constants).map(org.jejak.app.view.Words::id).toList();
    }
}
