package org.jejak.extract.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jejak.model.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressDateTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://post.example/2031/03/04/flood, 2031-03-04",
                "https://post.example/world/2031/3/4, 2031-03-04",
                "https://post.example/2031/03/04/181500/flood, 2031-03-04",
                "https://post.example/2031/03/flood, 2031-03",
                "https://post.example/2031/03, 2031-03",
                "https://post.example/news/2031-03-04-flood, 2031-03-04",
                "https://post.example/news/20310304181500-20-13/flood, 2031-03-04",
                "https://post.example/news/20310304/flood, 2031-03-04",
                "post.example/2031/03/04/flood, 2031-03-04",
                "https://post.example/2031/13/04/2031/03/05/flood, 2031-03-05",
                "https://post.example/2031/02/30/flood, -",
                "https://post.example/2031-quake, -",
                "https://post.example/read/203103041, -",
                "https://post.example/read/1716816030-flood, -",
                "https://2031.example/flood, -",
                "https://post.example/flood?p=2031/03/04x, -",
                "'', -",
            })
    void readsTheDateOfThePath(String address, String expected) {
        assertEquals(expected, AddressDate.of(address).map(Edtf::value).orElse(null), address);
    }
}
