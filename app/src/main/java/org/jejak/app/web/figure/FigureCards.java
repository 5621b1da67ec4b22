package org.jejak.app.web.figure;

import java.util.List;

/** What the page of all indicators shows. */
public record FigureCards(List<FigureCard> cards) {

    public FigureCards {
        cards = List.copyOf(cards);
    }
}
