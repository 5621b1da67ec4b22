package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.contest.Contest;
import org.jejak.ledger.contest.Explanation;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Link;
import org.jejak.ledger.origin.Origin;
import org.jejak.model.Figure;
import org.jejak.model.Stance;

/** Figures as a story in time: under each indicator one line for each origin, drawn to scale, whose it is, who prints it, the words. */
public final class FigureStory {

    private static final String INDENT = "  ";

    private static final int WIDE = 110;
    private static final int NARROW = 80;
    /** Fewer columns are not worth a column of text. */
    private static final int LEAST = 24;

    private final OptionalInt width;
    private final Paint paint;

    /** @param width to keep within; empty to cut and wrap nothing */
    public FigureStory(OptionalInt width, Paint paint) {
        this.width = width;
        this.paint = paint;
    }

    /** @param contests of these origins; the revisions among them are told with the figures */
    public void write(List<Origin> origins, List<Contest> contests, Writer out) throws IOException {
        Map<String, List<Origin>> series = new LinkedHashMap<>();
        origins.forEach(origin -> series.computeIfAbsent(origin.figure().indicator(), id -> new ArrayList<>())
                .add(origin));
        Revised revised = Revised.of(origins, contests);
        String between = "";
        for (Map.Entry<String, List<Origin>> one : series.entrySet()) {
            out.write(between);
            series(one.getKey(), one.getValue(), revised, out);
            between = "\n";
        }
    }

    private void series(String indicator, List<Origin> origins, Revised revised, Writer out) throws IOException {
        Bar bar = Bar.of(origins.stream().map(origin -> origin.figure().value()).toList(), barWidth());
        out.write(paint.paint(As.HEADING, indicator.replace('-', ' '))
                + paint.paint(
                        As.FAINT,
                        summary(origins) + (bar.isLogarithmic() && barWidth() > 0 ? " · logarithmic scale" : ""))
                + "\n");
        int when = origins.stream()
                .mapToInt(o -> Words.days(o.when()).length())
                .max()
                .orElse(0);
        int value = origins.stream()
                .mapToInt(o -> DisplayWidth.of(Words.of(o.figure().value())))
                .max()
                .orElse(0);
        for (Origin origin : origins) {
            origin(origin, bar, when, value, revised, out);
        }
    }

    /** Narrow terminals get a short scale or none. */
    private int barWidth() {
        int columns = width.orElse(WIDE);
        return columns >= WIDE ? 24 : columns >= NARROW ? 12 : 0;
    }

    /** Open chains may end in one origin, so that their count is the most there can be. */
    private static String summary(List<Origin> origins) {
        Set<String> articles = origins.stream()
                .flatMap(origin -> origin.echoes().stream())
                .map(echo -> echo.claim().article().id())
                .collect(Collectors.toCollection(TreeSet::new));
        long open = origins.stream().filter(Origin::isOpen).count();
        return " · " + Words.count(articles.size(), "article", "articles") + ", "
                + (open == 0 ? "" : "at most ") + Words.count(origins.size(), "origin", "origins")
                + (open == 0 ? "" : " (" + open + " open)");
    }

    private void origin(Origin origin, Bar bar, int when, int value, Revised revised, Writer out) throws IOException {
        Figure figure = origin.figure();
        int margin = INDENT.length() + when + 2;
        int beside = margin + value + 2 + (barWidth() == 0 ? 0 : barWidth() + 2);
        out.write(INDENT + DisplayWidth.pad(Words.days(origin.when()), when, false) + "  "
                + paint.paint(As.CLAIM, DisplayWidth.pad(Words.of(figure.value()), value, false)) + "  "
                + (barWidth() == 0 ? "" : paint.paint(As.FAINT, bar.draw(figure.value())) + "  "));
        if (width.orElse(Integer.MAX_VALUE) - beside < LEAST) {
            out.write("\n" + " ".repeat(margin));
            beside = margin;
        }
        List<String> told = lines(teller(origin), beside);
        out.write(painted(told.get(0), origin) + "\n");
        for (String more : told.subList(1, told.size())) {
            out.write(" ".repeat(beside) + more + "\n");
        }
        String words = "“" + Words.oneLine(figure.quote().text()) + "”" + otherPrints(origin) + revised.of(origin)
                + id(origin);
        for (String line : lines(words, margin)) {
            out.write(" ".repeat(margin) + paint.paint(As.FAINT, line) + "\n");
        }
    }

    private List<String> lines(String text, int margin) {
        return width.isEmpty() ? List.of(text) : DisplayWidth.wrap(text, Math.max(LEAST, width.getAsInt() - margin));
    }

    private String painted(String line, Origin origin) {
        String party = party(origin);
        return line.startsWith(party) ? paint.paint(As.SOURCE, party) + line.substring(party.length()) : line;
    }

    /** How other prints hedge or count the same. */
    private static String otherPrints(Origin origin) {
        String quoted = print(origin.figure(), origin);
        List<String> others = origin.echoes().stream()
                .map(echo -> print((Figure) echo.claim().claim(), origin))
                .distinct()
                .filter(print -> !print.equals(quoted))
                .toList();
        return others.isEmpty() ? "" : " — also printed as " + String.join(", ", others);
    }

    private static String print(Figure figure, Origin origin) {
        boolean same = figure.indicator().equals(origin.figure().indicator());
        return Words.of(figure.value()) + (same ? "" : " " + figure.indicator().replace('-', ' '));
    }

    /** The id of the claim that is quoted, for {@code jejak show}, and how many others are behind it. */
    private static String id(Origin origin) {
        int others = origin.echoes().size() - 1;
        return " · " + Words.of(origin.id()) + (others == 0 ? "" : " +" + others);
    }

    private static String party(Origin origin) {
        return origin.party().map(Words::oneLine).orElse("no source named");
    }

    /** Origin, then the way it came, then who prints it. */
    private static String teller(Origin origin) {
        Figure figure = origin.figure();
        String denied = figure.voice().stance() == Stance.DENIES ? " denies" : "";
        String actor = figure.scope().actor().map(a -> ", of " + a).orElse("");
        String relays = parties(origin, Set.of(Link.Role.VIA, Link.Role.DERIVED));
        String outlets =
                origin.echoes().stream().map(echo -> outlet(echo)).distinct().collect(Collectors.joining(", "));
        return party(origin) + denied + actor + (relays.isEmpty() ? "" : " ← " + relays) + " ← " + outlets;
    }

    private static String parties(Origin origin, Set<Link.Role> roles) {
        return origin.echoes().stream()
                .flatMap(echo -> echo.chain().stream())
                .filter(link -> roles.contains(link.role()))
                .flatMap(link -> link.party().stream())
                .map(Words::oneLine)
                .filter(name -> !name.equals(party(origin)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String outlet(Echo echo) {
        String file = echo.claim().article().file();
        return Words.oneLine(
                echo.claim().article().metadata().outlet().orElse(file.substring(file.lastIndexOf('/') + 1)));
    }

    /** What each figure takes the place of. */
    private record Revised(Map<Origin, Origin> before) {

        static Revised of(List<Origin> origins, List<Contest> contests) {
            Map<Object, Origin> byClaim = new LinkedHashMap<>();
            origins.forEach(origin ->
                    origin.echoes().forEach(echo -> byClaim.put(echo.claim().id(), origin)));
            Map<Origin, Origin> before = new LinkedHashMap<>();
            contests.stream()
                    .filter(contest -> contest.explanation() == Explanation.REVISION)
                    .forEach(contest -> {
                        Origin old = byClaim.get(contest.ids().get(0));
                        Origin now = byClaim.get(contest.ids().get(1));
                        if (old != null
                                && now != null
                                && old.party().equals(now.party())
                                && old.party().isPresent()) {
                            before.merge(
                                    now,
                                    old,
                                    (a, b) -> Words.days(a.when()).compareTo(Words.days(b.when())) >= 0 ? a : b);
                        }
                    });
            return new Revised(before);
        }

        String of(Origin origin) {
            Origin old = before.get(origin);
            return old == null ? "" : " — revises " + Words.of(old.figure().value()) + " of " + Words.days(old.when());
        }
    }
}
