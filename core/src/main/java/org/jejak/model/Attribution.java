package org.jejak.model;

import java.util.List;
import java.util.Optional;

/**
 * Source, cue and content of one report of what somebody said (PARC3, PolNeAR).
 *
 * @param id unique within the article
 * @param source empty where the text names nobody
 * @param cue the words that say so; empty where none are printed
 * @param content one span, or several where the cue splits it; in text order
 * @param via who passed it on at this place, nearest the origin first
 * @param nestedIn the attribution whose content holds this one
 */
public record Attribution(
        String id,
        Kind kind,
        Optional<Source> source,
        Optional<Mention> cue,
        List<Mention> content,
        List<String> via,
        Optional<String> nestedIn,
        Stance stance) {

    public Attribution {
        content = List.copyOf(content);
        via = List.copyOf(via);
    }

    /** How much of the content stands in quotation marks: all, none, or some of it. */
    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** The span from the first to the last part of the content. */
    public Span extent() {
        return content.get(0).span().cover(content.get(content.size() - 1).span());
    }
}
