package org.jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.jejak.model.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025; 2025",
                "2025-02; 2025-02",
                "2025-02-27; 2025-02-27",
                "2025/02/27; 2025-02-27",
                "20250227; 2025-02-27",
                "2025-02-27T10:15; 2025-02-27T10:15",
                "2025-02-27 10:15:30; 2025-02-27T10:15:30",
                "2025-02-27T10:15:30.123Z; 2025-02-27T10:15:30Z",
                "2025-02-27T10:15:30+0700; 2025-02-27T10:15:30+07:00",
                "2025-02-27 10:15:30 +07; 2025-02-27T10:15:30+07:00",
                "2025-02-27T10:15:30-03:30; 2025-02-27T10:15:30-03:30",
                "2025-02-27T10:15:30+00:00; 2025-02-27T10:15:30Z",
                "2025-02-27 10:15:30 WIB; 2025-02-27T10:15:30",
                "2025-02-27 10:15:30 UTC; 2025-02-27T10:15:30Z",
                "20250227T101530Z; 2025-02-27T10:15:30Z",
                "Thu, 27 Feb 2025 10:15:30 GMT; 2025-02-27T10:15:30Z",
                "Thu, 27 Feb 2025 10:15:30 +0700; 2025-02-27T10:15:30+07:00",
                "Thu Feb 27 2025 10:15:30 GMT+0700 (WIB); 2025-02-27T10:15:30+07:00",
                "1740651330; 2025-02-27T10:15:30Z",
                "1740651330123; 2025-02-27T10:15:30Z",
            })
    void normalises(String stated, String edtf) {
        assertThat(MachineDate.parse(stated)).as(stated).contains(new Edtf(edtf));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "27/02/2025",
                "2025-13-01",
                "2025-02-30",
                "2025-02-27T25:00:00Z",
                "0001-01-01T00:00:00",
                "1970-01-01T00:00:00Z",
                "202502",
                "2025-02-27T10:15:30+99:00"
            })
    void refuses(String stated) {
        assertThat(MachineDate.parse(stated)).as(stated).isEmpty();
    }

    @Test
    void keepsTheInstantOfAnyDateInEveryForm() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            OffsetDateTime date = Instant.ofEpochSecond(1_000_000_000L + random.nextInt(1_000_000_000))
                    .atOffset(ZoneOffset.ofHoursMinutes(random.nextInt(13), random.nextInt(2) * 30));
            for (DateTimeFormatter form : new DateTimeFormatter[] {
                DateTimeFormatter.ISO_OFFSET_DATE_TIME,
                DateTimeFormatter.RFC_1123_DATE_TIME,
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z", Locale.ROOT)
            }) {
                String stated = date.format(form);
                OffsetDateTime read = OffsetDateTime.parse(
                        MachineDate.parse(stated).orElseThrow().value());
                assertThat(read).as(stated).isEqualTo(date);
            }
        }
    }
}
