package org.jejak.app.web.article;

import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jejak.app.view.ArticleListing;
import org.jejak.app.view.Words;
import org.jejak.app.web.article.VersionsPage.Piece;
import org.jejak.app.web.article.VersionsPage.Version;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.ArticleEntry;

/** {@code /articles/{id}/versions?version=N}: the versions of an article, and what became of version N-1 in version N. */
public final class VersionsView {

    public Answer show(Asked asked, Concluded room, Screen screen) {
        String id = asked.part("id");
        List<ArticleEntry> versions = room.catalogue().versions(id);
        if (versions.isEmpty()) {
            throw new NotFoundResponse();
        }
        int chosen = IntStream.range(0, versions.size())
                .filter(i -> asked.one("version")
                        .filter(number -> number.equals("" + versions.get(i).version()))
                        .isPresent())
                .findFirst()
                .orElse(0);
        List<Piece> changes = chosen + 1 < versions.size()
                ? changes(versions.get(chosen + 1), versions.get(chosen), room)
                : List.of();
        List<Version> rows = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            rows.add(version(versions.get(i), i + 1 < versions.size(), i == chosen, id, screen));
        }
        int changed = (int)
                changes.stream().filter(piece -> !piece.kind().equals("same")).count();
        return new Answer(
                "versions",
                ArticleHead.title(versions.get(0)),
                new VersionsPage(Links.article(id), rows, changes, changed),
                new Answer.Rows<>(ArticleListing.LISTING, versions));
    }

    private static Version version(ArticleEntry entry, boolean hasBefore, boolean chosen, String id, Screen screen) {
        return new Version(
                entry.version(),
                Links.article(entry.id()),
                screen.day(entry.metadata().modified().or(() -> entry.metadata().published())),
                Words.oneLine(entry.file()),
                entry.claims(),
                hasBefore ? Links.article(id) + "/versions?version=" + entry.version() : "",
                chosen);
    }

    private static List<Piece> changes(ArticleEntry before, ArticleEntry after, Concluded room) {
        String old = room.store().text(before.id()).orElse("");
        String young = room.store().text(after.id()).orElse("");
        return WordDiff.of(old, young).stream()
                .map(piece -> new Piece(piece.kind().name().toLowerCase(Locale.ROOT), Segments.safe(piece.text())))
                .toList();
    }
}
