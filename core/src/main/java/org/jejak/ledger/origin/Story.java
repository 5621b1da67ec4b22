package org.jejak.ledger.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimEntry;
import org.jejak.model.Claim;
import org.jejak.model.Voice;
import org.jejak.pack.Happening;
import org.jejak.pack.Indicator;
import org.jejak.pack.Name;
import org.jejak.pack.NounClasses;
import org.jejak.pack.Packs;
import org.jejak.pack.TopicPack;

/**
 * What packs declare that reasoning across articles needs: who speaks for whom, which counts make up which, who publishes what.
 * Immutable; any thread.
 */
public final class Story {

    /** Of a word for a step: the first that its source took. */
    private static final String GIVEN_BEFORE = "first";

    /** How {@link org.jejak.model.Voice#source()} joins sources that speak together. */
    private static final String JOINT = " + ";

    /** The class of {@code languages/classes.yaml} that holds them. */
    private static final String SUBGROUP = "subgroup";

    /** Kinds of names that nobody's own word comes from. */
    private static final Set<String> CONVEYS = Set.of("outlet", "place");
    /** The class of {@code languages/classes.yaml} that holds units of which each is several. */
    private static final String BATCH = "batch";

    private static final String GOVERNMENT = " government";

    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Name> names = new HashMap<>();
    private final Map<String, List<String>> further = new HashMap<>();
    private final Map<String, String> countryOf;
    private final Set<String> countries;
    private final NounClasses classes;
    private final Outlets outlets;
    private final PartyNames partyNames;
    private final Map<String, String> orders;
    private final Set<String> once;
    private final Map<String, List<String>> institutions;
    private final Set<String> institutionsAbove;
    private final Map<String, String> families = new HashMap<>();
    private final Ties ties;
    /** Asked of every two figures that are compared, of the same few parties. */
    private final Map<String, List<String>> lineages = new ConcurrentHashMap<>();

    private Story(Collection<TopicPack> topics, Packs packs) {
        Map<String, String> nationalities = packs.nationalities();
        this.outlets = new Outlets(packs.forms("name.outlet"), packs.publishers());
        this.partyNames = new PartyNames(packs.forms("source.office"), new Sounds(packs.latin()));
        this.orders = packs.forms("order");
        this.once = topics.stream()
                .flatMap(topic -> topic.happenings().stream())
                .filter(Happening::once)
                .map(Happening::id)
                .collect(Collectors.toUnmodifiableSet());
        this.institutions = packs.speaksFor();
        this.institutionsAbove =
                institutions.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        for (TopicPack topic : topics) {
            topic.indicators().forEach(indicator -> indicators.putIfAbsent(indicator.id(), indicator));
            topic.names().forEach(name -> names.putIfAbsent(name.id(), name));
        }
        this.countryOf = new HashMap<>();
        nationalities.forEach((country, adjective) -> countryOf.put(adjective, country));
        this.countries = Set.copyOf(countryOf.values());
        this.classes = packs.classes();
        new TreeSet<>(indicators.keySet()).forEach(first -> enter(first, first));
        this.ties = new Ties(indicators.values());
    }

    private Story(Story story, Map<String, List<String>> further) {
        indicators.putAll(story.indicators);
        names.putAll(story.names);
        families.putAll(story.families);
        this.further.putAll(story.further);
        this.further.putAll(further);
        this.countryOf = story.countryOf;
        this.countries = story.countries;
        this.classes = story.classes;
        this.outlets = story.outlets;
        this.partyNames = story.partyNames;
        this.orders = story.orders;
        this.once = story.once;
        this.institutions = story.institutions;
        this.institutionsAbove = story.institutionsAbove;
        this.ties = story.ties;
    }

    private void enter(String indicator, String family) {
        if (families.putIfAbsent(indicator, family) == null) {
            indicators.keySet().stream()
                    .filter(other -> confusable(indicator, other))
                    .sorted()
                    .forEach(other -> enter(other, family));
        }
    }

    /** @param topic the case's; every topic where it has none */
    public static Story of(Packs packs, Optional<String> topic) {
        List<TopicPack> chosen = packs.topics(topic);
        return new Story(chosen, packs);
    }

    /**
     * Whose word the party's word is, nearest first, the party itself before them: a ministry, then its country. A country
     * stands for its government.
     */
    public List<String> lineage(String party) {
        List<String> known = lineages.get(party);
        if (known == null) {
            known = climb(party);
            lineages.put(party, known);
        }
        return known;
    }

    private List<String> climb(String party) {
        Set<String> found = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(node(party)));
        for (int i = 0; i < open.size(); i++) {
            if (found.add(open.get(i))) {
                open.addAll(above(open.get(i)));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Whether they are one party, or one speaks for the other; two ministries of one country are not kin. A party that no pack knows may
     * be named more or less fully, or in another language.
     */
    public boolean kin(String one, String other) {
        List<String> these = lineage(one);
        List<String> those = lineage(other);
        return these.contains(those.get(0))
                || those.contains(these.get(0))
                || these.stream().anyMatch(node -> isOne(node, those.get(0)))
                || those.stream().anyMatch(node -> isOne(node, these.get(0)));
    }

    private boolean isOne(String node, String other) {
        return isDescribed(node) && isDescribed(other) && partyNames.mayBeOne(node, other);
    }

    /** Whether only its name tells who it is: packs know no such party, or know it as a kind of office that every place has. */
    private boolean isDescribed(String node) {
        return !isJoint(node)
                && (partyNames.isOffice(node)
                        || !names.containsKey(node)
                                && !isInstitution(node)
                                && !countries.contains(node)
                                && country(node).isEmpty());
    }

    /** By which parties of one word find each other: kin have one in common, and others may. */
    public Set<String> meetings(String party) {
        List<String> lineage = lineage(party);
        Set<String> found = new LinkedHashSet<>(List.of(lineage.get(lineage.size() - 1)));
        lineage.stream().filter(this::isDescribed).flatMap(partyNames::keys).forEach(found::add);
        return found;
    }

    /** The party at the top of its lineage, under a name that does not depend on language or script as far as is known. */
    public String matter(String party) {
        String root = root(party);
        return isDescribed(root) ? partyNames.plain(root) : root;
    }

    /** The party at the top of its lineage. */
    public String root(String party) {
        List<String> lineage = lineage(party);
        return lineage.get(lineage.size() - 1);
    }

    /** A name that stands for several who speak together. */
    public boolean isJoint(String party) {
        return party.contains(JOINT);
    }

    /** Those who speak together under the name; of most names the party alone. */
    public List<String> members(String party) {
        return List.of(party.split(Pattern.quote(JOINT), -1));
    }

    /** Whether a pack knows the party, by its own name or by its country's. */
    public boolean isKnown(String party) {
        return names.containsKey(party)
                || further.containsKey(party)
                || isInstitution(party)
                || country(party).isPresent();
    }

    /**
     * Whether a pack lists it as somebody whose word can stand for itself, or it is a country's government. An outlet conveys, and what
     * is told of by its country and a common noun may be anybody.
     */
    public boolean isListed(String party) {
        Name name = names.get(party);
        return name != null ? !CONVEYS.contains(name.kind()) : !node(party).equals(party) || isInstitution(party);
    }

    private boolean isInstitution(String party) {
        return institutions.containsKey(party) || institutionsAbove.contains(party);
    }

    private String node(String party) {
        String of = country(party).orElse(party);
        return party.endsWith(GOVERNMENT) && party.length() == adjective(party).length() + GOVERNMENT.length()
                ? of
                : party;
    }

    private List<String> above(String node) {
        return Stream.concat(declared(node).stream(), further.getOrDefault(node, List.of()).stream())
                .map(this::node)
                .toList();
    }

    private List<String> declared(String node) {
        Name name = names.get(node);
        if (name != null) {
            return name.speaksFor().isEmpty() && !name.kind().equals("country")
                    ? name.actor()
                            .filter(actor -> !actor.equals(node))
                            .map(List::of)
                            .orElse(List.of())
                    : name.speaksFor();
        }
        return country(node).map(List::of).orElseGet(() -> institutions.getOrDefault(node, List.of()));
    }

    /** The country whose adjective a derived name begins with. */
    private Optional<String> country(String party) {
        return isJoint(party) ? Optional.empty() : Optional.ofNullable(countryOf.get(adjective(party)));
    }

    /** The longest beginning of the name, in whole words, that is a country's adjective; empty if there is none. */
    private String adjective(String party) {
        for (int end = party.lastIndexOf(' '); end > 0; end = party.lastIndexOf(' ', end - 1)) {
            if (countryOf.containsKey(party.substring(0, end))) {
                return party.substring(0, end);
            }
        }
        return "";
    }

    /**
     * Whether the party's name leaves open which of its members spoke: a government, or whoever is told of by a common noun alone.
     */
    public boolean isGeneric(String party) {
        return Character.isLowerCase(party.codePointAt(0))
                || country(party).isEmpty() && Character.isLowerCase(party.codePointAt(party.lastIndexOf(' ') + 1))
                || country(party).filter(node(party)::equals).isPresent();
    }

    /** The same with further parties, each with those whose word its word is. */
    public Story with(Map<String, List<String>> further) {
        return new Story(this, further);
    }

    /** The same with the persons whom reports introduce as speaking for an institution; where packs know them, packs decide. */
    public Story hearing(Collection<ClaimEntry> claims) {
        Map<String, Set<String>> offices = new TreeMap<>();
        for (ClaimEntry entry : claims) {
            Voice voice = entry.claim().voice();
            voice.office()
                    .ifPresent(
                            office -> offices.computeIfAbsent(voice.source().orElseThrow(), person -> new TreeSet<>())
                                    .add(office));
        }
        return hearing(offices);
    }

    /** @param offices by person: the institutions for which reports say that he speaks */
    public Story hearing(Map<String, Set<String>> offices) {
        Map<String, List<String>> heard = new TreeMap<>();
        offices.forEach((person, whose) -> {
            if (!names.containsKey(person)) {
                heard.put(person, whose.stream().sorted().toList());
            }
        });
        return with(heard);
    }

    /** The types of events that happen only once between the same parties. */
    public Set<String> once() {
        return once;
    }

    /** The indicators that add up to this one. */
    public Set<String> parts(String indicator) {
        Indicator declared = indicators.get(indicator);
        return declared == null ? Set.of() : declared.sumOf();
    }

    /** Whether one of the two is a part of the other, or reports take the one for the other. */
    public boolean confusable(String one, String other) {
        return parts(one).contains(other)
                || parts(other).contains(one)
                || takenFor(one).contains(other)
                || takenFor(other).contains(one);
    }

    /** Whether reports take the first for the second. */
    public boolean mistaken(String indicator, String other) {
        return takenFor(indicator).contains(other);
    }

    /** Whether a report that prints the second for the first claims more: a part for its whole, or what the first is taken for. */
    public boolean narrows(String first, String second) {
        return mistaken(first, second) || parts(first).contains(second) && !mistaken(second, first);
    }

    /** Whether one counts some of those whom the other counts, by what is known of them: the identified of the dead. */
    public boolean isSubset(String one, String other) {
        return parts(other).contains(one) && mistaken(one, other) || parts(one).contains(other) && mistaken(other, one);
    }

    /** Whether a pack knows the place to lie in the country. */
    public boolean isIn(String place, String country) {
        return Optional.ofNullable(names.get(place))
                .filter(name -> name.kind().equals("place"))
                .flatMap(Name::actor)
                .filter(country::equals)
                .isPresent();
    }

    /** Whether a pack lists the party as a person. */
    public boolean isPerson(String party) {
        Name name = names.get(party);
        return name != null && name.kind().equals("person");
    }

    /** The indicators that are told together because one may be printed for another; named after the first of them by name. */
    public String family(String indicator) {
        return families.getOrDefault(indicator, indicator);
    }

    /** The indicator and all those whose figures can bear on its own, by name. */
    public Set<String> tied(String indicator) {
        return ties.of(indicator);
    }

    /** Whether one is what the other becomes when it is planned or added. */
    public boolean isVariant(String one, String other) {
        return !one.equals(other) && base(one).equals(base(other));
    }

    /** Whether it counts those who come on top of others. */
    public boolean isAddition(String indicator) {
        return indicators.values().stream()
                .anyMatch(base -> indicator.equals(base.variants().get("additional")));
    }

    private String base(String indicator) {
        return indicators.values().stream()
                .filter(base -> base.variants().containsValue(indicator))
                .map(Indicator::id)
                .min(String::compareTo)
                .orElse(indicator);
    }

    private Set<String> takenFor(String indicator) {
        Indicator declared = indicators.get(indicator);
        return declared == null ? Set.of() : declared.takenFor();
    }

    /** Which of its source's steps the words say that it was, as the packs file them. */
    public Optional<String> order(String words) {
        return Optional.ofNullable(orders.get(words.toLowerCase(java.util.Locale.ROOT)));
    }

    /** Whether its article says that its source had given it before, and no more of when. */
    public boolean isGivenBefore(Claim claim) {
        return claim.scope()
                .timeText()
                .flatMap(this::order)
                .filter(GIVEN_BEFORE::equals)
                .isPresent();
    }

    /** Whether it counts everything up to its date, so that a later figure takes the place of an earlier one. */
    public boolean accumulates(String indicator) {
        Indicator declared = indicators.get(indicator);
        return declared != null && declared.asOf();
    }

    /** Whether two units may mean the same people or things: one holds the other, or none is a group that breakdowns count apart. */
    public boolean sameUnit(Optional<String> one, Optional<String> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.equals(other)
                || !isSubgroup(one) && !isSubgroup(other)
                || classes.holds(one.get(), other.get())
                || classes.holds(other.get(), one.get());
    }

    /** Whether a breakdown counts such people apart from the whole. */
    public boolean isSubgroup(Optional<String> unit) {
        return unit.filter(name -> classes.holds(SUBGROUP, name)).isPresent();
    }

    /** The adjective of a country; the code itself where no pack has one. */
    public String nationality(String country) {
        return countryOf.entrySet().stream()
                .filter(entry -> entry.getValue().equals(country))
                .map(Map.Entry::getKey)
                .min(String::compareTo)
                .orElse(country);
    }

    /** Whether a number of the one cannot be a number of the other: of households and of people, of barrels and of tons. */
    public boolean areUnlike(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other) && (isBatch(one) || isBatch(other));
    }

    private boolean isBatch(Optional<String> unit) {
        return unit.filter(name -> classes.holds(BATCH, name)).isPresent();
    }

    /** Whether reports set the two beside each other, and readers take them for the same. */
    public boolean areBeside(String one, String other) {
        return beside(one).contains(other) || beside(other).contains(one);
    }

    private Set<String> beside(String indicator) {
        Indicator declared = indicators.get(indicator);
        return declared == null ? Set.of() : declared.beside();
    }

    /** Whether the one counts all of those of whom the other counts a group that breakdowns count apart. */
    public boolean isWider(Optional<String> one, Optional<String> other) {
        return isSubgroup(other) && one.isPresent() && classes.holds(one.get(), other.orElseThrow());
    }

    /** Who owns the outlet, where the packs say so; else the outlet itself. */
    public String publisher(String outlet) {
        Name name = names.get(outlet);
        return name == null ? outlets.publisher(outlet) : name.publisher().orElseGet(() -> outlets.publisher(outlet));
    }
}
