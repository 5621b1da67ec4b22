package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.brief.Arrivals;
import org.jejak.ledger.brief.Arrivals.Basis;
import org.jejak.ledger.brief.News;
import org.jejak.ledger.brief.News.Kind;

/** A brief in Markdown: a section for each kind of news, in it a line for each, the words below, linked to the article. */
public final class BriefText {

    private final NewsWords words;
    private final Speech speech;

    /** @param words with marks of Markdown */
    public BriefText(NewsWords words) {
        this.words = words;
        this.speech = words.speech();
    }

    /**
     * @param name of the case, {@code file} where it is
     * @param since the day as it was asked for
     * @param fresh the articles that bring it
     * @param news in the order of {@link org.jejak.ledger.brief.Brief#of}
     */
    public void write(
            String name,
            String file,
            Optional<String> since,
            List<ArticleEntry> fresh,
            Arrivals arrivals,
            List<News> news,
            Writer out)
            throws IOException {
        String title = since.map(day -> speech.say("brief.since", name, day))
                .orElseGet(() -> speech.say("brief.everything", name));
        out.write("# " + title + "\n\n" + articles(fresh, arrivals, speech) + "\n");
        for (Kind kind : Kind.values()) {
            List<News> section =
                    news.stream().filter(each -> each.kind() == kind).toList();
            if (!section.isEmpty()) {
                out.write("\n## " + speech.say("brief-kind." + kind.id()) + " (" + section.size() + ")\n\n");
                for (News each : section) {
                    line(each, out);
                }
            }
        }
        out.write("\n" + speech.say("brief.foot", file) + "\n");
    }

    /** How many articles, and by what their days are told where not all of them state a date of publication. */
    public static String articles(List<ArticleEntry> articles, Arrivals arrivals, Speech speech) {
        Map<Basis, Integer> count = new EnumMap<>(Basis.class);
        articles.forEach(article -> count.merge(arrivals.basis(article), 1, Integer::sum));
        String all = speech.say("count.articles", articles.size());
        if (count.isEmpty() || count.size() == 1 && count.containsKey(Basis.PUBLISHED)) {
            return speech.say("brief.by-date", all);
        }
        String each = count.entrySet().stream()
                .map(basis -> speech.say("brief-day." + Words.id(basis.getKey()), basis.getValue()))
                .collect(Collectors.joining(", "));
        return speech.say("brief.dated", all, each);
    }

    /** What the words before a change are to those after it: a key for {@code brief-before.…}. */
    public static String before(Kind kind) {
        return switch (kind) {
            case CONTEST -> "against";
            case DISTORTION, STALE_REPRINT -> "nearest";
            case OUTCOME -> "expected";
            default -> "before";
        };
    }

    private void line(News news, Writer out) throws IOException {
        out.write("- " + words.told(news) + "\n");
        quote("", news.claim(), news.prints(), out);
        if (news.before().isPresent()) {
            ClaimEntry before = news.before().get().claim();
            quote(speech.say("brief-before." + before(news.kind())) + " ", before, List.of(before), out);
        }
    }

    private void quote(String before, ClaimEntry claim, List<ClaimEntry> prints, Writer out) throws IOException {
        String link = link(claim.article());
        String others = prints.stream()
                .map(print -> link(print.article()))
                .distinct()
                .filter(other -> !other.equals(link))
                .collect(Collectors.joining(", "));
        out.write("  - " + before + "“" + Markdown.text(claim.claim().quote().text()) + "” "
                + (others.isEmpty() ? link : speech.say("brief.also", link, others))
                + " · `" + Words.of(claim.id()) + "`\n");
    }

    private String link(ArticleEntry article) {
        return Markdown.link(
                article,
                article.metadata()
                        .published()
                        .map(Words::day)
                        .or(() -> article.metadata()
                                .publishedInferred()
                                .map(date -> speech.say("modifier.about", Words.day(date))))
                        .orElseGet(() -> speech.say("day.undated")));
    }
}
