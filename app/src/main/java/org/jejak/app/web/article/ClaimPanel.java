package org.jejak.app.web.article;

import java.util.List;
import java.util.Optional;
import org.jejak.app.web.contest.ContestRow;
import org.jejak.app.web.decision.DecidePanel;
import org.jejak.app.web.distortion.DistortionRow;
import org.jejak.app.web.screen.Who;

/**
 * What is told of the claim that is selected.
 *
 * @param id of the ledger
 * @param kind a key for {@code kind.…}
 * @param says the value or the stance
 * @param label what it is about, {@code href} its page
 * @param decide what the analyst decided and may decide
 * @param chain from the origin to the outlet; empty where the ledger draws none
 * @param origin the page of the chain
 * @param number its place among the article's claims, from 1
 */
public record ClaimPanel(
        String id,
        String kind,
        String says,
        String label,
        String href,
        String quote,
        DecidePanel decide,
        List<Fact> facts,
        List<Hop> chain,
        Optional<String> origin,
        List<ContestRow> contests,
        List<DistortionRow> distortions,
        Why why,
        int number) {

    /**
     * One thing that the claim says.
     *
     * @param name a key for {@code fact.…}
     * @param who the party that it names, {@code value} what else it says
     */
    public record Fact(String name, Optional<Who> who, String value) {}

    /**
     * A party on the way.
     *
     * @param role a key for {@code role.…}
     * @param why a key for {@code because.…}
     */
    public record Hop(Who who, String role, String why, String words) {}
}
