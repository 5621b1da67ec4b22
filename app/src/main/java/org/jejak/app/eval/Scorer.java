package org.jejak.app.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jejak.model.Reading;

/** Compares readings with the gold of one set, article by article. For one thread. */
public interface Scorer {

    /**
     * @param text one of the set's texts
     * @param reading ours; one without anything where the text was refused
     */
    void add(Path text, Reading reading) throws IOException;

    /** Every layer that the gold has. */
    List<Score> scores();

    /** Of what was found, how often each part is right. */
    List<Share> shares();

    /** By file in the order added, then as met. */
    List<Fault> faults();
}
