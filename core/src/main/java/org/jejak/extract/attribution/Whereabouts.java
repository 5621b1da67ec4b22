package org.jejak.extract.attribution;

import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/**
 * Whose authorities those are that speak right behind the name of their country: "Peru, where officials said …", "in Peru, officials
 * said …". Immutable.
 */
final class Whereabouts {

    private final Page page;
    private final Shape shape;
    private final Nationals nationals;

    Whereabouts(Page page, Shape shape) {
        this.page = page;
        this.shape = shape;
        this.nationals = new Nationals(page.text);
    }

    /** The name under which a source without a name or country is filed; null where no country stands before it. */
    @Nullable
    Filed of(Match.Range source) {
        Match country = countryBefore(source.from());
        String name = country == null ? null : nationals.in(country, source);
        return country == null || name == null ? null : new Filed(name, Basis.of(Ground.NAME_NATIONAL, country));
    }

    private @Nullable Match countryBefore(int source) {
        int i = source - 1;
        Match clause = i < 0 ? null : page.text.annotations().over(i, "clause").orElse(null);
        boolean where = clause != null && clause.value().equals("manner");
        i = clause != null && where ? clause.from() - 1 : i;
        i = i > 0 && shape.isComma(i) ? i - 1 : where ? i : -1;
        Match country =
                i < 0 ? null : page.text.annotations().over(i, "name.country").orElse(null);
        if (country == null || where) {
            return country;
        }
        return country.from() > 0 && page.is(country.from() - 1, Mark.ADJUNCT) ? country : null;
    }
}
