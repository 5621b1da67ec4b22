package org.jejak.extract.attribution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jejak.text.Match;
import org.jejak.text.Quotation;
import org.jejak.text.Text;
import org.jejak.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A text as attribution looks at it: what each token is marked as, where quotations open and close, and units, which are
 * sentences joined where a quotation runs over their border. Built in one pass; constant time per question.
 */
final class Page {

    static final long NAMES = Mark.bits(Mark.COUNTRY, Mark.ORGANISATION, Mark.PERSON, Mark.OUTLET, Mark.PLACE);
    static final long PEOPLE = Mark.bits(Mark.ROLE, Mark.GROUP, Mark.BODY, Mark.TITLE, Mark.DOCUMENT);
    static final long TIMES =
            Mark.bits(Mark.MONTH, Mark.WEEKDAY, Mark.RELATIVE_TIME, Mark.DAYPART, Mark.UNIT, Mark.DATE);

    final Text text;
    private final int size;
    private long looks;
    private final Set<String> outlets = new HashSet<>();
    private final long[] starting;
    private final long[] over;
    private final boolean[] capitals;
    /** What has a capital or is listed as a person's name or an organisation's: where a name may begin. */
    private final boolean[] named;

    private final Units units;
    private final BitSet asides = new BitSet();

    Page(Text text) {
        this.text = text;
        this.size = text.size();
        this.starting = new long[text.size()];
        this.over = new long[text.size()];
        this.capitals = new boolean[text.size()];
        this.named = new boolean[text.size()];
        this.units = new Units(text);
        mark();
    }

    private void mark() {
        for (int i = 0; i < size; i++) {
            capitals[i] = text.token(i).isCapitalised();
            named[i] = capitals[i];
        }
        for (Match match : text.annotations().all()) {
            long bit = Mark.bit(match);
            if (bit != 0) {
                mark(match, bit);
            }
        }
    }

    private void mark(Match match, long bit) {
        starting[match.from()] |= bit;
        for (int i = match.from(); i < match.to(); i++) {
            over[i] |= bit;
        }
        if (bit == Mark.OUTLET.bit) {
            outlets.add(match.value());
        } else if (bit == Mark.PERSON.bit || bit == Mark.ORGANISATION.bit) {
            Arrays.fill(named, match.from(), match.to(), true);
        }
    }

    /** How often a token was looked at so far: the work done, in a unit that no machine changes. */
    long looks() {
        return looks;
    }

    int size() {
        return size;
    }

    Token token(int i) {
        looks++;
        return text.token(i);
    }

    boolean inText(int i) {
        return i >= 0 && i < size;
    }

    boolean isCapital(int i) {
        looks++;
        return i >= 0 && i < capitals.length && capitals[i];
    }

    boolean is(int i, Mark mark) {
        return i >= 0 && i < starting.length && (starting[i] & mark.bit) != 0;
    }

    boolean isAny(int i, long marks) {
        looks++;
        return i >= 0 && i < starting.length && (starting[i] & marks) != 0;
    }

    /** The next token from {@code from} on that starts any of the marks, or {@code to}. */
    int nextAny(int from, int to, long marks) {
        int i = from;
        while (i < to && (starting[i] & marks) == 0) {
            i++;
        }
        looks += i - from;
        return i;
    }

    /** The next token from {@code from} on where a name may begin, or {@code to}. */
    int nextName(int from, int to) {
        int i = from;
        while (i < to && !named[i]) {
            i++;
        }
        looks += i - from;
        return i;
    }

    boolean isOver(int i, long marks) {
        looks++;
        return i >= 0 && i < over.length && (over[i] & marks) != 0;
    }

    /** "The search and rescue office": a small word that belongs to the name of an institution or to what it is called. */
    boolean isWithinName(int i) {
        return isWithin(i, "source.office") || isWithin(i, Mark.ORGANISATION.category);
    }

    private boolean isWithin(int i, String category) {
        return text.annotations()
                .over(i, category)
                .filter(name -> name.from() < i && i < name.to() - 1)
                .isPresent();
    }

    /** Whether the language tells the cases of its words. */
    boolean hasCases() {
        return text.tellsCases();
    }

    /** The names of the outlets that the text names, as the packs file them. */
    Set<String> outlets() {
        return outlets;
    }

    /** Whether a token of the range is part of any of the marks. */
    boolean isAnyOver(int from, int to, long marks) {
        for (int i = from; i < to; i++) {
            if (isOver(i, marks)) {
                return true;
            }
        }
        return false;
    }

    /** The longest match of the mark that starts at the token. */
    @Nullable
    Match match(int i, Mark mark) {
        Match longest = null;
        if (is(i, mark)) {
            List<Match> matches = text.annotations().startingAt(i);
            for (int m = 0; m < matches.size(); m++) {
                Match match = matches.get(m);
                if (Mark.bit(match) == mark.bit && (longest == null || longest.length() < match.length())) {
                    longest = match;
                }
            }
        }
        return longest;
    }

    /** Whether the mark starts at the token with that value. */
    boolean is(int i, Mark mark, String value) {
        if (is(i, mark)) {
            List<Match> matches = text.annotations().startingAt(i);
            for (int m = 0; m < matches.size(); m++) {
                if (Mark.bit(matches.get(m)) == mark.bit
                        && matches.get(m).label().is(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** First token of the unit. */
    int unitFrom(int i) {
        return units.from(i);
    }

    /** Token after the last of the unit. */
    int unitTo(int i) {
        return units.to(i);
    }

    /** The quotation whose opening mark (or first token, where the mark is lost) stands at the token. */
    @Nullable
    Quotation opening(int i) {
        Quotation behind = quotation(i + 1);
        if (behind != null && behind.outerFrom() == i) {
            return behind;
        }
        Quotation here = quotation(i);
        return here != null && here.outerFrom() == i ? here : null;
    }

    /** The quotation that ends right before the token. */
    @Nullable
    Quotation closing(int i) {
        Quotation before = quotation(i - 1);
        if (before != null && before.outerTo() == i) {
            return before;
        }
        Quotation closed = quotation(i - 2);
        return closed != null && closed.outerTo() == i ? closed : null;
    }

    private @Nullable Quotation quotation(int i) {
        int number = inText(i) ? text.quotationNumberAt(i) : -1;
        return number < 0 ? null : text.quotations().get(number);
    }

    boolean isQuoted(int i) {
        return text.quotationNumberAt(i) >= 0 && !asides.get(i);
    }

    /** From now on these words are the reporter's own, though they stand between quotation marks. */
    void unquote(int from, int to) {
        asides.set(from, to);
    }

    int paragraph(int i) {
        return text.sentenceAt(i).paragraph();
    }
}
