package org.jejak.app.view;

import java.util.Collection;
import java.util.List;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.position.Side;

/** What screens say of who reports a matter, each a text on one line. */
final class ReportWords {

    private ReportWords() {}

    /** "3 articles, at most 2 origins (1 open)". */
    static String count(Collection<Report> reports) {
        long open = Report.open(reports);
        String origins = Words.count(reports.size(), "origin", "origins");
        return Words.count(Report.articles(reports), "article", "articles") + ", "
                + (open == 0 ? origins : "at most " + origins + " (" + Words.number(open) + " open)");
    }

    /** Whose word it is and what it does, through whom it came and who prints it. */
    static String teller(Report report) {
        String stance = report.holds()
                ? ""
                : " " + Words.spaced(report.quoted().claim().voice().stance());
        return OriginWords.party(report.party()) + stance + OriginWords.way(report.echoes(), report.party());
    }

    /** The words that are quoted, and the claim that they are from. */
    static String quote(Report report) {
        return OriginWords.quote(report.quoted().claim().quote().text()) + OriginWords.id(report.echoes());
    }

    static String teller(Report report, String told) {
        return teller(report) + (told.isEmpty() ? "" : ": " + told);
    }

    /** "denied by" its name for each party that does. */
    static List<String> denials(Collection<Report> reports) {
        return reports.stream()
                .filter(report -> report.side() == Side.REJECTS)
                .map(report -> OriginWords.party(report.party()))
                .distinct()
                .toList();
    }
}
