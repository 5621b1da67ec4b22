package org.jejak.extract.figure;

import org.jejak.model.Figure;

/** A figure with everything that decided it, for whoever asks. */
public final class FigureReading {

    private final Figure figure;
    private final FigureReader.Bonded bonded;
    private final Shade shade;
    private final Scoped scope;
    private final Backing backing;

    FigureReading(Figure figure, FigureReader.Bonded bonded, Shade shade, Scoped scope, Backing backing) {
        this.figure = figure;
        this.bonded = bonded;
        this.shade = shade;
        this.scope = scope;
        this.backing = backing;
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
}
