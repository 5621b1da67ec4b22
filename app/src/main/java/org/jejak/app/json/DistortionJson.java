package org.jejak.app.json;

import java.io.IOException;
import org.jejak.ledger.distortion.Distortion;

/** A {@link Distortion} as one JSON object. */
public final class DistortionJson {

    private DistortionJson() {}

    /** The members; the caller writes the braces. */
    public static void write(Distortion distortion, Json json) throws IOException {
        json.text("type", distortion.id());
        json.text("from", distortion.from());
        json.text("to", distortion.to());
        json.object("upstream", () -> ContestJson.claim(distortion.upstream(), json));
        json.object("downstream", () -> ContestJson.claim(distortion.downstream(), json));
    }
}
