package org.jejak.app.pipeline;

import java.util.List;
import org.jejak.model.Reading;

/** What became of one file. */
public sealed interface Outcome {

    /** The name it was read under, relative to the folder given, with forward slashes. */
    String file();

    /**
     * An article that was read.
     *
     * @param original the bytes of the file, not copied: do not write to them
     * @param warnings what its user should know, without the file's name
     */
    @SuppressWarnings("ArrayRecordComponent") // outcomes are never compared; a copy of every original would cost memory
    record Understood(Reading reading, byte[] original, List<String> warnings) implements Outcome {

        public Understood {
            warnings = List.copyOf(warnings);
        }

        @Override
        public String file() {
            return reading.article().file();
        }
    }

    /**
     * A file that gave no reading.
     *
     * @param message one line: the file, what is wrong with it, what to do
     */
    record Refused(String file, String message) implements Outcome {}
}
