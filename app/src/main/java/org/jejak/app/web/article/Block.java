package org.jejak.app.web.article;

import java.util.List;

/**
 * A paragraph of an article.
 *
 * @param style {@code title}, {@code head} for the lines before the report begins, or {@code body}
 */
public record Block(String style, List<Segment> segments) {

    public Block {
        segments = List.copyOf(segments);
    }

    public boolean isTitle() {
        return style.equals("title");
    }
}
