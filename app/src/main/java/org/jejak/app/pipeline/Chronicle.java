package org.jejak.app.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.Folding;
import org.jejak.ledger.event.Events;
import org.jejak.ledger.event.Moment;
import org.jejak.ledger.event.Occurrence;
import org.jejak.ledger.exchange.Exchange;
import org.jejak.ledger.exchange.Kinds;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.instrument.Instruments;
import org.jejak.ledger.instrument.Listed;
import org.jejak.ledger.instrument.Standing;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Derivation;
import org.jejak.pack.Happening;
import org.jejak.pack.Indicator;
import org.jejak.pack.LanguagePack;
import org.jejak.pack.Packs;
import org.jejak.pack.TopicPack;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger concludes of events, transfers and measures; worked out when asked, never stored. Only claims that bear on the question
 * are read.
 */
public final class Chronicle {

    private static final String COUNTRY = "name.country";

    private final Claims claims;
    private final Map<String, List<Derivation>> derivations;
    private final Function<Set<String>, List<Origin>> origins;
    private final Packs packs;
    private final Optional<String> topic;
    private final Story story;
    private final List<TopicPack> topics;
    private final Map<String, Map<String, String>> countries = new HashMap<>();
    private @Nullable List<Occurrence> events;
    private @Nullable List<Lot> exchange;

    /**
     * @param derivations by article id: from whom it says it comes
     * @param origins of the figures of families of indicators
     */
    Chronicle(
            Claims claims,
            Map<String, List<Derivation>> derivations,
            Function<Set<String>, List<Origin>> origins,
            Packs packs,
            Optional<String> topic,
            Story story) {
        this.claims = claims;
        this.derivations = derivations;
        this.origins = origins;
        this.packs = packs;
        this.topic = topic;
        this.story = story;
        this.topics = packs.topics(topic);
    }

    /** The types of a timeline: events, and indicators that are no running totals. */
    public Set<String> types() {
        return Stream.concat(
                        happenings(Happening.Kind.EVENT).map(Happening::id),
                        indicators().filter(id -> !story.accumulates(id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those whose id, or whose label in the language, holds the words. */
    public Set<String> types(String words, String language) {
        String part = Folding.fold(words);
        return types().stream()
                .filter(type -> Folding.fold(type).contains(part)
                        || topics.stream()
                                .flatMap(pack -> pack.label(type, language).stream())
                                .anyMatch(label -> Folding.fold(label).contains(part)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What happened, in time, with the numbers of a day; see {@link Events#timeline}. */
    public List<Moment> timeline(Set<String> types) {
        Set<String> families = types.stream().map(story::family).collect(Collectors.toSet());
        return gathering().timeline(events(types), origins.apply(families)).stream()
                .filter(moment -> types.contains(moment.type()))
                .toList();
    }

    private Events gathering() {
        return new Events(story, story.once(), derivations);
    }

    /** Everything that happened, as {@link Events#of} orders it. */
    public List<Occurrence> events() {
        if (events == null) {
            events = events(happenings(Happening.Kind.EVENT).map(Happening::id).collect(Collectors.toSet()));
        }
        return events;
    }

    private List<Occurrence> events(Set<String> types) {
        return gathering().of(claims.of(List.of(ClaimKind.EVENT), types));
    }

    /** Who is said to give what to whom. */
    public List<Lot> exchange() {
        if (exchange == null) {
            Kinds kinds = Kinds.of(packs, topic);
            exchange =
                    new Exchange(story, kinds, derivations).of(claims.of(List.of(ClaimKind.values()), kinds.telling()));
        }
        return exchange;
    }

    /** Where each declared instrument stands. */
    public List<Standing> instruments() {
        Instruments instruments = declared();
        return instruments.of(events(instruments.events()), positions(instruments), exchange());
    }

    /** The claimed transfers that measures are about. */
    public List<Listed> desk() {
        Instruments instruments = declared();
        return instruments.desk(positions(instruments), exchange());
    }

    private List<ClaimEntry> positions(Instruments instruments) {
        return claims.of(List.of(ClaimKind.POSITION), instruments.propositions());
    }

    private Instruments declared() {
        return new Instruments(Instruments.declared(packs, topic), story, derivations);
    }

    /** Whether the topic declares any treaty or measure. */
    public boolean hasInstruments() {
        return !Instruments.declared(packs, topic).isEmpty();
    }

    private Stream<Happening> happenings(Happening.Kind kind) {
        return topics.stream().flatMap(pack -> pack.happenings().stream()).filter(each -> each.kind() == kind);
    }

    private Stream<String> indicators() {
        return topics.stream().flatMap(pack -> pack.indicators().stream()).map(Indicator::id);
    }

    /** What the case's packs declare of parties and indicators. */
    public Story story() {
        return story;
    }

    /** What an id is in words; the id itself without its hyphens where no pack of the case has any. */
    public String label(String id, String language) {
        return topics.stream()
                .flatMap(pack -> pack.label(id, language).stream())
                .findFirst()
                .orElse(id.replace('-', ' '));
    }

    /** A side by the name that the language has for the country; the side itself where it has none. */
    public String party(String side, String language) {
        Map<String, String> names = countries.computeIfAbsent(language, this::countries);
        return Stream.of(side.split("\\+", -1))
                .map(code -> names.getOrDefault(code, code))
                .collect(Collectors.joining(", "));
    }

    private Map<String, String> countries(String language) {
        Map<String, String> names = new HashMap<>();
        LanguagePack pack = packs.languages().get(language);
        if (pack != null) {
            pack.vocabulary().words().stream()
                    .filter(word -> word.category().equals(COUNTRY))
                    .forEach(word -> names.putIfAbsent(word.value(), word.form()));
        }
        return names;
    }
}
