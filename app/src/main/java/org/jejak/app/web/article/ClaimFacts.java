package org.jejak.app.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.app.view.Words;
import org.jejak.app.web.article.ClaimPanel.Fact;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Who;
import org.jejak.model.Claim;
import org.jejak.model.Detail;
import org.jejak.model.Figure;
import org.jejak.model.Forecast;
import org.jejak.model.Scope;
import org.jejak.model.Voice;

/** What a claim says, part by part, as people read it. */
public final class ClaimFacts {

    private final Concluded room;
    private final Screen screen;
    private final List<Fact> facts = new ArrayList<>();

    ClaimFacts(Concluded room, Screen screen) {
        this.room = room;
        this.screen = screen;
    }

    /** In a word or two: the value of a figure, else the stance. */
    public static String says(Claim claim, Screen screen) {
        Optional<String> value = claim instanceof Figure figure
                ? Optional.of(screen.value(figure.value()))
                : claim instanceof Forecast forecast ? forecast.value().map(screen::value) : Optional.empty();
        return value.orElseGet(
                () -> screen.say("stance." + Words.id(claim.voice().stance())));
    }

    List<Fact> of(Claim claim) {
        voice(claim.voice());
        if (claim instanceof Figure figure) {
            plain("phrase", Optional.of("“" + figure.phrase().text() + "”"));
            plain("unit", figure.unit().map(screen::goods));
        }
        scope(claim.scope());
        claim.details().forEach(this::detail);
        return List.copyOf(facts);
    }

    /** How it reads, beside its words where these say it otherwise. */
    private void detail(Detail detail) {
        String words = "“" + Words.oneLine(detail.words().text()) + "”";
        boolean party = detail.kind() == Detail.Kind.PARTICIPANT;
        boolean plain = party
                || detail.value().isEmpty()
                || detail.value().equals(detail.words().text());
        facts.add(new Fact(
                Words.id(detail.kind()),
                party ? Optional.of(Who.of(Optional.of(detail.value()), room, screen)) : Optional.empty(),
                plain ? words : value(detail) + " " + words));
    }

    private String value(Detail detail) {
        String id = detail.value();
        return switch (detail.kind()) {
            case GOODS, QUANTITY -> screen.goods(id);
            case MEANS -> screen.sayOr("means." + id, id);
            case PROOF -> screen.sayOr("proof." + id, id);
            case LIKELIHOOD -> screen.sayOr("likelihood." + id, id);
            case REASON -> screen.sayOr("reason." + id, id);
            case METHOD -> screen.sayOr("method." + id, id);
            case PARTICIPANT -> Words.oneLine(id);
        };
    }

    private void voice(Voice voice) {
        who("source", voice.source());
        plain("source_words", voice.sourceMention().map(mention -> "“" + mention.text() + "”"));
        voice.office().ifPresent(office -> who("office", Optional.of(office)));
        voice.via().forEach(via -> who("via", Optional.of(via)));
        plain("stance", Optional.of(screen.say("stance." + Words.id(voice.stance()))));
        plain("modality", Optional.of(screen.say("modality." + Words.id(voice.modality()))));
    }

    private void scope(Scope scope) {
        scope.actor().ifPresent(actor -> who("actor", Optional.of(actor)));
        scope.target().ifPresent(target -> who("target", Optional.of(target)));
        plain("place", scope.place());
        plain(
                "time",
                scope.time()
                        .map(Words::day)
                        .map(day -> day
                                + scope.timeText()
                                        .map(words -> " “" + words + "”")
                                        .orElse(""))
                        .or(() -> scope.timeText().map(words -> "“" + words + "”")));
    }

    private void who(String name, Optional<String> party) {
        facts.add(new Fact(name, Optional.of(Who.of(party, room, screen)), ""));
    }

    private void plain(String name, Optional<String> value) {
        value.ifPresent(text -> facts.add(new Fact(name, Optional.empty(), Words.oneLine(text))));
    }
}
