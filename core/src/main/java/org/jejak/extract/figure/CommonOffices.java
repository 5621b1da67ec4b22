package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.extract.attribution.Nationals;
import org.jejak.text.Match;
import org.jejak.text.Text;

/**
 * The office of a person whom a report introduces by a title and an office told by common nouns, which no pack lists: "Ana Reyes, head of
 * the local health office", "Kenari's police chief Ana Reyes". Immutable.
 */
final class CommonOffices {

    private static final int FARTHEST = 9;
    private static final String OFFICE = "source.office";
    private static final String[] TITLES = {"source.title", "source.role"};
    private static final String[] OTHERS = {"name.person", "weekday", "month"};
    private static final String[] TIES = {
        "source.affiliation", "source.field", "source.body", "place.kind", "name.organisation"
    };

    private final Text text;
    private final Nationals nationals;

    CommonOffices(Text text) {
        this.text = text;
        this.nationals = new Nationals(text);
    }

    /** The office that the words before a name tell; no verb may part them, since whom the police arrest does not speak for it. */
    Optional<Match> before(int sentence, int name) {
        boolean titled = false;
        int commas = 0;
        for (int i = name - 1; i >= Math.max(sentence, name - FARTHEST); i--) {
            Optional<Match> office = text.annotations().over(i, OFFICE);
            if (office.isPresent()) {
                boolean headed = titled || isTitle(office.get().from() - 1);
                return office.filter(found -> headed).map(found -> withWhose(found, name));
            }
            titled |= isTitle(i);
            commas += text.token(i).is(",") ? 1 : 0;
            if (commas > 1 || !text.token(i).is(",") && !isPart(i)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The office in what stands beside a name, from the token behind the comma. */
    Optional<Match> beside(int from, int limit) {
        boolean titled = false;
        for (int i = from; i < Math.min(limit, from + FARTHEST) && text.token(i).isWord(); i++) {
            Optional<Match> office = text.annotations().over(i, OFFICE);
            if (office.isPresent()) {
                boolean headed = titled || isTitle(office.get().to());
                return office.filter(found -> headed).map(found -> withWhose(found, limit));
            }
            titled |= isTitle(i);
        }
        return Optional.empty();
    }

    /** The first office named in the range. */
    Optional<Match> first(int from, int to) {
        return text.annotations().within(from, to, OFFICE).stream().findFirst().map(found -> withWhose(found, to));
    }

    private boolean isTitle(int i) {
        return isAny(i, TITLES);
    }

    private boolean isPart(int i) {
        return isCapital(i) || isTitle(i) || isAny(i, TIES);
    }

    private boolean isAny(int i, String[] categories) {
        boolean any = false;
        for (String category : categories) {
            any |= i >= 0 && text.annotations().isOver(i, category);
        }
        return any;
    }

    private boolean isCapital(int i) {
        return i >= 0
                && text.token(i).isWord()
                && Character.isUpperCase(text.token(i).text().codePointAt(0));
    }

    /** With the names beside it that tell whose it is, so that the police of two towns are told apart; none reaches over {@code limit}. */
    private Match withWhose(Match office, int limit) {
        int from = office.from();
        int owner = isApostrophe(from - 1) ? from - 1 : from;
        while (owner > 0 && isOwner(owner - 1)) {
            from = --owner;
        }
        int to = office.to();
        int tied = text.annotations().isOver(to, "source.affiliation") ? to + 1 : to;
        while (tied < limit && isOwner(tied)) {
            to = ++tied;
        }
        String national = nationals.of(new Match.Range(from, to));
        return new Match(OFFICE, national == null ? nationals.common(from, to) : national, from, to, office.rule());
    }

    private boolean isApostrophe(int i) {
        return i > 0 && (text.token(i).is("'s") || text.token(i).is("\u2019s"));
    }

    private boolean isOwner(int i) {
        return isCapital(i) && !isTitle(i) && !isAny(i, OTHERS);
    }
}
