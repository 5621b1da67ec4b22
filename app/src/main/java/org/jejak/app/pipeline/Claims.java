package org.jejak.app.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.LedgerStore;

/**
 * The claims of a case, for all questions: each kind is read once and then at hand, and what is asked by matter is taken from there, or
 * read alone where its kind is not at hand. Claims of one article share its entry. One thread.
 */
final class Claims {

    private final LedgerStore store;
    private final Map<ClaimKind, List<ClaimEntry>> byKind = new EnumMap<>(ClaimKind.class);
    private final Map<String, ArticleEntry> articles = new HashMap<>();

    Claims(LedgerStore store) {
        this.store = store;
    }

    /** In the store's order. */
    List<ClaimEntry> of(ClaimKind kind) {
        List<ClaimEntry> known = byKind.get(kind);
        if (known == null) {
            known = read(ClaimQuery.all().withKind(kind));
            byKind.put(kind, known);
        }
        return known;
    }

    /** Of each kind in turn. */
    List<ClaimEntry> all() {
        return Arrays.stream(ClaimKind.values())
                .flatMap(kind -> of(kind).stream())
                .toList();
    }

    /** Of these kinds those of the matters, in no order that tells anything. */
    List<ClaimEntry> of(Collection<ClaimKind> kinds, Set<String> matters) {
        List<ClaimEntry> found = new ArrayList<>();
        for (ClaimKind kind : kinds) {
            List<ClaimEntry> known = byKind.get(kind);
            if (known == null) {
                new TreeSet<>(matters)
                        .forEach(matter -> found.addAll(read(ClaimQuery.where()
                                .kind(kind)
                                .indicator(Optional.of(matter))
                                .build())));
            } else {
                known.stream()
                        .filter(entry -> matters.contains(entry.claim().indicator()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private List<ClaimEntry> read(ClaimQuery query) {
        return store.claims(query).stream()
                .map(entry -> new ClaimEntry(
                        entry.id(),
                        articles.computeIfAbsent(entry.article().id(), id -> entry.article()),
                        entry.claim(),
                        entry.standing()))
                .toList();
    }
}
