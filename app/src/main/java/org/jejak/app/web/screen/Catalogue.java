package org.jejak.app.web.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.app.web.facet.Facets;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ArticleQuery;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.SourceEntry;
import org.jejak.ledger.perspective.Sides;
import org.jejak.pack.Side;

/** What a case in one state holds, at hand for lists: articles, sources, claims by their facets. Immutable once made. */
public final class Catalogue {

    private final List<ArticleEntry> articles = new ArrayList<>();
    private final Map<String, ArticleEntry> byId = new HashMap<>();
    private final Map<String, List<String>> earlier = new HashMap<>();

    private final List<SourceEntry> sources;
    private final Map<String, SourceEntry> byName = new HashMap<>();
    private final Facets facets;

    public Catalogue(LedgerStore store, Sides sides) {
        sources = List.copyOf(store.sources());
        sources.forEach(each -> byName.put(each.name(), each));
        facets = new Facets(
                store.claims(ClaimQuery.all()),
                party -> Colours.side(Optional.of(party), sides).map(Side::id));
        for (ArticleEntry each : store.articles(ArticleQuery.all().withAllVersions())) {
            byId.put(each.id(), each);
            each.supersededBy()
                    .ifPresentOrElse(
                            next -> earlier.computeIfAbsent(next, id -> new ArrayList<>())
                                    .add(each.id()),
                            () -> articles.add(each));
        }
    }

    /** The latest version of each article, by day, file, id. */
    public List<ArticleEntry> articles() {
        return List.copyOf(articles);
    }

    /** Most claims first, then by name. */
    public List<SourceEntry> sources() {
        return sources;
    }

    /** Who is quoted by this name. */
    public Optional<SourceEntry> source(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Facets facets() {
        return facets;
    }

    public Optional<ArticleEntry> article(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every version of the article, the latest first. */
    public List<ArticleEntry> versions(String id) {
        ArticleEntry latest = byId.get(id);
        while (latest != null && latest.supersededBy().isPresent()) {
            latest = byId.get(latest.supersededBy().get());
        }
        List<ArticleEntry> versions = new ArrayList<>();
        Optional.ofNullable(latest).ifPresent(versions::add);
        for (int i = 0; i < versions.size(); i++) {
            earlier.getOrDefault(versions.get(i).id(), List.of()).forEach(before -> versions.add(byId.get(before)));
        }
        return List.copyOf(versions);
    }
}
