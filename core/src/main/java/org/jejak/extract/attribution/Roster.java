package org.jejak.extract.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jejak.extract.layout.Layout;
import org.jejak.extract.layout.Zone;
import org.jejak.model.Source;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Who an article has named so far: full names by their parts, and who spoke last. Grows as the article is read; one thread. */
final class Roster {

    private final Page page;
    private final Map<String, String> fullNames = new HashMap<>();
    private final Map<String, String> surnames = new HashMap<>();
    private final Map<String, String> shortForms = new HashMap<>();
    private final Map<String, Known> byWord = new HashMap<>();
    private final Set<String> alone = new HashSet<>();
    private @Nullable Known lastPerson;
    private @Nullable Known lastBody;
    private @Nullable Known lastMany;
    private @Nullable Known last;

    /** Somebody who has spoken or been named. */
    record Known(String canonical, Source.Type type, Match.Range mention) {}

    Roster(Page page) {
        this.page = page;
    }

    /** Enters every name of two words or more that the report prints, so that later parts of it are understood. */
    void enterNames(Names names, Layout layout) {
        for (Sentence sentence : page.text.sentences()) {
            if (layout.zoneOf(sentence) == Zone.BODY) {
                int i = sentence.from();
                while (i < sentence.to()) {
                    int end = names.endOfRun(i, sentence.to());
                    if (end - i > 1) {
                        enter(i, end);
                    } else if (end - i == 1 && i > sentence.from()) {
                        alone.add(page.token(i).form());
                    }
                    i = Math.max(end, i + 1);
                }
            }
        }
    }

    private void enter(int from, int to) {
        String full = page.text.slice(from, to);
        surnames.putIfAbsent(page.token(to - 1).form(), full);
        for (int i = from; i < to; i++) {
            fullNames.putIfAbsent(page.token(i).form(), full);
        }
    }

    /** Whether the report somewhere prints the word as a name of its own. */
    boolean standsAlone(String form) {
        return alone.contains(form);
    }

    boolean isSurname(String form) {
        return surnames.containsKey(form) || fullNames.containsKey(form);
    }

    /** The fullest form of a person's name. */
    String fullName(Match.Range name) {
        String known = personName(name.from());
        if (known != null) {
            return known;
        }
        if (name.to() - name.from() > 1) {
            return page.text.slice(name.from(), name.to());
        }
        String form = page.token(name.from()).form();
        String bySurname = surnames.getOrDefault(form, fullNames.get(form));
        return bySurname == null ? page.text.slice(name.from(), name.to()) : bySurname;
    }

    private @Nullable String personName(int token) {
        for (Match match : page.text.annotations().covering(token)) {
            if (match.category().equals(Mark.PERSON.category)) {
                return match.value();
            }
        }
        return null;
    }

    /** "(NIS)" after a name: from now on the short form means that name. */
    void enterShortForm(String form, String canonical) {
        shortForms.put(form, canonical);
    }

    @Nullable
    String byShortForm(String form) {
        return shortForms.get(form);
    }

    /** Remembers a speaker, and the words he was introduced by. */
    void heard(Speaker speaker, Phrase phrase) {
        Known known = new Known(
                speaker.canonical(), speaker.type(), speaker.antecedent().orElse(speaker.mention()));
        boolean aside = page.isQuoted(phrase.from())
                || speaker.type() == Source.Type.UNNAMED && page.is(phrase.from(), Mark.PRONOUN);
        if (aside) {
            return;
        }
        last = known;
        switch (speaker.type()) {
            case PERSON -> lastPerson = known;
            case ORGANISATION, OUTLET -> lastBody = known;
            case COLLECTIVE -> lastMany = known;
            case UNNAMED -> lastPerson = known;
            case DOCUMENT -> {}
        }
        for (int i = phrase.outerFrom(); i < phrase.outerTo(); i++) {
            if (page.isOver(i, Mark.bits(Mark.ROLE, Mark.TITLE, Mark.BODY, Mark.DOCUMENT))) {
                byWord.put(page.token(i).form(), known);
            }
        }
    }

    @Nullable
    Known byWord(String form) {
        return byWord.get(form);
    }

    @Nullable
    Known last() {
        return last;
    }

    /** @param value person and number, as the packs give them: 3s, 3p, 3n, 1p … */
    @Nullable
    Known byPronoun(String value) {
        return switch (value) {
            case "3s" -> lastPerson != null ? lastPerson : last;
            case "3p" -> lastMany != null ? lastMany : last;
            case "3n" -> lastBody;
            default -> null;
        };
    }
}
