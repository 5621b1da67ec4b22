package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jejak.app.pipeline.Home;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Every command and every option is in the guide. */
class GuideTest {

    @Test
    void the_guide_names_every_command_and_option() throws IOException {
        String guide = Files.readString(Home.find().folder().resolve("docs/guide.md"));
        List<String> missing = new ArrayList<>();
        CommandLine top = Jejak.commandLine(console(), new Failures(console(), false), "*");
        collect(top, guide, missing);
        assertThat(missing)
                .as("commands and options that docs/guide.md does not name")
                .isEmpty();
    }

    private static void collect(CommandLine command, String guide, List<String> missing) {
        String name = command.getCommandSpec().qualifiedName();
        if (!guide.contains(name)) {
            missing.add(name);
        }
        command.getCommandSpec().options().forEach(option -> {
            if (!guide.contains(option.longestName())) {
                missing.add(name + " " + option.longestName());
            }
        });
        command.getSubcommands().values().forEach(sub -> collect(sub, guide, missing));
    }

    private static Console console() {
        return new Console(
                new java.io.StringWriter(), new java.io.StringWriter(), false, false, OptionalInt.empty(), Map.of());
    }
}
