package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.brief.News;
import org.jejak.ledger.brief.News.Earlier;
import org.jejak.ledger.brief.News.Kind;
import org.jejak.ledger.position.Propositions;
import org.jejak.model.Claim;
import org.jejak.model.Forecast;
import org.jejak.model.Stance;

/** A brief in Markdown: a section for each kind of news, in it a line for each, the words below, linked to the article. */
public final class BriefText {

    private final Propositions propositions;
    private final UnaryOperator<String> people;
    private final UnaryOperator<String> label;

    /**
     * @param people the adjective of a side, as {@link org.jejak.app.pipeline.Reasoning#people} gives it
     * @param label what happened or is expected, in words
     */
    public BriefText(Propositions propositions, UnaryOperator<String> people, UnaryOperator<String> label) {
        this.propositions = propositions;
        this.people = people;
        this.label = label;
    }

    /** @param news in the order of {@link org.jejak.ledger.brief.Brief#of} */
    public void write(List<News> news, Writer out) throws IOException {
        for (Kind kind : Kind.values()) {
            List<News> section =
                    news.stream().filter(each -> each.kind() == kind).toList();
            if (!section.isEmpty()) {
                out.write("\n## " + title(kind) + " (" + section.size() + ")\n\n");
                for (News each : section) {
                    out.write("- " + told(each) + "\n");
                    quote("", each.claim(), each.prints(), out);
                    if (each.before().isPresent()) {
                        ClaimEntry before = each.before().get().claim();
                        quote(beforeWord(kind), before, List.of(before), out);
                    }
                }
            }
        }
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case CHANGED_POSITION -> "Changed positions";
            case REVISION -> "Revised figures";
            case CONTEST -> "New contests";
            case STALE_REPRINT -> "Old figures printed as new";
            case DISTORTION -> "Bent on the way";
            case OUTCOME -> "What came of forecasts";
            case EVENT -> "New events";
            case TRANSFER -> "What went from whom to whom";
            case FORECAST -> "New forecasts";
            case ORIGIN -> "New figures, by origin";
        };
    }

    private static String beforeWord(Kind kind) {
        return switch (kind) {
            case CONTEST -> "against: ";
            case DISTORTION, STALE_REPRINT -> "nearest the origin: ";
            case OUTCOME -> "expected: ";
            default -> "before: ";
        };
    }

    /** The news in a line. */
    public String told(News news) {
        String now = Words.of(news.claim().claim()) + days(news.when());
        String detail = " — " + news.detail().orElse("").replace('-', ' ');
        if (news.before().isEmpty()) {
            return switch (news.kind()) {
                case EVENT, TRANSFER -> happened(news);
                case FORECAST -> matter(news) + " · " + who(news.party()) + expected(news.claim(), news.when());
                default -> head(news) + now;
            };
        }
        Earlier earlier = news.before().get();
        String before = Words.of(earlier.claim().claim()) + days(earlier.when());
        return switch (news.kind()) {
            case CHANGED_POSITION -> changed(news, earlier) + detail;
            case OUTCOME ->
                matter(news) + " · " + who(earlier.party()) + expected(earlier.claim(), earlier.when()) + detail
                        + ", says " + who(news.party()) + days(news.when());
            case CONTEST -> head(news) + now + " against " + who(earlier.party()) + ": " + before + detail;
            case STALE_REPRINT, DISTORTION -> head(news) + before + " became " + now + detail;
            default -> head(news) + now + " — revises " + before;
        };
    }

    /** From whom to whom, or whose, when, on whose word. */
    private String happened(News news) {
        return matter(news)
                + days(news.when())
                + news.detail().map(grade -> ", " + grade).orElse("")
                + " · " + who(news.party());
    }

    /** What it is, and between whom. */
    private String matter(News news) {
        Claim claim = news.claim().claim();
        String arrow = news.kind() == Kind.TRANSFER ? " → " : ", ";
        String between = Stream.concat(claim.scope().actor().stream(), claim.scope().target().stream())
                .map(people)
                .map(Markdown::text)
                .collect(Collectors.joining(arrow));
        return "**" + Markdown.text(label.apply(claim.indicator())) + "**" + (between.isEmpty() ? "" : ", " + between);
    }

    private static String expected(ClaimEntry entry, Optional<Period> when) {
        Forecast forecast = (Forecast) entry.claim();
        return (forecast.voice().stance() == Stance.DENIES ? " expects that not" : " expects it")
                + forecast.value().map(value -> ": " + Words.of(value)).orElse("")
                + days(when);
    }

    private String changed(News news, Earlier before) {
        String label = label(news.claim());
        String other = label(before.claim());
        return "**" + Markdown.text(label) + "** · " + who(news.party()) + " "
                + Words.of(news.claim().claim()) + days(news.when()) + "; before: "
                + (before.party().equals(news.party()) ? "" : who(before.party()) + " ")
                + Words.of(before.claim().claim())
                + (label.equals(other) ? "" : ", that " + Markdown.text(other))
                + days(before.when());
    }

    private String label(ClaimEntry claim) {
        return propositions.label(claim.claim().indicator(), PositionStory.LANGUAGE);
    }

    private String head(News news) {
        String indicator = news.claim().claim().indicator().replace('-', ' ');
        return "**" + Markdown.text(indicator) + "**"
                + news.claim()
                        .claim()
                        .scope()
                        .actor()
                        .map(actor -> ", " + Markdown.text(people.apply(actor)))
                        .orElse("")
                + " · "
                + who(news.party()) + ": ";
    }

    private static String who(Optional<String> party) {
        return party.map(Markdown::text).orElse("no source named");
    }

    private static String days(Optional<Period> when) {
        return when.isEmpty() ? "" : " (" + Words.days(when) + ")";
    }

    private static void quote(String before, ClaimEntry claim, List<ClaimEntry> prints, Writer out) throws IOException {
        List<String> others = prints.stream()
                .map(print -> Markdown.link(print.article()))
                .distinct()
                .filter(link -> !link.equals(Markdown.link(claim.article())))
                .toList();
        out.write("  - " + before + "“" + Markdown.text(claim.claim().quote().text()) + "” "
                + Markdown.link(claim.article())
                + (others.isEmpty() ? "" : ", also " + String.join(", ", others))
                + " · `" + Words.of(claim.id()) + "`\n");
    }
}
