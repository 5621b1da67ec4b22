package org.jejak.extract.sighting;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Finds whose people or goods a noun names: "A's sailors", "sailors from A". One text, one thread. */
public final class Owners {

    private static final int BEFORE = 4;
    private static final int BEHIND = 4;

    private final Text text;
    private final Annotations annotations;
    private final boolean headFirst;

    public Owners(Text text, boolean headFirst) {
        this.text = text;
        this.annotations = text.annotations();
        this.headFirst = headFirst;
    }

    /** The countries named with a noun; none where it stands alone. */
    public Set<String> of(Match noun) {
        Set<String> owners = new HashSet<>();
        before(noun, owners);
        if (owners.isEmpty()) {
            behind(noun, owners);
        }
        return owners;
    }

    /** Where nouns stand first, only the adjective of a country, which has no capital, stands before what it owns. */
    private void before(Match noun, Set<String> owners) {
        int first = Math.max(text.sentenceAt(noun.from()).from(), noun.from() - BEFORE);
        for (int i = noun.from() - 1; i >= first; i--) {
            Optional<Match> country = annotations.over(i, "name.country");
            if (country.isPresent() && !(headFirst && !text.token(i).small())) {
                owners.add(country.get().value());
                i = country.get().from();
            } else if (country.isPresent() || endsPhrase(i) && !(joins(i) && !owners.isEmpty())) {
                return;
            }
        }
    }

    private void behind(Match noun, Set<String> owners) {
        int end = Math.min(text.sentenceAt(noun.from()).to(), noun.to() + BEHIND);
        for (int i = noun.to(); i < end; i++) {
            Optional<Match> country = annotations.over(i, "name.country");
            if (country.isPresent()) {
                owners.add(country.get().value());
                i = country.get().to() - 1;
            } else if (annotations.isOver(i, "goal")
                    || !annotations.isOver(i, "source.affiliation")
                            && !(headFirst && !endsPhrase(i))
                            && !(joins(i) && !owners.isEmpty())) {
                return;
            }
        }
    }

    private boolean joins(int token) {
        return annotations.isOver(token, "conjunction");
    }

    private boolean endsPhrase(int token) {
        if (!text.token(token).isWord()) {
            return !text.token(token).is("'");
        }
        for (Match match : annotations.covering(token)) {
            switch (match.category()) {
                case "clause",
                        "complement",
                        "conjunction",
                        "adjunct",
                        "goal",
                        "place.at",
                        "auxiliary",
                        "agent",
                        "modal",
                        "negation",
                        "concept",
                        "cue.verb",
                        "cue.object",
                        "cue.that" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
