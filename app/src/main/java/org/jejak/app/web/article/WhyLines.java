package org.jejak.app.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.app.pipeline.Reread;
import org.jejak.app.reasons.Sentences;
import org.jejak.app.view.Countries;
import org.jejak.app.view.Words;
import org.jejak.app.web.article.Why.Ground;
import org.jejak.app.web.article.Why.Line;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.ClaimId;
import org.jejak.model.Attribution;
import org.jejak.model.Claim;
import org.jejak.model.Evidence;
import org.jejak.model.Reason;
import org.jejak.model.Reason.Part;

/** The reasons of a claim as lines: behind the source stands who speaks in the attribution that holds it, and under which name. */
final class WhyLines {

    private final Reread article;
    private final Sentences sentences;
    private final Screen screen;

    WhyLines(Reread article, Screen screen) {
        this.article = article;
        this.sentences = Sentences.in(screen.language());
        this.screen = screen;
    }

    Why of(ClaimId id, Claim stored) {
        List<Line> lines = new ArrayList<>();
        article.today(id, stored)
                .ifPresent(claim -> article.now().of(claim.id()).forEach(reason -> add(reason, lines)));
        String packs = String.join(", ", article.before().reading().packs());
        return new Why(
                lines,
                packs,
                Optional.of(String.join(", ", article.now().reading().packs())).filter(now -> article.hasOtherPacks()),
                !article.isSame(id, stored),
                Optional.empty(),
                sentences.language());
    }

    private void add(Reason reason, List<Line> lines) {
        lines.add(line(reason, lines, false));
        if (reason.part() == Part.SOURCE) {
            holder(reason)
                    .ifPresent(attribution -> article.now().of(attribution).stream()
                            .filter(inner -> inner.part() == Part.SOURCE || inner.part() == Part.NAME)
                            .forEach(inner -> lines.add(line(inner, lines, true))));
        }
    }

    private Optional<String> holder(Reason reason) {
        return reason.evidence().stream()
                .filter(Evidence.Other.class::isInstance)
                .map(evidence -> ((Evidence.Other) evidence).id())
                .filter(id -> article.now().reading().attributions().stream()
                        .map(Attribution::id)
                        .anyMatch(id::equals))
                .findFirst();
    }

    private Line line(Reason reason, List<Line> before, boolean inner) {
        String part = Words.id(reason.part());
        Line last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean again = last != null
                && last.inner() == inner
                && last.part().equals(part)
                && reason.part() != Part.RIVAL
                && last.value().equals(value(reason));
        return new Line(
                again ? "" : part,
                value(reason),
                reason.ground().id(),
                sentences.of(reason.ground()),
                reason.evidence().stream().map(this::ground).toList(),
                inner);
    }

    private String value(Reason reason) {
        return reason.value()
                .map(value -> value(reason.part(), Words.oneLine(value)))
                .orElse("");
    }

    private String value(Part part, String value) {
        return switch (part) {
            case FIGURE, STANCE, MODALITY -> screen.sayOr("hedge." + value, value);
            case UNIT -> screen.goods(value);
            case INDICATOR, RIVAL -> screen.label(value);
            case ACTOR, TARGET -> Countries.name(value, screen.language());
            case PLACE, TIME, SOURCE, NAME, VIA -> value;
        };
    }

    private Ground ground(Evidence evidence) {
        if (evidence instanceof Evidence.Words words) {
            String printed = Words.oneLine(words.mention().text());
            return new Ground(
                    printed,
                    words.entry().map(entry -> reads(entry, printed)).orElse(""),
                    words.entry().map(WhyLines::place).orElse(""),
                    Optional.empty());
        }
        if (evidence instanceof Evidence.Line line) {
            return new Ground("", "", place(line.entry()), Optional.empty());
        }
        if (evidence instanceof Evidence.Day day) {
            String words =
                    day.words().map(mention -> Words.oneLine(mention.text())).orElse("");
            return new Ground(words, day.day().value(), "", Optional.empty());
        }
        return other(((Evidence.Other) evidence).id());
    }

    /** Another claim by its words, an attribution by its number. */
    private Ground other(String id) {
        Optional<Claim> claim = article.now().reading().claims().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        return claim.map(each -> new Ground(Words.oneLine(Marking.words(each).text()), "", "", article.key(each)))
                .orElseGet(() -> new Ground("", id, "", Optional.empty()));
    }

    private static String reads(Evidence.Entry entry, String printed) {
        String value = Words.oneLine(entry.value()).replace('_', ' ');
        return value.equalsIgnoreCase(printed) ? "" : value;
    }

    /** Pack with version, then the file below the pack's folder, with the line. */
    private static String place(Evidence.Entry entry) {
        String[] parts = entry.place().split("/", 3);
        return entry.pack() + " " + (parts.length == 3 ? parts[2] : entry.place());
    }
}
