package org.jejak.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The drafts so far, in the order of their cues, and who spoke last in a unit. One thread. */
final class Conversation {

    final List<Draft> drafts = new ArrayList<>();

    /** Enters a draft that has a content; returns its number, or -1. */
    int add(Draft draft) {
        draft.content.removeIf(part -> part.to() <= part.from());
        if (draft.content.isEmpty()) {
            return -1;
        }
        drafts.add(draft);
        return drafts.size() - 1;
    }

    /** The last speaker whose cue stands in the range. */
    @Nullable
    Speaker lastSpeaker(int from, int to) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (draft.cue == null || draft.cue.from() < from) {
                return null;
            }
            if (draft.cue.from() < to && draft.speaker != null && draft.role != Utterance.Role.CONVEYOR) {
                return draft.speaker;
            }
        }
        return null;
    }

    /** The token after the last verbal cue before {@code to}, or {@code from}. */
    int lastCueEnd(int from, int to) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (draft.cue != null && draft.cue.to() <= to && draft.verbal) {
                return Math.max(from, draft.cue.to());
            }
        }
        return from;
    }

    /** The last draft whose content holds the token. */
    @Nullable
    Draft holding(int token) {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - 12); i--) {
            if (drafts.get(i).holds(token)) {
                return drafts.get(i);
            }
        }
        return null;
    }
}
