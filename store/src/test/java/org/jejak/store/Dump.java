package org.jejak.store;

import java.nio.charset.StandardCharsets;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ArticleQuery;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.LedgerStore;

/** All that a ledger answers, as text: two ledgers are alike when their dumps are. */
final class Dump {
    private Dump() {}

    static String of(LedgerStore store) {
        StringBuilder dump = new StringBuilder();
        for (ArticleEntry article : store.articles(ArticleQuery.all().withAllVersions())) {
            dump.append(article).append('\n');
            dump.append(store.reading(article.id()).orElseThrow()).append('\n');
            dump.append(new String(store.original(article.original().sha256()).orElseThrow(), StandardCharsets.UTF_8));
        }
        line(dump, "articles", store.articles(ArticleQuery.all()));
        line(dump, "claims", store.claims(ClaimQuery.all()));
        line(dump, "all claims", store.claims(ClaimQuery.where().allVersions().build()));
        line(
                dump,
                "rejected",
                store.claims(ClaimQuery.where().allVersions().withRejected().build()));
        line(dump, "decisions", store.decisions());
        line(dump, "grades", store.grades());
        line(dump, "reviewed", store.reviewed());
        line(dump, "derivations", store.derivations());
        line(dump, "sources", store.sources());
        line(dump, "search", store.search("flood water", 1000, 0));
        line(dump, "info", store.info());
        return dump.toString();
    }

    private static void line(StringBuilder dump, String name, Object answer) {
        dump.append(name).append(": ").append(answer).append('\n');
    }
}
