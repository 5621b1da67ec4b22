package org.jejak.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the ledger files sources that have no name but their country's, the same for all languages: whoever writes "Tokyo" or
 * "pemerintah Jepang" means one government. Immutable.
 *
 * @param byCountry adjective by the value of {@code name.country}
 */
record Nationalities(Map<String, String> byCountry) {

    private static final String COUNTRY = "name.country";
    private static final String NATIONALITY = "name.nationality";

    Nationalities {
        byCountry = Map.copyOf(byCountry);
    }

    /** @param languages the folder {@code languages}; without {@code nationalities.yaml} in it there are none */
    static Nationalities read(Path languages) {
        Path file = languages.resolve("nationalities.yaml");
        Map<String, String> byCountry = new LinkedHashMap<>();
        if (Files.exists(file)) {
            Yaml.read(file, "languages/nationalities.yaml")
                    .map()
                    .forEach((code, adjective) -> byCountry.put(code, adjective.text()));
        }
        return new Nationalities(byCountry);
    }

    /** The pack, with every word for a country marked by its nationality as well. */
    LanguagePack in(LanguagePack pack) {
        List<Word> words = new ArrayList<>(pack.vocabulary().words());
        for (Word word : pack.vocabulary().words()) {
            String adjective = word.category().equals(COUNTRY) ? byCountry.get(word.value()) : null;
            if (adjective != null) {
                words.add(new Word(NATIONALITY, adjective, word.form(), word.rule()));
            }
        }
        return pack.with(new Vocabulary(words, pack.vocabulary().rules()));
    }
}
