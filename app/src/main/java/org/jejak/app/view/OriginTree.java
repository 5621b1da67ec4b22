package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Link;
import org.jejak.ledger.origin.Origin;
import org.jejak.model.Figure;

/** Origins as trees: the statement, below it who passed it on to whom, at the leaves the words of each print. */
public final class OriginTree {

    private final OptionalInt width;
    private final Paint paint;

    /** @param width to keep within; empty to wrap nothing */
    public OriginTree(OptionalInt width, Paint paint) {
        this.width = width;
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

    private void head(Origin origin, Writer out) throws IOException {
        Figure figure = origin.figure();
        String when = " · " + Words.days(origin.when());
        String many =
                " · " + Words.count(origin.articles(), "article", "articles") + (origin.isOpen() ? " · open" : "");
        out.write(paint.paint(As.HEADING, figure.indicator().replace('-', ' ')) + " "
                + paint.paint(As.CLAIM, Words.of(figure.value())) + "  "
                + paint.paint(As.SOURCE, origin.party().map(Words::oneLine).orElse("no source named"))
                + paint.paint(As.FAINT, when + many) + "\n");
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
        String file = echo.claim().article().file();
        String party = link.party().map(Words::oneLine).orElse(file.substring(file.lastIndexOf('/') + 1));
        return link.role() == Link.Role.OUTLET
                ? party
                        + echo.claim()
                                .article()
                                .metadata()
                                .published()
                                .map(day -> " " + Words.day(day))
                                .orElse("")
                : party;
    }

    private void children(Node node, String margin, Writer out) throws IOException {
        int left = node.to.size() + node.prints.size();
        for (Echo print : node.prints) {
            print(print, margin, --left == 0, out);
        }
        for (Map.Entry<String, Node> child : node.to.entrySet()) {
            boolean last = --left == 0;
            out.write(margin + (last ? "└─ " : "├─ ") + child.getKey() + "\n");
            children(child.getValue(), margin + (last ? "   " : "│  "), out);
        }
    }

    private void print(Echo echo, String margin, boolean last, Writer out) throws IOException {
        Figure figure = (Figure) echo.claim().claim();
        String text =
                Words.of(figure.value()) + " “" + Words.oneLine(figure.quote().text()) + "” · "
                        + Words.of(echo.claim().id());
        List<String> lines = width.isEmpty()
                ? List.of(text)
                : DisplayWidth.wrap(text, Math.max(20, width.getAsInt() - margin.length() - 3));
        String before = last ? "└─ " : "├─ ";
        for (String line : lines) {
            out.write(margin + before + paint.paint(As.FAINT, line) + "\n");
            before = last ? "   " : "│  ";
        }
        for (String line : SharedWords.of(echo)) {
            out.write(margin + before + paint.paint(As.FAINT, line) + "\n");
        }
    }
}
