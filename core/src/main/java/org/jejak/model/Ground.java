package org.jejak.model;

import java.util.Locale;

/**
 * The rules by which the parts of claims and attributions are decided. What each says stands, in words for people, in one file
 * of the program that shows it.
 */
public enum Ground {
    // the number
    NUMBER_PRINTED,
    NUMBER_HEDGED,
    NUMBER_RANGE,
    NUMBER_VAGUE,
    // what it counts
    NOUN_BESIDE,
    NOUN_BEFORE,
    NOUN_OF_INDICATOR,
    INDICATOR_TRIGGER,
    INDICATOR_AMONG,
    INDICATOR_NOUN,
    INDICATOR_LISTED,
    INDICATOR_CARRIED_ON,
    INDICATOR_REPEATED,
    BECOMES_BY_MODAL,
    BECOMES_BY_ADDITION,
    RIVAL_FARTHER,
    RIVAL_LATER,
    RIVAL_OVERRULED,
    RIVAL_COUNTS_OTHERS,
    // parties and place
    OWNER_NAMED,
    AGENT_NAMED,
    DOER_NAMED,
    GOAL_NAMED,
    ACTOR_CARRIED_ON,
    PLACE_NEAREST,
    // time
    TIME_IN_SENTENCE,
    TIME_OF_STATEMENT,
    TIME_OF_PUBLICATION,
    TIME_CLOSED,
    TIME_STRETCH,
    TIME_TOLD_BEFORE,
    TIME_GOES_ON,
    TIME_KNOWN_BY,
    TIME_GIVEN_BEFORE,
    TIME_REPEATED,
    TIME_OF_STEP,
    DATE_PRINTED,
    DATE_FROM_PUBLICATION,
    DATE_FROM_SPEECH,
    DATE_FROM_WEEKDAY,
    DATE_FROM_TEXT,
    // on whose word a figure stands
    SOURCE_HOLDS,
    SOURCE_BRIEFED,
    SOURCE_GIVES,
    SOURCE_OWNS,
    SOURCE_REPORTS,
    SOURCE_ANNOUNCED,
    SOURCE_REFERRED,
    SOURCE_REPEATED,
    SOURCE_RECALLED,
    SOURCE_COUNTED,
    SOURCE_BETWEEN,
    SOURCE_OF_STORY,
    SOURCE_SPEAKS_OF,
    SOURCE_PUBLISHED,
    SOURCE_SWITCHED,
    SOURCE_CARRIED_ON,
    SOURCE_INSTITUTION,
    SOURCE_OF_WHOLE,
    SOURCE_NOBODY,
    // what a position is about, and who holds it
    PROPOSITION_WORDS,
    PROPOSITION_BEFORE,
    PARTY_DECLARED,
    // what happens, goes over or is expected
    HAPPENING_WORDS,
    HAPPENING_EXPECTED,
    SOURCE_JOINT,
    SOURCE_SUBJECT,
    // where the source of an attribution stands
    SPEAKER_TIED,
    SPEAKER_BEHIND,
    SPEAKER_BEFORE,
    SPEAKER_SUBJECT,
    SPEAKER_NAMED_BY_CUE,
    SPEAKER_RELAYS,
    SPEAKER_OWNS_NOUN,
    SPEAKER_AGENT,
    SPEAKER_BESIDE_MARK,
    SPEAKER_OF_LEAD,
    // how the ledger files a source
    NAME_LISTED,
    NAME_SHORT_FORM,
    NAME_OWNER,
    NAME_NATIONAL,
    NAME_FULL,
    NAME_PRINTED,
    NAME_BY_PRONOUN,
    NAME_BY_ENDING,
    NAME_BY_NOUN,
    NAME_UNKNOWN,
    // who passes it on
    HOP_RELAY,
    HOP_CITES,
    HOP_TAKEN,
    HOP_LISTENER,
    HOP_RECEIVER,
    HOP_OPENS,
    HOP_ASIDE,
    HOP_OUTER,
    HOP_CARRIED_ON,
    HOP_BRIEFED,
    HOP_PART,
    HOP_REFERRED,
    HOP_RETOLD,
    HOP_PUBLISHES,
    // commitment
    STANCE_OF_CUE,
    STANCE_NEGATED,
    STANCE_PLAIN,
    STANCE_TURNED,
    MODALITY_WORD,
    MODALITY_PLAIN;

    /** The name in exports and messages, for example {@code source-holds}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
