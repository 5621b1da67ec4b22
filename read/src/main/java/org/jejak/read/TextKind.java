package org.jejak.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of text a file holds, by its content, and by its extension where the content leaves it open. */
enum TextKind {
    PLAIN,
    HTML,
    JSON,
    TABLE,
    XML,
    CODE,
    WEB_ARCHIVE;

    private static final int HEAD = 8192;
    private static final Pattern HTML_START = Pattern.compile(
            "<(!doctype\\s+html|(html|head|body|meta|title|link|article|main|section|header|div|p|h[1-6]|table|center|font|span|strong|b|a|br|img|script|style)\\b)");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(\\s[^<>]*)?>");
    private static final Pattern PROLOGUE = Pattern.compile("\\A(?:\\s++|<!--(?s:.*?)-->|<\\?xml[^>]*>)*+");
    private static final Pattern JSON_START = Pattern.compile("\\A\\s*[\\[{]\\s*(\"|\\{\\s*\"|\\[\\s*[\"\\[{\\d])");
    private static final Pattern MHTML_START = Pattern.compile(
            "\\A\\s*([A-Za-z-]+:[^\\n]*\\n([ \\t][^\\n]*\\n)*){0,20}?content-type:\\s*multipart/related",
            Pattern.CASE_INSENSITIVE);

    static TextKind of(String name, String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        String start = PROLOGUE.matcher(head).replaceFirst("").toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (HTML_START.matcher(start).lookingAt()) {
            return HTML;
        }
        if (Set.of("html", "htm", "xhtml", "shtml").contains(extension)
                && TAG.matcher(text).find()) {
            return HTML;
        }
        return start.startsWith("<") ? xmlOrPlain(head, start) : byMarks(head, extension);
    }

    private static TextKind xmlOrPlain(String head, String start) {
        boolean xml = head.stripLeading().startsWith("<?xml")
                || Pattern.compile("<(rss|feed|rdf:rdf|svg)\\b").matcher(start).lookingAt();
        return xml ? XML : TAG.matcher(start).lookingAt() ? HTML : PLAIN;
    }

    private static TextKind byMarks(String head, String extension) {
        if (JSON_START.matcher(head).find() || Set.of("json", "jsonl", "ndjson").contains(extension)) {
            return JSON;
        }
        if (MHTML_START.matcher(head).lookingAt()) {
            return WEB_ARCHIVE;
        }
        return switch (extension) {
            case "csv", "tsv" -> TABLE;
            case "js", "mjs", "css", "map", "java", "py", "sh" -> CODE;
            default -> PLAIN;
        };
    }
}
