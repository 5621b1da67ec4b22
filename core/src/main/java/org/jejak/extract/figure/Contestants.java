package org.jejak.extract.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.model.Ground;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Finds who holds a share or votes: the party named nearest to the number that is theirs. One text, one thread. */
final class Contestants {

    private static final String NUMBER = "number";
    private static final List<String> NAMES = List.of("name.person", "name.organisation");
    /** Tokens behind a number in which its holder stands: "46 per cent of the vote for Ann". */
    private static final int BEHIND = 6;

    private final Text text;
    /** By the name of a person or institution, what it is filed as. */
    private final Map<String, String> parties;

    Contestants(Text text, Map<String, String> parties) {
        this.text = text;
        this.parties = parties;
    }

    Optional<Found> holding(FigureReader.Bonded bonded) {
        int from = bonded.sentence().from();
        int to = bonded.sentence().to();
        return before(bonded.quantity().from(), from, to)
                .or(() -> behind(bonded.quantity().to(), to));
    }

    /**
     * "Ann won 52 per cent", "gave Ann 52 per cent and Ben 41": the last before the number, unless another number is between;
     * of "52 per cent for Ann and 41 for Ben" the name belongs to the number before it.
     */
    private Optional<Found> before(int number, int from, int to) {
        for (int i = number - 1; i >= from; i--) {
            if (text.annotations().isOver(i, NUMBER)) {
                return Optional.empty();
            }
            Optional<Found> party = party(i);
            if (party.isPresent()) {
                return isTaken(i, from, to) ? Optional.empty() : party;
            }
        }
        return Optional.empty();
    }

    /** Whether a number before the name has no name before itself and has this one behind it. */
    private boolean isTaken(int name, int from, int to) {
        for (int i = name - 1; i >= from && i >= name - BEHIND; i--) {
            Optional<Match> number = text.annotations().over(i, NUMBER);
            if (number.isPresent()) {
                return before(number.get().from(), from, to).isEmpty()
                        && behind(number.get().to(), to).isPresent();
            }
        }
        return false;
    }

    /** "46 per cent for Ann, 41 for Ben"; of "52 per cent to Ann's 41" the name belongs to the number behind it. */
    private Optional<Found> behind(int number, int end) {
        for (int i = number; i < Math.min(end, number + BEHIND); i++) {
            if (parts(i)) {
                return Optional.empty();
            }
            Optional<Found> party = party(i);
            if (party.isPresent()) {
                return hasNumber(i + 1, end) ? Optional.empty() : party;
            }
        }
        return Optional.empty();
    }

    private boolean hasNumber(int behindName, int end) {
        for (int i = behindName;
                i < Math.min(end, behindName + 2) && !text.annotations().isOver(i, "conjunction");
                i++) {
            if (text.annotations().isOver(i, NUMBER)) {
                return true;
            }
        }
        return false;
    }

    private boolean parts(int i) {
        return text.token(i).is(",")
                || text.token(i).is(";")
                || text.annotations().isOver(i, NUMBER)
                || text.annotations().isOver(i, "conjunction");
    }

    private Optional<Found> party(int token) {
        for (String category : NAMES) {
            Optional<Match> name =
                    text.annotations().over(token, category).filter(match -> parties.containsKey(match.value()));
            if (name.isPresent()) {
                Match match = name.get();
                String party = parties.getOrDefault(match.value(), "");
                return Optional.of(Found.named(
                        Ground.OWNER_NAMED,
                        new Match(match.category(), party, match.from(), match.to(), match.rule())));
            }
        }
        return Optional.empty();
    }
}
