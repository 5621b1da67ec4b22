package org.jejak.app.web.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jejak.ledger.exchange.Grade;

/**
 * From whom to whom, drawn in two columns with an arrow for each kind of goods. All places are in the units of the drawing's own box.
 *
 * @param side the width of a column
 */
public record Flow(int width, int height, int side, List<Pair> pairs, int more) {

    private static final int ARROW = 34;
    private static final int GAP = 12;
    private static final int MOST = 24;
    private static final double LETTER = 7.2;
    private static final double THINNEST = 1;
    private static final double THICKEST = 7;

    /** A giver and a receiver, with what goes between them. */
    public record Pair(int y, int height, String from, String to, List<Arrow> arrows) {}

    /**
     * Goods that go over.
     *
     * @param thick the more words it stands on, the thicker
     * @param label as there is room for it, {@code whole} all of it
     */
    public record Arrow(int y, double thick, String label, String whole, Grade grade, String sign, String href) {}

    /** @param side the width of each column */
    static Flow of(List<LotRow> lots, int width, int side) {
        Map<List<String>, List<LotRow>> pairs = new LinkedHashMap<>();
        lots.stream()
                .limit(MOST)
                .forEach(lot -> pairs.computeIfAbsent(
                                List.of(lot.way().from(), lot.way().to()), key -> new ArrayList<>())
                        .add(lot));
        List<Pair> drawn = new ArrayList<>();
        int y = GAP;
        for (Map.Entry<List<String>, List<LotRow>> pair : pairs.entrySet()) {
            List<Arrow> arrows = new ArrayList<>();
            for (LotRow lot : pair.getValue()) {
                arrows.add(arrow(lot, y + ARROW * arrows.size() + ARROW - 10, width - 2 * side));
            }
            int height = ARROW * arrows.size() + 4;
            drawn.add(new Pair(
                    y,
                    height,
                    cut(pair.getKey().get(0), side),
                    cut(pair.getKey().get(1), side),
                    arrows));
            y += height + GAP;
        }
        return new Flow(width, y, side, drawn, Math.max(0, lots.size() - MOST));
    }

    private static Arrow arrow(LotRow lot, int y, int room) {
        int words = lot.reports().backing().origins();
        String label = lot.way().type() + ": " + lot.goods();
        return new Arrow(
                y,
                Math.min(THICKEST, THINNEST + words),
                cut(label, room - 30),
                label,
                lot.grade(),
                lot.sign(),
                "#" + lot.anchor());
    }

    private static String cut(String text, int room) {
        int letters = (int) (room / LETTER);
        return text.codePointCount(0, text.length()) <= letters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.max(0, letters - 1))) + "…";
    }
}
