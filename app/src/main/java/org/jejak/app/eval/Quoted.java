package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jejak.model.Attribution;
import org.jejak.model.Mention;
import org.jejak.model.Source;
import org.jejak.model.Span;

/** An attribution as both sides of a comparison have it: where source, cue and content stand. */
record Quoted(List<Span> source, List<Span> cue, List<Span> content) {

    Quoted {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    static Quoted of(JsonNode gold) {
        return new Quoted(
                GoldJson.spans(gold.path("source")),
                GoldJson.spans(gold.path("cue")),
                GoldJson.spans(gold.path("content")));
    }

    static Quoted of(Attribution read) {
        return new Quoted(
                source(read),
                read.cue().map(Mention::span).stream().toList(),
                read.content().stream().map(Mention::span).toList());
    }

    /** An ending alone names nobody: the words it stands for are part of the source. */
    private static List<Span> source(Attribution read) {
        List<Span> spans = new ArrayList<>();
        for (Source source : read.source().stream().toList()) {
            Span mention = source.mention().span();
            spans.add(mention);
            boolean isEnding =
                    read.cue().filter(cue -> cue.span().contains(mention)).isPresent();
            source.antecedent().filter(named -> isEnding).ifPresent(named -> spans.add(named.span()));
        }
        return spans;
    }

    /** From the first place of the content to the last; of an attribution without content, of what there is. */
    Span extent() {
        List<Span> spans = content.isEmpty() ? cue.isEmpty() ? source : cue : content;
        return spans.stream().reduce(Span::cover).orElse(new Span(0, 0));
    }

    /** Code points that both contents hold. */
    int shared(Quoted other) {
        return shared(content, other.content);
    }

    static int shared(List<Span> some, List<Span> others) {
        int shared = 0;
        for (Span mine : some) {
            for (Span theirs : others) {
                shared += Math.max(0, Math.min(mine.end(), theirs.end()) - Math.max(mine.start(), theirs.start()));
            }
        }
        return shared;
    }

    static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
