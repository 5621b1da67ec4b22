package org.jejak.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Edtf;
import org.jejak.text.Match;
import org.jejak.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates, times and durations. Immutable; any thread.
 *
 * <p>Expressions are read from left to right by what the packs mark (a month, a unit, a direction), whatever their order;
 * then resolved in that order, from the published date or from the date the text spoke of last.
 */
public final class TimeReader {

    private static final int WORDS_BEFORE = 10;
    private static final int OPENING = 6;

    /** Against the published date relative dates are resolved; without one they stay open, unless the text shows its day. */
    public Times read(Text text, Told told) {
        return find(text).read(told);
    }

    /** The time expressions of a text, whenever it was published. */
    public Found find(Text text) {
        Page page = new Page(text);
        Joints joints = new Joints(page);
        return new Found(page, joints, joints.complete(new Scanner(page).scan()));
    }

    /** Time expressions found once, and read when the day of publication is known. Immutable. */
    public static final class Found {
        private final Page page;
        private final Joints joints;
        private final List<Draft> drafts;

        private Found(Page page, Joints joints, List<Draft> drafts) {
            this.page = page;
            this.joints = joints;
            this.drafts = drafts;
        }

        /** As {@link TimeReader#read}. */
        public Times read(Told told) {
            Anchors anchors = new Anchors(drafts, draft -> isAhead(page, draft));
            Context context = anchors.context(told);
            SpokenDays spoken = new SpokenDays(page, drafts, anchors.shown(), context.today());
            return new Times(
                    moments(page, joints, drafts, context, spoken),
                    Optional.ofNullable(context.now).map(Point::edtf));
        }
    }

    private static List<Moment> moments(
            Page page, Joints joints, List<Draft> drafts, Context context, SpokenDays spoken) {
        Resolver resolver = new Resolver(context);
        Values values = new Values(context);
        List<@Nullable Point> points = new ArrayList<>(drafts.size());
        List<Basis> bases = new ArrayList<>(drafts.size());
        List<Values.Value> written = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int sentence = page.text.sentenceNumberAt(draft.from());
            context.hear(spoken.at(draft.from()));
            boolean ofDay = draft.phrase() instanceof Phrase.OfDay;
            Point point = ofDay
                    ? day(page, drafts, i, resolver, context)
                    : resolver.resolve(draft.phrase(), sentence, isAhead(page, draft));
            points.add(point);
            bases.add(context.basis());
            written.add(values.of(draft, point));
            if (point != null && !ofDay && !context.isAside(draft.phrase()) && !isOpen(page, draft)) {
                context.visit(
                        point,
                        new Match.Range(draft.from(), draft.to()),
                        sentence,
                        draft.from() - page.text.sentenceAt(draft.from()).from() <= OPENING);
            }
        }
        return bounded(drafts, written, bases, new Bounds(page, drafts, points, joints).all());
    }

    private static List<Moment> bounded(
            List<Draft> drafts, List<Values.Value> written, List<Basis> bases, List<Bounds.Bound> bounds) {
        List<Moment> moments = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Values.Value value = written.get(i);
            Bounds.Bound bound = bounds.get(i);
            Optional<Edtf> period = bound.period().isPresent() ? bound.period() : value.edtf();
            moments.add(new Moment(
                    new Match.Range(draft.from(), draft.to()),
                    value.type(),
                    value.timex(),
                    value.edtf(),
                    bound.role(),
                    period,
                    draft.phrase() instanceof Phrase.Length length
                            ? Optional.ofNullable(Stretch.of(length))
                            : Optional.empty(),
                    bases.get(i)));
        }
        return List.copyOf(moments);
    }

    /** The day of a time of day: the date that follows at once, else the day spoken of last. */
    private static @Nullable Point day(Page page, List<Draft> drafts, int i, Resolver resolver, Context context) {
        Draft next = i + 1 < drafts.size() ? drafts.get(i + 1) : null;
        Phrase.Named named = next == null ? null : next.named();
        if (next != null
                && named != null
                && named.unit() == Unit.DAY
                && isOnlySmall(page, drafts.get(i).to(), next.from())) {
            return resolver.resolve(named, page.text.sentenceNumberAt(next.from()), false);
        }
        context.countFromDay();
        LocalDate day = context.day();
        return day == null ? null : Point.of(Unit.DAY, day);
    }

    /** "since August 2023" reaches to the day it is told; nothing beside it is counted from August. */
    private static boolean isOpen(Page page, Draft draft) {
        Mark bound = page.before(draft.from(), Kind.BOUND);
        return bound != null && bound.value().equals("since");
    }

    /** Whether nothing but prepositions, commas and one name stands between two expressions. */
    private static boolean isOnlySmall(Page page, int from, int to) {
        int other = 0;
        for (int i = from; i < to; i++) {
            boolean small = page.is(i, Kind.PREP) || page.is(i, Kind.LINK) || page.isMark(i, ",");
            other += small ? 0 : 1;
        }
        return to - from <= 4 && other <= 2 && page.sameSentence(from - 1, to);
    }

    /**
     * Whether a word before the date, in the same clause, speaks of what is planned or may come; of a weekday only what is planned,
     * since "could be heard on Tuesday" tells of the last one.
     */
    private static boolean isAhead(Page page, Draft draft) {
        int token = draft.from();
        boolean may = !(draft.phrase() instanceof Phrase.Named named && named.isWeekday());
        for (int i = token - 1; i >= Math.max(0, token - WORDS_BEFORE); i--) {
            if (!page.sameSentence(i, token)
                    || page.isMark(i, ",")
                    || page.isMark(i, "\"")
                    || page.isMark(i, "\u201d")) {
                return false;
            }
            if (page.is(i, Kind.MODAL, "planned") || may && page.is(i, Kind.AHEAD, "may")) {
                return true;
            }
        }
        return false;
    }
}
