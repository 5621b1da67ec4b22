package org.jejak.extract.attribution;

import org.jejak.model.Ground;

/**
 * A verb of saying with its speaker.
 *
 * @param from first token of either
 * @param to token after the last of either
 * @param inverted whether the speaker stands behind the verb or is tied to it
 * @param how for the reader: where the speaker was found
 */
record VerbGroup(Speaker speaker, int from, int to, boolean inverted, Ground how) {}
