package org.jejak.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.jejak.ledger.Folding;

/** The WHERE of a query, and the values it speaks of. */
final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    void addIf(boolean wanted, String condition) {
        if (wanted) {
            conditions.add(condition);
        }
    }

    /** The condition speaks of its value as {@code :name}. */
    void add(String condition, String name, Optional<?> value) {
        value.ifPresent(it -> {
            conditions.add(condition);
            values.put(name, it);
        });
    }

    /** Any part of a name, found in the short list of names first, so that the column's index can serve. */
    void addName(String column, Optional<String> part) {
        String name = "part" + values.size();
        add(
                column + " IN (SELECT name FROM name WHERE folded LIKE :" + name + " ESCAPE '!')",
                name,
                part.map(Conditions::containing));
    }

    /** A LIKE pattern for whatever contains the words, folded. */
    static String containing(String words) {
        return "%" + escape(Folding.fold(words)) + "%";
    }

    /** For {@code LIKE … ESCAPE '!'}; a backslash would be read by Jdbi. */
    static String escape(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    String sql() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    Query bind(Query query) {
        values.forEach(query::bind);
        return query;
    }
}
