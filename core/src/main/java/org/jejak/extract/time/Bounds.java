package org.jejak.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.time.Moment.Role;
import org.jejak.model.Edtf;
import org.jspecify.annotations.Nullable;

/** Tells which expressions open or close an interval, alone or in pairs. */
final class Bounds {

    private static final int WORDS_BETWEEN = 3;
    private static final int CLAUSE = 12;
    private static final Map<String, Role> ROLES = Map.of("since", Role.SINCE, "from", Role.SINCE, "until", Role.UNTIL);

    private final Page page;
    private final List<Draft> drafts;
    private final List<@Nullable Point> points;
    private final Joints joints;

    Bounds(Page page, List<Draft> drafts, List<@Nullable Point> points, Joints joints) {
        this.page = page;
        this.drafts = drafts;
        this.points = points;
        this.joints = joints;
    }

    record Bound(Role role, Optional<Edtf> period) {}

    /** One for each expression. */
    List<Bound> all() {
        List<Bound> bounds = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Edtf whole = pair(i);
            Edtf run = whole == null ? neighbours(i) : null;
            if (run != null) {
                bounds.add(new Bound(Role.AT, Optional.of(run)));
                bounds.add(new Bound(Role.AT, Optional.of(run)));
                i++;
            } else if (whole != null) {
                bounds.add(new Bound(Role.SINCE, Optional.of(whole)));
                bounds.add(new Bound(Role.UNTIL, Optional.of(whole)));
                i++;
            } else {
                bounds.add(single(i));
            }
        }
        return bounds;
    }

    /** The interval from this expression to the next, where the two are its ends. */
    private @Nullable Edtf pair(int i) {
        Point from = points.get(i);
        Point to = i + 1 < points.size() ? points.get(i + 1) : null;
        if (from == null || to == null || to.isBefore(from)) {
            return null;
        }
        Joints.Tie tie = joints.tie(drafts.get(i), drafts.get(i + 1));
        boolean between = tie == Joints.Tie.AND && opensPair(drafts.get(i).from());
        return between || tie == Joints.Tie.RANGE ? from.to(to) : null;
    }

    /** "July and August", "2000-an dan 2010-an": two periods without a gap are one. */
    private @Nullable Edtf neighbours(int i) {
        Point from = points.get(i);
        Point to = i + 1 < points.size() ? points.get(i + 1) : null;
        if (from == null
                || to == null
                || from.unit() != to.unit()
                || !from.shift(1).equals(to)) {
            return null;
        }
        return joints.tie(drafts.get(i), drafts.get(i + 1)) == Joints.Tie.AND ? from.to(to) : null;
    }

    private boolean opensPair(int token) {
        int at = overPrepositions(token);
        Mark bound = page.before(at, Kind.BOUND);
        return page.before(at, Kind.RANGE_BETWEEN) != null
                || bound != null && bound.value().equals("between");
    }

    private Bound single(int i) {
        Draft draft = drafts.get(i);
        Point point = points.get(i);
        Mark mark = page.before(overPrepositions(draft.from()), Kind.BOUND);
        Role role = mark == null ? opensClause(i) ? Role.SINCE : Role.AT : ROLES.getOrDefault(mark.value(), Role.AT);
        if (point == null) {
            return new Bound(role, Optional.empty());
        }
        String edtf = point.edtf().value();
        int slash = edtf.indexOf('/');
        return switch (role) {
            case AT -> new Bound(role, Optional.of(point.edtf()));
            case SINCE -> new Bound(role, Optional.of(new Edtf((slash < 0 ? edtf : edtf.substring(0, slash)) + "/..")));
            case UNTIL -> new Bound(role, Optional.of(new Edtf("/" + edtf.substring(slash + 1))));
        };
    }

    /** "since the war began in 2022": the date of the clause that the word opens. */
    private boolean opensClause(int i) {
        int to = drafts.get(i).from();
        int from = i == 0 ? 0 : drafts.get(i - 1).to();
        for (int at = to - 1; at >= Math.max(from, to - CLAUSE); at--) {
            if (!page.sameSentence(at, to) || !page.isWord(at) && !page.isDash(at)) {
                return false;
            }
            if (page.is(at, Kind.BOUND, "since")) {
                return true;
            }
        }
        return false;
    }

    private int overPrepositions(int token) {
        int at = token;
        for (int i = 0; i < WORDS_BETWEEN && at > 0; i++) {
            boolean small = !page.is(at - 1, Kind.BOUND)
                    && (page.is(at - 1, Kind.PREP) || page.is(at - 1, Kind.LINK) || page.is(at - 1, Kind.HEDGE));
            at = small ? at - 1 : at;
        }
        return at;
    }
}
