package org.jejak.app.web.article;

/**
 * Words of an article that are all marked alike.
 *
 * @param text made safe: no control character, none that turns the direction of what follows
 * @param style classes of the style sheet; empty for plain text
 * @param key of the innermost claim that they are part of; empty where none is
 * @param first whether they are the first of the claim that is selected
 * @param opens a bracket for each content that begins here
 * @param closes a bracket and its number for each content that ends here
 */
public record Segment(String text, String style, String key, boolean first, String opens, String closes) {

    /** Whether there is nothing to tell of them. */
    public boolean isPlain() {
        return style.isEmpty() && key.isEmpty() && opens.isEmpty() && closes.isEmpty();
    }
}
