package org.jejak.app.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.origin.SourceCodes;
import org.jejak.model.Article;
import org.jejak.model.Attribution;
import org.jejak.model.Claim;
import org.jejak.model.Detail;
import org.jejak.model.ExplainedReading;
import org.jejak.model.Figure;
import org.jejak.model.Forecast;
import org.jejak.model.Interval;
import org.jejak.model.Mention;
import org.jejak.model.Reading;
import org.jejak.model.Scope;
import org.jejak.model.Source;
import org.jejak.model.Span;
import org.jejak.model.TimeMention;
import org.jejak.model.Transfer;
import org.jejak.model.Voice;

/** A {@link Reading} as one JSON object: document, attributions, claims, times. The format is described in docs/guide.md. */
public final class ReadingJson {

    private final Json json;
    private final Optional<ExplainedReading> explained;
    private final Optional<SourceCodes> codes;

    public ReadingJson(Json json) {
        this(json, Optional.empty());
    }

    /** @param explained the reasons to be told with each attribution and claim */
    public ReadingJson(Json json, Optional<ExplainedReading> explained) {
        this(json, explained, Optional.empty());
    }

    /** @param codes by which sources without a name of their own are named beside the words for them */
    public ReadingJson(Json json, Optional<ExplainedReading> explained, Optional<SourceCodes> codes) {
        this.json = json;
        this.explained = explained;
        this.codes = codes;
    }

    public void write(Reading reading) throws IOException {
        json.object(() -> members(reading));
    }

    /** The members of a reading; the caller writes the braces. */
    public void members(Reading reading) throws IOException {
        json.object("document", () -> document(reading));
        json.array("attributions", reading.attributions(), each -> json.object(() -> attribution(each)));
        json.array("claims", reading.claims(), each -> json.object(() -> claim(each)));
        json.array("times", reading.times(), each -> json.object(() -> time(each)));
    }

    private void document(Reading reading) throws IOException {
        Article article = reading.article();
        json.text("file", article.file());
        json.text("sha256", article.original().sha256());
        json.text("language", article.metadata().language());
        json.text("title", article.metadata().title());
        json.text("outlet", article.metadata().outlet());
        json.text("author", article.metadata().author());
        json.text("url", article.metadata().url());
        json.text("published", article.metadata().published());
        json.text("published_inferred", article.metadata().publishedInferred());
        json.text("modified", article.metadata().modified());
        json.array(
                "derived_from",
                reading.derivedFrom(),
                each -> json.object(() -> {
                    json.text("outlet", each.outlet());
                    json.text("quote", each.quote().text());
                    span(each.quote().span());
                }));
        json.texts("packs", reading.packs());
    }

    private void attribution(Attribution attribution) throws IOException {
        json.text("id", attribution.id());
        json.constant("kind", attribution.kind());
        json.texts("via", attribution.via());
        source(attribution.source(), attribution.cue());
        mention("cue", attribution.cue());
        content(attribution.content());
        json.constant("stance", attribution.stance());
        json.text("nested_in", attribution.nestedIn());
        reasons(attribution.id());
    }

    private void reasons(String id) throws IOException {
        if (explained.isPresent()) {
            new ReasonsJson(json).write(explained.get().of(id));
        }
    }

    private void source(Optional<Source> source, Optional<Mention> cue) throws IOException {
        if (source.isEmpty()) {
            json.missing("source");
            return;
        }
        json.object("source", () -> {
            Mention mention = source.get().mention();
            words(mention);
            json.text("canonical", source.get().canonical());
            json.constant("type", source.get().type());
            Optional<Mention> named = source.get().antecedent();
            if (named.isPresent()
                    && cue.filter(words -> words.span().contains(mention.span()))
                            .isPresent()) {
                // an ending alone names nobody: the words it stands for are part of the source
                json.array("parts", List.of(mention, named.get()), part -> json.object(() -> words(part)));
            }
        });
    }

    private void content(List<Mention> parts) throws IOException {
        if (parts.size() == 1) {
            json.object("content", () -> words(parts.get(0)));
        } else {
            json.object("content", () -> json.array("parts", parts, part -> json.object(() -> words(part))));
        }
    }

    /** The members of a claim; the caller writes the braces and may add members of its own. */
    public void claim(Claim claim) throws IOException {
        json.text("id", claim.id());
        json.text("kind", ClaimKind.of(claim).id());
        json.text("indicator", claim.indicator());
        json.text("quote", claim.quote().text());
        span(claim.quote().span());
        if (claim instanceof Figure figure) {
            value(Optional.of(figure.value()));
            json.object("phrase", () -> words(figure.phrase()));
            json.text("unit", figure.unit());
        } else {
            value(claim instanceof Forecast forecast ? forecast.value() : Optional.empty());
            json.missing("unit");
        }
        scope(claim.scope());
        voice(claim.voice());
        details(claim);
        reasons(claim.id());
    }

    private void value(Optional<Interval> value) throws IOException {
        if (value.isEmpty()) {
            json.missing("value");
            return;
        }
        json.object("value", () -> {
            json.number("min", value.get().min());
            json.number("max", value.get().max());
            json.text("modifier", value.get().modifier().id());
        });
    }

    /** What went over stands by itself too, in the words of the text. */
    private void details(Claim claim) throws IOException {
        if (claim instanceof Transfer) {
            json.text("goods", goods(claim));
        }
        if (!claim.details().isEmpty()) {
            json.array(
                    "details",
                    claim.details(),
                    each -> json.object(() -> {
                        json.constant("kind", each.kind());
                        json.text("value", each.value());
                        words(each.words());
                    }));
        }
    }

    private static Optional<String> goods(Claim claim) {
        String goods = claim.details().stream()
                .filter(detail -> detail.kind() == Detail.Kind.GOODS)
                .map(detail -> detail.words().text())
                .collect(Collectors.joining(", "));
        return Optional.of(goods).filter(words -> !words.isEmpty());
    }

    private void scope(Scope scope) throws IOException {
        json.text("actor", scope.actor());
        json.text("target", scope.target());
        json.text("place", scope.place());
        json.text("time", scope.time());
        json.text("time_text", scope.timeText());
    }

    private void voice(Voice voice) throws IOException {
        json.constant("stance", voice.stance());
        json.constant("modality", voice.modality());
        json.text("source", voice.source());
        json.text("sourceText", voice.sourceMention().map(Mention::text));
        Optional<String> code = voice.source().flatMap(source -> codes.flatMap(known -> known.of(source)));
        if (code.isPresent()) {
            json.text("sourceName", code);
        }
        json.text("office", voice.office());
        json.texts("via", voice.via());
        json.text("attribution", voice.attribution());
    }

    private void time(TimeMention time) throws IOException {
        words(time.mention());
        json.text("type", time.type().name());
        json.text("value", time.value());
        json.text("edtf", time.edtf());
    }

    private void mention(String name, Optional<Mention> mention) throws IOException {
        if (mention.isEmpty()) {
            json.missing(name);
        } else {
            json.object(name, () -> words(mention.get()));
        }
    }

    private void words(Mention mention) throws IOException {
        json.text("text", mention.text());
        span(mention.span());
    }

    private void span(Span span) throws IOException {
        json.number("start", span.start());
        json.number("end", span.end());
    }
}
