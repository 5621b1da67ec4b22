package org.jejak.extract.number;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jejak.golden.PackHome;
import org.jejak.pack.Grammar;
import org.jejak.text.Text;

/** Numbers as the packs of this checkout let us read them. */
final class Numbers {

    static final Grammar ID = grammar("id");
    static final Grammar EN = grammar("en");
    private static final Map<String, QuantityReader> READERS = Map.of("id", new QuantityReader(ID), "en", new QuantityReader(EN));

    private Numbers() {}

    private static Grammar grammar(String language) {
        return PackHome.PACKS.grammar(language, Optional.empty()).orElseThrow();
    }

    static Text cut(String language, String string) {
        Grammar grammar = language.equals("id") ? ID : EN;
        Text text = grammar.cut(string);
        READERS.get(language).mark(text);
        grammar.annotate(text, 1, 9);
        return text;
    }

    /** The text before any pattern has run. */
    static Text plain(String language, String string) {
        return (language.equals("id") ? ID : EN).cut(string);
    }

    static List<Quantity> read(String language, Text text) {
        QuantityReader reader = READERS.get(language);
        return reader.read(text, reader.mark(text), token -> false);
    }

    static List<Quantity> read(String language, String string) {
        return read(language, cut(language, string));
    }

    /** The counts of a text as "phrase min..max modifier", with semicolons between. */
    static String counts(String language, String string) {
        Text text = cut(language, string);
        return read(language, text).stream()
                .filter(Quantity::isCount)
                .map(quantity -> shown(text, quantity))
                .collect(Collectors.joining("; "));
    }

    private static String shown(Text text, Quantity quantity) {
        String min = quantity.min().map(Object::toString).orElse("");
        String max = quantity.max().map(Object::toString).orElse("");
        return text.slice(quantity.from(), quantity.to()) + " " + (min.equals(max) ? min : min + ".." + max) + " "
                + quantity.modifier().id();
    }
}
