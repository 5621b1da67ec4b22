package org.jejak.ledger.distortion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Digits;
import org.jejak.ledger.distortion.Distortion.Type;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;

/** Titles whose number differs in one digit from the only such figure of the text. Immutable; any thread. */
final class Slips {

    private final Story story;

    Slips(Story story) {
        this.story = story;
    }

    /** @param articles the prints of each */
    List<Distortion> in(Collection<List<Echo>> articles) {
        List<Distortion> found = new ArrayList<>();
        for (List<Echo> article : articles) {
            article.stream().filter(Echo::isHeadline).forEach(title -> slip(title, article, found));
        }
        return found;
    }

    private void slip(Echo title, List<Echo> article, List<Distortion> found) {
        List<Echo> same = article.stream()
                .filter(echo -> !echo.isHeadline() && isAlike(figure(echo.claim()), figure(title.claim())))
                .toList();
        String printed = Digits.of(figure(title.claim()).value());
        boolean stands = same.stream()
                .anyMatch(echo -> Digits.of(figure(echo.claim()).value()).equals(printed));
        if (!stands) {
            same.stream()
                    .filter(echo -> Digits.slip(
                            figure(echo.claim()).value(), figure(title.claim()).value()))
                    .findFirst()
                    .ifPresent(echo -> found.add(new Distortion(
                            Type.DIGIT_SLIP,
                            echo.claim(),
                            title.claim(),
                            Digits.of(figure(echo.claim()).value()),
                            printed)));
        }
    }

    private boolean isAlike(Figure one, Figure other) {
        boolean sameDay = one.scope().time().isEmpty()
                || other.scope().time().isEmpty()
                || one.scope().time().equals(other.scope().time());
        return sameDay && one.indicator().equals(other.indicator()) && story.sameUnit(one.unit(), other.unit());
    }

    private static Figure figure(ClaimEntry entry) {
        return (Figure) entry.claim();
    }
}
