package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jejak.app.pipeline.ArticleExtraction;
import org.jejak.app.pipeline.Explainer;
import org.jejak.app.pipeline.Home;
import org.jejak.app.pipeline.MissingPackException;
import org.jejak.app.pipeline.Outcome;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.app.pipeline.Reread;
import org.jejak.app.pipeline.Topics;
import org.jejak.app.view.ClaimReasons;
import org.jejak.app.view.Paint;
import org.jejak.extract.Languages;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.StoredReading;
import org.jejak.model.Claim;
import org.jejak.model.Edtf;
import org.jejak.model.Metadata;
import org.jejak.pack.Packs;
import org.jejak.read.ArticleReader;
import org.jejak.store.SqliteLedgerStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A claim is read with some packs and explained later, with these or with others. */
class RereadTest {

    private static final String REPORT =
            "The mayor of the town said on Monday that around 17 people were killed in the flood.\n";

    private static final Optional<String> NONE = Optional.empty();
    private static final Optional<Edtf> NO_DATE = Optional.empty();

    @TempDir
    Path home;

    @BeforeEach
    void a_copy_of_the_packs() throws IOException {
        Path from = Home.find().folder();
        for (String pack : new String[] {"languages/en", "topics/disaster"}) {
            Files.createDirectories(home.resolve(pack).getParent());
            copy(from.resolve(pack), home.resolve(pack));
        }
        try (Stream<Path> shared = Files.list(from.resolve("languages"))) {
            for (Path file : shared.filter(Files::isRegularFile).toList()) {
                Files.copy(file, home.resolve("languages").resolve(file.getFileName()));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = home.resolve(file);
        String before = Files.readString(path);
        assertThat(before).as(file).contains(from);
        Files.writeString(path, before.replace(from, to));
    }

    /** The report as a case keeps it. */
    private StoredReading stored() {
        return stored(Metadata.none());
    }

    private StoredReading stored(Metadata known) {
        Packs packs = Packs.below(home);
        ArticleExtraction topic = new Topics(packs).only("disaster");
        Pipeline pipeline = new Pipeline(
                new ArticleReader(),
                new Languages(packs.languages().values()),
                article -> topic.read(article.withMetadata(known.orElse(article.metadata()))));
        Outcome.Understood read =
                (Outcome.Understood) pipeline.run("report.txt", REPORT.getBytes(StandardCharsets.UTF_8));
        try (LedgerStore store = SqliteLedgerStore.open(home.resolve("case.jejak"))) {
            store.add(read.reading(), read.original());
            return store.reading(read.reading().article().id()).orElseThrow();
        }
    }

    private String told(StoredReading stored) throws IOException {
        Reread reread = new Reread(stored, new Explainer(Packs.below(home)).explain(stored.reading()));
        StringWriter out = new StringWriter();
        ClaimId id = stored.claimIds().get(0);
        Claim claim = stored.reading().claims().get(0);
        new ClaimReasons(reread, new Paint(false), OptionalInt.empty()).write(id, claim, out);
        return out.toString();
    }

    @Test
    void with_the_same_packs_the_reasons_are_those_of_the_first_time() throws IOException {
        assertThat(told(stored()))
                .contains("killed: about\u00a017", "Read with en@")
                .doesNotContain("Read differently now", "the reasons are those of");
    }

    /** What the keeper of the articles guesses decides what "on Monday" means, in the case as when it was read. */
    @Test
    void a_guess_at_the_date_is_kept_for_the_second_time() throws IOException {
        StoredReading stored = stored(new Metadata(
                NONE, NONE, NONE, NONE, Optional.of("en"), NO_DATE, Optional.of(new Edtf("2025-02-06")), NO_DATE));
        assertThat(stored.entry().metadata().publishedInferred()).contains(new Edtf("2025-02-06"));
        assertThat(told(stored)).contains("as of 2025-02-03").doesNotContain("Read differently now");
    }

    @Test
    void other_packs_that_read_the_same_are_named() throws IOException {
        StoredReading stored = stored();
        change("languages/en/pack.yaml", "version: ", "version: 9.");
        assertThat(told(stored))
                .containsPattern("Read with en@\\d.*; the reasons are those of en@9\\.")
                .doesNotContain("Read differently now");
    }

    @Test
    void what_is_read_differently_now_is_said_before_the_reasons() throws IOException {
        StoredReading stored = stored();
        change("languages/en/words/hedges.yaml", "around, ", "");
        assertThat(told(stored)).containsSubsequence("killed: about\u00a017", "Read differently now: killed: 17");
    }

    @Test
    void a_claim_that_is_no_longer_read_is_said_to_be_none() throws IOException {
        StoredReading stored = stored();
        change("languages/en/words/concepts.yaml", " killed,", "");
        assertThat(told(stored)).contains("Read differently now: no claim", "Read with en@");
    }

    @Test
    void a_pack_that_is_gone_is_named_with_what_to_do() throws IOException {
        StoredReading stored = stored();
        Path topic = home.resolve("topics/disaster");
        Files.move(topic, home.resolve("elsewhere"));
        assertThatThrownBy(() -> told(stored))
                .isInstanceOf(MissingPackException.class)
                .hasMessageContaining("report.txt")
                .hasMessageContaining("disaster@")
                .hasMessageContaining("put it back");
    }
}
