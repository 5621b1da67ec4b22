package org.jejak.bench;

import java.nio.file.Path;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.app.pipeline.Topics;
import org.jejak.extract.Languages;
import org.jejak.pack.Packs;
import org.jejak.read.ArticleReader;

/** What all measurements share. */
final class Bench {

    /** Reads more kinds of figures than the other one. */
    static final String TOPIC = "dprk-russia";

    private Bench() {}

    /** The folder that holds packs and samples. */
    static Path home() {
        return Path.of(System.getProperty("jejak.home", "."));
    }

    /** As {@code jejak add --topic} makes it. */
    static Pipeline pipeline() {
        Packs packs = Packs.below(home());
        return new Pipeline(
                new ArticleReader(), new Languages(packs.languages().values()), new Topics(packs).only(TOPIC));
    }
}
