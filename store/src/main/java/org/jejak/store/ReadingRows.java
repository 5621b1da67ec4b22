package org.jejak.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jejak.ledger.ClaimId;
import org.jejak.model.Article;
import org.jejak.model.Attribution;
import org.jejak.model.Claim;
import org.jejak.model.Derivation;
import org.jejak.model.Edtf;
import org.jejak.model.Mention;
import org.jejak.model.Reading;
import org.jejak.model.Source;
import org.jejak.model.TimeMention;

/** A reading as rows, apart from the article's own, in an order that depends on the reading alone. */
final class ReadingRows {
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();

    ReadingRows(Reading reading) {
        Article article = reading.article();
        article.metadata().outlet().ifPresent(names::add);
        row(Table.TEXT).with(article.metadata().title()).with(article.text()).with(Codes.map(article.map()));
        addDerivations(reading.derivedFrom());
        addAttributions(reading.attributions());
        addClaims(ClaimId.ordered(reading.claims()), article.metadata().published());
        addTimes(reading.times());
    }

    List<Row> rows() {
        return rows;
    }

    /** Every name that a filter may ask for. */
    Set<String> names() {
        return names;
    }

    private Row row(Table table) {
        Row row = new Row(table);
        rows.add(row);
        return row;
    }

    private void addDerivations(List<Derivation> derivations) {
        for (int n = 0; n < derivations.size(); n++) {
            Derivation derivation = derivations.get(n);
            row(Table.DERIVATION).with(n).with(derivation.outlet()).with(derivation.quote());
        }
    }

    private void addAttributions(List<Attribution> attributions) {
        for (int n = 0; n < attributions.size(); n++) {
            Attribution attribution = attributions.get(n);
            Optional<Source> source = attribution.source();
            source.map(Source::canonical).ifPresent(names::add);
            row(Table.ATTRIBUTION)
                    .with(n)
                    .with(attribution.id())
                    .with(attribution.kind())
                    .with(source.map(Source::canonical))
                    .with(source.map(Source::type).map(Codes::of))
                    .withMention(source.map(Source::mention))
                    .withMention(attribution.cue())
                    .with(attribution.nestedIn())
                    .with(attribution.stance());
            addParts(n, attribution.content());
            List<String> via = attribution.via();
            for (int hop = 0; hop < via.size(); hop++) {
                row(Table.ATTRIBUTION_HOP).with(n).with(hop).with(via.get(hop));
            }
        }
    }

    private void addParts(int attribution, List<Mention> content) {
        for (int part = 0; part < content.size(); part++) {
            row(Table.ATTRIBUTION_PART).with(attribution).with(part).with(content.get(part));
        }
    }

    private void addClaims(List<Claim> claims, Optional<Edtf> published) {
        ClaimRows all = new ClaimRows(published);
        List<String> keys = ClaimId.keys(claims);
        for (int n = 0; n < claims.size(); n++) {
            all.add(n, keys.get(n), claims.get(n));
            all.addDetails(n, claims.get(n).details());
        }
        rows.addAll(all.rows());
        names.addAll(all.names());
    }

    private void addTimes(List<TimeMention> times) {
        for (int n = 0; n < times.size(); n++) {
            TimeMention time = times.get(n);
            row(Table.TIME_MENTION)
                    .with(n)
                    .with(time.mention())
                    .with(time.type())
                    .with(time.value())
                    .with(time.edtf());
        }
    }
}
