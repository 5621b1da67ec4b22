package org.jejak.extract.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.model.Evidence;
import org.jejak.model.Mention;
import org.jejak.pack.Grammar;
import org.jejak.pack.TopicPack;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Turns what decided into evidence: words with their place, and the packs' lines that know them. One text, one thread. */
public final class Teller {

    private final Text text;
    private final Grammar grammar;

    public Teller(Text text, Grammar grammar) {
        this.text = text;
        this.grammar = grammar;
    }

    public List<Evidence> words(Basis basis) {
        List<Evidence> words = new ArrayList<>(basis.words().size());
        basis.words().forEach(match -> words.add(words(match)));
        return words;
    }

    public Evidence.Words words(Match match) {
        return new Evidence.Words(mention(match.from(), match.to()), entry(match));
    }

    /** Words that a rule took for a name, with the line that lists it, if one does. */
    public Evidence.Words named(Match match, String name) {
        if (!match.rule().isEmpty()) {
            return words(match);
        }
        Optional<Match> listed = Optional.empty();
        for (int i = match.from(); i < match.to() && listed.isEmpty(); i++) {
            listed = text.annotations().startingAt(i).stream()
                    .filter(known -> known.category().startsWith("name.")
                            && known.value().equals(name))
                    .findFirst();
        }
        return new Evidence.Words(mention(match.from(), match.to()), listed.flatMap(this::entry));
    }

    public Mention mention(int from, int to) {
        return text.mention(from, to);
    }

    private Optional<Evidence.Entry> entry(Match match) {
        return match.rule().indexOf('/') < 0
                ? Optional.empty()
                : Optional.of(entry(match.rule(), match.category(), match.value()));
    }

    public Evidence.Entry entry(String place, String category, String value) {
        String pack = place.startsWith("languages/")
                ? grammar.language().id()
                : grammar.topic().map(TopicPack::pin).orElse("");
        return new Evidence.Entry(pack, place, category, value);
    }
}
