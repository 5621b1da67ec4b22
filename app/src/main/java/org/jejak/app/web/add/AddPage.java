package org.jejak.app.web.add;

import java.util.Map;
import java.util.Optional;

/**
 * What the page for adding shows.
 *
 * @param topic of the case; where it has none, one of {@code topics} may be chosen
 * @param languages that have packs, by code
 * @param pasted what was written before, where something was wrong with it
 * @param fault a key for {@code add.fault.…}; empty where nothing is wrong
 * @param most what one upload may have, in millions of bytes
 */
public record AddPage(
        Optional<String> topic,
        Map<String, String> topics,
        Map<String, String> languages,
        Pasted pasted,
        String fault,
        long most) {}
