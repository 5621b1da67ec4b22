package org.jejak.ledger.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.figure;

import java.util.EnumMap;
import java.util.Map;
import org.jejak.ledger.Decision.Field;
import org.jejak.model.Claim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not said of a corrected number follows from its modifier. */
class ValuesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    300,      -,  -,  at_least, 300, '',  at_least
                    300,      -,  -,  up_to,    0,   300, up_to
                    300,      7,  -,  -,        7,   7,   exact
                    300,      -,  7,  -,        7,   7,   exact
                    ~300,     7,  -,  -,        7,   7,   about
                    300,      2,  9,  between,  2,   9,   between
                    300,      9,  2,  between,  9,   2,   between
                    300,      -,  -,  dozens,   300, 300, dozens
                    """)
    void a_number_is_corrected_whole(
            String read, String min, String max, String modifier, String lowest, String highest, String bounds) {
        Claim claim = figure("a", "2031-05-02", "killed", read).entry().claim();
        Map<Field, String> set = new EnumMap<>(Field.class);
        putIfGiven(set, Field.MIN, min);
        putIfGiven(set, Field.MAX, max);
        putIfGiven(set, Field.MODIFIER, modifier);
        assertThat(Values.whole(set, claim))
                .as("%s with %s", read, set)
                .isEqualTo(Map.of(Field.MIN, lowest, Field.MAX, highest, Field.MODIFIER, bounds));
    }

    private static void putIfGiven(Map<Field, String> set, Field field, @Nullable String value) {
        if (value != null) {
            set.put(field, value);
        }
    }
}
