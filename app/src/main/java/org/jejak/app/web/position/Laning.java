package org.jejak.app.web.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.app.view.Words;
import org.jejak.app.web.chart.Calendar;
import org.jejak.app.web.position.Lanes.Group;
import org.jejak.app.web.position.Lanes.Lane;
import org.jejak.app.web.position.Lanes.Mark;
import org.jejak.app.web.position.Lanes.Stay;
import org.jejak.app.web.position.Lanes.Tick;
import org.jejak.app.web.screen.Colours;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.Period;
import org.jejak.ledger.position.Series;
import org.jejak.ledger.position.Side;
import org.jejak.ledger.position.Stated;
import org.jejak.ledger.position.Step;

/** Draws lanes from series. What refuses to say stands apart from what denies. */
final class Laning {

    private static final double MONTH_ROOM = 78;
    private static final double UNDATED = 70;
    private static final double FOOT = 28;
    private static final double HEAD = 24;
    /** Marks nearer than this would cover each other. */
    private static final double NEAR = 17;

    private static final int TENTHS = 10;

    /**
     * The box of a drawing.
     *
     * @param names characters of a source's name that there is room for
     * @param most lanes
     */
    record Frame(int width, double left, double right, double lane, boolean above, int names, int most) {
        static Frame wide(int most) {
            return new Frame(960, 236, 20, 27, false, 34, most);
        }

        static Frame narrow(int most) {
            return new Frame(358, 14, 16, 45, true, 46, most);
        }
    }

    private final Frame frame;
    private final Concluded room;
    private final Screen screen;
    private final StatementRows words;

    Laning(Frame frame, Concluded room, Screen screen) {
        this.frame = frame;
        this.room = room;
        this.screen = screen;
        this.words = new StatementRows(room, screen);
    }

    /**
     * Of one proposition; where there are too many, those that changed and those that said most.
     *
     * @param days all that lie within its ends, so that drawings of one page can be compared
     */
    Lanes of(List<Series> all, List<Period> days) {
        List<Series> shown = all.stream()
                .sorted(Comparator.comparing((Series series) -> !series.isChanged())
                        .thenComparing(series -> -series.steps().size()))
                .limit(frame.most())
                .toList();
        boolean someUndated = shown.stream()
                .flatMap(series -> series.steps().stream())
                .anyMatch(step -> step.stated().when().isEmpty());
        double end = frame.width() - frame.right();
        double right = someUndated ? end - UNDATED : end;
        Calendar calendar = new Calendar(days, frame.left(), right);
        List<Group> groups = new ArrayList<>();
        List<Lane> lanes = new ArrayList<>();
        double y = 0;
        for (Map.Entry<Side, List<Series>> group : bySide(all, shown).entrySet()) {
            groups.add(new Group(y + HEAD - 8, Words.id(group.getKey())));
            y += HEAD;
            for (Series series : group.getValue()) {
                lanes.add(lane(series, y + frame.lane() - 13, calendar, right + UNDATED / 2, end));
                y += frame.lane();
            }
        }
        return new Lanes(
                frame.width(),
                (int) (y + FOOT),
                frame.left(),
                y,
                frame.above(),
                calendar.ticks((int) ((right - frame.left()) / MONTH_ROOM)).stream()
                        .map(day ->
                                new Tick(tenth(calendar.at(day)), day.toString().substring(0, 7)))
                        .toList(),
                groups,
                lanes,
                someUndated ? Optional.of(tenth(right)) : Optional.empty(),
                all.size() - shown.size());
    }

    /** By the last statement, in the order of the ledger. */
    private static Map<Side, List<Series>> bySide(List<Series> all, List<Series> shown) {
        Map<Side, List<Series>> groups = new EnumMap<>(Side.class);
        all.stream()
                .filter(shown::contains)
                .forEach(series -> groups.computeIfAbsent(last(series), side -> new ArrayList<>())
                        .add(series));
        return groups;
    }

    /** Where a source came to stand; what is undated counts only where nothing has a day. */
    static Side last(Series series) {
        List<Step> steps = series.steps();
        return steps.stream()
                .filter(step -> step.stated().when().isPresent())
                .reduce((first, second) -> second)
                .orElse(steps.get(steps.size() - 1))
                .stated()
                .side();
    }

    private Lane lane(Series series, double y, Calendar calendar, double nowhere, double end) {
        List<Mark> marks = new ArrayList<>();
        List<Step> alike = new ArrayList<>();
        for (Step step : series.steps()) {
            double x = step.stated().when().map(when -> middle(when, calendar)).orElse(nowhere);
            Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
            if (last != null && x - last.x() < NEAR) {
                if (last.stance() == step.stated().stance() && step.before().isEmpty()) {
                    alike.add(step);
                    marks.set(marks.size() - 1, mark(alike, last.x()));
                    continue;
                }
                x = last.x() + NEAR;
            }
            alike.clear();
            alike.add(step);
            marks.add(mark(alike, Math.min(x, end)));
        }
        String name = words.party(series.party());
        return new Lane(
                tenth(y),
                cut(name),
                name,
                Colours.of(series.party(), room.sides()),
                stays(marks, nowhere),
                List.copyOf(marks));
    }

    private static double middle(Period when, Calendar calendar) {
        return (calendar.at(Calendar.first(when)) + calendar.at(Calendar.last(when))) / 2;
    }

    private Mark mark(List<Step> alike, double x) {
        Stated first = alike.get(0).stated();
        String says = screen.say(
                "positions.mark",
                words.party(first.party()),
                words.stance(first.stance()),
                screen.days(first.when()),
                alike.size() - 1);
        boolean turned = alike.get(0).before().isPresent();
        return new Mark(tenth(x), first.stance(), turned, Links.claim(first.id()), says, StatementRows.quote(first));
    }

    private static List<Stay> stays(List<Mark> marks, double nowhere) {
        return Stream.iterate(1, i -> i < marks.size(), i -> i + 1)
                .filter(i -> marks.get(i).x() < nowhere)
                .map(i -> new Stay(
                        marks.get(i - 1).x(),
                        marks.get(i).x(),
                        Side.of(marks.get(i - 1).stance())
                                != Side.of(marks.get(i).stance())))
                .toList();
    }

    private String cut(String name) {
        return name.codePointCount(0, name.length()) <= frame.names()
                ? name
                : name.substring(0, name.offsetByCodePoints(0, frame.names() - 1)) + "…";
    }

    private static double tenth(double place) {
        return (double) Math.round(place * TENTHS) / TENTHS;
    }
}
