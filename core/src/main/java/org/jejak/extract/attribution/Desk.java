package org.jejak.extract.attribution;

import org.jejak.extract.layout.Layout;
import org.jejak.extract.layout.Zone;
import org.jejak.text.Match;
import org.jejak.text.Quotation;
import org.jejak.text.Text;

/** Everything that the readings of one article share. One thread. */
final class Desk {

    final Page page;
    final Shape shape;
    final Layout layout;
    final PhraseBefore before;
    final PhraseAfter after;
    final Borders borders;
    final Naming naming;
    final Roster roster;
    final Conversation talk = new Conversation();

    Desk(Text text, Layout layout) {
        this.page = new Page(text);
        this.shape = new Shape(page);
        this.layout = layout;
        this.before = new PhraseBefore(page, shape);
        this.after = new PhraseAfter(page, shape);
        this.borders = new Borders(page, shape, after);
        Names names = new Names(page, shape);
        this.roster = new Roster(page);
        this.naming = new Naming(page, shape, names, roster);
        roster.enterNames(names, layout);
    }

    /** The tokens in which a cue is read: its unit, or its sentence within the quotation that holds it. */
    Match.Range window(int token) {
        int number = page.text.quotationNumberAt(token);
        if (number < 0) {
            return new Match.Range(page.unitFrom(token), page.unitTo(token));
        }
        Quotation quote = page.text.quotations().get(number);
        return new Match.Range(
                Math.max(quote.from(), page.text.sentenceAt(token).from()), Math.min(quote.to(), page.text.sentenceAt(token).to()));
    }

    boolean isHeadline(int token) {
        Zone zone = layout.zoneOf(page.text.sentenceAt(token));
        return zone == Zone.HEADLINE || zone == Zone.SUBHEAD;
    }
}
