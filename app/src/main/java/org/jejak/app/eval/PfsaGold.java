package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.model.Span;

/** Texts of PFSA-ID: direct speech alone, with statements, cues and words that name or describe speakers, not tied together. */
record PfsaGold(GoldLines lines) implements GoldSet {

    /** The labels of words that may name a speaker. */
    private static final List<String> SPEAKER = List.of("PERSON", "PERSONCOREF", "ROLE", "AFFILIATION");

    private static final List<String> CUE = List.of("CUE", "CUECOREF");

    List<Span> statements(Path text) {
        return spans(text, List.of("STATEMENT"));
    }

    List<Span> cues(Path text) {
        return spans(text, CUE);
    }

    List<Span> speakers(Path text) {
        return spans(text, SPEAKER);
    }

    private List<Span> spans(Path text, List<String> labels) {
        JsonNode byLabel = lines.of("spans", text);
        List<Span> spans = new ArrayList<>();
        labels.forEach(label -> byLabel.path(label).forEach(pair -> spans.add(GoldJson.pair(pair))));
        return spans;
    }

    @Override
    public List<Path> texts() {
        return lines.texts();
    }

    @Override
    public Optional<Path> metadata() {
        return lines.metadata();
    }

    @Override
    public Optional<String> outlet(Path text) {
        return Optional.empty();
    }

    @Override
    public Scorer scorer() {
        return new PfsaScorer(this);
    }
}
