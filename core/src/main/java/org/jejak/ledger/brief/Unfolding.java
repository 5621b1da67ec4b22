package org.jejak.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.brief.News.Earlier;
import org.jejak.ledger.brief.News.Kind;
import org.jejak.ledger.event.Occurrence;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.forecast.Foretold;
import org.jejak.ledger.origin.Echo;

/** Gathers what is new of what happened, went over and is expected, by the rule of {@link Brief}: what no article printed before. One thread. */
public final class Unfolding {

    private final Arrivals arrivals;
    private final List<News> news = new ArrayList<>();

    public Unfolding(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** By kind, the latest article first, then by claim. */
    public List<News> of(Collection<Occurrence> events, Collection<Lot> lots, Collection<Foretold> forecasts) {
        news.clear();
        forecasts.forEach(this::forecast);
        events.stream().filter(event -> !event.holding().isEmpty()).forEach(this::event);
        lots.stream().filter(lot -> !lot.reports().isEmpty()).forEach(this::lot);
        return news.stream()
                .sorted(Comparator.comparing(News::kind)
                        .thenComparing(this::day, Comparator.reverseOrder())
                        .thenComparing(each -> each.claim().id()))
                .toList();
    }

    private LocalDate day(News each) {
        return arrivals.day(each.claim().article()).map(Period::last).orElse(LocalDate.MAX);
    }

    private boolean areNew(List<ClaimEntry> claims) {
        return claims.stream().allMatch(claim -> arrivals.isNew(claim.article()));
    }

    private void event(Occurrence event) {
        Report first = event.holding().get(0);
        List<ClaimEntry> claims = event.reports().stream()
                .flatMap(report -> report.echoes().stream())
                .map(Echo::claim)
                .toList();
        if (areNew(claims)) {
            add(Kind.EVENT, Optional.empty(), first.party(), event.when(), first.quoted(), Optional.empty(), claims);
        }
    }

    private void lot(Lot lot) {
        Report first = lot.reports().get(0);
        if (areNew(lot.claims())) {
            add(
                    Kind.TRANSFER,
                    Optional.of(lot.grade().name().toLowerCase(Locale.ROOT)),
                    first.party(),
                    lot.when(),
                    first.quoted(),
                    Optional.empty(),
                    lot.claims());
        }
    }

    /** The expectation itself, and what came of one, old or new, where only new articles tell it. */
    private void forecast(Foretold foretold) {
        List<ClaimEntry> prints = foretold.echoes().stream().map(Echo::claim).toList();
        if (areNew(prints)) {
            add(
                    Kind.FORECAST,
                    Optional.empty(),
                    foretold.party(),
                    foretold.due(),
                    prints.get(0),
                    Optional.empty(),
                    prints);
        }
        if (!foretold.evidence().isEmpty() && areNew(foretold.evidence())) {
            ClaimEntry decides = foretold.evidence().get(0);
            add(
                    Kind.OUTCOME,
                    Optional.of(
                            foretold.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                    decides.claim().voice().source(),
                    decides.claim().scope().time().flatMap(Period::of),
                    decides,
                    Optional.of(new Earlier(foretold.party(), foretold.made(), prints.get(0))),
                    foretold.evidence());
        }
    }

    private void add(
            Kind kind,
            Optional<String> detail,
            Optional<String> party,
            Optional<Period> when,
            ClaimEntry claim,
            Optional<Earlier> before,
            List<ClaimEntry> prints) {
        news.add(new News(kind, detail, party, when, claim, before, prints));
    }
}
