package org.jejak.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jejak.extract.attribution.AttributionReader;
import org.jejak.extract.attribution.AttributionReasons;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.figure.FigureReading;
import org.jejak.extract.figure.FigureReasons;
import org.jejak.extract.figure.Offices;
import org.jejak.extract.figure.Page;
import org.jejak.extract.figure.Tellers;
import org.jejak.extract.happening.HappeningReading;
import org.jejak.extract.happening.HappeningReasons;
import org.jejak.extract.layout.Head;
import org.jejak.extract.number.QuantityReader;
import org.jejak.extract.position.PositionReading;
import org.jejak.extract.position.PositionReasons;
import org.jejak.extract.reason.Teller;
import org.jejak.extract.time.Moment;
import org.jejak.extract.time.TimeReader;
import org.jejak.extract.time.Times;
import org.jejak.extract.time.Told;
import org.jejak.model.Article;
import org.jejak.model.Attribution;
import org.jejak.model.Claim;
import org.jejak.model.Derivation;
import org.jejak.model.ExplainedReading;
import org.jejak.model.Mention;
import org.jejak.model.Metadata;
import org.jejak.model.Reading;
import org.jejak.model.Reason;
import org.jejak.model.Source;
import org.jejak.model.TimeMention;
import org.jejak.pack.Grammar;
import org.jejak.pack.Packs;
import org.jejak.text.Match;
import org.jejak.text.Text;
import org.jejak.text.Token;

/**
 * Reads articles with the packs it was made with. Immutable; any thread. The same article and packs always give the same
 * reading.
 */
public final class Extractor {

    private final Packs packs;
    private final Optional<String> topic;
    private final Map<String, Readers> readers = new ConcurrentHashMap<>();

    /**
     * @param topic the topic pack to read figures with; where empty, only attributions and times are read
     */
    public Extractor(Packs packs, Optional<String> topic) {
        this.packs = packs;
        this.topic = topic;
    }

    /**
     * An article with all that was read in it, in tokens.
     *
     * @param article completed by what its own head and foot state
     */
    private record Stages(
            Readers compiled,
            Article article,
            Head head,
            Page page,
            List<FigureReading> figures,
            List<PositionReading> positions,
            List<HappeningReading> happenings) {

        /** Figures first, then positions, then what happened. */
        List<Claim> claims() {
            List<Claim> claims = new ArrayList<>(figures.size() + positions.size() + happenings.size());
            Offices offices = new Offices(page);
            figures.forEach(figure -> claims.add(offices.in(figure.figure())));
            positions.forEach(position -> claims.add(offices.in(position.position())));
            happenings.forEach(happening -> claims.add(offices.in(happening.claim())));
            return claims;
        }
    }

    /**
     * @throws UnknownLanguageException where the article's language has no pack
     */
    public Reading read(Article article) {
        return reading(stages(article));
    }

    /**
     * The same reading, and why each attribution and claim reads as it does.
     *
     * @throws UnknownLanguageException where the article's language has no pack
     */
    public ExplainedReading explain(Article article) {
        Stages stages = stages(article);
        Page page = stages.page();
        Teller teller = new Teller(page.text(), stages.compiled().grammar());
        Map<String, List<Reason>> reasons = new HashMap<>();
        AttributionReasons attributions = new AttributionReasons(teller);
        for (int i = 0; i < page.utterances().size(); i++) {
            reasons.put(id(i), attributions.of(page.utterances().get(i)));
        }
        stages.compiled().figures().ifPresent(reader -> {
            FigureReasons figures = new FigureReasons(page, reader, stages.figures(), teller);
            stages.figures().forEach(figure -> reasons.put(figure.figure().id(), figures.of(figure)));
        });
        PositionReasons positions = new PositionReasons(page, teller);
        stages.positions().forEach(position -> reasons.put(position.position().id(), positions.of(position)));
        HappeningReasons happenings = new HappeningReasons(page, teller);
        for (HappeningReading happening : stages.happenings()) {
            List<Reason> planned = happening
                    .figure()
                    .map(figure -> reasons.getOrDefault(figure.id(), List.of()))
                    .orElse(List.of());
            reasons.put(happening.claim().id(), happenings.of(happening, planned));
        }
        return new ExplainedReading(reading(stages), reasons);
    }

    private Stages stages(Article article) {
        String language = article.metadata().language().orElse("");
        Readers compiled = readers.computeIfAbsent(
                language,
                code -> Readers.of(packs.grammar(code, topic).orElseThrow(() -> new UnknownLanguageException(code))));
        Grammar grammar = compiled.grammar();
        Text text = grammar.cut(article.text());
        QuantityReader.Marked numbers = compiled.quantities().mark(text);
        grammar.annotate(text, 1, 9);
        TimeReader.Found found = new TimeReader().find(text);
        Times undated = found.read(Told.unknown());
        Head head = Head.of(text, undated.moments());
        Metadata stated = article.metadata().orElse(head.metadata());
        Told told = Publication.told(stated);
        Times times = told.isUnknown() ? undated : found.read(told);
        List<Moment> moments = times.moments();
        Article known = article.withMetadata(stated.inferring(Publication.inferred(stated, told, times)));
        List<Utterance> utterances = new AttributionReader().read(text, head.layout());
        boolean[] timed = timed(text, moments);
        Page page = new Page(
                text,
                grammar.language(),
                head.layout(),
                times.now(),
                Tellers.without(compiled.quantities().read(text, numbers, i -> timed[i]), utterances),
                moments,
                utterances);
        List<FigureReading> figures =
                compiled.figures().map(reader -> reader.read(page)).orElse(List.of());
        Readers.Stated spoken = compiled.topic()
                .map(claimants -> claimants.read(
                        page, figures.stream().map(FigureReading::figure).toList()))
                .orElse(Readers.Stated.NOTHING);
        return new Stages(compiled, known, head, page, figures, spoken.positions(), spoken.happenings());
    }

    private static Reading reading(Stages stages) {
        Article article = stages.article();
        Page page = stages.page();
        return new Reading(
                article,
                stages.head().derivedFrom().stream()
                        .filter(from -> !isOwn(article, from))
                        .toList(),
                attributions(page.text(), page.utterances()),
                stages.claims(),
                times(page.text(), page.moments()),
                pins(stages.compiled().grammar()));
    }

    /** An agency's own report is not derived from it. */
    private static boolean isOwn(Article article, Derivation derivation) {
        return article.metadata()
                .outlet()
                .filter(derivation.outlet()::equalsIgnoreCase)
                .isPresent();
    }

    private static boolean[] timed(Text text, List<Moment> moments) {
        boolean[] timed = new boolean[text.size()];
        moments.forEach(moment -> java.util.Arrays.fill(
                timed, moment.tokens().from(), moment.tokens().to(), true));
        return timed;
    }

    private static List<String> pins(Grammar grammar) {
        List<String> pins = new ArrayList<>(List.of(grammar.language().id()));
        grammar.topic().ifPresent(pack -> pins.add(pack.pin()));
        return pins;
    }

    private static List<TimeMention> times(Text text, List<Moment> moments) {
        return moments.stream()
                .map(m -> new TimeMention(
                        text.mention(m.tokens().from(), m.tokens().to()), m.type(), m.value(), m.edtf()))
                .toList();
    }

    private static List<Attribution> attributions(Text text, List<Utterance> utterances) {
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < utterances.size(); i++) {
            Utterance u = utterances.get(i);
            attributions.add(new Attribution(
                    id(i),
                    u.kind(),
                    u.speaker().map(speaker -> source(text, speaker)),
                    u.cue().map(range -> mention(text, range)),
                    u.content().stream().map(range -> mention(text, range)).toList(),
                    u.via(),
                    u.nestedIn() < 0 ? Optional.empty() : Optional.of(id(u.nestedIn())),
                    u.stance()));
        }
        return attributions;
    }

    static String id(int utterance) {
        return "a" + (utterance + 1);
    }

    private static Source source(Text text, Speaker speaker) {
        Match.Range range = speaker.mention();
        Token last = text.token(range.to() - 1);
        Mention mention = speaker.enclitic() == 0
                ? mention(text, range)
                : text.codePoints().mention(last.end() - speaker.enclitic(), last.end());
        return new Source(
                mention,
                speaker.antecedent().map(earlier -> mention(text, earlier)),
                speaker.canonical(),
                speaker.type());
    }

    private static Mention mention(Text text, Match.Range range) {
        return text.mention(range.from(), range.to());
    }
}
