package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Tells to what day "since May" runs. One text, one thread. */
public final class Since {

    private static final int MONTH = "2025-02".length();

    private final Text text;
    private final StatementDays days;

    public Since(Text text, StatementDays days) {
        this.text = text;
        this.days = days;
    }

    /**
     * To the day it is said, told no more finely than the first day, or than the statement beside it; unknown, it stays open.
     *
     * @param since the first day, month or year
     * @param sentence which says so
     * @param token of its clause
     * @param source on whose word it stands
     */
    public String closed(String since, Sentence sentence, int token, Optional<String> source) {
        Optional<Moment> statement = days.in(sentence)
                .filter(this::isInFigures)
                .or(() -> days.in(sentence, source).filter(Since::isMonth));
        String day = statement
                .flatMap(Moment::edtf)
                .or(() -> days.asOf(token, source).day())
                .map(Edtf::value)
                .orElse("");
        boolean later = day.length() >= since.length() && day.compareTo(since) > 0 && day.indexOf('X') < 0;
        boolean whole = statement.isPresent() || since.length() < MONTH;
        return since + "/" + (!later ? ".." : whole ? day : day.substring(0, since.length()));
    }

    private static boolean isMonth(Moment moment) {
        return moment.edtf().filter(date -> date.value().length() == MONTH).isPresent();
    }

    /** "on 27 February", not "on Tuesday". */
    private boolean isInFigures(Moment moment) {
        for (int i = moment.tokens().from(); i < moment.tokens().to(); i++) {
            if (text.token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }
}
