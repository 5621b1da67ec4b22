package org.jejak.extract.attribution;

import java.util.HashMap;
import java.util.Map;
import org.jejak.model.Ground;
import org.jejak.model.Source;
import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/** Who has spoken so far, and by what words each was introduced. Grows as the article is read; one thread. */
final class Roster {

    private static final int FARTHEST_PAIR = 120;

    private final Page page;
    private final Shape shape;
    private final Census census;
    private final Conversation talk;
    private final Institutions institutions;
    private final Map<String, String> shortForms = new HashMap<>();
    private final Map<String, Known> byWord = new HashMap<>();
    private final Ranks ranks = new Ranks();
    private @Nullable Known lastPerson;
    private @Nullable Known lastBody;
    private @Nullable Known lastMany;
    private @Nullable Known lastPair;
    private @Nullable Known last;

    /** Somebody who has spoken or been named. */
    record Known(String canonical, Source.Type type, Match.Range mention) {}

    Roster(Page page, Shape shape, Census census, Conversation talk) {
        this.talk = talk;
        this.page = page;
        this.shape = shape;
        this.census = census;
        this.institutions = new Institutions(page, shape);
    }

    /** "(BMKG)" after a name: from now on the short form means that name. */
    void enterShortForm(String form, String canonical) {
        shortForms.put(form, canonical);
    }

    /** The name that words in brackets gave as short for it; null where they are none. */
    @Nullable
    String byShortForm(Match.Range words) {
        return shortForms.isEmpty() ? null : shortForms.get(page.text.folded(words.from(), words.to()));
    }

    /** Remembers a speaker, and the words he was introduced by. */
    void heard(Speaker speaker, Phrase phrase) {
        boolean aside = page.isQuoted(phrase.from())
                || speaker.type() == Source.Type.UNNAMED && page.is(phrase.from(), Mark.PRONOUN);
        if (aside) {
            return;
        }
        Known known = new Known(speaker.canonical(), speaker.type(), introduction(speaker));
        last = known;
        lastPair = isPair(phrase) ? known : lastPair;
        switch (speaker.type()) {
            case PERSON -> lastPerson = isSpokenOf(phrase) ? lastPerson : known;
            case UNNAMED -> lastPerson = isSomebody(phrase) && !isSpokenOf(phrase) ? known : lastPerson;
            case ORGANISATION, OUTLET -> heard(known, phrase);
            case COLLECTIVE -> lastMany = known;
            case DOCUMENT -> heardOwner(speaker);
        }
        for (int i = phrase.outerFrom(); i < phrase.outerTo() && !opensRelative(phrase, i); i++) {
            if (page.isOver(i, Mark.bits(Mark.ROLE, Mark.TITLE, Mark.DOCUMENT, Mark.GROUP))) {
                byWord.put(page.token(i).form(), known);
                Match role = page.match(i, Mark.ROLE);
                ranks.enter(role, known);
            }
        }
    }

    /** In what another person says without quotation marks: "she" in the next sentence is that other one. */
    private boolean isSpokenOf(Phrase phrase) {
        Draft outer = lastPerson == null ? null : talk.holding(phrase.from());
        return outer != null && outer.speaker != null && outer.speaker.type() == Source.Type.PERSON;
    }

    /** Words for a person, a pronoun, or what a name may be; a thing or a clause is nobody that "she" can mean later. */
    private boolean isSomebody(Phrase phrase) {
        long people = Mark.bits(Mark.ROLE, Mark.TITLE, Mark.GROUP, Mark.PRONOUN, Mark.PERSON);
        for (int i = phrase.outerFrom(); i < phrase.outerTo() && !opensRelative(phrase, i); i++) {
            if (page.isOver(i, people)) {
                return true;
            }
        }
        return page.is(phrase.from(), Mark.DETERMINER, "indefinite");
    }

    /** Whose data speak has been named too. */
    private void heardOwner(Speaker speaker) {
        if (speaker.basis().ground() == Ground.NAME_OWNER
                && !speaker.basis().words().isEmpty()) {
            Match owner = speaker.basis().words().get(0);
            institutions.heard(speaker.canonical(), new Match.Range(owner.from(), owner.to()));
        }
    }

    /** "A report that cites an official" is no official. */
    private boolean opensRelative(Phrase phrase, int i) {
        return i > phrase.from() && i < phrase.to() && page.is(i, Mark.CLAUSE, "relative");
    }

    private boolean isPair(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
            int next = page.is(i + 1, Mark.DETERMINER) ? i + 2 : i + 1;
            if (page.is(i, Mark.CONJUNCTION) && shape.isCapital(i - 1) && shape.isCapital(next)) {
                return true;
            }
        }
        return false;
    }

    private void heard(Known body, Phrase phrase) {
        lastBody = body;
        Match.Range range = new Match.Range(phrase.from(), phrase.to());
        if (body.type() == Source.Type.OUTLET) {
            institutions.outlet(body.canonical(), range);
        } else {
            institutions.heard(body.canonical(), range);
        }
    }

    /** Where a person was given his full name, else where the speaker is named here or was before. */
    private Match.Range introduction(Speaker speaker) {
        Match.Range mention = speaker.antecedent().orElse(speaker.mention());
        Match.Range full = speaker.type() == Source.Type.PERSON ? census.introduction(speaker.canonical()) : null;
        return full != null && full.from() < mention.from() ? full : mention;
    }

    @Nullable
    Known byWord(String form) {
        return byWord.get(form);
    }

    /** The person who was introduced by another word for the same kind of role, or by one that it includes; null where none was. */
    @Nullable
    Known byRank(Match role) {
        return ranks.meantBy(role.value());
    }

    /** The institution that a phrase of common nouns means: the one that spoke last if it fits, else the one named last. */
    @Nullable
    Known institution(Match.Range phrase) {
        if (lastBody != null && institutions.fit(lastBody.canonical(), phrase) >= 2) {
            return lastBody;
        }
        Institutions.Named named = institutions.meantBy(phrase);
        if (lastBody != null
                && institutions.fit(lastBody.canonical(), phrase) > 0
                && (named == null || institutions.fit(named.canonical(), phrase) < 2)) {
            return lastBody;
        }
        return known(named);
    }

    private @Nullable Known known(Institutions.@Nullable Named named) {
        if (named == null) {
            return null;
        }
        boolean outlet = institutions.isOutlet(named.canonical());
        return new Known(named.canonical(), outlet ? Source.Type.OUTLET : Source.Type.ORGANISATION, named.mention());
    }

    /** @param value person and number, as the packs give them: 3s, 3p, 3n, dual, 1p … */
    @Nullable
    Known byPronoun(String value, int at) {
        return switch (value) {
            case "3s" -> lastPerson != null ? lastPerson : last;
            case "3p" -> lastMany != null ? lastMany : last;
            case "3n" -> lastBody != null ? lastBody : known(institutions.namedBefore(at));
            case "dual" -> lastPair != null ? lastPair : pairBefore(at);
            default -> null;
        };
    }

    /** "Bogor dan Depok": the last two names before the token that a conjunction joins. */
    private @Nullable Known pairBefore(int at) {
        for (int i = at - 2; i > Math.max(0, at - FARTHEST_PAIR); i--) {
            if (page.is(i, Mark.CONJUNCTION) && isNamed(i - 1) && isNamed(i + 1)) {
                int from = i - 1;
                while (from > 0 && isNamed(from - 1) && !shape.isBreak(from - 1)) {
                    from--;
                }
                int to = i + 2;
                while (to < at && isNamed(to)) {
                    to++;
                }
                return new Known(page.text.folded(from, to), Source.Type.COLLECTIVE, new Match.Range(from, to));
            }
        }
        return null;
    }

    private boolean isNamed(int i) {
        return page.isOver(i, Page.NAMES)
                || shape.isCapital(i) && page.text.sentenceAt(i).from() < i;
    }
}
