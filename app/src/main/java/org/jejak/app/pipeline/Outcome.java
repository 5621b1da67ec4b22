package org.jejak.app.pipeline;

import java.util.List;
import java.util.Optional;
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
     * @param defect where the fault is Jejak's own
     */
    record Refused(String file, String message, Optional<Throwable> defect) implements Outcome {

        static Refused because(String file, String reason) {
            return new Refused(file, file + ": " + reason, Optional.empty());
        }

        static Refused defect(String file, Throwable fault) {
            String reason = file + ": could not be read through a defect of Jejak (" + fault
                    + "); leave it out, and report it with what --debug prints";
            return new Refused(file, reason, Optional.of(fault));
        }
    }
}
