package org.jejak.app.web.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.jejak.app.view.Words;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.DecisionEntry;

/**
 * One line of the log.
 *
 * @param kind a key for {@code decide.…}
 * @param sets what it sets, in one line; empty where it sets nothing
 * @param undone whether it no longer holds
 * @param unbound whether what it was about is read no more
 */
public record DecisionRow(
        String id,
        String kind,
        String day,
        String who,
        String why,
        String sets,
        List<Subject> subjects,
        boolean undone,
        boolean unbound) {

    private static final int DAY = 10;
    private static final int SHORT = 48;

    /** What it is about. */
    public record Subject(String name, String href) {}

    static DecisionRow of(DecisionEntry entry, Screen screen) {
        List<Subject> subjects = entry.decision().claims().isEmpty()
                ? entry.decision().subjects().stream()
                        .map(name -> new Subject(Words.oneLine(name), ""))
                        .toList()
                : entry.bound().stream()
                        .map(bound -> new Subject(
                                Words.of(bound.then()),
                                bound.now().isEmpty()
                                        ? ""
                                        : Links.claim(bound.now().get(0))))
                        .toList();
        return new DecisionRow(
                entry.id(),
                entry.decision().kind().id(),
                day(entry.decision().at()),
                entry.decision().who(),
                entry.decision().why(),
                sets(entry, screen),
                subjects,
                !entry.holds(),
                entry.isUnbound());
    }

    /** An acceptance keeps all values as they were; they would say nothing here. */
    private static String sets(DecisionEntry entry, Screen screen) {
        return entry.decision().kind() == org.jejak.ledger.Decision.Kind.ACCEPT
                ? ""
                : entry.decision().fields().entrySet().stream()
                        .map(each -> screen.say("field." + each.getKey().id()) + ": " + shortened(each.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String shortened(String value) {
        String line = Words.oneLine(value);
        return line.isEmpty() ? "–" : line.length() <= SHORT ? line : line.substring(0, SHORT) + "…";
    }

    static String day(String at) {
        return at.length() < DAY ? at : at.substring(0, DAY);
    }
}
