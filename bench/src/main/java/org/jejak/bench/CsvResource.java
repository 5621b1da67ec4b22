package org.jejak.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table that lies beside these classes, with a head and with comments after {@code #}. */
final class CsvResource {

    private CsvResource() {}

    static List<CSVRecord> rows(String file) {
        CSVFormat form = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(CsvResource.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            return form.parse(in).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
