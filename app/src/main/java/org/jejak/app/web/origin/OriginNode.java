package org.jejak.app.web.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jejak.app.view.Words;
import org.jejak.app.web.distortion.DistortionRow;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Who;
import org.jejak.ledger.distortion.Distortion;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Link;
import org.jejak.model.Claim;
import org.jejak.model.Figure;
import org.jejak.model.Mention;

/**
 * A party on the way of a statement, with those to whom it passed it on.
 *
 * @param role a key for {@code role.…}
 * @param why a key for {@code because.…}
 * @param evidence the words that say so; empty where none do
 * @param prints the words of its own, where it prints the statement
 */
public record OriginNode(
        Who who, boolean open, String role, String why, String evidence, List<Print> prints, List<OriginNode> to) {

    /**
     * One print.
     *
     * @param bent what was bent in it, in the reader's language
     */
    public record Print(String says, String quote, String href, String title, String day, List<String> bent) {}

    /** A node as it grows. */
    private static final class Growing {
        private final Link link;
        private final Who who;
        private final Map<String, Growing> to = new LinkedHashMap<>();
        private final List<Print> prints = new ArrayList<>();

        private Growing(Link link, Who who) {
            this.link = link;
            this.who = who;
        }

        private OriginNode done() {
            return new OriginNode(
                    who,
                    link.party().isEmpty(),
                    Words.id(link.role()),
                    Words.id(link.because()),
                    evidence(link),
                    prints,
                    to.values().stream().map(Growing::done).toList());
        }
    }

    /** From the origin outwards. */
    static List<OriginNode> of(List<Echo> echoes, Concluded room, Screen screen) {
        Map<String, Growing> roots = new LinkedHashMap<>();
        for (Echo echo : echoes) {
            List<Link> chain = echo.chain();
            Map<String, Growing> level = roots;
            for (int i = chain.size() - 1; i >= 0; i--) {
                Link link = chain.get(i);
                Who who = Who.of(link, echo, room, screen);
                String key = link.role() + " " + who.name();
                Growing node = level.computeIfAbsent(key, any -> new Growing(link, who));
                if (i == 0) {
                    node.prints.add(print(echo, room, screen));
                }
                level = node.to;
            }
        }
        return roots.values().stream().map(Growing::done).toList();
    }

    private static String evidence(Link link) {
        return link.evidence()
                .map(Mention::text)
                .or(() -> link.shared().map(shared -> shared.here().text()))
                .map(Words::oneLine)
                .orElse("");
    }

    private static Print print(Echo echo, Concluded room, Screen screen) {
        Claim claim = echo.claim().claim();
        return new Print(
                claim instanceof Figure figure
                        ? screen.value(figure.value())
                        : screen.say("stance." + Words.id(claim.voice().stance())),
                Words.oneLine(claim.quote().text()),
                Links.claim(echo.claim().id()),
                echo.claim().article().metadata().title().map(Words::oneLine).orElse(""),
                screen.day(echo.claim().article().metadata().published()),
                room.index().distortions(echo.claim().id()).stream()
                        .filter(each ->
                                each.downstream().id().equals(echo.claim().id()))
                        .map(each -> name(each, screen))
                        .distinct()
                        .toList());
    }

    private static String name(Distortion distortion, Screen screen) {
        return DistortionRow.name(distortion, screen);
    }
}
