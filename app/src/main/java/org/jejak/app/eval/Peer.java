package org.jejak.app.eval;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What others reach on the same data, as the file {@code peers.csv} beside this class lists it.
 *
 * @param format of the gold
 * @param language of the articles, ISO 639-1
 * @param layer what is measured
 * @param value F1 or share, 0 to 1
 * @param name who
 * @param data on which articles, or how it differs from ours
 * @param source who measured or published it
 */
public record Peer(
        GoldFormat format, String language, String layer, double value, String name, String data, String source) {

    /** All peers, in the order of the file. */
    public static List<Peer> all() {
        CSVFormat form = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Peer.class.getResourceAsStream("peers.csv")), StandardCharsets.UTF_8)) {
            return form.parse(in).stream().map(Peer::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Peer of(CSVRecord row) {
        return new Peer(
                GoldFormat.valueOf(row.get("format")),
                row.get("language"),
                row.get("layer"),
                Double.parseDouble(row.get("value")),
                row.get("name"),
                row.get("data"),
                row.get("source"));
    }
}
