package org.jejak.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/**
 * The institutions that an article names, and of what kind each is, so that "lembaga itu" and "the ministry" find the one meant.
 * Kinds are the values of {@code source.body}. Grows as the article is read; one thread.
 */
final class Institutions {

    /** How many mentions back an institution can be meant. */
    private static final int FARTHEST = 60;

    /** The kind whose nouns fit any institution: "lembaga", "organisation". */
    private static final String ANY = "body";

    /** The kind that an institution may be whose name does not say what it is. */
    private static final String AGENCY = "agency";

    private static final String OUTLET = "outlet";

    private static final String WIRE = "wire";

    private static final int LONGEST_LABEL = 3;

    private final Page page;
    private final Shape shape;
    private final Nationals nationals;
    private final List<Named> named = new ArrayList<>();
    private final Map<String, Set<String>> heads = new HashMap<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();
    /** Of outlets, what sort each is as far as its name or the noun before it tells: paper, air, wire, web. */
    private final Map<String, Set<String>> sorts = new HashMap<>();
    /** All words by which an institution was named. */
    private final Map<String, Set<String>> words = new HashMap<>();
    /** Those that have no name but common nouns: "the health ministry". */
    private final Set<String> common = new HashSet<>();

    /** An institution at one place. */
    record Named(String canonical, Match.Range mention) {}

    Institutions(Page page, Shape shape) {
        this.page = page;
        this.shape = shape;
        this.nationals = new Nationals(page.text);
        int i = page.nextName(0, page.size());
        while (i < page.size()) {
            i = page.nextName(enterAt(i), page.size());
        }
    }

    /** Enters the institution named at the token, if one is; returns the token to go on with. */
    private int enterAt(int i) {
        Match outlet = page.match(i, Mark.OUTLET);
        if (outlet != null) {
            outlet(outlet.value(), new Match.Range(i, outlet.to()));
            return outlet.to();
        }
        Match listed = page.match(i, Mark.ORGANISATION);
        if (listed != null) {
            enter(listed.value(), new Match.Range(i, listed.to()));
            return listed.to();
        }
        if (!opens(i)) {
            return i + 1;
        }
        int to = i + 1;
        while (page.inText(to) && (shape.isCapital(to) && !shape.isComma(to - 1) || isLink(to))) {
            to++;
        }
        if (to - i > 1) {
            Match.Range name = new Match.Range(i, to);
            String national = nationals.of(name);
            enter(national != null ? national : page.text.folded(i, to), name);
        }
        return to;
    }

    /** A word for a kind of institution with a capital; behind an outlet's name it is a desk of that outlet. */
    private boolean opens(int i) {
        return shape.isCapital(i)
                && page.isOver(i, Mark.BODY.bit)
                && !page.isOver(i, Mark.OUTLET.bit)
                && !page.isOver(i - 1, Mark.OUTLET.bit);
    }

    /** "Ministry of Fisheries". */
    private boolean isLink(int i) {
        return page.is(i, Mark.AFFILIATION, "of") && shape.isCapital(i - 1) && shape.isCapital(i + 1);
    }

    /** A name that a phrase was understood to mean; what the phrase is called tells its kind. */
    void heard(String canonical, Match.Range phrase) {
        enter(canonical, phrase);
    }

    /** An outlet, whatever its name says: "the newspaper". The noun before a name tells what sort it is, and so may the name. */
    void outlet(String canonical, Match.Range phrase) {
        named.add(new Named(canonical, phrase));
        kinds.computeIfAbsent(canonical, name -> new HashSet<>()).add(OUTLET);
        int from = shape.isNameMark(phrase.from() - 1) ? phrase.from() - 1 : phrase.from();
        Set<String> told = sorts.computeIfAbsent(canonical, name -> new HashSet<>());
        for (int i = Math.max(0, from - LONGEST_LABEL); i < phrase.to(); i++) {
            Match sort = page.match(i, Mark.SORT);
            if (sort != null && (sort.to() == from || i >= phrase.from())) {
                told.add(sort.value());
            }
        }
    }

    boolean isOutlet(String canonical) {
        return kinds.getOrDefault(canonical, Set.of()).contains(OUTLET);
    }

    private void enter(String canonical, Match.Range range) {
        named.add(new Named(canonical, range));
        if (!shape.isCapital(range.to() - 1) && !page.isAnyOver(range.from(), range.to(), Mark.ORGANISATION.bit)) {
            common.add(canonical);
        }
        for (int i = range.from(); i < range.to(); i++) {
            words.computeIfAbsent(canonical, name -> new HashSet<>())
                    .add(page.token(i).form());
            Match body = page.match(i, Mark.BODY);
            if (body != null) {
                heads.computeIfAbsent(canonical, name -> new HashSet<>())
                        .add(page.token(i).form());
                kinds.computeIfAbsent(canonical, name -> new HashSet<>()).add(body.value());
            }
        }
    }

    /** The institution named last before the token; null where none is. */
    @Nullable
    Named namedBefore(int token) {
        Named last = null;
        for (int i = named.size() - 1; i >= Math.max(0, named.size() - FARTHEST); i--) {
            Named candidate = named.get(i);
            boolean later =
                    last == null || candidate.mention().from() > last.mention().from();
            last = candidate.mention().to() <= token && later && !isOutlet(candidate.canonical()) ? candidate : last;
        }
        return last;
    }

    /** The institution named last before the phrase that its head noun fits best, an outlet only if no other fits so well; null where none does. */
    @Nullable
    Named meantBy(Match.Range phrase) {
        Named best = null;
        int highest = 0;
        for (int i = named.size() - 1; i >= Math.max(0, named.size() - FARTHEST); i--) {
            Named candidate = named.get(i);
            if (candidate.mention().from() < phrase.from()) {
                int fit = 2 * fit(candidate.canonical(), phrase);
                fit = fit > 0 && !isOutlet(candidate.canonical()) ? fit + 1 : fit;
                boolean later = best != null
                        && fit == highest
                        && candidate.mention().from() > best.mention().from();
                if (fit > highest || later) {
                    best = candidate;
                    highest = fit;
                }
            }
        }
        return best;
    }

    /** 0: cannot be meant; 1: perhaps; 2: the same kind; 3: the same noun. */
    int fit(String canonical, Match.Range phrase) {
        Set<String> known = kinds.getOrDefault(canonical, Set.of());
        int fit = 0;
        boolean foreign = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Match body = page.match(i, Mark.BODY);
            if (body == null) {
                continue;
            }
            if (heads.getOrDefault(canonical, Set.of()).contains(page.token(i).form())) {
                fit = 3;
            } else if (known.contains(OUTLET)) {
                int sorted = sorted(canonical, i, body.value());
                fit = Math.max(fit, sorted);
                foreign |= sorted == 0;
            } else if (known.contains(body.value()) && !body.value().equals(ANY)) {
                fit = Math.max(fit, 2);
            } else if (body.value().equals(ANY)
                    || known.isEmpty() && body.value().equals(AGENCY)) {
                fit = Math.max(fit, 1);
            } else {
                foreign = true;
            }
        }
        boolean other = foreign && fit < 2 || fit != 2 && !points(phrase) && isDescribedOtherwise(canonical, phrase);
        return other || common.contains(canonical) && isDescribedOtherwise(canonical, phrase) ? 0 : fit;
    }

    /** How well an outlet fits a noun: "the newspaper" is a station only where no paper is named, and an agency is a wire or no outlet. */
    private int sorted(String canonical, int noun, String kind) {
        Set<String> told = sorts.getOrDefault(canonical, Set.of());
        Match sort = page.match(noun, Mark.SORT);
        if (kind.equals(AGENCY)) {
            return told.contains(WIRE) && sort != null ? 1 : 0;
        }
        if (!kind.equals(OUTLET)) {
            return 0;
        }
        if (sort == null || told.isEmpty()) {
            return 2;
        }
        return told.contains(sort.value()) ? 3 : 1;
    }

    /** Whether a demonstrative says that it was named before; an article may open any description. */
    private boolean points(Match.Range phrase) {
        return page.isOver(phrase.to() - 1, Mark.DEMONSTRATIVE.bit) && phrase.to() - phrase.from() > 1
                || page.is(phrase.from(), Mark.DEMONSTRATIVE) && !page.is(phrase.from(), Mark.DETERMINER);
    }

    /** "The defence ministry" is not "the health ministry", whatever noun they share. */
    private boolean isDescribedOtherwise(String canonical, Match.Range phrase) {
        Set<String> known = words.getOrDefault(canonical, Set.of());
        long small = Page.NAMES | Mark.bits(Mark.BODY, Mark.DETERMINER, Mark.DEMONSTRATIVE, Mark.AFFILIATION);
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (shape.isWord(i)
                    && !page.isOver(i, small)
                    && !known.contains(page.token(i).form())) {
                return true;
            }
        }
        return false;
    }
}
