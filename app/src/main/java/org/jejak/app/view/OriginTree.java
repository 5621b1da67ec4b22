package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.origin.Link;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;

/** Origins as trees: the statement, below it who passed it on to whom, at the leaves the words of each print. */
public final class OriginTree {

    private final Lines lines;
    private final Paint paint;

    /** @param width to keep within; empty to wrap nothing */
    public OriginTree(OptionalInt width, Paint paint) {
        this.lines = new Lines(width, paint);
        this.paint = paint;
    }

    /** A party on the way, with what it passed on. */
    private static final class Node {
        private final Map<String, Node> to = new LinkedHashMap<>();
        private final List<Echo> prints = new ArrayList<>();
    }

    public void write(List<Origin> origins, Writer out) throws IOException {
        String between = "";
        for (Origin origin : origins) {
            out.write(between);
            head(origin, out);
            children(tree(origin), "", out);
            between = "\n";
        }
    }

    /** Whether the other sources of the series vouch for this one: each source once for each state, with the reason. */
    public void beside(Origin origin, FigureSeries series, Story story, Writer out) throws IOException {
        Map<String, Set<String>> sources = new TreeMap<>();
        for (Origin other : series.origins()) {
            if (!other.id().equals(origin.id())) {
                String state = OriginWords.of(Independence.between(origin, other, story));
                sources.computeIfAbsent(state, key -> new LinkedHashSet<>()).add(OriginWords.party(other.party()));
            }
        }
        if (!sources.isEmpty()) {
            out.write("\n"
                    + paint.paint(As.HEADING, "Beside other sources of " + OriginWords.indicator(series.indicator()))
                    + "\n");
        }
        for (Map.Entry<String, Set<String>> each : sources.entrySet()) {
            lines.write(each.getKey() + " — " + String.join(", ", each.getValue()), "  ", "  ", As.PLAIN, out);
        }
    }

    private void head(Origin origin, Writer out) throws IOException {
        Figure figure = origin.figure();
        String title = OriginWords.indicator(figure.indicator()) + " " + Words.of(figure.value());
        lines.write(
                title + " · " + OriginWords.party(origin.party()) + " · " + Words.days(origin.when()) + " · "
                        + Words.count(origin.articles(), "article", "articles")
                        + (origin.isOpen() ? " · open" : " · one origin"),
                "",
                "  ",
                As.HEADING,
                out);
    }

    /** From the origin outwards; the outlet that prints it comes last. */
    private static Node tree(Origin origin) {
        Node root = new Node();
        for (Echo echo : origin.echoes()) {
            Node node = root;
            List<Link> chain = echo.chain();
            for (int i = chain.size() - 2; i >= 0; i--) {
                node = node.to.computeIfAbsent(label(chain.get(i), echo), name -> new Node());
            }
            node.prints.add(echo);
        }
        return root;
    }

    private static String label(Link link, Echo echo) {
        if (link.role() != Link.Role.OUTLET) {
            String party = OriginWords.party(link.party());
            return switch (link.role()) {
                case DERIVED -> party + " (the article says it comes from there)";
                case REUSED -> party + " (the article has its text)";
                default -> party;
            };
        }
        return OriginWords.outlet(echo)
                + echo.claim()
                        .article()
                        .metadata()
                        .published()
                        .map(day -> " " + Words.day(day))
                        .orElse("");
    }

    private void children(Node node, String margin, Writer out) throws IOException {
        int left = node.to.size() + node.prints.size();
        for (Echo print : node.prints) {
            boolean last = --left == 0;
            String below = margin + (last ? "   " : "│  ");
            lines.write(words(print), margin + (last ? "└─ " : "├─ "), below, As.FAINT, out);
            if (print.decision().isPresent()) {
                lines.write(DecisionWords.says(print.decision().get()), below, below, As.FAINT, out);
            }
            for (String shared : SharedWords.of(print)) {
                lines.write(shared, below, below, As.FAINT, out);
            }
        }
        for (Map.Entry<String, Node> child : node.to.entrySet()) {
            boolean last = --left == 0;
            String below = margin + (last ? "   " : "│  ");
            lines.write(child.getKey(), margin + (last ? "└─ " : "├─ "), below, As.PLAIN, out);
            children(child.getValue(), below, out);
        }
    }

    private static String words(Echo echo) {
        Figure figure = (Figure) echo.claim().claim();
        return Words.of(figure.value()) + " " + OriginWords.quote(figure.quote().text()) + " · "
                + Words.of(echo.claim().id());
    }
}
