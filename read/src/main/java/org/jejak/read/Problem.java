package org.jejak.read;

import java.util.Locale;

/** Why a file gave no article: which file, what is wrong with it, and what to do. */
public sealed interface Problem extends ReadResult {

    /** What is wrong, as the end of a sentence that begins with the file's name and a colon. */
    String what();

    /** What to do about it. */
    String advice();

    /** One line for a person: file, what is wrong, what to do. */
    default String message() {
        return file() + ": " + what() + "; " + advice();
    }

    /** No bytes, or nothing but white space. */
    record Empty(String file) implements Problem {
        @Override
        public String what() {
            return "is empty";
        }

        @Override
        public String advice() {
            return "save the article again";
        }
    }

    /**
     * Not text.
     *
     * @param content what it looks like, with its article: "a PDF document", "binary data"
     */
    record Binary(String file, String content) implements Problem {
        @Override
        public String what() {
            return "is " + content + ", not text or HTML";
        }

        @Override
        public String advice() {
            return "save its text as .txt or its page as .html";
        }
    }

    /**
     * Text, but of a kind that holds no single article.
     *
     * @param content what it looks like, with its article: "JSON data"
     */
    record NotAnArticle(String file, String content) implements Problem {
        @Override
        public String what() {
            return "is " + content + ", not an article";
        }

        @Override
        public String advice() {
            return "leave it out, or save each article as .txt or .html";
        }
    }

    /**
     * Larger than one article can be; it was not loaded.
     *
     * @param size in bytes
     * @param limit in bytes
     */
    record TooLarge(String file, long size, long limit) implements Problem {
        @Override
        public String what() {
            return "has " + megabytes(size) + ", more than the " + megabytes(limit) + " allowed for one article";
        }

        @Override
        public String advice() {
            return "split it into one file per article";
        }

        private static String megabytes(long bytes) {
            return bytes < 1_000_000 ? bytes + " bytes" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
        }
    }

    /** Not there, or gone since the folder was listed. */
    record Missing(String file) implements Problem {
        @Override
        public String what() {
            return "is not there";
        }

        @Override
        public String advice() {
            return "check the path, or whether something moved or deleted it";
        }
    }

    /**
     * There, but the system does not let it be read.
     *
     * @param reason the system's reason
     */
    record Unreadable(String file, String reason) implements Problem {
        @Override
        public String what() {
            return "cannot be read (" + reason + ")";
        }

        @Override
        public String advice() {
            return "check its permissions and the disk";
        }
    }

    /**
     * Text in no encoding that fits.
     *
     * @param charset the best guess
     * @param damaged characters that make no sense in it
     */
    record Undecodable(String file, String charset, int damaged) implements Problem {
        @Override
        public String what() {
            return "is no readable text (as " + charset + ", " + damaged + " characters make no sense)";
        }

        @Override
        public String advice() {
            return "save it again as UTF-8";
        }
    }

    /** A page without a main text: a front page, a list of links, an error page, a page that only a script fills. */
    record NoMainText(String file) implements Problem {
        @Override
        public String what() {
            return "holds no article (no main text was found)";
        }

        @Override
        public String advice() {
            return "open the article itself in a browser and save that page, or paste its text into a .txt file";
        }
    }
}
