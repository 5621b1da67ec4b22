package org.jejak.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.attribution.Nationals;
import org.jejak.extract.attribution.Speaker;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Tells apart those who speak together: "A and B said" makes two positions. One text, one thread. */
final class Joint {

    private static final List<String> NAMES =
            List.of("name.organisation", "name.person", "name.outlet", "name.country");
    private static final List<String> HEADS = List.of("source.group", "source.role", "source.body");
    private static final int LONGEST = 40;

    private final Text text;
    private final Annotations annotations;
    private final Nationals nationals;

    Joint(Text text) {
        this.text = text;
        this.annotations = text.annotations();
        this.nationals = new Nationals(text);
    }

    /** Each of those that a conjunction joins, under the name by which it is filed; none for a single speaker. */
    List<Match> members(Speaker speaker) {
        List<Match> members = members(speaker.antecedent().orElse(speaker.mention()));
        return members.isEmpty() ? examples(speaker.mention()) : members;
    }

    /** "Several states, including A and B": those named. */
    private List<Match> examples(Match.Range mention) {
        int from = mention.from();
        int limit = Math.min(text.sentenceAt(from).to(), from + LONGEST);
        while (from < limit && annotations.at(from, "including").isEmpty()) {
            if (from >= mention.to() && !text.token(from).is(",")) {
                return List.of();
            }
            from++;
        }
        List<Match> named = new ArrayList<>();
        int i = from + 1;
        while (i < limit) {
            Optional<Match> name = nameAt(i);
            boolean small = text.token(i).is(",") || annotations.isOver(i, "conjunction") || isSmall(i);
            if (name.isEmpty() && !small) {
                break;
            }
            name.ifPresent(named::add);
            i = name.map(Match::to).orElse(i + 1);
        }
        return named;
    }

    List<Match> members(Match.Range mention) {
        List<Match> members = new ArrayList<>();
        boolean joined = false;
        int limit = Math.min(mention.to(), mention.from() + LONGEST);
        int from = mention.from();
        for (int i = from; i <= limit; i++) {
            boolean comma = i < limit && text.token(i).is(",");
            boolean joint = i < limit && joins(i, from);
            if (i == limit || comma || joint) {
                if (i > from) {
                    Optional<Match> member = member(from, i);
                    if (member.isEmpty()) {
                        return List.of();
                    }
                    members.add(member.get());
                }
                joined |= joint;
                from = i + 1;
            }
        }
        return joined && members.size() > 1 ? members : List.of();
    }

    /** "and"; "neither A nor B". */
    private boolean joins(int token, int from) {
        boolean word = annotations.at(token, "conjunction").isPresent()
                || token > from && annotations.at(token, "negation").isPresent();
        return word && !isInName(token);
    }

    /** "The Ministry of Works and Transport" is one. */
    private boolean isInName(int token) {
        return NAMES.stream().anyMatch(category -> annotations.isOver(token, category));
    }

    /** One of several: a name, or a phrase with a noun for those who speak. */
    private Optional<Match> member(int from, int to) {
        int first = from;
        while (first < to - 1 && isSmall(first)) {
            first++;
        }
        Optional<Match> head = head(first, to);
        for (int i = first; i < to; i++) {
            Optional<Match> name = nameAt(i);
            boolean country = name.filter(match -> match.category().equals("name.country"))
                    .isPresent();
            if (name.isPresent() && !(country && head.isPresent())) {
                return name;
            }
        }
        int start = first;
        return head.map(noun -> new Match(noun.category(), filed(start, to), start, to, noun.rule()));
    }

    private String filed(int from, int to) {
        String national = nationals.of(new Match.Range(from, to));
        return national == null ? text.folded(from, to) : national;
    }

    private Optional<Match> head(int from, int to) {
        return HEADS.stream()
                .flatMap(category -> annotations.within(from, to, category).stream())
                .filter(noun -> !isInName(noun.from()))
                .findFirst();
    }

    private boolean isSmall(int token) {
        return annotations.isOver(token, "determiner")
                || annotations.isOver(token, "negation")
                || annotations.isOver(token, "verdict");
    }

    /** The name that begins at a token, filed as a source. */
    Optional<Match> nameAt(int token) {
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
