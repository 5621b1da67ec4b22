package org.jejak.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jejak.app.view.Words;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.StoredReading;
import org.jejak.model.Claim;

/**
 * The claim that a user means by an id or its beginning: an article, a colon, and the claim's key or its number there, each as short as
 * tells it from others.
 *
 * @param number of the claim in its reading, from 0
 */
record ClaimChoice(StoredReading article, int number) {

    /** So many articles are looked through, and so many candidates listed. */
    private static final int MOST = 10;

    ClaimId id() {
        return article.claimIds().get(number);
    }

    Claim claim() {
        return article.reading().claims().get(number);
    }

    /** @throws UsageException that lists the candidates where there are several, and tells where to look where there is none */
    static ClaimChoice of(String reference, LedgerStore store, Path file) {
        int colon = reference.lastIndexOf(':');
        String named = reference.substring(0, colon);
        String key = reference.substring(colon + 1);
        List<ArticleEntry> articles = store.find(named);
        if (articles.isEmpty()) {
            throw new UsageException("no claim '" + reference + "' in " + file + ": no article is called '" + named
                    + "'; ids of claims are in: jejak claims " + file);
        }
        if (articles.size() > MOST) {
            throw new UsageException("'" + named + "' may be any of " + articles.size()
                    + " articles; write more of the claim's id, as in: jejak claims " + file);
        }
        List<ClaimChoice> fitting = new ArrayList<>();
        for (ArticleEntry article : articles) {
            StoredReading reading = store.reading(article.id()).orElseThrow();
            fitting.addAll(fitting(reading, key));
        }
        if (fitting.isEmpty()) {
            throw new UsageException(
                    "no claim '" + reference + "' in " + file + "; what was read in the article: jejak show " + file
                            + " " + articles.get(0).file());
        }
        return theOne(reference, fitting);
    }

    private static ClaimChoice theOne(String reference, List<ClaimChoice> fitting) {
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        List<String> candidates = fitting.stream()
                .limit(MOST)
                .map(each -> "\n  " + each.id() + "  " + Words.of(each.claim()) + "  “"
                        + Words.oneLine(each.claim().quote().text()) + "”")
                .toList();
        throw new UsageException(
                "'" + reference + "' may be any of " + fitting.size() + " claims; write more of its id:"
                        + String.join("", candidates) + (fitting.size() > MOST ? "\n  …" : ""));
    }

    private static List<ClaimChoice> fitting(StoredReading reading, String key) {
        List<ClaimChoice> beginning = new ArrayList<>();
        for (int i = 0; i < reading.claimIds().size(); i++) {
            String whole = reading.claimIds().get(i).key();
            if (whole.equals(key) || reading.reading().claims().get(i).id().equals(key)) {
                return List.of(new ClaimChoice(reading, i));
            }
            if (whole.startsWith(key)) {
                beginning.add(new ClaimChoice(reading, i));
            }
        }
        return beginning;
    }
}
