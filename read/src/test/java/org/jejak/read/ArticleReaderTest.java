package org.jejak.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static ReadResult read(String name, String text) {
        return new ArticleReader().read(name, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void namesAnOriginalByItsBytes() {
        ReadArticle read = Pages.article(read("a.txt", "abc"));
        assertThat(read.article().original().sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(read.article().original().size()).isEqualTo(3);
        assertThat(read.article().original().mediaType()).isEqualTo("text/plain");
        assertThat(read.bytes()).isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t ", "\u00ef\u00bb\u00bf", "\u00ef\u00bb\u00bf \n"})
    void saysThatAFileIsEmpty(String text) {
        assertThat(read("a.txt", text)).as(text).isEqualTo(new Problem.Empty("a.txt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "%PDF-1.7 x; a PDF document",
                "{\\rtf1 x}; an RTF document",
                "GIF89a; a GIF picture",
                "PK\u0003\u0004abc; a ZIP archive (or a document kept in one: DOCX, ODT, EPUB)",
                "\u00ff\u00d8\u00ff\u00e0; a JPEG picture",
                "a line\0of text; binary data",
            })
    void saysWhatABinaryFileIs(String bytes, String content) {
        assertThat(read("a.txt", bytes)).as(bytes).isEqualTo(new Problem.Binary("a.txt", content));
    }

    @Test
    void takesNoRandomBytesForText() {
        for (int seed = 0; seed < 200; seed++) {
            byte[] bytes = new byte[1 + 37 * seed];
            new Random(seed).nextBytes(bytes);
            ReadResult result = new ArticleReader().read("a.txt", bytes);
            if (bytes.length > 100) {
                assertThat(result)
                        .as("seed %d: %s", seed, result)
                        .isInstanceOfAny(Problem.Binary.class, Problem.Undecodable.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "a.json; {\"a\": 1}; JSON data",
                "a.txt; [{\"a\": 1}]; JSON data",
                "a.csv; file,outlet; a table of data",
                "a.xml; <?xml version='1.0'?><rss><channel/></rss>; an XML document other than XHTML, such as a feed",
                "a.css; p { margin: 0 }; program or style code",
            })
    void saysWhatIsNoArticle(String name, String text, String content) {
        assertThat(read(name, text)).as(text).isEqualTo(new Problem.NotAnArticle(name, content));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "a.txt; <!DOCTYPE html><p>x</p>; HTML",
                "a; <p class=x>x</p>; HTML",
                "a.html; Kata <b>Sari</b>; HTML",
                "a.html; Air surut, kata Sari.; PLAIN",
                "a.txt; Nilai x < y dan y > z; PLAIN",
                "a.txt; [Arunika] Air surut; PLAIN",
                "a.txt; <Arunika, 4/3> Air surut; PLAIN",
            })
    void seesTheKindOfTextInTheContent(String name, String text, TextKind kind) {
        assertThat(TextKind.of(name, text)).as(name + ": " + text).isEqualTo(kind);
    }

    @Test
    void doesNotLoadAFileAboveTheLimit() throws IOException {
        Path file = folder.resolve("big.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(8_000_000_000L); // more than the test could hold
        }
        ReadResult result = new ArticleReader().read(file);
        assertThat(result).isEqualTo(new Problem.TooLarge("big.txt", 8_000_000_000L, 20_000_000));
        assertThat(((Problem) result).message())
                .isEqualTo(
                        "big.txt: has 8000.0 MB, more than the 20.0 MB allowed for one article; split it into one file per article");
    }

    @Test
    void keepsToTheLimitItIsGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "12345");
        assertThat(new ArticleReader().withLimit(5).read(file)).isInstanceOf(ReadArticle.class);
        assertThat(new ArticleReader().withLimit(4).read(file)).isEqualTo(new Problem.TooLarge("a.txt", 5, 4));
        assertThatThrownBy(() -> new ArticleReader().withLimit(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertThat(new ArticleReader().read(folder.resolve("gone.txt"))).isEqualTo(new Problem.Missing("gone.txt"));
    }

    @Test
    void saysThatAFileMayNotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "x");
        Files.setPosixFilePermissions(file, Set.of());
        assumeTrue(!Files.isReadable(file), "root reads everything");
        assertThat(new ArticleReader().read(file)).isEqualTo(new Problem.Unreadable("a.txt", "permission denied"));
    }

    @Test
    void warnsOfWhatIsMissing() {
        assertThat(Pages.article("truncated.html").warnings())
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.TRUNCATED);
        assertThat(Pages.article("paywall.html").warnings())
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.PARTIAL);
        assertThat(Pages.article("portal-pages.html").warnings())
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.PARTIAL);
        assertThat(Pages.article("script-only.html").warnings())
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.TEXT_FROM_STRUCTURED_DATA);
        assertThat(Pages.article("wordpress.html").warnings()).isEmpty();
    }

    @Test
    void neverThrowsForAPageCutAnywhere() {
        byte[] whole = Pages.bytes("wordpress.html");
        for (int length = 1; length < whole.length; length += 13) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            ReadResult result = new ArticleReader().read("cut.html", cut);
            assertThat(result.file()).as("cut at %d", length).isEqualTo("cut.html");
        }
    }

    @Test
    void letsTheMetadataFileWinOverMarkup() throws MetadataFileException {
        MetadataFile stated =
                MetadataFile.parse("m.csv", "file,outlet\namp.html,Courier\n".getBytes(StandardCharsets.UTF_8));
        ReadArticle read = Pages.article(new ArticleReader().with(stated).read("amp.html", Pages.bytes("amp.html")));
        assertThat(read.article().metadata().outlet()).contains("Courier");
        assertThat(read.article().metadata().language()).contains("en");
    }
}
