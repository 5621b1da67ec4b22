package org.jejak.read;

import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jejak.model.Article;
import org.jejak.model.Metadata;
import org.jejak.model.Original;
import org.jejak.model.TextMap;

/** Bytes on their way to an article: what they are not, how they are encoded, which reader they need. */
final class OriginalBytes {

    private final String name;
    private final byte[] bytes;

    OriginalBytes(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    ReadResult read() {
        Optional<String> signature = Signature.of(bytes);
        if (signature.isPresent()) {
            return new Problem.Binary(name, signature.get());
        }
        Decoded decoded = new TextDecoder(bytes).decode(DeclaredCharset.in(bytes));
        Optional<Problem> problem = problemOf(decoded);
        if (problem.isPresent()) {
            return problem.get();
        }
        return switch (TextKind.of(name, decoded.text())) {
            case PLAIN -> plain(decoded);
            case HTML ->
                new HtmlPage(name, decoded.text())
                        .read(bytes, original("text/html", decoded.charset()), decoded.warnings());
            case JSON -> new Problem.NotAnArticle(name, "JSON data");
            case TABLE -> new Problem.NotAnArticle(name, "a table of data");
            case XML -> new Problem.NotAnArticle(name, "an XML document other than XHTML, such as a feed");
            case CODE -> new Problem.NotAnArticle(name, "program or style code");
            case WEB_ARCHIVE -> new Problem.NotAnArticle(name, "a web archive (MHTML)");
        };
    }

    private Optional<Problem> problemOf(Decoded decoded) {
        if (decoded.text().isBlank()) {
            return Optional.of(new Problem.Empty(name));
        }
        if (Signature.isBinary(decoded.text())) {
            return Optional.of(new Problem.Binary(name, "binary data"));
        }
        int damaged = decoded.senseless();
        return damaged > 20 && damaged > decoded.text().length() / 20
                        || damaged > decoded.text().length() / 2
                ? Optional.of(new Problem.Undecodable(name, decoded.charset().name(), damaged))
                : Optional.empty();
    }

    /** The whole file is the text, so that offsets are those of the file itself. */
    private ReadArticle plain(Decoded decoded) {
        String text = decoded.text();
        TextMap map = TextMap.identity(text.codePointCount(0, text.length()));
        Article article = new Article(name, original("text/plain", decoded.charset()), text, map, Metadata.none());
        return new ReadArticle(article, bytes, decoded.warnings());
    }

    private Original original(String mediaType, Charset charset) {
        return new Original(sha256(bytes), mediaType, charset.name(), bytes.length);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
