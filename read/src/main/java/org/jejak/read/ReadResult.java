package org.jejak.read;

/** What became of one file: an article with its bytes, or a problem. Bad content is never an exception. */
public sealed interface ReadResult permits ReadArticle, Problem {

    /** The name it was read under, relative to the folder given, with forward slashes. */
    String file();
}
