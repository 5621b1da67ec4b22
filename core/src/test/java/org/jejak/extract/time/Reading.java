package org.jejak.extract.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jejak.extract.number.QuantityReader;
import org.jejak.golden.PackHome;
import org.jejak.model.Edtf;
import org.jejak.pack.Grammar;
import org.jejak.text.Text;

/** Times of a text, read with the packs under test. */
record Reading(Text text, List<Moment> moments) {

    private static final Map<String, Grammar> GRAMMARS = new ConcurrentHashMap<>();

    /** @param published empty where it is not known */
    static Reading of(String language, String text, String published) {
        Text cut = cut(language, text);
        Optional<Edtf> day = published.isEmpty() ? Optional.empty() : Optional.of(new Edtf(published));
        return new Reading(cut, new TimeReader().read(cut, Told.on(day)).moments());
    }

    static Text cut(String language, String text) {
        Grammar grammar = GRAMMARS.computeIfAbsent(
                language, code -> PackHome.PACKS.grammar(code, Optional.empty()).orElseThrow());
        Text cut = grammar.cut(text);
        new QuantityReader(grammar).mark(cut);
        grammar.annotate(cut, 1, 9);
        return cut;
    }

    String slice(Moment moment) {
        return text.slice(moment.tokens().from(), moment.tokens().to());
    }

    List<String> texts() {
        return moments.stream().map(this::slice).toList();
    }

    List<String> values() {
        return moments.stream().map(Moment::value).toList();
    }

    /** One line per moment: text, type, value, EDTF. */
    String shown() {
        StringBuilder lines = new StringBuilder();
        for (Moment moment : moments) {
            lines.append(slice(moment))
                    .append(" · ")
                    .append(moment.type())
                    .append(" · ")
                    .append(moment.value());
            lines.append(" · ")
                    .append(moment.edtf().map(Edtf::value).orElse(""))
                    .append('\n');
        }
        return lines.toString();
    }

    /** One line per moment: role and period. */
    String bounds() {
        StringBuilder lines = new StringBuilder();
        for (Moment moment : moments) {
            lines.append(moment.role())
                    .append(' ')
                    .append(moment.period().map(Edtf::value).orElse(""))
                    .append('\n');
        }
        return lines.toString();
    }
}
