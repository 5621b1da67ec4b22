package org.jejak.app.web.source;

import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jejak.app.json.Json;
import org.jejak.app.json.ReadingJson;
import org.jejak.app.view.ClaimListing;
import org.jejak.app.view.Words;
import org.jejak.app.web.distortion.DistortionRow;
import org.jejak.app.web.facet.Facet;
import org.jejak.app.web.facet.Facets;
import org.jejak.app.web.facet.Terms;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Who;
import org.jejak.app.web.source.SourcePage.Kind;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Reliability;
import org.jejak.ledger.SourceEntry;
import org.jejak.ledger.distortion.Distortion;

/** {@code /sources/{name}}: who it is, for whom it speaks, and what became of its word. */
public final class SourceView {

    /** Rows of one kind that a profile shows; the search has all. */
    private static final int MOST = 60;

    public Answer one(Asked asked, Concluded room, Screen screen) {
        String name = asked.part("name");
        SourceEntry source = room.catalogue().source(name).orElseThrow(NotFoundResponse::new);
        SourceRecord record = new SourceRecord(name, room, screen);
        List<Distortion> bent = room.index().byParty().distortions(name);
        Facets.Found claims =
                room.catalogue().facets().find(new Terms(""), new EnumMap<>(Map.of(Facet.SOURCE, Set.of(name))));
        SourcePage page = new SourcePage(
                SourcesView.row(source, room.store().grades(), room, screen),
                name,
                room.reasoning().story().lineage(name).stream()
                        .filter(party -> !party.equals(name))
                        .map(party -> Who.of(Optional.of(party), room, screen))
                        .toList(),
                record.counts(),
                record.figures(MOST),
                room.index().byParty().origins(name).size(),
                record.positions(MOST),
                record.conveyors(),
                bent.stream()
                        .limit(MOST)
                        .map(each -> DistortionRow.of(each, screen))
                        .toList(),
                bent.size(),
                kinds(name, claims),
                Optional.ofNullable(room.store().grades().get(name))
                        .orElse(Reliability.F)
                        .name());
        return new Answer("source", page.row().who().name(), page, new Profile(source, claims.claims(), room));
    }

    private static Map<String, Kind> kinds(String name, Facets.Found found) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        new TreeMap<>(found.counts().getOrDefault(Facet.KIND, Map.of()))
                .forEach((kind, count) ->
                        kinds.put(kind, new Kind(count, "/search?source=" + Links.encoded(name) + "&kind=" + kind)));
        return kinds;
    }

    /** The source with every claim that stands on its word, read only where somebody asks for it. */
    private record Profile(SourceEntry source, List<ClaimId> ids, Concluded room) implements Answer.Data {

        private Stream<ClaimEntry> claims() {
            return ids.stream().flatMap(id -> room.store().claim(id).stream());
        }

        @Override
        public void json(Writer out) throws IOException {
            try (Json json = Json.compact(out)) {
                json.object(() -> {
                    json.text("source", source.name());
                    json.texts("type", source.types().stream().map(Words::id).toList());
                    json.texts(
                            "speaks_for",
                            room.reasoning().story().lineage(source.name()).stream()
                                    .skip(1)
                                    .toList());
                    json.number("attributions", source.attributions());
                    json.number("articles", source.articles());
                    json.text("first", source.first());
                    json.text("last", source.last());
                    json.array(
                            "claims",
                            (Iterable<ClaimEntry>) () -> claims().iterator(),
                            each -> json.object(() -> {
                                json.text("ledger_id", each.id().toString());
                                new ReadingJson(json).claim(each.claim());
                            }));
                });
            }
            out.write('\n');
        }

        @Override
        public void csv(Writer out) throws IOException {
            ClaimListing.LISTING.csv(claims().iterator(), out);
        }
    }
}
