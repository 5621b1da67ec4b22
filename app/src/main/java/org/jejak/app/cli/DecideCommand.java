package org.jejak.app.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jejak.app.pipeline.Decider;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.DecisionWords;
import org.jejak.app.view.Words;
import org.jejak.ledger.Decision;
import org.jejak.ledger.Decision.Field;
import org.jejak.ledger.Decision.Kind;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.DecisionException;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.decision.Fields;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jejak decide}: one decision of the analyst. */
@picocli.CommandLine.Command(name = "decide", sortOptions = false)
final class DecideCommand implements Callable<Integer> {

    private static final String HOPS = "\\s*;\\s*";

    @Mixin
    private CaseFile caseFile = new CaseFile();

    @Parameters(
            index = "1",
            paramLabel = "WHAT",
            description = {
                "accept, correct or reject a claim; merge claims into one origin, or split one off its origin;",
                "grade a claim or a source; undo a decision."
            })
    private Kind kind = Kind.ACCEPT;

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "SUBJECT",
            description = {
                "Claims: their ids or the beginning of them, as 'jejak claims CASE' shows them.",
                "A source: its name. A decision: its id, as 'jejak decisions CASE' shows it."
            })
    private List<String> subjects = List.of();

    @Option(
            names = "--set",
            paramLabel = "FIELD=VALUE",
            description = {
                "What is right, once for each field: indicator, min, max, modifier, unit, source, via, stance, modality,",
                "actor, target, place, time. No value says that there is none; hops of via are joined by semicolons."
            })
    private List<String> set = List.of();

    @Option(
            names = "--grade",
            paramLabel = "GRADE",
            description = "A to F: how reliable a source is; 1 to 6: how credible a claim is.")
    private @Nullable String grade;

    @Option(names = "--why", paramLabel = "REASON", description = "Why; needed for all but to accept.")
    private String why = "";

    @Option(names = "--who", paramLabel = "NAME", description = "Who decides; your login name if not given.")
    private String who = System.getProperty("user.name", "");

    private final Console console;

    DecideCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (LedgerStore store = caseFile.openForAdding()) {
            Decision decision = new Decision(
                    kind,
                    subjects(store),
                    new TreeMap<>(fields()),
                    why,
                    who,
                    Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
            DecisionEntry taken = new Decider(store, new Reasoning(store).knowledge()).decide(decision);
            tell(taken, store);
            return Exit.OK;
        } catch (DecisionException e) {
            throw new UsageException("nothing was decided: " + e.getMessage());
        }
    }

    private List<String> subjects(LedgerStore store) {
        return switch (kind) {
            case UNDO -> subjects.stream().map(id -> decision(id, store)).toList();
            case GRADE ->
                isLetter()
                        ? subjects
                        : subjects.stream().map(id -> claim(id, store)).toList();
            case ACCEPT, CORRECT, REJECT, MERGE, SPLIT ->
                subjects.stream().map(id -> claim(id, store)).toList();
        };
    }

    private boolean isLetter() {
        return grade != null && !grade.isEmpty() && Character.isLetter(grade.charAt(0));
    }

    private String claim(String reference, LedgerStore store) {
        if (reference.indexOf(':') < 1) {
            throw new UsageException(
                    "'" + reference + "' is no id of a claim; they are in: jejak claims " + caseFile.file);
        }
        return ClaimChoice.of(reference, store, caseFile.file).id().toString();
    }

    private String decision(String beginning, LedgerStore store) {
        List<String> ids = store.decisions().stream()
                .map(DecisionEntry::id)
                .filter(id -> id.startsWith(beginning))
                .toList();
        if (ids.size() != 1) {
            throw new UsageException((ids.isEmpty() ? "no decision '" : "several decisions '") + beginning
                    + "'; their ids are in: jejak decisions " + caseFile.file);
        }
        return ids.get(0);
    }

    private Map<Field, String> fields() {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (String each : set) {
            int equals = each.indexOf('=');
            Field field = Field.named(equals < 0 ? each : each.substring(0, equals))
                    .orElseThrow(() -> new UsageException("--set " + each + " names no field; the fields are "
                            + Arrays.stream(Field.values()).map(Field::id).collect(Collectors.joining(", "))));
            if (equals < 0) {
                throw new UsageException("--set " + each + " sets nothing; write " + each + "=VALUE");
            }
            String value = each.substring(equals + 1).strip();
            fields.put(field, field == Field.VIA ? value.replaceAll(HOPS, Fields.BETWEEN_HOPS) : value);
        }
        if (grade != null) {
            fields.put(isLetter() ? Field.RELIABILITY : Field.CREDIBILITY, grade);
        }
        return fields;
    }

    private void tell(DecisionEntry taken, LedgerStore store) throws IOException {
        console.print(taken.id() + "  " + DecisionWords.says(taken));
        for (var bound : taken.bound()) {
            var claim = store.claim(bound.then()).orElseThrow();
            console.print(claim.claim().indicator() + ": " + Words.of(claim.claim()) + " · "
                    + claim.claim().voice().source().map(Words::oneLine).orElse("no source named") + " · "
                    + Words.of(claim.id()) + " · " + DecisionWords.of(claim.standing()));
        }
        if (console.terminal()) {
            console.say("\nTo take it back: jejak decide " + caseFile.file + " undo " + taken.id() + " --why REASON");
        }
    }
}
