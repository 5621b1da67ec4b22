package org.jejak.model;

import java.util.List;

/**
 * Everything that one article says, as the packs let us read it.
 *
 * @param article the article, its metadata completed by what its own head and foot state
 * @param packs the language and topic packs it was read with, as {@code name@version}
 */
public record Reading(
        Article article,
        List<Derivation> derivedFrom,
        List<Attribution> attributions,
        List<Claim> claims,
        List<TimeMention> times,
        List<String> packs) {

    public Reading {
        derivedFrom = List.copyOf(derivedFrom);
        attributions = List.copyOf(attributions);
        claims = List.copyOf(claims);
        times = List.copyOf(times);
        packs = List.copyOf(packs);
    }
}
