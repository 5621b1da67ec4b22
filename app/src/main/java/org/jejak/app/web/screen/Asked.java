package org.jejak.app.web.screen;

import io.javalin.http.BadRequestResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.Period;
import org.jejak.model.Edtf;

/**
 * What the address of a page asks for.
 *
 * @param path its parts by name, as the route names them
 * @param query what follows the question mark; blank values count as not given
 */
public record Asked(Map<String, String> path, Map<String, List<String>> query) {

    /** A part of the path. */
    public String part(String name) {
        return path.getOrDefault(name, "");
    }

    /** The first value of a parameter. */
    public Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    /** Every value of a parameter. */
    public List<String> all(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /**
     * A day, month or year.
     *
     * @throws BadRequestResponse if it is no date
     */
    public Optional<Period> period(String name) {
        return one(name)
                .map(date -> (Edtf.isValid(date) ? Period.of(new Edtf(date)) : Optional.<Period>empty())
                        .orElseThrow(() -> new BadRequestResponse(date)));
    }

    /** A whole number from 1; 1 where nothing else is asked. */
    public int page() {
        return one("page")
                .filter(text -> text.matches("[1-9][0-9]{0,6}"))
                .map(Integer::parseInt)
                .orElse(1);
    }
}
