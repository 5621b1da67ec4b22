package org.jejak.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jejak.app.pipeline.Home;
import org.jejak.ledger.origin.SourceCodes;
import org.jejak.pack.Packs;
import org.jejak.pack.ScreenWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A party is named in the language of its reader where its name is no more than its country's. */
class SpeechTest {

    private static final SourceCodes CODES =
            SourceCodes.of(Packs.below(Home.find().folder()));

    @ParameterizedTest
    @CsvSource({
        "en, Japanese government, government of Japan",
        "id, Japanese government, pemerintah Jepang",
        "id, Japanese government + Norwegian government, pemerintah Jepang + pemerintah Norwegia",
        "id, Japanese coast guard, Japanese coast guard",
        "id, Harbour Council, Harbour Council",
    })
    void a_government_is_named_by_its_country(String language, String filed, String named) {
        Speech speech = Speech.of(ScreenWords.below(Home.find().folder()), language, "en", CODES::of);
        assertThat(speech.party(Optional.of(filed))).isEqualTo(named);
    }
}
