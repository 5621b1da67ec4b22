package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.model.Figure;
import org.jejak.model.Scope;

/** A figure with everything that decided it, for whoever asks. */
public final class FigureReading {

    private final Figure figure;
    private final FigureReader.Bonded bonded;
    private final Shade shade;
    private final Scoped scope;
    private final Backing backing;
    private final Optional<String> timeFrom;

    /** @param timeFrom the claim that tells the same figure with its time */
    FigureReading(
            Figure figure,
            FigureReader.Bonded bonded,
            Shade shade,
            Scoped scope,
            Backing backing,
            Optional<String> timeFrom) {
        this.figure = figure;
        this.bonded = bonded;
        this.shade = shade;
        this.scope = scope;
        this.backing = backing;
        this.timeFrom = timeFrom;
    }

    FigureReading dated(Figure figure, String timeFrom) {
        return new FigureReading(figure, bonded, shade, scope, backing, Optional.of(timeFrom));
    }

    FigureReading backed(Backing story) {
        Figure told = new Figure(
                figure.id(),
                figure.indicator(),
                figure.quote(),
                figure.phrase(),
                figure.value(),
                figure.unit(),
                figure.scope(),
                story.voice(shade.modality()),
                figure.details());
        return new FigureReading(told, bonded, shade, scope, story, timeFrom);
    }

    /** The same, with words that say when, where none are known yet. */
    FigureReading when(String words) {
        Scope scoped = figure.scope();
        Figure told = new Figure(
                figure.id(),
                figure.indicator(),
                figure.quote(),
                figure.phrase(),
                figure.value(),
                figure.unit(),
                new Scope(
                        scoped.actor(),
                        scoped.target(),
                        scoped.place(),
                        scoped.time(),
                        scoped.timeText().or(() -> Optional.of(words))),
                figure.voice());
        return new FigureReading(told, bonded, shade, scope, backing, timeFrom);
    }

    public Figure figure() {
        return figure;
    }

    FigureReader.Bonded bonded() {
        return bonded;
    }

    Shade shade() {
        return shade;
    }

    Scoped scope() {
        return scope;
    }

    Backing backing() {
        return backing;
    }

    Optional<String> timeFrom() {
        return timeFrom;
    }
}
