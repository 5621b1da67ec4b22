package org.jejak.app.web.add;

import java.util.HashSet;
import java.util.Set;
import org.jejak.app.view.Words;

/** Under which names the files of one upload are read. Nothing is ever written to disk under them. */
final class Names {

    private static final int LONGEST = 200;

    private final Set<String> taken = new HashSet<>();

    /**
     * The last part of what a browser calls a file, made safe and different from those before: two files of one name are no versions of
     * one article.
     */
    String of(String stated) {
        String last = stated.substring(Math.max(stated.lastIndexOf('/'), stated.lastIndexOf('\\')) + 1);
        String plain = Words.oneLine(last);
        String safe = plain.isEmpty() || plain.startsWith(".") ? "file" + plain : plain;
        String cut = safe.length() > LONGEST ? safe.substring(safe.length() - LONGEST) : safe;
        int dot = cut.lastIndexOf('.');
        String stem = dot < 0 ? cut : cut.substring(0, dot);
        String name = cut;
        for (int n = 2; !taken.add(name); n++) {
            name = stem + "-" + n + (dot < 0 ? "" : cut.substring(dot));
        }
        return name;
    }
}
