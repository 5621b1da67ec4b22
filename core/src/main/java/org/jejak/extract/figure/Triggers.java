package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jejak.pack.Indicator;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Finds the triggers of a sentence, joining those side by side where an indicator asks for both. Immutable; any thread. */
final class Triggers {

    /** Tokens between triggers that are one. */
    private static final int FARTHEST = 2;
    /** Tokens of an expression whose words are read together only. */
    private static final int LONGEST_EXPRESSION = 5;
    /** Tokens between such a word and a number of its own. */
    private static final int FARTHEST_NUMBER = 3;

    /** By the concepts of a trigger. */
    private final Map<Set<String>, List<Indicator>> triggered = new HashMap<>();

    Triggers(List<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            for (Set<String> group : new LinkedHashSet<>(indicator.triggers())) {
                triggered.computeIfAbsent(group, key -> new ArrayList<>()).add(indicator);
            }
        }
    }

    private Trigger trigger(Set<String> concepts, Match.Range tokens, List<Match> words) {
        return new Trigger(concepts, tokens, words, triggered.getOrDefault(concepts, List.of()));
    }

    List<Trigger> in(Text text, Sentence sentence) {
        List<Trigger> single = new ArrayList<>();
        for (Match match : text.annotations().within(sentence.from(), sentence.to(), "concept")) {
            if (isInName(text, sentence, match)) {
                continue;
            }
            single.add(trigger(Set.of(match.value()), new Match.Range(match.from(), match.to()), List.of(match)));
        }
        return joined(text, withoutParts(text, single));
    }

    /** "The Rescue Agency": a word of an institution's name tells of nobody's rescue. */
    private static boolean isInName(Text text, Sentence sentence, Match match) {
        int behind = match.to();
        return match.from() > sentence.from()
                && behind < sentence.to()
                && text.token(match.from()).isCapitalised()
                && text.token(behind).isCapitalised()
                && text.annotations().at(behind, "source.body").isPresent()
                && text.annotations().isOver(match.from() - 1, "determiner");
    }

    /** Words that a longer expression is made of say nothing by themselves: in "died of their wounds" nobody is only wounded. */
    private static List<Trigger> withoutParts(Text text, List<Trigger> all) {
        List<Trigger> whole = new ArrayList<>(all);
        Trigger last = null;
        for (Trigger trigger : all) {
            boolean longer =
                    last == null || trigger.tokens().to() > last.tokens().to();
            if (longer && isExpression(text, trigger)) {
                last = trigger;
            }
            Trigger outer = last;
            boolean inside = outer != null
                    && trigger != outer
                    && outer.tokens().from() <= trigger.tokens().from()
                    && trigger.tokens().to() <= outer.tokens().to()
                    && trigger.length() < outer.length();
            if (inside) {
                whole.remove(trigger);
            }
        }
        return whole;
    }

    private static boolean isExpression(Text text, Trigger trigger) {
        return trigger.length() > 1
                && trigger.length() <= LONGEST_EXPRESSION
                && text.annotations()
                        .within(trigger.tokens().from(), trigger.tokens().to(), "number")
                        .isEmpty();
    }

    private List<Trigger> joined(Text text, List<Trigger> single) {
        List<Trigger> all = new ArrayList<>(single);
        for (int i = 0; i < single.size(); i++) {
            Trigger first = single.get(i);
            for (int j = i + 1; j < single.size() && isNear(first, single.get(j)); j++) {
                Trigger second = single.get(j);
                if (areJoint(first, second)
                        && isJoined(text, first.tokens().to(), second.tokens().from())
                        && !eachHasItsOwn(text, first, second)) {
                    Match.Range both = new Match.Range(
                            first.tokens().from(), second.tokens().to());
                    all.removeIf(trigger -> isPart(trigger, both, union(first, second)));
                    all.add(trigger(union(first, second), both, both(first.words(), second.words())));
                }
            }
        }
        return all;
    }

    /** Words inside both that say no more than both: "killed or suffered injuries" holds "injuries". */
    private static boolean isPart(Trigger trigger, Match.Range both, Set<String> concepts) {
        return concepts.containsAll(trigger.concepts())
                && both.from() <= trigger.tokens().from()
                && trigger.tokens().to() <= both.to();
    }

    private static boolean isNear(Trigger first, Trigger second) {
        return second.tokens().from() - first.tokens().to() <= FARTHEST;
    }

    private boolean areJoint(Trigger first, Trigger second) {
        return first.tokens().to() <= second.tokens().from()
                && !first.concepts().equals(second.concepts())
                && triggered.containsKey(union(first, second));
    }

    private static List<Match> both(List<Match> first, List<Match> second) {
        List<Match> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private static Set<String> union(Trigger first, Trigger second) {
        Set<String> union = new LinkedHashSet<>(first.concepts());
        union.addAll(second.concepts());
        return Set.copyOf(union);
    }

    /** "40 killed and injured 12": two words with a number each are not one. */
    private static boolean eachHasItsOwn(Text text, Trigger first, Trigger second) {
        Sentence sentence = text.sentenceAt(first.tokens().from());
        int before = Math.max(sentence.from(), first.tokens().from() - FARTHEST_NUMBER);
        int behind = Math.min(sentence.to(), second.tokens().to() + FARTHEST_NUMBER);
        return !text.annotations().within(before, first.tokens().to(), "number").isEmpty()
                && !text.annotations()
                        .within(second.tokens().from(), behind, "number")
                        .isEmpty();
    }

    /** Only a conjunction stands between them, or a stroke. */
    private static boolean isJoined(Text text, int from, int to) {
        if (from >= to || to - from > FARTHEST) {
            return false;
        }
        boolean conjunction = false;
        for (int i = from; i < to; i++) {
            if (text.annotations().isOver(i, "number")) {
                return false;
            }
            conjunction |=
                    text.annotations().isOver(i, "conjunction") || text.token(i).is("/");
        }
        return conjunction;
    }
}
