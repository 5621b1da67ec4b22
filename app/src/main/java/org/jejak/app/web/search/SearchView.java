package org.jejak.app.web.search;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jejak.app.view.ClaimListing;
import org.jejak.app.view.SearchListing;
import org.jejak.app.view.Words;
import org.jejak.app.web.article.ClaimFacts;
import org.jejak.app.web.facet.Facets;
import org.jejak.app.web.facet.Terms;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Pages;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Who;
import org.jejak.app.web.search.SearchPage.ClaimRow;
import org.jejak.app.web.search.SearchPage.Hit;
import org.jejak.app.web.search.SearchPage.Name;
import org.jejak.app.web.search.SearchPage.Piece;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.SearchHit;
import org.jejak.model.Span;

/** {@code /search?q=…&kind=…&source=…}: articles by their words, claims by words and facets, sources and indicators by name. */
public final class SearchView {

    /** Articles on the page of everything, and on a page of articles alone. */
    private static final int FEW = 5;

    private static final int NAMES = 8;

    public Answer all(Asked asked, Concluded room, Screen screen) {
        Question question = Question.of(asked);
        Terms words = new Terms(question.words());
        Facets.Found found = room.catalogue().facets().find(words, question.chosen());
        Pages pages = Pages.of(asked, found.claims().size());
        List<SearchHit> hits = room.store().search(question.words(), FEW + 1, 0);
        FacetGroups groups = new FacetGroups(question, screen);
        SearchPage page = new SearchPage(
                question.words(),
                words.isEmpty() ? List.of() : names(words, room, screen),
                hits.stream().limit(FEW).map(hit -> hit(hit, screen)).toList(),
                hits.size() > FEW ? "/search/articles?q=" + Links.encoded(question.words()) : "",
                rows(pages.of(found.claims()), room, screen),
                pages,
                groups.of(found.counts()),
                groups.chosen(),
                kept(question));
        return new Answer("search", screen.say("search.title"), page, new Claims(found.claims(), room));
    }

    /** {@code /search/articles?q=…}: every article that has the words. */
    public Answer articles(Asked asked, Concluded room, Screen screen) {
        String words = asked.one("q").orElse("").strip();
        int from = (asked.page() - 1) * Pages.SIZE;
        List<SearchHit> hits = room.store().search(words, Pages.SIZE + 1, from);
        ArticleHits page = new ArticleHits(
                words,
                hits.stream().limit(Pages.SIZE).map(hit -> hit(hit, screen)).toList(),
                asked.page() > 1 ? screen.page(asked.page() - 1) : "",
                hits.size() > Pages.SIZE ? screen.page(asked.page() + 1) : "");
        return new Answer("finds", screen.say("search.articles", words), page, new Finds(words, room));
    }

    /** @param before the page before, {@code after} the next one; empty where there is none */
    public record ArticleHits(String words, List<Hit> hits, String before, String after) {}

    /** Every claim that was found, read only where somebody asks for it. */
    private record Claims(List<ClaimId> ids, Concluded room) implements Answer.Data {

        private Stream<ClaimEntry> entries() {
            return ids.stream().flatMap(id -> room.store().claim(id).stream());
        }

        @Override
        public void json(Writer out) throws IOException {
            ClaimListing.LISTING.json(entries().iterator(), out);
        }

        @Override
        public void csv(Writer out) throws IOException {
            ClaimListing.LISTING.csv(entries().iterator(), out);
        }
    }

    /** The same of articles. */
    private record Finds(String words, Concluded room) implements Answer.Data {

        @Override
        public void json(Writer out) throws IOException {
            SearchListing.LISTING.json(
                    room.store().search(words, Integer.MAX_VALUE, 0).iterator(), out);
        }

        @Override
        public void csv(Writer out) throws IOException {
            SearchListing.LISTING.csv(
                    room.store().search(words, Integer.MAX_VALUE, 0).iterator(), out);
        }
    }

    private static List<Name> names(Terms words, Concluded room, Screen screen) {
        Stream<Name> indicators = room.index().figures().stream()
                .map(series -> new Name(
                        "indicator",
                        screen.label(series.series().indicator()),
                        Links.figure(series.series().indicator())))
                .filter(name -> words.areIn(Terms.prepared(name.label())));
        Stream<Name> sources = room.catalogue().sources().stream()
                .filter(source -> words.areIn(Terms.prepared(source.name())))
                .map(source -> new Name("source", Words.oneLine(source.name()), Links.source(source.name())));
        return Stream.concat(indicators, sources).limit(NAMES).toList();
    }

    private static Hit hit(SearchHit hit, Screen screen) {
        ArticleEntry article = hit.article();
        return new Hit(
                article.metadata().title().map(Words::oneLine).orElse(article.file()),
                Links.article(article.id()),
                article.metadata().outlet().map(Words::oneLine).orElse(""),
                screen.day(article.metadata()
                        .published()
                        .or(() -> article.metadata().publishedInferred())),
                snippet(hit));
    }

    /** The stretch around the first find, cut at what was found. */
    static List<Piece> snippet(SearchHit hit) {
        Span within = hit.snippet().span();
        int[] text = hit.snippet().text().codePoints().toArray();
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Span found : hit.hits()) {
            int start = found.start() - within.start();
            int end = found.end() - within.start();
            if (start >= from && end <= text.length) {
                pieces.add(new Piece(shown(text, from, start), false));
                pieces.add(new Piece(shown(text, start, end), true));
                from = end;
            }
        }
        pieces.add(new Piece(shown(text, from, text.length), false));
        return pieces;
    }

    /** Blanks at the ends stay, since pieces stand beside each other. */
    private static String shown(int[] text, int from, int to) {
        StringBuilder shown = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (Character.isWhitespace(text[i])) {
                shown.append(' ');
            } else if (Words.isSafe(text[i])) {
                shown.appendCodePoint(text[i]);
            }
        }
        return shown.toString();
    }

    private static List<ClaimRow> rows(List<ClaimId> ids, Concluded room, Screen screen) {
        return ids.stream()
                .flatMap(id -> room.store().claim(id).stream())
                .map(entry -> row(entry, room, screen))
                .toList();
    }

    private static ClaimRow row(ClaimEntry entry, Concluded room, Screen screen) {
        return new ClaimRow(
                ClaimKind.of(entry.claim()).id(),
                screen.label(entry.claim().indicator()),
                ClaimFacts.says(entry.claim(), screen),
                Who.of(entry.claim().voice().source(), room, screen),
                Words.oneLine(entry.claim().quote().text()),
                Links.claim(entry.id()),
                screen.outlet(entry),
                screen.day(entry.article()
                        .metadata()
                        .published()
                        .or(() -> entry.article().metadata().publishedInferred())));
    }

    private static Map<String, List<String>> kept(Question question) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        question.chosen().forEach((facet, values) -> kept.put(facet.id(), List.copyOf(values)));
        return kept;
    }
}
