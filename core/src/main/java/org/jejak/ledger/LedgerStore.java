package org.jejak.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jejak.model.Claim;
import org.jejak.model.Derivation;
import org.jejak.model.Reading;

/**
 * A case: articles with their original bytes, and everything that was read in them.
 *
 * <p>Articles go in whole or not at all, whatever happens half way. Identifiers derive from content, and no row holds the
 * time at which it was written, so the same articles give the same ledger in any order and any batch size. (One thing is
 * taken from the order of adding because only it can tell: a file that comes again with other bytes was edited.)
 *
 * <p>Two articles are versions of one when they share a file name or a URL and neither URL nor outlet tells them apart.
 * Queries see the latest version of each article unless they ask for all.
 *
 * <p>Queries may run from any thread; writing waits its turn. Every method throws {@link StoreException} when the
 * database refuses.
 */
public interface LedgerStore extends AutoCloseable {

    /**
     * Adds one article in a transaction of its own.
     *
     * @param original the bytes that {@code reading} came from; kept as they are
     * @throws StoreException with {@link StoreException.Problem#UNSOUND} if a span's words are not the text at that span,
     *     or the bytes are not those of the article
     */
    default AddOutcome add(Reading reading, byte[] original) {
        try (AddBatch batch = batch(1)) {
            return batch.add(reading, original);
        }
    }

    /** Starts adding many articles, with one commit for every {@code articlesPerCommit}. */
    AddBatch batch(int articlesPerCommit);

    /** Ordered by published date (undated last), file, id. */
    List<ArticleEntry> articles(ArticleQuery query);

    /**
     * The articles a user may mean: the one with this id; else those read under this file name; else those whose id or
     * file name starts with it, or whose file name ends with it after a slash.
     */
    List<ArticleEntry> find(String reference);

    /** One article with its text and all that was read in it; its claims as decided, those that were rejected among them. */
    Optional<StoredReading> reading(String articleId);

    /** The text of an article alone. */
    Optional<String> text(String articleId);

    /** As decided; ordered by the article's published date (undated last), file, id; then by place in the text. */
    List<ClaimEntry> claims(ClaimQuery query);

    /** Also one that was rejected. */
    Optional<ClaimEntry> claim(ClaimId id);

    /** How many claims there are, whatever limit the query sets. */
    long count(ClaimQuery query);

    /** From whom articles as a whole say they come, by article id; articles that say nothing are left out. */
    Map<String, List<Derivation>> derivations();

    /** By person: the institutions for which articles in force introduce him as speaking. */
    Map<String, Set<String>> offices();

    /** Everyone on whose word a claim or an attribution stands: most claims first, then by name. */
    List<SourceEntry> sources();

    /**
     * Finds articles by the words of their titles and texts, upper and lower case and accents alike.
     *
     * @param words all must occur; words in quotation marks stand side by side; a final {@code *} leaves the ending open
     * @return best match first, then as {@link #articles}; empty if there are no words
     */
    List<SearchHit> search(String words, int limit, int offset);

    /** The bytes with this SHA-256, as they were read. */
    Optional<byte[]> original(String sha256);

    CaseInfo info();

    /**
     * A number that is greater after every commit that wrote something, by whatever program: conclusions from a case hold as long as it is
     * the same. Cheap. It counts how the case came to be, so it is no part of the ledger.
     */
    long state();

    /** The number of the article that was added last, versions counted from 1; 0 where there is none. It depends on the order of adding. */
    long lastAdded();

    /** The ids of the articles in force that were added after the one with this number. */
    Set<String> addedAfter(long number);

    /**
     * Takes a decision: checks it, writes it down for good, and lets it act on the claims, all or nothing. The same decision again is the
     * one that is there.
     *
     * @throws DecisionException if it cannot be taken in the case as it is
     */
    DecisionEntry decide(Decision decision);

    /** The log of decisions, oldest first; those undone too. */
    List<DecisionEntry> decisions();

    /** Those about a claim, in the order of the log: under this id, or under one that it had before. */
    List<DecisionEntry> decisions(ClaimId id);

    /** What the machine read there, whatever was decided. */
    Optional<Claim> asRead(ClaimId id);

    /** The sources that the analyst graded; all others are {@link Reliability#F}. */
    Map<String, Reliability> grades();

    /** Whether a claim or an attribution in force stands on the word of a source of this very name. */
    boolean isSource(String name);

    /** How far the claims in force are reviewed, by indicator. */
    List<ReviewCount> reviewed();

    /** What was chosen for the whole case, for example its topic. */
    Optional<String> setting(String name);

    void setting(String name, String value);

    /** Writes down who did what to the case. The log stands beside the ledger; nothing in the ledger depends on it. */
    void log(CustodyEntry entry);

    /** The custody log, oldest first. */
    List<CustodyEntry> custody();

    @Override
    void close();
}
