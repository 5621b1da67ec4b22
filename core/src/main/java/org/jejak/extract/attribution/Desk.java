package org.jejak.extract.attribution;

import org.jejak.extract.layout.Layout;
import org.jejak.extract.layout.Zone;
import org.jejak.text.Match;
import org.jejak.text.Quotation;
import org.jejak.text.Text;

/** Everything that the readings of one article share. One thread. */
final class Desk {

    /** No sentence of a newspaper is longer; it bounds the work on texts that are none. */
    private static final int FARTHEST = 400;

    private static final int LONGEST_DATELINE = 12;

    final Page page;
    final Shape shape;
    final Layout layout;
    final PhraseBefore before;
    final PhraseAfter after;
    final Leads leads;
    final Borders borders;
    final Naming naming;
    final Census census;
    final Roster roster;
    final Conversation talk = new Conversation();

    Desk(Text text, Layout layout) {
        this.page = new Page(text);
        this.shape = new Shape(page);
        this.layout = layout;
        this.before = new PhraseBefore(page, shape);
        this.after = new PhraseAfter(page, shape);
        this.leads = new Leads(page, shape, after);
        this.borders = new Borders(page, shape, after, leads);
        Names names = new Names(page, shape);
        this.census = new Census(page);
        census.take(names, layout);
        this.roster = new Roster(page, shape, census, talk);
        this.naming = new Naming(page, shape, names, census, roster);
    }

    /** The tokens in which a cue is read: its unit, or its sentence within the quotation that holds it. */
    Match.Range window(int token) {
        int number = page.text.quotationNumberAt(token);
        if (number < 0) {
            int from = Math.max(Math.min(token, afterDateline(page.unitFrom(token))), token - FARTHEST);
            from = isHeadline(token) ? afterBar(from, token) : from;
            int to = isHeadline(token) ? endOfHeadline(token) : page.unitTo(token);
            return new Match.Range(from, Math.min(to, token + FARTHEST));
        }
        Quotation quote = page.text.quotations().get(number);
        return new Match.Range(
                Math.max(Math.max(quote.from(), page.text.sentenceAt(token).from()), token - FARTHEST),
                Math.min(Math.min(quote.to(), page.text.sentenceAt(token).to()), token + FARTHEST));
    }

    /** "JAKARTA, Kompas - ": a paragraph's first words up to a dash, if they are capitalised or name a day. */
    private int afterDateline(int from) {
        if (from > 0 && page.token(from).breaksBefore() == 0) {
            return from;
        }
        for (int i = from; i < Math.min(page.size(), from + LONGEST_DATELINE); i++) {
            if (i > from && (shape.isDash(i) || page.token(i).isMark("-"))) {
                int next = shape.isDash(i + 1)
                                || page.inText(i + 1) && page.token(i + 1).isMark("-")
                        ? i + 2
                        : i + 1;
                return Math.min(next, page.size() - 1);
            }
            boolean head = shape.isCapital(i)
                    || shape.isComma(i)
                    || shape.isBracket(i)
                    || page.token(i).isNumber()
                    || page.is(i, Mark.MONTH)
                    || page.token(i).isMark(".")
                    || page.token(i).isMark("/")
                    || shape.isColon(i);
            if (!head) {
                return from;
            }
        }
        return from;
    }

    /** "One headline | another". */
    private int afterBar(int from, int token) {
        for (int i = token - 1; i >= from; i--) {
            if (page.token(i).isMark("|")) {
                return i + 1;
            }
        }
        return from;
    }

    private int endOfHeadline(int token) {
        int i = token + 1;
        while (i < page.unitTo(token)
                && i < token + FARTHEST
                && page.token(i).breaksBefore() == 0
                && !page.token(i).isMark("|")) {
            i++;
        }
        return i;
    }

    boolean isHeadline(int token) {
        Zone zone = layout.zoneOf(page.text.sentenceAt(token));
        return zone == Zone.HEADLINE || zone == Zone.SUBHEAD;
    }
}
