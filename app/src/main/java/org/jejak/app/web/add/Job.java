package org.jejak.app.web.add;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jejak.app.pipeline.Adding;
import org.jejak.app.pipeline.Outcome;
import org.jejak.app.pipeline.Undated;
import org.jejak.app.view.Column;
import org.jejak.app.view.Listing;
import org.jejak.ledger.AddOutcome;

/** One upload on its way into the case, as its page tells it. Any thread. */
public final class Job implements Adding.Watcher {

    /**
     * What became of a file.
     *
     * @param outcome a key for {@code added.…}
     * @param article its id; empty where the file gave none
     * @param notes what its user should know
     */
    public record Row(String file, String outcome, String article, int claims, List<String> notes) {}

    /** For machines: every file. */
    public static final Listing<Row> LISTING = Listing.of(
            Column.whole("file", row -> Optional.of(row.file)),
            Column.whole("outcome", row -> Optional.of(row.outcome)),
            Column.whole("article", row -> Optional.of(row.article).filter(id -> !id.isEmpty())),
            Column.<Row>number("claims", row -> (long) row.claims),
            Column.whole("notes", row -> Optional.of(row.notes)));

    private static final int MOST = 100;

    private final String id;
    private final int files;
    private final List<Row> rows = new ArrayList<>();
    private final Undated undated = new Undated();
    private String topic = "";
    private String failure = "";
    private boolean done;

    Job(String id, int files) {
        this.id = id;
        this.files = files;
    }

    public String id() {
        return id;
    }

    /** How many files there are in all. */
    public int files() {
        return files;
    }

    /** What is done so far, in the order of the files. */
    public synchronized List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Those that a page shows: problems first, and of each kind the first {@link #MOST}. */
    public synchronized List<Row> shown() {
        List<Row> shown = new ArrayList<>();
        rows.stream().filter(row -> row.article().isEmpty()).limit(MOST).forEach(shown::add);
        rows.stream().filter(row -> !row.article().isEmpty()).limit(MOST).forEach(shown::add);
        return shown;
    }

    public synchronized boolean isDone() {
        return done;
    }

    /** The topic it is read with; empty where none fits. */
    public synchronized String topic() {
        return topic;
    }

    /** Why it had to stop; empty where it did not. */
    public synchronized String failure() {
        return failure;
    }

    public synchronized long refused() {
        return rows.stream().filter(row -> row.article().isEmpty()).count();
    }

    @Override
    public synchronized void added(Outcome.Understood article, AddOutcome outcome) {
        undated.met(article.reading().article(), outcome);
        rows.add(new Row(
                article.file(),
                outcome.name().toLowerCase(Locale.ROOT),
                article.reading().article().id(),
                article.reading().claims().size(),
                article.warnings()));
    }

    @Override
    public synchronized void refused(Outcome.Refused file) {
        rows.add(new Row(file.file(), "refused", "", 0, List.of(reason(file))));
    }

    /** Its name stands beside it. */
    private static String reason(Outcome.Refused file) {
        String name = file.file() + ": ";
        return file.message().startsWith(name) ? file.message().substring(name.length()) : file.message();
    }

    synchronized List<String> undated() {
        return undated.articles();
    }

    synchronized void reads(String with) {
        topic = with;
    }

    synchronized void end(String problem) {
        failure = problem;
        done = true;
    }
}
