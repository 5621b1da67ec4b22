package org.jejak.app.eval;

/** Of the figures found, those with one field right. Not for several threads. */
public final class Share {

    private final String field;
    private int right;
    private int all;

    Share(String field) {
        this.field = field;
    }

    void count(boolean isRight) {
        right += isRight ? 1 : 0;
        all++;
    }

    public String field() {
        return field;
    }

    public int right() {
        return right;
    }

    public int all() {
        return all;
    }

    /** 0 to 1, in thousandths. */
    public double accuracy() {
        return Score.thousandths(Score.share(right, all));
    }
}
