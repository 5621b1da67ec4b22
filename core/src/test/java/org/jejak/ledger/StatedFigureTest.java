package org.jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jejak.model.Edtf;
import org.jejak.model.Figure;
import org.jejak.model.Interval;
import org.jejak.model.Mention;
import org.jejak.model.Metadata;
import org.jejak.model.Modality;
import org.jejak.model.Modifier;
import org.jejak.model.Original;
import org.jejak.model.Scope;
import org.jejak.model.Span;
import org.jejak.model.Stance;
import org.jejak.model.Voice;
import org.junit.jupiter.api.Test;

class StatedFigureTest {

    private static final Optional<String> NONE = Optional.empty();

    @Test
    void one_number_of_one_origin_stands_once_whatever_its_hedge() {
        List<StatedFigure> figures = in(
                claim("a", "River Agency", 17, Modifier.AT_LEAST),
                claim("b", "River Agency", 17, Modifier.EXACT),
                claim("b", "River Agency", 19, Modifier.EXACT));
        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).articles()).isEqualTo(2);
        assertThat(figures.get(0).values())
                .extracting(Interval::modifier)
                .containsExactly(Modifier.AT_LEAST, Modifier.EXACT);
        assertThat(figures.get(0).outlets()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void other_origins_and_no_origin_stay_apart() {
        assertThat(in(
                        claim("a", "River Agency", 17, Modifier.EXACT),
                        claim("b", "Mayor Sari", 17, Modifier.EXACT),
                        claim("c", "", 17, Modifier.EXACT)))
                .extracting(StatedFigure::origin)
                .containsExactly(Optional.of("River Agency"), Optional.of("Mayor Sari"), NONE);
    }

    @Test
    void its_day_is_its_own_or_else_the_day_of_publication() {
        StatedFigure figure = in(claim("a", "River Agency", 17, Modifier.EXACT)).get(0);
        assertThat(figure.when()).contains(new Edtf("2025-02-03"));
    }

    private static List<StatedFigure> in(ClaimEntry... claims) {
        return StatedFigure.in(new FigureSeries("dead", List.of(claims)));
    }

    private static ClaimEntry claim(String article, String source, int number, Modifier modifier) {
        Optional<BigDecimal> value = Optional.of(BigDecimal.valueOf(number));
        Mention quote = new Mention("q", new Span(0, 1));
        Figure figure = new Figure(
                "c1",
                "dead",
                quote,
                quote,
                new Interval(value, modifier == Modifier.AT_LEAST ? Optional.empty() : value, modifier),
                NONE,
                new Scope(NONE, NONE, NONE, Optional.empty(), NONE),
                new Voice(
                        Optional.of(source).filter(name -> !name.isEmpty()),
                        Optional.empty(),
                        List.of(),
                        NONE,
                        Stance.ASSERTS,
                        Modality.ACTUAL));
        Metadata metadata =
                new Metadata(NONE, NONE, NONE, NONE, NONE, Optional.of(new Edtf("2025-02-03")), Optional.empty());
        ArticleEntry entry = new ArticleEntry(
                article,
                1,
                NONE,
                article + ".txt",
                new Original(article, "text/plain", "UTF-8", 1),
                metadata,
                List.of(),
                1,
                0,
                1);
        return new ClaimEntry(new ClaimId(article, "dead@0"), entry, figure);
    }
}
