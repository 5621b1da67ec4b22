package org.jejak.ledger.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.ClaimKind;
import org.jejak.model.Claim;
import org.jejak.model.Figure;
import org.jejak.model.Mention;
import org.jejak.model.Span;

/**
 * What a decision holds on to, so that it finds its claim again when the article is read by other packs, or was edited.
 *
 * @param core the words that make the claim: the number of a figure, else the quote
 * @param quote the whole quote
 */
public record Anchor(ClaimId id, ClaimKind kind, String indicator, Mention core, String quote) {

    public static Anchor of(ClaimId id, Claim claim) {
        return new Anchor(
                id,
                ClaimKind.of(claim),
                claim.indicator(),
                core(claim),
                claim.quote().text());
    }

    /** The number of a figure, the quote of any other claim. */
    public static Mention core(Claim claim) {
        return claim instanceof Figure figure ? figure.phrase() : claim.quote();
    }

    /**
     * The claim of its own article: under its id, else the one of its kind with most of its words, one of its indicator before others. Where
     * the text itself is no longer what it was, as {@link #elsewhere}.
     *
     * @param read the article's claims, with their keys in {@code keys}
     * @param slice what the text has at the place of {@link #core}
     * @return its place in {@code read}
     */
    public Optional<Integer> in(List<Claim> read, List<String> keys, Optional<String> slice) {
        if (!slice.equals(Optional.of(core.text()))) {
            return elsewhere(read);
        }
        int same = keys.indexOf(id.key());
        if (same >= 0 && ClaimKind.of(read.get(same)) == kind) {
            return Optional.of(same);
        }
        return best(read, claim -> overlap(core(claim).span(), core.span()));
    }

    /** The one claim of another text that has the very same words, so that nothing speaks for another. */
    public Optional<Integer> elsewhere(List<Claim> read) {
        List<Integer> alike = IntStream.range(0, read.size())
                .boxed()
                .filter(n -> isAlike(read.get(n)))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private boolean isAlike(Claim claim) {
        return ClaimKind.of(claim) == kind
                && claim.indicator().equals(indicator)
                && core(claim).text().equals(core.text())
                && claim.quote().text().equals(quote);
    }

    private Optional<Integer> best(List<Claim> read, ToIntFunction<Claim> inCommon) {
        return IntStream.range(0, read.size())
                .boxed()
                .filter(n -> ClaimKind.of(read.get(n)) == kind && inCommon.applyAsInt(read.get(n)) > 0)
                .min(Comparator.comparing(
                                (Integer n) -> !read.get(n).indicator().equals(indicator))
                        .thenComparing(n -> -inCommon.applyAsInt(read.get(n)))
                        .thenComparing(n -> n));
    }

    private static int overlap(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
