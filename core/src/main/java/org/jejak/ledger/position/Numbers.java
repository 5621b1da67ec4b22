package org.jejak.ledger.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.origin.Dating;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;
import org.jejak.model.Modality;

/** What numbers say of propositions: who counts soldiers in a country holds that they are there. Immutable. */
final class Numbers {

    private final List<ClaimEntry> held = new ArrayList<>();
    private final Map<String, List<Figure>> denied = new HashMap<>();

    /** @param claims claims that are no figures are passed over */
    Numbers(Collection<ClaimEntry> claims) {
        for (ClaimEntry entry : claims) {
            if (entry.claim() instanceof Figure figure) {
                if (Side.of(figure.voice().stance()) != Side.HOLDS) {
                    denied.computeIfAbsent(entry.article().id(), article -> new ArrayList<>())
                            .add(figure);
                } else if (isGiven(figure)) {
                    held.add(entry);
                }
            }
        }
    }

    private static boolean isGiven(Figure figure) {
        Modality modality = figure.voice().modality();
        return figure.voice().source().isPresent() && (modality == Modality.ACTUAL || modality == Modality.ESTIMATED);
    }

    /**
     * The numbers that make propositions true, on the word of each of those who give them. A number turns nobody who always said the
     * same; so only those are given of whose side somebody once held something else.
     *
     * @param words what is held in words
     */
    List<Said> given(Collection<Said> words, Propositions propositions, Story story, Map<String, Dating> datings) {
        Set<String> wavering = words.stream()
                .filter(said -> said.side() != Side.HOLDS)
                .flatMap(said -> said.party().stream())
                .map(story::root)
                .collect(Collectors.toSet());
        List<Said> given = new ArrayList<>();
        for (ClaimEntry entry : held) {
            Figure figure = (Figure) entry.claim();
            for (String proposition : propositions.heldBy(figure)) {
                story.members(figure.voice().source().orElseThrow()).stream()
                        .filter(party -> wavering.contains(story.root(party)))
                        .forEach(party -> given.add(Said.counted(entry, party, proposition, story, datings)));
            }
        }
        return given;
    }

    /** Whether each of its prints speaks of a number that it does not hold. */
    boolean isDenied(Stated stated) {
        return stated.echoes().stream().map(Echo::claim).allMatch(this::isDenied);
    }

    private boolean isDenied(ClaimEntry entry) {
        return denied.getOrDefault(entry.article().id(), List.of()).stream()
                .anyMatch(figure ->
                        figure.quote().span().overlaps(entry.claim().quote().span()));
    }
}
