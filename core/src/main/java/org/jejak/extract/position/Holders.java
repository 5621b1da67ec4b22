package org.jejak.extract.position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jejak.extract.attribution.Hop;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.figure.Backing;
import org.jejak.extract.figure.Backings;
import org.jejak.extract.figure.Page;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Stance;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Finds who holds what an attribution says, each of those who say it together for himself. One text, one thread. */
final class Holders {

    /** Attributions around one another that are asked what they do with what the innermost says. */
    private static final int DEEPEST = 4;
    /** Tokens in which a noun for a claim says whose it is. */
    private static final int FARTHEST = 16;

    private final Text text;
    private final List<Utterance> utterances;
    private final Backings backings;
    private final Joint joint;
    private final Subjects subjects;
    private final Attitudes attitudes;
    /** Per token, the number of the attribution whose cue it is part of, or -1. */
    private final int[] cueOf;

    Holders(Page page, Backings backings) {
        this.text = page.text();
        this.utterances = page.utterances();
        this.backings = backings;
        this.joint = new Joint(text);
        this.subjects = new Subjects(text, joint);
        this.attitudes = new Attitudes(text, utterances);
        this.cueOf = new int[text.size()];
        Arrays.fill(cueOf, -1);
        for (int i = 0; i < utterances.size(); i++) {
            int number = i;
            utterances.get(i).cue().ifPresent(cue -> Arrays.fill(cueOf, cue.from(), cue.to(), number));
        }
    }

    /** The number of the attribution that holds the token most closely, or -1. */
    int innermost(int token) {
        int innermost = backings.innermost(token);
        return innermost >= 0 ? innermost : attitudes.warning(token);
    }

    /** The attribution by which somebody calls a thing what the token is part of, or -1. */
    int describing(int token) {
        return attitudes.describing(token);
    }

    /** "Denied claims made by A that the dam is safe": those who claim what the token is part of. */
    List<Backing> claimants(int index, int token) {
        Annotations annotations = text.annotations();
        int from = utterances.get(index).content().get(0).from();
        boolean claim = false;
        for (int i = from; i < Math.min(token, from + FARTHEST) && !annotations.isOver(i, "complement"); i++) {
            claim |= annotations.isOver(i, "cue.noun");
            if (claim && annotations.isOver(i, "agent")) {
                return backings(subjects.behind(i));
            }
        }
        return List.of();
    }

    /** Whether the word is part of a cue. */
    boolean isCue(int token) {
        return cueOf[token] >= 0;
    }

    /** The attribution whose cue the word is, or -1. */
    int saying(int token) {
        return cueOf[token] >= 0 && utterances.get(cueOf[token]).speaker().isPresent() ? cueOf[token] : -1;
    }

    /** An attribution, then those around it that take a stand on what it says. */
    List<Integer> outwards(int index) {
        List<Integer> numbers = new ArrayList<>(List.of(index));
        int outer = utterances.get(index).nestedIn();
        for (int steps = 0; outer >= 0 && steps < DEEPEST; steps++) {
            Utterance around = utterances.get(outer);
            if (around.speaker().isPresent() && around.stance() != Stance.ASSERTS) {
                numbers.add(outer);
            }
            outer = around.nestedIn();
        }
        return numbers;
    }

    /** Each of those who say it. */
    List<Backing> of(int index) {
        Backing whole = heard(index, backings.of(index, Ground.SOURCE_HOLDS));
        List<Match> members = utterances
                .get(index)
                .speaker()
                .filter(speaker -> whole.source().equals(Optional.of(speaker.canonical())))
                .map(joint::members)
                .orElse(List.of());
        return members.isEmpty()
                ? List.of(whole)
                : members.stream().map(member -> member(whole, member)).toList();
    }

    /** Who denies what another says passes nothing on. */
    private Backing heard(int index, Backing backing) {
        Set<String> against = new HashSet<>();
        int outer = utterances.get(index).nestedIn();
        for (int steps = 0; outer >= 0 && steps < DEEPEST; steps++) {
            Utterance around = utterances.get(outer);
            boolean passes = around.stance() == Stance.ASSERTS || around.stance() == Stance.CONFIRMS;
            around.speaker().filter(speaker -> !passes).map(Speaker::canonical).ifPresent(against::add);
            outer = around.nestedIn();
        }
        List<Hop> via = backing.via().stream()
                .filter(hop -> !against.contains(hop.name()))
                .toList();
        return new Backing(
                backing.source(),
                backing.mention(),
                via,
                backing.attribution(),
                backing.stance(),
                backing.basis(),
                backing.earlier());
    }

    private Backing member(Backing whole, Match name) {
        return new Backing(
                Optional.of(name.value()),
                Optional.of(text.mention(name.from(), name.to())),
                whole.via(),
                whole.attribution(),
                whole.stance(),
                Basis.of(Ground.SOURCE_JOINT, name),
                -1);
    }

    /** Those who do what a word says in the reporter's own words. */
    List<Backing> doers(Match word) {
        return backings(subjects.of(word));
    }

    private List<Backing> backings(List<Match> names) {
        return names.stream()
                .map(name -> new Backing(
                        Optional.of(name.value()),
                        Optional.of(text.mention(name.from(), name.to())),
                        List.of(),
                        -1,
                        Stance.ASSERTS,
                        Basis.of(Ground.SOURCE_SUBJECT, name),
                        -1))
                .toList();
    }

    /** Whether somebody other than the speaker is the subject of a word that he says. */
    boolean isAnothers(Match word, int index) {
        String own = utterances.get(index).speaker().map(Speaker::canonical).orElse("");
        List<Match> named = subjects.before(text.sentenceAt(word.from()), word.from());
        return !named.isEmpty()
                && named.stream().noneMatch(name -> name.value().equals(own))
                && innermost(named.get(0).from()) == index;
    }

    /** "Neither A nor B has confirmed it", "refused comment": silence. */
    Stance stance(int index) {
        Utterance utterance = utterances.get(index);
        boolean confirms = utterance.stance() == Stance.CONFIRMS;
        boolean none = confirms && utterance.speaker().filter(this::isDenied).isPresent();
        return none || utterance.cue().filter(this::isSilent).isPresent() ? Stance.DECLINES_TO_SAY : utterance.stance();
    }

    private boolean isSilent(Match.Range cue) {
        return text.annotations()
                .at(cue.from(), "verdict")
                .filter(verdict -> verdict.value().equals("silent"))
                .isPresent();
    }

    private boolean isDenied(Speaker speaker) {
        Annotations annotations = text.annotations();
        Match.Range mention = speaker.mention();
        for (int i = Math.max(0, mention.from() - 1); i < mention.to(); i++) {
            boolean none = annotations
                    .over(i, "verdict")
                    .filter(verdict -> verdict.value().equals("none"))
                    .isPresent();
            if (none || annotations.isOver(i, "negation")) {
                return true;
            }
        }
        return false;
    }
}
