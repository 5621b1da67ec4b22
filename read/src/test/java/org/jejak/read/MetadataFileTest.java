package org.jejak.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jejak.model.Edtf;
import org.jejak.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataFileTest {

    private static MetadataFile parse(String text) throws MetadataFileException {
        return MetadataFile.parse("m.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(List<MetadataNote> notes) {
        return notes.stream().map(MetadataNote::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file,outlet,published,url,language,title\na.txt,\"Kabar, Lembah\",2031-03-04,https://k.example/1,id-ID,\"Kata \"\"Sari\"\"\"\n",
                "\ufefftitle;language;file;published;outlet;url\r\n\"Kata \"\"Sari\"\"\";id;a.txt;2031-03-04;Kabar, Lembah;https://k.example/1\r\n",
                "FILE\tOutlet\tpublished\turl\tlanguage\ttitle\na.txt\tKabar, Lembah\t2031-03-04\thttps://k.example/1\tid\t\"Kata \"\"Sari\"\"\"",
                "{\"file\":\"./a.txt\",\"outlet\":\"Kabar, Lembah\",\"published\":\"2031-03-04\",\"url\":\"https://k.example/1\",\"language\":\"id\",\"title\":\"Kata \\\"Sari\\\"\"}\n",
            })
    void readsCommaSemicolonTabAndJson(String text) throws MetadataFileException {
        MetadataFile file = parse(text);
        Metadata expected = new Metadata(
                Optional.of("Kata \"Sari\""),
                Optional.of("Kabar, Lembah"),
                Optional.empty(),
                Optional.of("https://k.example/1"),
                Optional.of("id"),
                Optional.of(new Edtf("2031-03-04")),
                Optional.empty());
        assertThat(file.notes()).as(text).isEmpty();
        assertThat(file.forFile("a.txt")).as(text).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "texts/1.txt, 1.txt, true",
        "1.txt, texts/1.txt, true",
        "/data/texts/1.txt, 1.txt, true",
        "texts\\1.txt, texts/1.txt, true",
        "other/1.txt, texts/1.txt, false",
        "21.txt, 1.txt, false",
        "1.txt, 21.txt, false",
    })
    void findsAFileByTheEndOfItsPath(String row, String article, boolean found) throws MetadataFileException {
        assertThat(parse("file,outlet\n" + row + ",X\n").forFile(article).isPresent())
                .as(row + " for " + article)
                .isEqualTo(found);
    }

    @Test
    void prefersTheLongestPathAndLeavesATieOpen() throws MetadataFileException {
        MetadataFile file = parse("file,outlet\na/1.txt,A\nb/1.txt,B\n1.txt,C\n");
        assertThat(file.forFile("a/1.txt").flatMap(Metadata::outlet)).contains("A");
        assertThat(file.forFile("1.txt").flatMap(Metadata::outlet)).contains("C");
        assertThat(file.forFile("x/1.txt").flatMap(Metadata::outlet)).contains("C");
        assertThat(parse("file,outlet\na/1.txt,A\nb/1.txt,B\n").forFile("1.txt"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file,published,published_inferred\n1.txt,,2031-03-04\n2.txt,2031-03-05,\n",
                "{\"file\":\"texts/1.txt\",\"published\":null,\"published_inferred\":\"2031-03-04\"}\n"
                        + "{\"file\":\"texts/2.txt\",\"published\":\"2031-03-05\",\"published_inferred\":null}\n",
            })
    void keepsAGuessApartFromAStatedDate(String text) throws MetadataFileException {
        MetadataFile file = parse(text);
        assertThat(file.notes()).as(text).isEmpty();
        assertThat(file.forFile("1.txt").flatMap(Metadata::published)).as(text).isEmpty();
        assertThat(file.forFile("1.txt").flatMap(Metadata::publishedInferred))
                .as(text)
                .contains(new Edtf("2031-03-04"));
        assertThat(file.forFile("2.txt").flatMap(Metadata::published)).as(text).contains(new Edtf("2031-03-05"));
        assertThat(file.forFile("2.txt").flatMap(Metadata::publishedInferred))
                .as(text)
                .isEmpty();
    }

    @Test
    void passesOverAColumnThatIsNotItsOwn() throws MetadataFileException {
        MetadataFile file = parse("{\"file\":\"1.txt\",\"outlet\":\"A\",\"mood\":\"calm\"}\n");
        assertThat(file.notes()).singleElement().satisfies(note -> {
            assertThat(note.toString()).startsWith("m.csv:1: the column 'mood' is not known");
            assertThat(note.problem()).isFalse();
        });
        assertThat(parse("file,published\n1.txt,soon\n").notes())
                .singleElement()
                .matches(MetadataNote::problem);
    }

    @Test
    void notesWhatItCannotUse() throws MetadataFileException {
        MetadataFile file = parse("""
                file,outlet,mood,published,language
                a.txt,"two
                lines",x,soon,Klingon
                b.txt,B,x,2031-03
                ,C,x,2031,id
                b.txt,again,,,
                c.txt,1,2,3,4,5,6
                """);
        assertThat(lines(file.notes()))
                .containsExactly(
                        "m.csv:1: the column 'mood' is not known and is left out; expected some of: file, outlet, published, published_inferred, modified, url, language, title, author",
                        "m.csv:2: language 'Klingon' is not understood and is left out; expected a code such as id or en",
                        "m.csv:2: published 'soon' is not understood and is left out; expected 2025-02-27, 2025-02, or ISO 8601 with a time",
                        "m.csv:5: names no file; expected a value for 'file'; the row is left out",
                        "m.csv:6: 'b.txt' has a row already; the first one counts",
                        "m.csv:7: has 7 values, expected 5; the row is left out (quote values that hold the delimiter)");
        assertThat(file.forFile("b.txt").flatMap(Metadata::published)).contains(new Edtf("2031-03"));
        assertThat(file.forFile("a.txt").flatMap(Metadata::outlet)).contains("two\nlines");
    }

    @Test
    void notesBrokenQuotesAndBrokenJsonByLine() throws MetadataFileException {
        assertThat(lines(parse("file,outlet\na.txt,A\nb.txt,\"B\" x\nc.txt,C\n").notes()))
                .singleElement()
                .asString()
                .startsWith("m.csv:3: its quotes");
        MetadataFile json = parse("{\"file\":\"a.txt\"}\n\n{\"file\":\n[1]\n{\"file\":\"b.txt\",\"published\":2031}\n");
        assertThat(lines(json.notes()))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("m.csv:3: is no JSON object"),
                        second -> assertThat(second).startsWith("m.csv:4: expected a JSON object"));
        assertThat(json.forFile("b.txt").flatMap(Metadata::published)).contains(new Edtf("2031"));
    }

    @Test
    void reportsRowsWithoutAFileAndRowsWithSeveral() throws MetadataFileException {
        MetadataFile file = parse("file,outlet\n1.txt,A\ngone.txt,B\n2.txt,C\n");
        assertThat(lines(file.unmatched(List.of("b/1.txt", "a/1.txt", "2.txt"))))
                .containsExactly(
                        "m.csv:2: '1.txt' fits several files (a/1.txt and b/1.txt); write the path with its folder",
                        "m.csv:3: no file 'gone.txt' was read; expected a path relative to the folder given");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|m.csv: is empty",
                "outlet,title\\nx,y|m.csv:1: has no column 'file'",
                "[{}]|m.csv:1: is a JSON array",
            })
    void refusesAFileThatIsNoTableOfArticles(String text, String message) {
        assertThatThrownBy(() -> parse(text.replace("\\n", "\n")))
                .isInstanceOf(MetadataFileException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void saysThatTheFileIsNotThere() {
        assertThatThrownBy(() -> MetadataFile.read(Path.of("nowhere.csv")))
                .hasMessageStartingWith("nowhere.csv: is not there");
    }
}
