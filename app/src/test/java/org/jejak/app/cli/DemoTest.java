package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first thing a newcomer sees. */
class DemoTest {

    @TempDir
    Path cache;

    @Test
    void it_tells_both_stories_and_ends_with_what_to_type_next() {
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache.toString());
        Cli cli = Cli.run(environment, OptionalInt.empty(), "demo", "--no-serve");
        assertThat(cli.code()).as(cli.err()).isEqualTo(Exit.OK);
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).contains("18 reports", "7 reports");
        assertThat(cli.out())
                .as("one line for each thing that Jejak finds")
                .containsPattern("5 articles, 1 origin +killed about.600: NIS")
                .containsPattern("\n  revised +killed about.300: NIS, .* → about.600")
                .containsPattern("(?s)\n  changed its word +“.*?denies, .*?→ confirms, 2025-04-28:")
                .containsPattern("\n  contradiction +killed")
                .containsPattern("\n  bent +casualties as killed");
        assertThat(cli.out()).endsWith("  jejak add my.jejak FOLDER\n  jejak figures my.jejak\n");
        assertThat(cache.resolve("jejak/demo/dprk-russia.jejak")).exists();
        assertThat(Cli.run(environment, OptionalInt.empty(), "demo", "--no-serve")
                        .out())
                .isEqualTo(cli.out());
    }
}
