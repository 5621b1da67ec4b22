package org.jejak.app.pipeline;

import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.decision.Knowledge;
import org.jejak.ledger.origin.Independence;
import org.jejak.pack.Happening;
import org.jejak.pack.TopicPack;

/** What the topic of a case declares, and what is concluded from it, for those who decide. */
record CaseKnowledge(Optional<TopicPack> topic, Reasoning reasoning) implements Knowledge {

    @Override
    public boolean isIndicator(ClaimKind kind, String indicator) {
        return topic.isPresent()
                && switch (kind) {
                    case FIGURE -> topic.get().indicator(indicator).isPresent();
                    case POSITION ->
                        topic.get().propositions().stream()
                                .anyMatch(each -> each.id().equals(indicator));
                    case EVENT -> isHappening(indicator, Happening.Kind.EVENT);
                    case TRANSFER -> isHappening(indicator, Happening.Kind.TRANSFER);
                    case FORECAST ->
                        topic.get().indicator(indicator).isPresent()
                                || isHappening(indicator, Happening.Kind.EVENT)
                                || isHappening(indicator, Happening.Kind.TRANSFER);
                };
    }

    private boolean isHappening(String id, Happening.Kind kind) {
        return topic.orElseThrow().happenings().stream()
                .anyMatch(each -> each.kind() == kind && each.id().equals(id));
    }

    @Override
    public String family(String indicator) {
        return reasoning.story().family(indicator);
    }

    @Override
    public boolean isBacked(ClaimEntry claim) {
        return reasoning.origins().stream()
                .filter(origin -> origin.echoes().stream()
                        .anyMatch(echo -> echo.claim().id().equals(claim.id())))
                .anyMatch(origin -> reasoning.backing(origin).state() == Independence.State.INDEPENDENT);
    }
}
