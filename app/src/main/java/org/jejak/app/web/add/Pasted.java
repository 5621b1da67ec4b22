package org.jejak.app.web.add;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jejak.model.Edtf;
import org.jejak.read.MetadataFile;
import org.jejak.read.MetadataFileException;

/** A text that somebody pasted, with what is stated of it; blank where nothing is. */
public record Pasted(String text, String title, String outlet, String date, String language, String url) {

    private static final int DIGITS = 12;

    public static Pasted nothing() {
        return new Pasted("", "", "", "", "", "");
    }

    /** What is wrong with it, as a key for {@code add.fault.…}. */
    public Optional<String> fault() {
        if (text.isBlank()) {
            return Optional.of("empty");
        }
        return date.isBlank() || Edtf.isValid(date.strip()) ? Optional.empty() : Optional.of("date");
    }

    /** Puts it into an upload as a plain text file named after its content, so that another text is never taken for its next version. */
    public void into(Upload upload) throws IOException {
        byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        String name = "pasted-" + digest(bytes) + ".txt";
        upload.put(name, new ByteArrayInputStream(bytes));
        ObjectNode row = new JsonMapper().createObjectNode().put("file", name);
        state(row, "title", title);
        state(row, "outlet", outlet);
        state(row, "published", date);
        state(row, "language", language);
        state(row, "url", url);
        try {
            upload.state(MetadataFile.parse("form", row.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (MetadataFileException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void state(ObjectNode row, String name, String value) {
        if (!value.isBlank()) {
            row.put(name, value.strip());
        }
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
