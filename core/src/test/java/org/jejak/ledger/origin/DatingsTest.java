package org.jejak.ledger.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.Reports;
import org.jejak.model.Modality;
import org.jejak.model.Stance;
import org.junit.jupiter.api.Test;

class DatingsTest {

    private static final Set<String> ONCE = Set.of("bridge-opened", "bridge-named");

    private static Reports.Draft undated(String type, String day) {
        return figure("u", "", type, "").asOf(day).whose("UA").to("RU");
    }

    private static ClaimEntry known(String article, String day) {
        return figure(article, "2032-02-01", "bridge-opened", "")
                .asOf(day)
                .whose("RU")
                .to("UA")
                .event();
    }

    private static Map<String, Dating> of(ClaimEntry... claims) {
        return Datings.of(List.of(claims), ONCE);
    }

    private static Period from(int year, int month, int day) {
        LocalDate first = LocalDate.of(year, month, day);
        return new Period(first, first.plusYears(1).minusDays(1));
    }

    @Test
    void the_year_that_other_articles_give_an_event_dates_an_article() {
        assertThat(of(undated("bridge-opened", "XXXX-06-19").event(), known("a", "2031-06"))
                        .get("u")
                        .when())
                .isEqualTo(from(2031, 6, 19));
        assertThat(of(undated("bridge-opened", "XXXX-06").event(), known("a", "2031-06-19"))
                        .get("u")
                        .when())
                .isEqualTo(from(2031, 6, 1));
    }

    @Test
    void of_several_events_the_latest_says_most() {
        ClaimEntry named =
                figure("b", "2032-02-01", "bridge-named", "").asOf("2031-11-09").event();
        Dating dating = of(
                        undated("bridge-opened", "XXXX-06").event(),
                        undated("bridge-named", "XXXX-11-09").at(400).event(),
                        known("a", "2031-06-19"),
                        named)
                .get("u");
        assertThat(dating.when()).isEqualTo(new Period(LocalDate.of(2031, 11, 9), LocalDate.of(2032, 5, 31)));
        assertThat(dating.dated()).isEqualTo(named.id());
    }

    @Test
    void two_years_are_none() {
        assertThat(of(undated("bridge-opened", "XXXX-06").event(), known("a", "2031-06"), known("b", "2030-06")))
                .isEmpty();
    }

    @Test
    void another_day_other_parties_or_another_type_is_another_event() {
        ClaimEntry known = known("a", "2031-06-19");
        assertThat(of(undated("bridge-opened", "XXXX-07").event(), known)).isEmpty();
        assertThat(of(undated("bridge-opened", "XXXX-06-20").event(), known)).isEmpty();
        assertThat(of(undated("bridge-opened", "XXXX-06-19").to("KP").event(), known))
                .isEmpty();
        assertThat(of(undated("bridge-named", "XXXX-06-19").event(), known)).isEmpty();
    }

    @Test
    void what_is_denied_or_planned_has_not_happened() {
        ClaimEntry known = known("a", "2031-06-19");
        assertThat(of(undated("bridge-opened", "XXXX-06-19").told(Stance.DENIES).event(), known))
                .isEmpty();
        assertThat(of(
                        undated("bridge-opened", "XXXX-06-19")
                                .told(Modality.PLANNED)
                                .event(),
                        known))
                .isEmpty();
    }

    @Test
    void an_article_with_a_day_keeps_it() {
        ClaimEntry dated = figure("u", "2031-07-01", "bridge-opened", "")
                .asOf("XXXX-06-19")
                .event();
        assertThat(of(dated, known("a", "2031-06-19"))).isEmpty();
    }
}
