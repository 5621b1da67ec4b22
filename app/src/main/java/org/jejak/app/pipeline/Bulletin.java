package org.jejak.app.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jejak.ledger.brief.Arrivals;
import org.jejak.ledger.brief.Brief;
import org.jejak.ledger.brief.News;
import org.jejak.ledger.brief.Unfolding;

/** All that is new in a case. */
public final class Bulletin {

    private Bulletin() {}

    /** By kind, in the order of {@link News.Kind}; within a kind as {@link Brief} and {@link Unfolding} order it. */
    public static List<News> of(Reasoning reasoning, Arrivals arrivals) {
        List<News> news = new ArrayList<>(new Brief(arrivals, reasoning.story())
                .of(reasoning.origins(), reasoning.contests(), reasoning.distortions(), reasoning.positions()));
        Chronicle chronicle = reasoning.chronicle();
        news.addAll(new Unfolding(arrivals).of(chronicle.events(), chronicle.exchange(), reasoning.forecasts()));
        news.sort(Comparator.comparing(News::kind)); // keeps the order within each kind
        return news;
    }
}
