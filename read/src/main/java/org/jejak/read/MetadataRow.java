package org.jejak.read;

import org.jejak.model.Metadata;

/**
 * What a table states about one article.
 *
 * @param line from 1
 * @param file with forward slashes, without a leading {@code ./} or {@code /}
 */
record MetadataRow(int line, String file, Metadata metadata) {}
