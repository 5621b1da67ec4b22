package org.jejak.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jejak.model.Mention;
import org.jspecify.annotations.Nullable;

/** One row on its way into a table: the columns after the article's row, in the table's order. */
final class Row {
    private final Table table;
    private final List<@Nullable Object> values = new ArrayList<>();

    Row(Table table) {
        this.table = table;
    }

    Table table() {
        return table;
    }

    List<@Nullable Object> values() {
        return Collections.unmodifiableList(values);
    }

    Row with(@Nullable Object value) {
        values.add(value);
        return this;
    }

    Row with(Optional<?> value) {
        return with(value.map(Object::toString).orElse(null));
    }

    Row with(Enum<?> value) {
        return with(Codes.of(value));
    }

    /** Three columns: words, start, end. */
    Row with(Mention mention) {
        return with(mention.text())
                .with(mention.span().start())
                .with(mention.span().end());
    }

    /** Three columns, all empty where there is no mention. */
    Row withMention(Optional<Mention> mention) {
        return mention.map(this::with)
                .orElseGet(() -> with((Object) null).with((Object) null).with((Object) null));
    }
}
