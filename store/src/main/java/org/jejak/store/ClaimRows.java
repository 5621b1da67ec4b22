package org.jejak.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.Period;
import org.jejak.model.Claim;
import org.jejak.model.Detail;
import org.jejak.model.Edtf;
import org.jejak.model.Figure;
import org.jejak.model.Forecast;
import org.jejak.model.Interval;
import org.jejak.model.Scope;
import org.jejak.model.Voice;

/** Claims of one article as rows, as read or as decided. */
final class ClaimRows {
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
    private final Optional<Period> published;

    /** @param published when the article was */
    ClaimRows(Optional<Edtf> published) {
        this.published = published.flatMap(Period::of);
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

    /** The claim and its hops. */
    void add(int n, String key, Claim claim) {
        Row row = row(Table.CLAIM).with(n).with(key).with(claim.id()).with(ClaimKind.of(claim));
        row.with(claim.indicator()).with(claim.quote());
        addValue(row, claim);
        addScope(row, claim.scope());
        addVoice(row, claim.voice());
        List<String> via = claim.voice().via();
        for (int hop = 0; hop < via.size(); hop++) {
            row(Table.HOP).with(n).with(hop).with(via.get(hop));
        }
    }

    void addDetails(int claim, List<Detail> details) {
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
}
