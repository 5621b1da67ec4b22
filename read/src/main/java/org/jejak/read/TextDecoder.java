package org.jejak.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the encoding of a text: byte order mark, strict UTF-8, what the file declares, UTF-16 or UTF-32 without a mark, UTF-8 with damage,
 * detection by ICU, and at last windows-1252. Text that is valid UTF-8 beyond ASCII is almost never anything else, whatever a page declares.
 */
final class TextDecoder {

    /** Below this share of bytes beyond ASCII there is too little for detection to go by. */
    private static final double ENOUGH_TO_DETECT = 0.03;

    private static final int SAMPLE = 64 * 1024;

    @SuppressWarnings("ArrayRecordComponent") // written once, below
    private record Mark(int[] bytes, String charset) {}

    private static final List<Mark> MARKS = List.of(
            new Mark(new int[] {0xEF, 0xBB, 0xBF}, "UTF-8"),
            new Mark(new int[] {0xFF, 0xFE, 0, 0}, "UTF-32LE"), // before UTF-16LE, with which it begins
            new Mark(new int[] {0, 0, 0xFE, 0xFF}, "UTF-32BE"),
            new Mark(new int[] {0xFF, 0xFE}, "UTF-16LE"),
            new Mark(new int[] {0xFE, 0xFF}, "UTF-16BE"));

    private final byte[] bytes;

    TextDecoder(byte[] bytes) {
        this.bytes = bytes;
    }

    Decoded decode(Optional<Charset> declared) {
        return marked().or(() -> declared.filter(this::usesEscapes).flatMap(this::strictly))
                .or(() ->
                        hasNul() ? WideText.charsetOf(bytes).flatMap(this::strictly) : strictly(StandardCharsets.UTF_8))
                .or(() -> declared.flatMap(this::strictly))
                .or(this::damagedUtf8)
                .or(() -> declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                        .map(this::leniently))
                .orElseGet(this::guessed);
    }

    private Optional<Decoded> marked() {
        return MARKS.stream().filter(this::begins).findFirst().map(mark -> {
            Charset charset = Charset.forName(mark.charset());
            return leniently(charset, mark.bytes().length);
        });
    }

    private boolean begins(Mark mark) {
        for (int i = 0; i < mark.bytes().length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark.bytes()[i]) {
                return false;
            }
        }
        return true;
    }

    /** ISO-2022 and its like look like ASCII but for their escapes. */
    private boolean usesEscapes(Charset charset) {
        return charset.name().startsWith("ISO-2022") || charset.name().startsWith("x-ISO-2022");
    }

    private Optional<Decoded> strictly(Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new Decoded(text, charset, List.of()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private Decoded leniently(Charset charset) {
        return leniently(charset, 0);
    }

    private Decoded leniently(Charset charset, int from) {
        String text = new String(bytes, from, bytes.length - from, charset);
        int damaged = count(text, '\ufffd');
        boolean cut = damaged == 1 && text.endsWith("\ufffd");
        List<Warning> warnings = damaged == 0
                ? List.of()
                : cut
                        ? List.of(new Warning(Warning.Kind.TRUNCATED, "the file ends in the middle of a character"))
                        : List.of(new Warning(
                                Warning.Kind.ENCODING_DAMAGED,
                                damaged + " characters are not valid " + charset.name()
                                        + " and show as \ufffd, the first after '"
                                        + before(text, text.indexOf('\ufffd')) + "'"));
        return new Decoded(text, charset, warnings);
    }

    private static String before(String text, int end) {
        String shown = text.substring(Math.max(0, end - 20), end).replaceAll("\\s+", " ");
        return !shown.isEmpty() && Character.isLowSurrogate(shown.charAt(0)) ? shown.substring(1) : shown;
    }

    private boolean hasNul() {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** UTF-8 of which less is broken than whole: cut off at the end, or pasted from elsewhere. */
    private Optional<Decoded> damagedUtf8() {
        Decoded tried = leniently(StandardCharsets.UTF_8);
        int damaged = count(tried.text(), '\ufffd');
        long whole = tried.text().chars().filter(c -> c > 0x7F).count() - damaged;
        boolean onlyCut = !tried.warnings().isEmpty() && tried.warnings().get(0).kind() == Warning.Kind.TRUNCATED;
        return whole >= damaged || onlyCut && endsInsideUtf8() ? Optional.of(tried) : Optional.empty();
    }

    /** Whether the last byte beyond ASCII opens a sequence that the file does not finish. */
    private boolean endsInsideUtf8() {
        int i = bytes.length - 1;
        while (i > 0 && (bytes[i] & 0xC0) == 0x80) {
            i--;
        }
        return (bytes[i] & 0xC0) == 0xC0 && bytes.length - i > 1;
    }

    private Decoded guessed() {
        Charset charset = beyondAscii() < ENOUGH_TO_DETECT ? DeclaredCharset.WINDOWS_1252 : detected();
        Decoded decoded = leniently(charset);
        Warning guess = new Warning(
                Warning.Kind.ENCODING_GUESSED,
                "no encoding is stated and it is not UTF-8: read as " + charset.name() + ", a guess");
        return new Decoded(decoded.text(), charset, with(guess, decoded.warnings()));
    }

    private static List<Warning> with(Warning first, List<Warning> rest) {
        return rest.isEmpty() ? List.of(first) : List.of(first, rest.get(0));
    }

    private Charset detected() {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
        for (CharsetMatch match : detector.detectAll()) {
            Optional<Charset> charset =
                    DeclaredCharset.named(match.getName()).filter(found -> match.getConfidence() >= 20);
            if (charset.isPresent() && charset.flatMap(this::strictly).isPresent()) {
                return charset.get();
            }
        }
        return DeclaredCharset.WINDOWS_1252;
    }

    private double beyondAscii() {
        int beyond = 0;
        for (byte b : bytes) {
            beyond += b < 0 ? 1 : 0;
        }
        return (double) beyond / bytes.length;
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }
}
