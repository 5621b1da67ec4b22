package org.jejak.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that HTML or XML states at its own beginning, read with the labels of the WHATWG Encoding standard. */
final class DeclaredCharset {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int HEAD = 8192;
    private static final Pattern DECLARATION = Pattern.compile(
            "<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{1,40})|<\\?xml\\s[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    /** Labels that on the web mean windows-1252. */
    private static final Set<String> LATIN = Set.of(
            "iso-8859-1",
            "iso8859-1",
            "iso_8859-1",
            "latin1",
            "latin-1",
            "l1",
            "ascii",
            "us-ascii",
            "cp1252",
            "x-cp1252",
            "ansi");

    private DeclaredCharset() {}

    static Optional<Charset> in(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        return declaration.find()
                ? named(declaration.group(1) != null ? declaration.group(1) : declaration.group(2))
                : Optional.empty();
    }

    static Optional<Charset> named(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        if (LATIN.contains(lower)) {
            return Optional.of(WINDOWS_1252);
        }
        if (lower.startsWith("utf-16")) {
            return Optional.of(StandardCharsets.UTF_8); // a declaration that can be read as ASCII is not UTF-16
        }
        try {
            return Optional.of(Charset.forName(lower.equals("gb2312") || lower.equals("gbk") ? "GB18030" : label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
