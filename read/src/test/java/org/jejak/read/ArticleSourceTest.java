package org.jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleSourceTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "Text of " + name);
        }
    }

    private static List<String> names(ArticleSource source) {
        return source.stream().map(SourceFile::name).toList();
    }

    @Test
    void walksFoldersInTheOrderOfNames() throws IOException {
        write("b.txt", "a/z.txt", "a/b/c.txt", "c/1.txt", "B.txt", "a.txt");
        assertThat(names(ArticleSource.of(folder)))
                .containsExactly("B.txt", "a/b/c.txt", "a/z.txt", "a.txt", "b.txt", "c/1.txt");
        assertThat(ArticleSource.of(folder).count()).isEqualTo(6);
    }

    @Test
    void keepsTheOrderInWhichPathsAreGiven() throws IOException {
        write("b.txt", "a/z.txt");
        assertThat(names(ArticleSource.of(folder.resolve("b.txt"), folder.resolve("a"))))
                .containsExactly("b.txt", "z.txt");
    }

    @Test
    void leavesOutHiddenFilesAndCompanionsOfSavedPages() throws IOException {
        write(".git/x.txt", ".hidden", "page.html", "page_files/ad.html", "own_files/a.txt");
        assertThat(names(ArticleSource.of(folder))).containsExactly("own_files/a.txt", "page.html");
    }

    @Test
    void leavesOutAFileThatIsExcluded() throws IOException {
        write("a.txt", "meta.csv");
        assertThat(names(ArticleSource.of(folder).without(folder.resolve("./meta.csv"))))
                .containsExactly("a.txt");
    }

    @Test
    void endsWhereLinksLeadBack() throws IOException {
        write("a/x.txt");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        assertThat(names(ArticleSource.of(folder))).containsExactly("a/x.txt", "self");
        assertThat(new ArticleReader().read(folder.resolve("self"))).isInstanceOf(Problem.Unreadable.class);
    }

    @Test
    void handsOutAPathThatIsNotThereSoThatReadingItSaysSo() {
        Path gone = folder.resolve("gone.txt");
        assertThat(ArticleSource.of(gone).read(new ArticleReader())).containsExactly(new Problem.Missing("gone.txt"));
    }

    @Test
    void readsAFileOnlyWhenAskedForIt() throws IOException {
        write("a.txt", "b.txt", "c.txt");
        Iterator<ReadResult> results =
                ArticleSource.of(folder).read(new ArticleReader()).iterator();
        assertThat(results.next().file()).isEqualTo("a.txt");
        Files.delete(folder.resolve("c.txt"));
        results.next();
        assertThat(results.next()).isEqualTo(new Problem.Missing("c.txt"));
    }
}
