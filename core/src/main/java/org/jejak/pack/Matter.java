package org.jejak.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What clauses may speak of, as a topic pack declares it, with the words by which they are known. */
public sealed interface Matter permits Proposition, Happening {

    String id();

    /** In a few words, per language code. */
    Map<String, String> labels();

    /** All of those that must be named: country codes, or ids of the topic's names. */
    Set<String> parties();

    /** Noun classes, concepts or themes one of which the clause must name; empty where the rest is enough. */
    Set<String> about();

    /** Groups of concepts, themes and parties; a clause that holds all of one group says that it is so. */
    List<List<String>> affirmed();

    /** Groups that say the contrary. */
    List<List<String>> contradicted();

    /** Words whose nearness says that the clause is about something else. */
    Set<String> unless();

    /** Whether it is about what its holder thinks of something. */
    boolean attitude();

    /** Whether it is about goods, for which no "they" stands. */
    boolean isThings();

    /** The party that always acts in it. */
    Optional<String> actor();

    /** The party that is always acted upon. */
    Optional<String> target();

    /** How much more narrowly it tells than another known by as many words. */
    int narrowness();

    /** File and line. */
    String rule();
}
