package org.jejak.pack;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.model.Edtf;
import org.jejak.pack.Instrument.Ban;
import org.jejak.pack.Instrument.Clause;
import org.jejak.pack.Instrument.Limit;
import org.jejak.pack.Instrument.Move;
import org.jejak.pack.Instrument.State;

/** Reads {@code instruments.yaml} of a topic pack. */
final class InstrumentFile {

    private final Map<String, Yaml> entries;
    private final Set<String> happenings;
    private final Set<String> propositions;
    private final Set<String> indicators;

    private InstrumentFile(Map<String, Yaml> entries, TopicPack topic) {
        this.entries = entries;
        this.happenings = topic.happenings().stream().map(Happening::id).collect(Collectors.toSet());
        this.propositions = topic.propositions().stream().map(Proposition::id).collect(Collectors.toSet());
        this.indicators = topic.indicators().stream().map(Indicator::id).collect(Collectors.toSet());
    }

    /**
     * In the order of the file; none where a topic has no such file.
     *
     * @param topic what the instruments refer to
     */
    static List<Instrument> read(Path path, String name, TopicPack topic) {
        if (!Files.exists(path)) {
            return List.of();
        }
        InstrumentFile file = new InstrumentFile(Yaml.read(path, name).map(), topic);
        List<Instrument> instruments = new ArrayList<>();
        file.entries.forEach((id, entry) -> instruments.add(file.instrument(id, entry)));
        return instruments;
    }

    private Instrument instrument(String id, Yaml entry) {
        entry.only(
                "label",
                "kind",
                "parties",
                "adopted-by",
                "against",
                "date",
                "lifetime",
                "part-of",
                "names",
                "number",
                "states",
                "violated-by",
                "clauses",
                "note");
        return new Instrument(
                id,
                TopicFiles.labels(entry.required("label")),
                entry.required("kind").text(),
                TopicFiles.set(entry, "parties"),
                TopicFiles.set(entry, "adopted-by"),
                TopicFiles.set(entry, "against"),
                entry.at("date").map(InstrumentFile::date),
                entry.at("lifetime").map(InstrumentFile::date),
                entry.at("part-of").map(this::whole),
                TopicFiles.set(entry, "names"),
                entry.at("number").map(Yaml::text),
                moves(entry),
                TopicFiles.known(entry, "violated-by", propositions),
                clauses(entry),
                entry.keyPlace());
    }

    private static Edtf date(Yaml yaml) {
        if (!Edtf.isValid(yaml.text())) {
            throw yaml.expected("an EDTF date such as 2024-06-19 or 2009/2024-04, not '" + yaml.text() + "'");
        }
        return new Edtf(yaml.text());
    }

    private String whole(Yaml yaml) {
        if (!entries.containsKey(yaml.text())) {
            throw yaml.expected("the id of another instrument of this file, not '" + yaml.text() + "'");
        }
        return yaml.text();
    }

    private List<Move> moves(Yaml entry) {
        List<Move> moves = new ArrayList<>();
        entry.at("states")
                .ifPresent(states -> states.map().forEach((state, how) -> {
                    if (how.isMap()) {
                        how.only("events", "by");
                    }
                    Set<String> by = how.isMap() ? TopicFiles.set(how, "by") : Set.of();
                    moves.add(new Move(
                            state(state, how),
                            how.isMap()
                                    ? TopicFiles.known(how, "events", happenings)
                                    : TopicFiles.known(how, happenings),
                            by));
                }));
        moves.sort(Comparator.comparing(Move::state));
        return moves;
    }

    private static State state(String id, Yaml at) {
        return Stream.of(State.values())
                .filter(state -> state.id().equals(id))
                .findFirst()
                .orElseThrow(() -> at.expected("one of the states "
                        + Stream.of(State.values()).map(State::id).collect(Collectors.joining(", ")) + ", not '" + id
                        + "'"));
    }

    private List<Clause> clauses(Yaml entry) {
        List<Clause> clauses = new ArrayList<>();
        entry.at("clauses")
                .ifPresent(all -> all.map().forEach((id, clause) -> {
                    clause.only("label", "triggered-by", "violated-by", "forbids", "note");
                    clauses.add(new Clause(
                            id,
                            TopicFiles.labels(clause.required("label")),
                            TopicFiles.known(clause, "triggered-by", propositions),
                            TopicFiles.known(clause, "violated-by", propositions),
                            clause.at("forbids").map(this::ban)));
                }));
        return clauses;
    }

    private Ban ban(Yaml yaml) {
        yaml.only("types", "goods", "from", "to", "above");
        Set<String> types = TopicFiles.known(
                yaml,
                "types",
                Stream.concat(happenings.stream(), indicators.stream()).collect(Collectors.toSet()));
        if (types.isEmpty()) {
            throw yaml.expected("'types': without types of transfers nothing tells what is forbidden");
        }
        return new Ban(
                types,
                TopicFiles.set(yaml, "goods"),
                TopicFiles.set(yaml, "from"),
                TopicFiles.set(yaml, "to"),
                yaml.at("above").map(InstrumentFile::limit));
    }

    private static Limit limit(Yaml yaml) {
        String[] parts = yaml.text().split(" ", -1);
        try {
            if (parts.length == 2) {
                return new Limit(new BigDecimal(parts[0]), parts[1]);
            }
        } catch (NumberFormatException noNumber) {
            // told below
        }
        throw yaml.expected("a number and a unit such as '500000 barrel', not '" + yaml.text() + "'");
    }
}
