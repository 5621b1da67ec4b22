package org.jejak.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jejak.ledger.StoreException.Problem;
import org.jejak.model.Article;
import org.jejak.model.Attribution;
import org.jejak.model.Claim;
import org.jejak.model.Figure;
import org.jejak.model.Mention;
import org.jejak.model.Reading;
import org.jejak.model.Source;

/**
 * What must hold of a reading before any store takes it: every field resolves to the text, and local ids are unique.
 * Stores call this, so that none of them can hold a quote that nobody wrote.
 */
public final class Soundness {
    private final Article article;
    private final CodePoints text;

    private Soundness(Article article) {
        this.article = article;
        this.text = new CodePoints(article.text());
    }

    /**
     * @throws StoreException with {@link Problem#UNSOUND}, naming the file, the field and the span
     */
    public static void check(Reading reading) {
        new Soundness(reading.article()).checkAll(reading);
    }

    private void checkAll(Reading reading) {
        checkCharacters();
        reading.derivedFrom().forEach(derivation -> check("a derivation", derivation.quote()));
        reading.times().forEach(time -> check("a time", time.mention()));
        checkUnique(
                "attribution",
                reading.attributions().stream().map(Attribution::id).toList());
        checkUnique("claim", reading.claims().stream().map(Claim::id).toList());
        reading.attributions().forEach(this::checkAttribution);
        reading.claims().forEach(this::checkClaim);
        for (String pack : reading.packs()) {
            if (pack.isEmpty() || pack.chars().anyMatch(Character::isWhitespace)) {
                throw unsound("the pack name '" + pack + "' is empty or holds a space");
            }
        }
    }

    private void checkAttribution(Attribution attribution) {
        String what = "attribution " + attribution.id();
        attribution.source().map(Source::mention).ifPresent(mention -> check(what + " (source)", mention));
        attribution.cue().ifPresent(mention -> check(what + " (cue)", mention));
        attribution.content().forEach(mention -> check(what + " (content)", mention));
        checkVia(what, attribution.via());
    }

    private void checkClaim(Claim claim) {
        String what = "claim " + claim.id();
        check(what + " (quote)", claim.quote());
        claim.voice().sourceMention().ifPresent(mention -> check(what + " (source)", mention));
        if (claim instanceof Figure figure) {
            check(what + " (phrase)", figure.phrase());
        }
        checkVia(what, claim.voice().via());
    }

    private void check(String what, Mention mention) {
        Optional<String> slice =
                mention.span().end() > text.length() ? Optional.empty() : Optional.of(text.slice(mention.span()));
        if (!slice.equals(Optional.of(mention.text()))) {
            throw unsound(what + " says \"" + mention.text() + "\" but the text at ["
                    + mention.span().start() + ", " + mention.span().end() + ") "
                    + slice.map(words -> "is \"" + words + "\"").orElse("is not there"));
        }
    }

    private void checkUnique(String what, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw unsound("two " + what + "s are called " + id);
            }
        }
    }

    /** Stores join the hops of a chain by a control character. */
    private void checkVia(String what, List<String> via) {
        for (String party : via) {
            if (party.isEmpty() || party.chars().anyMatch(Character::isISOControl)) {
                throw unsound(what + " passes through a party whose name is empty or holds a control character");
            }
        }
    }

    /** A database keeps neither half a surrogate pair nor, safely, the character U+0000. */
    private void checkCharacters() {
        String words = article.text();
        for (int at = 0; at < words.length(); at++) {
            char unit = words.charAt(at);
            boolean paired = at + 1 < words.length() && Character.isSurrogatePair(unit, words.charAt(at + 1));
            if (unit == 0 || (Character.isSurrogate(unit) && !paired)) {
                throw unsound(String.format("the text holds U+%04X at char %d, which is no character", (int) unit, at));
            }
            at += paired ? 1 : 0;
        }
    }

    private StoreException unsound(String what) {
        return new StoreException(
                Problem.UNSOUND,
                article.file(),
                what,
                "This is a fault of its reader or packs; please report it",
                null);
    }
}
