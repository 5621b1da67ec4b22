package org.jejak.app.eval;

import java.util.List;
import org.jejak.app.eval.Fault.Kind;

/** Writes down what is wrong with the attributions of a page. */
final class AttributionFaults {

    private static final String LAYER = "attribution";

    /** Code points by which a content may differ without being worth a line: a stop, a quotation mark, a short word. */
    private static final int NEGLIGIBLE = 8;

    private final Page page;
    private final Pairing pairing;
    private final AttributionTraits traits;

    AttributionFaults(Page page, Pairing pairing) {
        this.page = page;
        this.pairing = pairing;
        this.traits = new AttributionTraits(page, pairing);
    }

    void write() {
        List<Quoted> gold = pairing.gold();
        List<Quoted> read = pairing.read();
        for (int i = 0; i < gold.size(); i++) {
            if (pairing.right().containsKey(i)) {
                content(gold.get(i), read.get(pairing.right().get(i)));
            } else if (pairing.otherSource().containsKey(i)) {
                otherSource(gold.get(i), read.get(pairing.otherSource().get(i)));
            } else if (!pairing.free().contains(i)) {
                int missed = i;
                page.fault(
                        LAYER,
                        Kind.MISSED,
                        gold.get(i).extent(),
                        who(gold.get(i)),
                        packs -> traits.missed(missed, packs));
            }
        }
        for (int j = 0; j < read.size(); j++) {
            if (!pairing.isPairedRead(j)) {
                int extra = j;
                page.fault(
                        LAYER,
                        Kind.FALSE_ALARM,
                        read.get(j).extent(),
                        who(read.get(j)),
                        packs -> traits.falseAlarm(extra, packs));
            }
        }
    }

    private void otherSource(Quoted gold, Quoted read) {
        page.fault(
                LAYER,
                Kind.WRONG_SOURCE,
                gold.extent(),
                "expected " + who(gold) + ", read " + who(read),
                packs -> traits.otherSource(gold, read, packs));
    }

    private void content(Quoted gold, Quoted read) {
        int both = gold.shared(read);
        int other = Quoted.length(gold.content()) + Quoted.length(read.content()) - 2 * both;
        if (other > NEGLIGIBLE) {
            page.fault(
                    "content",
                    Kind.WRONG_CONTENT,
                    gold.extent(),
                    who(gold) + ", read: " + page.words(read.content(), "nothing"),
                    packs -> traits.content(gold, read, packs));
        }
    }

    private String who(Quoted one) {
        return page.words(one.source(), "nobody") + " / " + page.words(one.cue(), "no cue");
    }
}
