package org.jejak.app.web.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.app.view.Words;
import org.jejak.app.web.chart.Calendar;
import org.jejak.app.web.figure.Chart.Cross;
import org.jejak.app.web.figure.Chart.Form;
import org.jejak.app.web.figure.Chart.Line;
import org.jejak.app.web.figure.Chart.Mark;
import org.jejak.app.web.figure.Chart.Tick;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Period;
import org.jejak.model.Interval;
import org.jejak.model.Modality;
import org.jejak.model.Modifier;

/** Draws a chart from rows: time from left to right, numbers upwards. */
final class Charting {

    private static final double MONTH_ROOM = 78;
    private static final double SMALLEST = 4.5;
    private static final double GROWTH = 2.2;
    private static final double LARGEST = 13;
    private static final double UNDATED = 70;
    private static final double DENIALS = 22;
    private static final int TENTHS = 10;

    private final Frame frame;
    private final Screen screen;

    /**
     * The box of a chart.
     *
     * @param left room for the numbers, {@code below} for the months
     */
    record Frame(int width, int height, double left, double right, double above, double below) {
        static final Frame WIDE = new Frame(960, 420, 64, 24, 18, 34);
        static final Frame NARROW = new Frame(358, 400, 46, 12, 18, 34);
        static final Frame SMALL = new Frame(300, 104, 6, 6, 22, 8);
    }

    Charting(Frame frame, Screen screen) {
        this.frame = frame;
        this.screen = screen;
    }

    Chart of(List<FigureRow> rows, List<DenialRow> denials) {
        boolean someUndated = Stream.concat(
                        rows.stream().map(FigureRow::when), denials.stream().map(DenialRow::when))
                .anyMatch(Optional::isEmpty);
        double rightmost = frame.width() - frame.right();
        double right = someUndated ? rightmost - UNDATED : rightmost;
        double bottom = frame.height() - frame.below();
        double floor = denials.isEmpty() ? bottom : bottom - DENIALS;
        Scale scale = new Scale(numbers(rows), floor - SMALLEST, frame.above());
        Calendar calendar = new Calendar(
                Stream.concat(
                                rows.stream().flatMap(row -> row.when().stream()),
                                denials.stream().flatMap(row -> row.when().stream()))
                        .toList(),
                frame.left(),
                right);
        double nowhere = right + UNDATED / 2;
        List<Mark> marks =
                rows.stream().map(row -> mark(row, scale, calendar, nowhere)).toList();
        return new Chart(
                frame.width(),
                frame.height(),
                frame.left(),
                bottom,
                scale.ticks().stream().map(number -> tick(scale, number)).toList(),
                calendar.ticks((int) ((right - frame.left()) / MONTH_ROOM)).stream()
                        .map(day ->
                                new Tick(tenth(calendar.at(day)), day.toString().substring(0, 7)))
                        .toList(),
                marks,
                revisions(rows, marks),
                denials.stream()
                        .map(row -> cross(row, calendar, nowhere, bottom - DENIALS / 2))
                        .toList(),
                someUndated ? Optional.of(tenth(right)) : Optional.empty(),
                scale.isLogarithmic());
    }

    private static List<BigDecimal> numbers(List<FigureRow> rows) {
        return rows.stream()
                .map(FigureRow::value)
                .flatMap(value -> Stream.concat(value.min().stream(), value.max().stream()))
                .toList();
    }

    private static Tick tick(Scale scale, double number) {
        return new Tick(tenth(scale.at(number)), Words.number(BigDecimal.valueOf(number)));
    }

    private Mark mark(FigureRow row, Scale scale, Calendar calendar, double nowhere) {
        Interval value = row.value();
        double low = value.min().or(value::max).map(BigDecimal::doubleValue).orElse(0.0);
        double high = value.max().or(value::min).map(BigDecimal::doubleValue).orElse(low);
        double number = value.point().map(BigDecimal::doubleValue).orElse((low + high) / 2);
        double from = row.when().map(when -> calendar.at(Calendar.first(when))).orElse(nowhere);
        double to = row.when().map(when -> calendar.at(Calendar.last(when))).orElse(nowhere);
        return new Mark(
                tenth((from + to) / 2),
                tenth(scale.at(number)),
                tenth(scale.at(high)),
                tenth(scale.at(low)),
                value.max().isEmpty(),
                value.min().isEmpty(),
                value.modifier() != Modifier.EXACT,
                tenth(from),
                tenth(to),
                tenth(Math.min(LARGEST, SMALLEST + GROWTH * Math.sqrt(row.articles() - 1.0))),
                form(row),
                row.who().style(),
                row.href(),
                screen.say("figure.mark", row.who().name(), row.days(), row.says(), row.articles()),
                row.quote());
    }

    private static Form form(FigureRow row) {
        if (row.method().isPresent()) {
            return Form.COUNTED;
        }
        return row.modality() == Modality.ESTIMATED ? Form.ESTIMATED : Form.STATED;
    }

    private static List<Line> revisions(List<FigureRow> rows, List<Mark> marks) {
        Map<ClaimId, Mark> byOrigin = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            byOrigin.put(rows.get(i).id(), marks.get(i));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Mark now = marks.get(i);
            rows.get(i)
                    .before()
                    .flatMap(before -> Optional.ofNullable(byOrigin.get(before.id())))
                    .ifPresent(old -> lines.add(line(old, now)));
        }
        return lines;
    }

    private static Line line(Mark old, Mark now) {
        return new Line(old.x(), old.y(), now.x(), now.y());
    }

    private Cross cross(DenialRow row, Calendar calendar, double nowhere, double y) {
        double x = row.when().map(when -> middle(when, calendar)).orElse(nowhere);
        return new Cross(
                tenth(x),
                tenth(y),
                row.who().style(),
                row.href(),
                screen.say("figure.denies", row.who().name(), row.days(), row.proposition()),
                row.quote());
    }

    private static double middle(Period when, Calendar calendar) {
        LocalDate first = Calendar.first(when);
        return (calendar.at(first) + calendar.at(Calendar.last(when))) / 2;
    }

    private static double tenth(double place) {
        return (double) Math.round(place * TENTHS) / TENTHS;
    }
}
