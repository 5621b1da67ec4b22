package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jejak.app.eval.Fault.Kind;
import org.jejak.model.Attribution;
import org.jejak.model.Mention;
import org.jejak.model.Span;

/**
 * Attributions: the content is found if it shares at least half of its extent with the gold content (intersection over
 * union); with the source if moreover the words that name the source overlap.
 */
final class AttributionScores {

    private static final String LAYER = "attribution";
    private static final double HALF = 0.5;

    final Score content = new Score("attribution_content");
    final Score source = new Score("attribution_source");

    /** One side of the comparison. */
    private record Side(List<Span> content, Optional<Span> source, String words, boolean free) {

        static Side of(JsonNode gold) {
            List<Span> parts = new ArrayList<>();
            JsonNode content = gold.path("content");
            if (content.has("parts")) {
                content.path("parts").forEach(part -> parts.add(span(part)));
            } else {
                parts.add(span(content));
            }
            JsonNode source = gold.path("source");
            return new Side(
                    parts,
                    source.has("start") ? Optional.of(span(source)) : Optional.empty(),
                    source.path("text").asText("nobody") + " / "
                            + gold.path("cue").path("text").asText("no cue"),
                    gold.path("optional").asBoolean());
        }

        static Side of(Attribution read) {
            String who = read.source().map(s -> s.mention().text()).orElse("nobody");
            return new Side(
                    read.content().stream().map(Mention::span).toList(),
                    read.source().map(s -> s.mention().span()),
                    who + " / " + read.cue().map(Mention::text).orElse("no cue"),
                    false);
        }

        private static Span span(JsonNode node) {
            return new Span(node.path("start").asInt(), node.path("end").asInt());
        }

        Span extent() {
            return content.get(0).cover(content.get(content.size() - 1));
        }

        double likeness(Side other) {
            int both = 0;
            for (Span mine : content) {
                for (Span theirs : other.content) {
                    both += Math.max(0, Math.min(mine.end(), theirs.end()) - Math.max(mine.start(), theirs.start()));
                }
            }
            int all = length() + other.length() - both;
            return all == 0 ? 0 : (double) both / all;
        }

        private int length() {
            return content.stream().mapToInt(Span::length).sum();
        }

        boolean sameSource(Side other) {
            return source.isPresent() == other.source.isPresent()
                    && (source.isEmpty() || source.get().overlaps(other.source.orElseThrow()));
        }
    }

    void score(Page page) {
        List<Side> gold = new ArrayList<>();
        page.gold().path("attributions").forEach(node -> gold.add(Side.of(node)));
        gold.sort(Comparator.comparing(Side::free));
        List<Side> read = page.reading().attributions().stream().map(Side::of).toList();
        Set<Integer> used = new HashSet<>();
        for (Side wanted : gold) {
            int best = best(wanted, read, used);
            if (best >= 0) {
                used.add(best);
            }
            if (!wanted.free) {
                count(wanted, best < 0 ? Optional.empty() : Optional.of(read.get(best)), page);
            }
        }
        for (int i = 0; i < read.size(); i++) {
            if (!used.contains(i)) {
                content.falseAlarm();
                source.falseAlarm();
                page.fault(LAYER, Kind.FALSE_ALARM, read.get(i).extent(), read.get(i).words);
            }
        }
    }

    private static int best(Side wanted, List<Side> read, Set<Integer> used) {
        return IntStream.range(0, read.size())
                .filter(i -> !used.contains(i) && wanted.likeness(read.get(i)) >= HALF)
                .boxed()
                .max(Comparator.<Integer, Boolean>comparing(i -> wanted.sameSource(read.get(i)))
                        .thenComparing(i -> wanted.likeness(read.get(i))))
                .orElse(-1);
    }

    private void count(Side wanted, Optional<Side> read, Page page) {
        if (read.isEmpty()) {
            content.miss();
            source.miss();
            page.fault(LAYER, Kind.MISSED, wanted.extent(), wanted.words);
            return;
        }
        content.hit();
        if (wanted.sameSource(read.get())) {
            source.hit();
        } else {
            source.falseAlarm();
            source.miss();
            page.fault(
                    LAYER,
                    Kind.WRONG_SOURCE,
                    wanted.extent(),
                    "expected " + wanted.words + ", read " + read.get().words);
        }
    }
}
