package org.jejak.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The packs of this checkout, as tests read them. */
final class Home {

    private Home() {}

    /** The system property {@code jejak.home}, or else the nearest folder above the module that holds languages. */
    static Path folder() {
        String set = System.getProperty("jejak.home");
        if (set != null && Files.isDirectory(Path.of(set, "languages"))) {
            return Path.of(set);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("languages"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no folder above " + Path.of("").toAbsolutePath() + " holds 'languages'");
        }
        return folder;
    }

    static Packs packs() {
        return Packs.below(folder());
    }

    /** A pack's words and patterns with the grammar that they run in. */
    record Teaching(String pack, Grammar grammar, Vocabulary vocabulary) {}

    /** Every language alone, then every language as each topic adds to it. */
    static List<Teaching> teachings() {
        Packs packs = packs();
        List<Teaching> all = new ArrayList<>();
        packs.languages().forEach((code, language) -> {
            all.add(new Teaching("languages/" + code, Grammar.of(language, Optional.empty()), language.vocabulary()));
            packs.topics()
                    .forEach((id, topic) -> Optional.ofNullable(
                                    topic.vocabulary().get(code))
                            .ifPresent(added -> all.add(new Teaching(
                                    "topics/" + id + "/" + code, Grammar.of(language, Optional.of(topic)), added))));
        });
        return all;
    }
}
