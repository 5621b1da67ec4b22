package org.jejak.ledger.position;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Edtf;
import org.jejak.model.Mention;
import org.jejak.model.Metadata;
import org.jejak.model.Modality;
import org.jejak.model.Original;
import org.jejak.model.Position;
import org.jejak.model.Scope;
import org.jejak.model.Span;
import org.jejak.model.Stance;
import org.jejak.model.Voice;
import org.jejak.pack.Packs;

/** Positions of invented reports, for tests of what the ledger concludes from them. */
public final class Statements {

    /** One that is true wherever {@link #NARROW} is. */
    public static final String WIDE = "kp-troops-in-russia";

    public static final String NARROW = "kp-troops-fighting-ukraine";

    private static final Optional<String> NONE = Optional.empty();
    private static final Packs PACKS = Packs.below(Path.of(".."));
    private static final Optional<String> TOPIC = Optional.of("dprk-russia");

    private Statements() {}

    public static Story story() {
        return Story.of(PACKS, TOPIC);
    }

    public static Propositions propositions() {
        return Propositions.of(PACKS, TOPIC);
    }

    /**
     * @param published empty where the article has no date
     * @param said the day that the text gives, or empty
     */
    public static ClaimEntry said(
            String article, String published, String party, Stance stance, String proposition, String said) {
        int start = 100 + Math.abs((party + stance + proposition + said).hashCode() % 800);
        Position position = new Position(
                proposition + start,
                proposition,
                new Mention("words", new Span(start, start + 5)),
                new Scope(NONE, NONE, NONE, date(said), NONE),
                new Voice(
                        Optional.of(party).filter(name -> !name.isEmpty()),
                        Optional.empty(),
                        List.of(),
                        NONE,
                        stance,
                        Modality.ACTUAL));
        Metadata metadata = new Metadata(
                NONE, Optional.of("Outlet " + article), NONE, NONE, NONE, date(published), Optional.empty());
        return new ClaimEntry(new ClaimId(article, proposition + "@" + start), article(article, metadata), position);
    }

    /** With the word by which its article says which of the party's steps it was. */
    public static ClaimEntry told(String article, String published, String party, Stance stance, String word) {
        ClaimEntry entry = said(article, published, party, stance, WIDE);
        Position position = (Position) entry.claim();
        return new ClaimEntry(
                entry.id(),
                entry.article(),
                new Position(
                        position.id(),
                        position.indicator(),
                        position.quote(),
                        new Scope(NONE, NONE, NONE, Optional.empty(), Optional.of(word)),
                        position.voice()));
    }

    public static ClaimEntry said(String article, String published, String party, Stance stance, String proposition) {
        return said(article, published, party, stance, proposition, "");
    }

    private static ArticleEntry article(String id, Metadata metadata) {
        return new ArticleEntry(
                id, 1, NONE, id + ".txt", new Original(id, "text/plain", "UTF-8", 1), metadata, List.of(), 9999, 0, 1);
    }

    private static Optional<Edtf> date(String edtf) {
        return edtf.isEmpty() ? Optional.empty() : Optional.of(new Edtf(edtf));
    }

    static List<ClaimEntry> all(ClaimEntry... claims) {
        return Arrays.asList(claims);
    }
}
