package org.jejak.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.jejak.read.MetadataFile;
import org.jejak.read.MetadataNote;

/** Which rows of the metadata file were of use. */
final class StatedRows {

    private final MetadataFile stated;
    private final List<String> read = new ArrayList<>();

    StatedRows(MetadataFile stated) {
        this.stated = stated;
    }

    /** Notes a file that was read; without a metadata file nothing is kept. */
    void met(String file) {
        if (stated.size() > 0) {
            read.add(file);
        }
    }

    /** A line for each row, value or column that could not be used; returns how many are problems. */
    int sayUnused(Console console) {
        List<MetadataNote> unused = new ArrayList<>(stated.notes());
        unused.addAll(stated.unmatched(read));
        unused.forEach(note -> console.say(note.toString()));
        return (int) unused.stream().filter(MetadataNote::problem).count();
    }
}
