package org.jejak.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jejak.extract.number.QuantityReader;
import org.jejak.extract.time.TimeReader;
import org.jejak.extract.time.Told;
import org.jejak.golden.PackHome;
import org.jejak.pack.Grammar;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Pages as their layout is read with the packs of this checkout. */
record Pages(Text text, Head head) {

    private static final Map<String, Grammar> GRAMMARS = new ConcurrentHashMap<>();

    static Pages read(String language, String... lines) {
        Grammar grammar = GRAMMARS.computeIfAbsent(
                language, code -> PackHome.PACKS.grammar(code, Optional.empty()).orElseThrow());
        Text text = grammar.cut(String.join("\n", lines));
        new QuantityReader(grammar).mark(text);
        grammar.annotate(text, 1, 9);
        return new Pages(
                text, Head.of(text, new TimeReader().read(text, Told.unknown()).moments()));
    }

    /** The zone of every paragraph. */
    List<Zone> zones() {
        List<Zone> zones = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (sentence.paragraph() == zones.size()) {
                zones.add(head.layout().zoneOf(sentence));
            }
        }
        return zones;
    }

    /** The report's own words, as far as their first three. */
    String opening() {
        int start = head.layout().bodyStart();
        return text.slice(start, Math.min(start + 3, text.size()));
    }

    @Override
    public String toString() {
        return zones() + " for\n" + text.string();
    }
}
