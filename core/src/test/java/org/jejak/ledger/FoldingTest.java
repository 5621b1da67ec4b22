package org.jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Kyiv Independent, kyiv independent",
        "Zelenskýy, zelenskyy",
        "ПАЛАТА, палата",
        "Й, и",
        "ﬁn, fin",
        "水文局, 水文局"
    })
    void names_fold_to_what_is_compared(String name, String folded) {
        assertThat(Folding.fold(name)).isEqualTo(folded);
    }
}
