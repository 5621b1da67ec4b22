package org.jejak.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations paragraph by paragraph. A mark left open ends with its paragraph; a closing mark without an opening one
 * starts with the sentence's paragraph, since editors and web pages lose marks. Single quotes count where nothing else does.
 */
final class Quotations {

    private final List<Token> tokens;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Quotation> in(List<Token> tokens) {
        Quotations quotations = new Quotations(tokens);
        int start = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).breaksBefore() > 0) {
                quotations.paragraph(start, i);
                start = i;
            }
        }
        return quotations.found;
    }

    private void paragraph(int start, int end) {
        int before = found.size();
        doubles(start, end);
        if (found.size() == before) {
            singles(start, end);
        }
    }

    private void doubles(int start, int end) {
        int open = -1;
        for (int i = start; i < end; i++) {
            String mark = tokens.get(i).text();
            if (open < 0 && isOpening(mark, i, start)) {
                open = i;
            } else if (isDouble(mark) && (open >= 0 || isClosing(mark))) {
                found.add(new Quotation(open < 0 ? start : open + 1, i, open >= 0, true));
                open = -1;
            }
        }
        if (open >= 0 && open + 1 < end) {
            found.add(new Quotation(open + 1, end, true, false));
        }
    }

    private boolean isOpening(String mark, int i, int start) {
        return switch (mark) {
            case "\u201c", "\u00ab", "\u201e", "\u201f" -> true;
            case "\"" -> true;
            case "''", "\u2019\u2019", "\u201d" -> i == start || tokens.get(i).spaceBefore();
            default -> false;
        };
    }

    private static boolean isClosing(String mark) {
        return mark.equals("\u201d") || mark.equals("\u00bb");
    }

    private static boolean isDouble(String mark) {
        return mark.equals("\"") || mark.equals("\u201c") || mark.equals("''") || mark.equals("\u2019\u2019") || isClosing(mark);
    }

    private void singles(int start, int end) {
        int open = -1;
        for (int i = start; i < end; i++) {
            Token token = tokens.get(i);
            boolean opens = token.is("\u2018") || token.is("'") && (i == start || token.spaceBefore());
            boolean closes = (token.is("\u2019") || token.is("'")) && !token.spaceBefore();
            if (open < 0 && opens) {
                open = i;
            } else if (open >= 0 && closes) {
                found.add(new Quotation(open + 1, i, true, true));
                open = -1;
            }
        }
    }
}
