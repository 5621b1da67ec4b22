package org.jejak.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jejak.extract.layout.Layout;
import org.jejak.extract.layout.Zone;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.text.Annotations;
import org.jejak.text.FormSet;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Every name of two words or more that a report prints, so that a part of it is understood later. Immutable once taken. */
final class Census {

    private static final long NOT_ALONE = Mark.bits(
            Mark.ADJUNCT,
            Mark.AFFILIATION,
            Mark.BODY,
            Mark.ORGANISATION,
            Mark.TITLE,
            Mark.ROLE,
            Mark.FIELD,
            Mark.PLACE_KIND,
            Mark.PLACE);

    private static final long BASIC = Annotations.bits(Set.of("name.basic"));

    private final Page page;
    private final Map<String, String> fullNames = new HashMap<>();
    private final Map<String, String> surnames = new HashMap<>();
    private final Map<String, Match.Range> introductions = new HashMap<>();
    private final Set<String> alone = new HashSet<>();
    /** Words that the text also prints in small letters. */
    private final FormSet common;

    Census(Page page) {
        this.page = page;
        this.common = new FormSet(page.text);
    }

    void take(Names names, Layout layout) {
        for (int i = 0; i < page.size(); i++) {
            if (page.token(i).isWord() && !page.isCapital(i)) {
                common.add(i);
            }
        }
        List<Match.Range> full = new ArrayList<>();
        for (Sentence sentence : page.text.sentences()) {
            if (layout.zoneOf(sentence) == Zone.BODY) {
                take(names, sentence, full);
            }
        }
        // where a name begins depends on what stands alone anywhere
        for (Match.Range name : full) {
            enter(names.startOfName(name.from(), name.to(), this), name.to());
        }
    }

    private void take(Names names, Sentence sentence, List<Match.Range> full) {
        int i = page.nextName(sentence.from(), sentence.to());
        while (i < sentence.to()) {
            int end = names.endOfRun(i, sentence.to());
            boolean free = end - i == 1
                    && i > sentence.from()
                    && !page.isOver(i - 1, NOT_ALONE)
                    && !page.token(i - 1).isNumber();
            boolean subject = end - i == 1 && i == sentence.from() && page.isAny(end, CueFinder.VERBAL);
            if (free || subject) {
                alone.add(form(i));
            } else if (end - i > 1) {
                full.add(new Match.Range(isCommon(i, sentence) ? i + 1 : i, end));
            }
            i = page.nextName(Math.max(end, i + 1), sentence.to());
        }
    }

    /** "Supporters Joko" opens a sentence, and "supporters" is a word of the text: its capital makes it no name. */
    boolean isCommon(int token, Sentence sentence) {
        return token == sentence.from() && common.contains(token);
    }

    private void enter(int from, int to) {
        String full = basic(from, to);
        introductions.putIfAbsent(full, new Match.Range(from, to));
        if (to - from > 1) {
            surnames.putIfAbsent(form(to - 1), full);
            for (int i = from; i < to; i++) {
                fullNames.putIfAbsent(form(i), full);
            }
        }
    }

    /** Where the name is printed first; null where it never is in full. */
    Match.@Nullable Range introduction(String name) {
        return introductions.get(name);
    }

    /** Whether the report somewhere prints the word as a name of its own. */
    boolean standsAlone(int token) {
        return alone.contains(form(token));
    }

    boolean isSurname(int token) {
        return surnames.containsKey(form(token)) || fullNames.containsKey(form(token));
    }

    /** The form under which a word of a name is known, whatever its case. */
    private String form(int token) {
        return page.text.annotations().mayStart(token, BASIC)
                ? Tokenizer.form(basic(token))
                : page.token(token).form();
    }

    private String basic(int token) {
        return page.text
                .annotations()
                .at(token, "name.basic")
                .map(Match::value)
                .orElse(page.token(token).text());
    }

    /** A name with each word in its basic form, as far as the text prints that. */
    private String basic(int from, int to) {
        StringBuilder basic = new StringBuilder();
        for (int i = from; i < to; i++) {
            basic.append(i > from && page.token(i).spaceBefore() ? " " : "").append(basic(i));
        }
        return basic.toString();
    }

    /** The fullest form of a person's name. */
    Filed fullName(Match.Range name) {
        Match known = personName(name.from());
        if (known != null) {
            return Filed.listed(known);
        }
        String form = form(name.from());
        String full = name.to() - name.from() > 1 ? null : surnames.getOrDefault(form, fullNames.get(form));
        if (full == null) {
            return new Filed(basic(name.from(), name.to()), Basis.of(Ground.NAME_PRINTED));
        }
        Match.Range introduced = introductions.get(full);
        return new Filed(
                full, introduced == null ? Basis.of(Ground.NAME_FULL) : Basis.of(Ground.NAME_FULL, introduced));
    }

    private @Nullable Match personName(int token) {
        for (Match match : page.text.annotations().covering(token)) {
            if (match.category().equals(Mark.PERSON.category)) {
                return match;
            }
        }
        return null;
    }
}
