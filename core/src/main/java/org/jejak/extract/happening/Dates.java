package org.jejak.extract.happening;

import java.util.Optional;
import org.jejak.extract.figure.Backing;
import org.jejak.extract.figure.Page;
import org.jejak.extract.figure.Since;
import org.jejak.extract.figure.StatementDays;
import org.jejak.extract.sighting.Sighting;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.model.Ground;
import org.jejak.pack.Happening;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds when something happened, went over or is expected: the date of its clause; else where its day is told. One text, one thread. */
final class Dates {

    private static final String OPEN = "/..";

    private final Page page;
    private final Settings settings;
    private final LaterDays later;
    /** Made when first asked for: most clauses have a day of their own. */
    private @Nullable StatementDays days;

    Dates(Page page, Settings settings) {
        this.page = page;
        this.settings = settings;
        this.later = new LaterDays(page);
    }

    When of(Sighting<Happening> sighting, Match.Range quote, boolean expected, Backing backing) {
        Optional<Moment> day = expected ? Optional.empty() : later.of(sighting.anchor());
        if (day.isPresent()) {
            return When.by(day.get(), Ground.TIME_TOLD_BEFORE);
        }
        Optional<Moment> own =
                settings.when(sighting, quote).filter(moment -> !expected || isAhead(moment, sighting.anchor(), quote));
        boolean transfer = sighting.matter().kind() == Happening.Kind.TRANSFER;
        if (own.isPresent()) {
            return expected ? ahead(own.get()) : transfer ? going(own.get(), sighting, backing) : at(own.get());
        }
        return transfer && !expected ? stated(sighting, backing) : When.none();
    }

    /** Behind the clause, a day gone by when the report was told dates nothing that is still expected. */
    private boolean isAhead(Moment moment, Match anchor, Match.Range quote) {
        boolean own = moment.tokens().from() < Math.max(anchor.to(), quote.to());
        Optional<String> date = moment.edtf().map(Edtf::value);
        Optional<String> told = page.told().map(Edtf::value);
        return own
                || date.isEmpty()
                || told.isEmpty()
                || date.get()
                                .compareTo(told.get()
                                        .substring(
                                                0,
                                                Math.min(
                                                        told.get().length(),
                                                        date.get().length())))
                        >= 0;
    }

    /** "Since Friday" tells on which day an event was. */
    private static When at(Moment moment) {
        return When.in(moment, moment.edtf().or(moment::period), Ground.TIME_IN_SENTENCE);
    }

    /** "In July or August": from the one to the other. */
    private When ahead(Moment moment) {
        Optional<Edtf> date = moment.edtf().or(moment::period);
        return When.in(moment, settings.until(moment).or(() -> date), Ground.TIME_IN_SENTENCE);
    }

    /** "Since May": what goes over has done so up to the day on which it is said. */
    private When going(Moment moment, Sighting<Happening> sighting, Backing backing) {
        Optional<Edtf> period = moment.period().or(moment::edtf);
        Optional<String> open = period.map(Edtf::value).filter(value -> value.endsWith(OPEN));
        if (open.isEmpty()) {
            return When.in(moment, period, Ground.TIME_IN_SENTENCE);
        }
        String since = open.get().substring(0, open.get().length() - OPEN.length());
        int token = sighting.anchor().from();
        Sentence sentence = page.text().sentenceAt(token);
        String closed = new Since(page.text(), days()).closed(since, sentence, token, backing.source());
        boolean ends = !closed.endsWith(OPEN);
        return When.in(moment, Optional.of(new Edtf(closed)), ends ? Ground.TIME_CLOSED : Ground.TIME_IN_SENTENCE);
    }

    /** "They have given missiles": so it was on the day on which the source said so, where the report tells that day. */
    private When stated(Sighting<Happening> sighting, Backing backing) {
        if (backing.attribution() < 0 || backing.source().isEmpty()) {
            return When.none();
        }
        Optional<Moment> beside = page.utterances()
                .get(backing.attribution())
                .cue()
                .flatMap(cue -> days().in(page.text().sentenceAt(cue.from()), backing.source()));
        return beside.or(() ->
                        days().of(sighting.anchor().from(), backing.source()).statement())
                .map(day -> When.by(day, Ground.TIME_OF_STATEMENT))
                .orElseGet(When::none);
    }

    private StatementDays days() {
        days = days == null ? new StatementDays(page) : days;
        return days;
    }
}
