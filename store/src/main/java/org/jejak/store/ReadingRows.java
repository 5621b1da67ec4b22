package org.jejak.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.Period;
import org.jejak.model.Article;
import org.jejak.model.Attribution;
import org.jejak.model.Claim;
import org.jejak.model.Derivation;
import org.jejak.model.Detail;
import org.jejak.model.Figure;
import org.jejak.model.Forecast;
import org.jejak.model.Interval;
import org.jejak.model.Mention;
import org.jejak.model.Reading;
import org.jejak.model.Scope;
import org.jejak.model.Source;
import org.jejak.model.TimeMention;
import org.jejak.model.Voice;

/** A reading as rows, apart from the article's own, in an order that depends on the reading alone. */
final class ReadingRows {
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
    private final Optional<Period> published;

    ReadingRows(Reading reading) {
        Article article = reading.article();
        published = article.metadata().published().flatMap(Period::of);
        article.metadata().outlet().ifPresent(names::add);
        row(Table.TEXT).with(article.metadata().title()).with(article.text()).with(Codes.map(article.map()));
        addDerivations(reading.derivedFrom());
        addAttributions(reading.attributions());
        addClaims(ClaimId.ordered(reading.claims()));
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
            addHops(Table.ATTRIBUTION_HOP, n, attribution.via());
        }
    }

    private void addParts(int attribution, List<Mention> content) {
        for (int part = 0; part < content.size(); part++) {
            row(Table.ATTRIBUTION_PART).with(attribution).with(part).with(content.get(part));
        }
    }

    private void addHops(Table table, int owner, List<String> via) {
        for (int hop = 0; hop < via.size(); hop++) {
            row(table).with(owner).with(hop).with(via.get(hop));
        }
    }

    private void addClaims(List<Claim> claims) {
        List<String> keys = ClaimId.keys(claims);
        for (int n = 0; n < claims.size(); n++) {
            Claim claim = claims.get(n);
            Row row =
                    row(Table.CLAIM).with(n).with(keys.get(n)).with(claim.id()).with(ClaimKind.of(claim));
            row.with(claim.indicator()).with(claim.quote());
            addValue(row, claim);
            addScope(row, claim.scope());
            addVoice(row, claim.voice());
            addHops(Table.HOP, n, claim.voice().via());
            addDetails(n, claim.details());
        }
    }

    private void addDetails(int claim, List<Detail> details) {
        for (int n = 0; n < details.size(); n++) {
            Detail detail = details.get(n);
            row(Table.DETAIL)
                    .with(claim)
                    .with(n)
                    .with(detail.kind())
                    .with(detail.value())
                    .with(detail.words());
        }
    }

    private static void addValue(Row row, Claim claim) {
        Optional<Figure> figure = claim instanceof Figure counted ? Optional.of(counted) : Optional.empty();
        Optional<Interval> value = claim instanceof Forecast forecast ? forecast.value() : figure.map(Figure::value);
        row.withMention(figure.map(Figure::phrase))
                .with(Decimals.nearest(value.flatMap(Interval::min)))
                .with(Decimals.nearest(value.flatMap(Interval::max)))
                .with(Decimals.exact(value.flatMap(Interval::min)))
                .with(Decimals.exact(value.flatMap(Interval::max)))
                .with(value.map(Interval::modifier).map(Codes::of))
                .with(figure.flatMap(Figure::unit));
    }

    private void addScope(Row row, Scope scope) {
        scope.actor().ifPresent(names::add);
        scope.place().ifPresent(names::add);
        Optional<Period> period = scope.time().flatMap(Period::of).or(() -> published);
        row.with(scope.actor())
                .with(scope.target())
                .with(scope.place())
                .with(scope.time())
                .with(scope.timeText())
                .with(period.map(Period::first))
                .with(period.map(Period::last));
    }

    private void addVoice(Row row, Voice voice) {
        voice.source().ifPresent(names::add);
        row.with(voice.source())
                .withMention(voice.sourceMention())
                .with(voice.attribution())
                .with(voice.stance())
                .with(voice.modality())
                .with(voice.office());
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
