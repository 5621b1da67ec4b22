package org.jejak.app.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jejak.ledger.origin.Story;
import org.jejak.ledger.position.Propositions;

/** A set in the format of {@link JejakGold} with {@code cross.json}: what is concluded across its articles. */
final class CrossSet implements GoldSet {

    private final JejakGold gold;
    private final CrossGold cross;
    private final Story story;
    private final Propositions propositions;

    /** @throws GoldException if there is no {@code cross.json} */
    CrossSet(JejakGold gold, Story story, Propositions propositions) throws IOException {
        this.gold = gold;
        this.story = story;
        this.propositions = propositions;
        this.cross = CrossGold.in(gold.folder())
                .orElseThrow(() -> new GoldException(gold.folder() + ": there is no " + CrossGold.FILE
                        + "; without it there is nothing to compare across articles"));
    }

    @Override
    public List<Path> texts() {
        return gold.texts();
    }

    @Override
    public Optional<Path> metadata() {
        return gold.metadata();
    }

    @Override
    public Optional<String> outlet(Path text) throws IOException {
        return gold.outlet(text);
    }

    @Override
    public Scorer scorer() {
        return new CrossScorer(gold, cross, story, propositions);
    }
}
