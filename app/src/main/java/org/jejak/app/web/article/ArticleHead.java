package org.jejak.app.web.article;

import java.util.List;
import java.util.Optional;
import org.jejak.app.view.Words;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.StoredReading;
import org.jejak.model.Metadata;

/**
 * What is known of an article as a whole.
 *
 * @param title as its metadata have it, or the name of its file
 * @param inferred whether the day is a guess
 * @param from outlets from which it says that it comes
 * @param newer the page of the latest version, where this is another
 * @param versions how many there are, {@code compared} their page
 */
public record ArticleHead(
        String title,
        String outlet,
        String day,
        boolean inferred,
        String author,
        String language,
        String url,
        String file,
        List<String> from,
        Optional<String> newer,
        int version,
        int versions,
        String compared) {

    static ArticleHead of(StoredReading stored, Concluded room, Screen screen) {
        ArticleEntry entry = stored.entry();
        Metadata metadata = entry.metadata();
        List<ArticleEntry> versions = room.catalogue().versions(entry.id());
        return new ArticleHead(
                title(entry),
                metadata.outlet().map(Words::oneLine).orElse(""),
                screen.day(metadata.published().or(metadata::publishedInferred)),
                metadata.published().isEmpty() && metadata.publishedInferred().isPresent(),
                metadata.author().map(Words::oneLine).orElse(""),
                metadata.language().orElse(""),
                metadata.url().map(Words::oneLine).orElse(""),
                Words.oneLine(entry.file()),
                stored.reading().derivedFrom().stream()
                        .map(each -> Words.oneLine(each.outlet()))
                        .distinct()
                        .toList(),
                entry.supersededBy()
                        .map(next -> Links.article(
                                versions.isEmpty() ? next : versions.get(0).id())),
                entry.version(),
                versions.size(),
                Links.article(entry.id()) + "/versions");
    }

    /** The title, or the last part of the file's name. */
    static String title(ArticleEntry entry) {
        String file = entry.file();
        return Words.oneLine(entry.metadata().title().orElse(file.substring(file.lastIndexOf('/') + 1)));
    }
}
