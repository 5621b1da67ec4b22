package org.jejak.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.attribution.Nationals;
import org.jejak.extract.attribution.Speaker;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Tells apart those who speak together: "Seoul and Tokyo" hold two positions. One text, one thread. */
final class Joint {

    private static final List<String> NAMES =
            List.of("name.organisation", "name.person", "name.outlet", "name.country");
    private static final int LONGEST = 40;

    private final Text text;
    private final Nationals nationals;

    Joint(Text text) {
        this.text = text;
        this.nationals = new Nationals(text);
    }

    /** The names that a conjunction joins, each under the name by which it is filed; fewer than two for a single speaker. */
    List<Match> members(Speaker speaker) {
        return members(speaker.antecedent().orElse(speaker.mention()));
    }

    List<Match> members(Match.Range mention) {
        List<Match> members = new ArrayList<>();
        boolean joined = false;
        for (int i = mention.from(); i < Math.min(mention.to(), mention.from() + LONGEST); ) {
            Optional<Match> name = nameAt(i);
            joined |= joins(i) && !members.isEmpty();
            if (name.isPresent()) {
                members.add(name.get());
            }
            i = name.map(Match::to).orElse(i + 1);
        }
        return joined && members.size() > 1 ? members : List.of();
    }

    private boolean joins(int token) {
        return text.annotations().isOver(token, "conjunction");
    }

    /** The name that begins at a token, filed as a source. */
    Optional<Match> nameAt(int token) {
        Annotations annotations = text.annotations();
        for (String category : NAMES) {
            Optional<Match> name = annotations.at(token, category);
            if (name.isPresent()) {
                return name.map(match -> category.equals("name.country") ? government(match) : match);
            }
        }
        return Optional.empty();
    }

    private Match government(Match country) {
        return new Match(
                country.category(), nationals.government(country), country.from(), country.to(), country.rule());
    }
}
