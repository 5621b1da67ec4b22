package org.jejak.app.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.origin.Story;
import org.jejak.ledger.position.Propositions;

/** How a folder holds texts and what people found in them. */
public enum GoldFormat {
    /** {@code a.txt} and {@code a.json}, as {@code jejak extract} writes it. */
    JEJAK("a.txt and a.json side by side, or in texts/ and gold/"),
    /** PolNeAR: source, cue and content in brat files. */
    POLNEAR("text/NAME.txt and attributions/NAME_ANNOTATOR.ann"),
    /** PFSA-ID: direct speech. */
    PFSA("gold.jsonl with \"spans\", and NAME.txt"),
    /** TIMEX3 spans and values. */
    TIMEX("gold.jsonl with \"timex\", and NAME.txt");

    private final String looks;

    GoldFormat(String looks) {
        this.looks = looks;
    }

    /** What lies in such a folder, for messages. */
    public String looks() {
        return looks;
    }

    /** The format that a folder looks like; {@link #JEJAK} where it looks like none. */
    public static GoldFormat of(Path folder) throws IOException {
        if (Files.isDirectory(folder.resolve("attributions"))) {
            return POLNEAR;
        }
        Path lines = folder.resolve(GoldLines.FILE);
        if (!Files.exists(lines)) {
            return JEJAK;
        }
        try (var all = Files.lines(lines)) {
            return all.anyMatch(line -> line.contains("\"timex\"")) ? TIMEX : PFSA;
        }
    }

    /**
     * What is concluded across the articles of a set that has {@code cross.json}.
     *
     * @throws GoldException where it has none
     */
    public static GoldSet across(Path folder, Story story, Propositions propositions) throws IOException {
        return new CrossSet(JejakGold.of(folder, Map.of(), Optional.empty()), story, propositions);
    }

    /**
     * @param families indicators that count as another one
     * @param known what packs know of sources
     * @throws GoldException where the gold is not in this format
     */
    public GoldSet open(Path folder, Map<String, String> families, Known known) throws IOException {
        return switch (this) {
            case JEJAK -> JejakGold.of(folder, families, Optional.of(known));
            case POLNEAR -> PolnearGold.of(folder);
            case PFSA -> new PfsaGold(GoldLines.of(folder));
            case TIMEX -> new TimexGold(GoldLines.of(folder));
        };
    }
}
