package org.jejak.app.web.article;

import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jejak.app.json.DecisionJson;
import org.jejak.app.json.ReadingJson;
import org.jejak.app.pipeline.MissingPackException;
import org.jejak.app.view.ClaimListing;
import org.jejak.app.view.Words;
import org.jejak.app.web.article.ArticlePage.AttributionLine;
import org.jejak.app.web.article.ArticlePage.Beside;
import org.jejak.app.web.article.ArticlePage.ClaimLine;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.ArticleQuery;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.StoreException;
import org.jejak.ledger.StoredReading;
import org.jejak.model.Attribution;
import org.jejak.model.Claim;
import org.jejak.model.Mention;
import org.jejak.model.Reading;
import org.jejak.model.Span;

/** {@code /articles/{id}?claim=KEY&marks=…&beside=original}: an article as it is printed, with what was read in it. */
public final class ArticleView {

    private static final String ORIGINAL = "original";

    private final Rereading rereading = new Rereading();

    public Answer one(Asked asked, Concluded room, Screen screen) {
        StoredReading stored = room.store().reading(asked.part("id")).orElseThrow(NotFoundResponse::new);
        Optional<String> key = asked.one("claim");
        OptionalInt chosen = IntStream.range(0, stored.claimIds().size())
                .filter(i -> key.equals(Optional.of(stored.claimIds().get(i).key())))
                .findFirst();
        boolean beside = asked.one("beside").equals(Optional.of(ORIGINAL));
        Address address = new Address(stored.entry().id(), Shown.named(asked.one("marks")), beside);
        ArticlePage page = new ArticlePage(
                ArticleHead.of(stored, room, screen),
                key.filter(wanted -> chosen.isEmpty()),
                address.choices(key),
                address.besides(key),
                new Marking(stored).blocks(address.shown(), chosen),
                beside ? Optional.of(original(stored, room, chosen)) : Optional.empty(),
                lines(stored, chosen, address, screen),
                stored.reading().attributions().stream()
                        .map(each -> line(each, screen))
                        .toList(),
                chosen.stream()
                        .mapToObj(place -> new ClaimPanels(room, screen, rereading).of(stored, place))
                        .findFirst(),
                neighbour(stored, address, chosen.isEmpty() ? -1 : chosen.getAsInt() - 1),
                neighbour(stored, address, chosen.isEmpty() ? 0 : chosen.getAsInt() + 1),
                address);
        return new Answer("article", page.head().title(), page, data(stored));
    }

    /** Reads one article again, so that the packs are compiled when somebody asks why. */
    public void prepare(LedgerStore store) {
        try {
            store.articles(ArticleQuery.all().withPage(1, 0)).stream()
                    .flatMap(entry -> store.reading(entry.id()).stream())
                    .forEach(rereading::of);
        } catch (MissingPackException | StoreException e) {
            return; // whoever asks is told; a case that was closed meanwhile is asked nothing
        }
    }

    private static Optional<String> neighbour(StoredReading stored, Address address, int place) {
        return place < 0 || place >= stored.claimIds().size()
                ? Optional.empty()
                : Optional.of(address.at(stored.claimIds().get(place).key()));
    }

    private static Beside original(StoredReading stored, Concluded room, OptionalInt chosen) {
        Reading reading = stored.reading();
        Optional<Span> words = chosen.stream()
                .mapToObj(place -> reading.claims().get(place).quote().span())
                .findFirst();
        byte[] bytes = room.store().original(stored.entry().original().sha256()).orElseThrow(NotFoundResponse::new);
        return Originals.of(
                bytes, stored.entry().original().charset(), reading.article().map(), words);
    }

    private static List<ClaimLine> lines(StoredReading stored, OptionalInt chosen, Address address, Screen screen) {
        return IntStream.range(0, stored.claimIds().size())
                .mapToObj(place -> {
                    Claim claim = stored.reading().claims().get(place);
                    return new ClaimLine(
                            address.at(stored.claimIds().get(place).key()),
                            ClaimKind.of(claim).id(),
                            ClaimFacts.says(claim, screen),
                            screen.label(claim.indicator()),
                            screen.party(claim.voice().source()),
                            chosen.isPresent() && chosen.getAsInt() == place);
                })
                .toList();
    }

    private static AttributionLine line(Attribution attribution, Screen screen) {
        return new AttributionLine(
                Marking.number(attribution),
                screen.party(attribution.source().map(source -> source.canonical())),
                attribution
                        .source()
                        .map(source -> Words.oneLine(source.mention().text()))
                        .orElse(""),
                attribution.cue().map(Mention::text).map(Words::oneLine).orElse(""),
                String.join(
                        " … ",
                        attribution.content().stream()
                                .map(Mention::text)
                                .map(Words::oneLine)
                                .toList()),
                Words.id(attribution.kind()));
    }

    private static Answer.Data data(StoredReading stored) {
        List<ClaimEntry> claims = IntStream.range(0, stored.claimIds().size())
                .mapToObj(place -> new ClaimEntry(
                        stored.claimIds().get(place),
                        stored.entry(),
                        stored.reading().claims().get(place),
                        stored.standing(stored.claimIds().get(place))))
                .toList();
        return new Answer.Whole<>(
                json -> {
                    json.text("id", stored.entry().id());
                    new ReadingJson(json).members(stored.reading());
                    json.array(
                            "standings",
                            claims,
                            entry -> json.object(() -> {
                                json.text("claim", entry.id().toString());
                                DecisionJson.standing(entry.standing(), json);
                            }));
                },
                ClaimListing.LISTING,
                claims);
    }
}
