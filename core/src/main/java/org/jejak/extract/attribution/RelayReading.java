package org.jejak.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Source;
import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a statement travelled. A relay whose value is {@code conveyor} names who passes it on ("dikutip Yonhap", "quoted by
 * TASS"); one whose value is {@code origin} names who is behind it ("citing the police", "mengutip polisi").
 */
final class RelayReading {

    private static final int FARTHEST_PART = 40;
    /** So few words before a relay are no statement that it passes on. */
    private static final int LONGEST_OPENER = 3;

    private static final String STATEMENT = "statement";

    private final Desk desk;
    private final Page page;
    private final Shape shape;
    private final List<Pending> pending = new ArrayList<>();
    private final Fronted fronted;

    RelayReading(Desk desk) {
        this.desk = desk;
        this.page = desk.page;
        this.shape = desk.shape;
        this.fronted = new Fronted(desk);
    }

    void read(Cue cue) {
        Match.Range window = desk.window(cue.from());
        int at = page.is(cue.to(), Mark.AGENT) ? cue.to() + 1 : cue.to();
        Phrase phrase = desk.after.describedAt(at, window.to());
        if (phrase == null) {
            return;
        }
        boolean conveyor = cue.value().equals("conveyor");
        int from = conveyor ? taken(phrase) : -1;
        Phrase before = from < 0 ? null : desk.after.startingAt(from + 1, window.to());
        if (before != null) {
            phrase = Phrase.of(phrase.from(), from);
        }
        if (conveyor && isPartOfSubject(cue, phrase, window)) {
            return;
        }
        Speaker speaker = desk.naming.speaker(phrase);
        Draft draft = new Draft(
                        speaker,
                        new Match.Range(cue.from(), at),
                        cue.stance(),
                        Basis.of(Ground.SPEAKER_RELAYS, cue.match()))
                .in(conveyor ? Utterance.Role.CONVEYOR : Utterance.Role.ORIGIN);
        draft.verbal = false;
        if (pointsBack(cue, window)) {
            draft.role = Utterance.Role.ORIGIN;
            desk.talk.add(draft.with(new Match.Range(
                    cue.from(),
                    page.text
                            .annotations()
                            .at(cue.from(), STATEMENT)
                            .map(Match::to)
                            .orElse(cue.to()))));
            return;
        }
        Draft told = told(cue, window);
        int next = shape.afterBracket(before == null ? end(phrase, speaker) : before.to());
        if (!conveyor && page.is(next, Mark.COMPLEMENT, "that")) {
            draft.with(desk.borders.trimmed(next + 1, desk.borders.end(next + 1, window.to())));
            receiver(draft, cue, window);
        } else if (told != null) {
            cutOff(told, cue, next);
            draft.content.addAll(told.content);
            if (before != null) {
                told.pass(desk.naming.speaker(before), Ground.HOP_TAKEN, draft.basis);
            }
            link(draft, told, conveyor);
        } else if (before != null) {
            draft = new Draft(desk.naming.speaker(before), draft.cue, draft.stance, draft.basis);
            draft.pass(speaker, Ground.HOP_TAKEN, draft.basis);
            own(draft, cue, next, window);
        } else if (!opens(cue, window)
                && !shape.isStop(phrase.outerTo())
                && phrase.outerTo() < window.to()
                && (!conveyor || isInserted(phrase.outerTo(), window))) {
            pending.add(new Pending(draft, desk.talk.drafts.size(), window));
            return;
        } else {
            own(draft, cue, next, window);
            draft.role = Utterance.Role.ORIGIN;
            receiver(draft, cue, window);
            if (!conveyor && opens(cue, window)) {
                fronted.enter(draft);
            }
        }
        desk.talk.add(draft);
    }

    /** "Menurut polisi, seperti dikutip Antara, 17 orang …": the relay between a source and what it says is no part of that. */
    private void cutOff(Draft told, Cue cue, int next) {
        boolean opens = !told.content.isEmpty() && told.contentFrom() == cue.from() && shape.isComma(next);
        if (opens) {
            int to = told.content.get(0).to();
            int end = next + 1 < to
                    ? to
                    : desk.borders.end(next + 1, desk.window(cue.from()).to());
            told.content.set(0, desk.borders.trimmed(next + 1, end));
        }
    }

    /** "The figure was given by the police": the relay itself opens with words for what was reported right before. */
    private boolean pointsBack(Cue cue, Match.Range window) {
        return cue.value().equals("origin")
                && cue.from() == window.from()
                && page.text
                        .annotations()
                        .at(cue.from(), STATEMENT)
                        .filter(words -> words.to() < cue.to())
                        .isPresent();
    }

    /** Somebody or something that speaks stands there: "citing the police", and not "citing low prices". */
    boolean isSource(int from) {
        Phrase phrase = desk.after.describedAt(from, page.unitTo(from - 1));
        return phrase != null
                && page.isAnyOver(
                        phrase.from(), phrase.to(), Page.NAMES | Page.PEOPLE & ~Mark.TITLE.bit | Mark.PRONOUN.bit);
    }

    /** "Officials quoted by the Courier say": the verb behind tells what they say, and whoever reads it finds the outlet. */
    private boolean isPartOfSubject(Cue cue, Phrase phrase, Match.Range window) {
        return cue.from() > window.from()
                && !shape.isComma(cue.from() - 1)
                && Listeners.isShown(page, cue.from())
                && phrase.outerTo() < window.to()
                && page.isAny(phrase.outerTo(), VerbReading.SPEECH)
                && told(cue, window) == null;
    }

    /** "Dikutip Kompas dari Reuters": where the words between an outlet and the one that it took the report from stand, or -1. */
    private int taken(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.outerTo(); i++) {
            if (page.text.annotations().at(i, "relay.from").isPresent() && shape.isCapital(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the name of an outlet, its comma ends the relay: what follows is seldom an apposition. */
    private static int end(Phrase phrase, Speaker speaker) {
        return speaker.type() == Source.Type.OUTLET ? phrase.to() : phrase.outerTo();
    }

    /** "CNN has learned from the ministry that": the subject of the verb passes it on. */
    private void receiver(Draft draft, Cue cue, Match.Range window) {
        int end = desk.before.beforeAuxiliaries(cue.from(), window.from());
        Phrase subject = end > window.from() ? desk.before.endingAt(end, window.from()) : null;
        if (subject != null && page.isOver(subject.from(), Page.NAMES) && !subject.hasBeside()) {
            draft.pass(desk.naming.speaker(subject), Ground.HOP_RECEIVER, draft.basis);
        }
    }

    /** "The ministry, as quoted by the wire, put it at 17": a comma, and a verb of saying right behind it. */
    private boolean isInserted(int comma, Match.Range window) {
        return shape.isComma(comma) && comma + 1 < window.to() && page.isAny(comma + 1, VerbReading.SPEECH);
    }

    /** "Lee, citing the police, said": a relay whose verb is still to come. */
    private record Pending(Draft relay, int at, Match.Range window) {}

    /** Gives the relays that stood before their verb the content of that verb. */
    void finish() {
        fronted.finish();
        for (int to = pending.size(); to > 0; ) {
            int from = to - 1;
            while (from > 0 && pending.get(from - 1).at() == pending.get(to - 1).at()) {
                from--;
            }
            finish(pending.subList(from, to));
            to = from;
        }
    }

    /** "The wire, citing the radio, which quoted the mayor, said": each has it from the next. */
    private void finish(List<Pending> chain) {
        int at = chain.get(0).at();
        Draft told = at < desk.talk.drafts.size() ? desk.talk.drafts.get(at) : null;
        for (Pending waiting : chain) {
            Draft relay = waiting.relay();
            if (told != null
                    && told.cue != null
                    && told.cue.from() < waiting.window().to()
                    && told.role == Utterance.Role.ORIGIN) {
                relay.content.addAll(told.content);
                link(relay, told, relay.role == Utterance.Role.CONVEYOR);
                desk.talk.drafts.add(++at, relay);
                told = relay.role == Utterance.Role.CONVEYOR ? told : relay;
            } else if (told == null
                    || told.cue == null
                    || told.cue.from() >= waiting.window().to()) {
                subject(waiting);
            }
        }
    }

    /** "The radio, citing the mayor, put the toll at 17": no verb of saying follows, and what follows comes from the mayor. */
    private void subject(Pending waiting) {
        Draft relay = waiting.relay();
        Match.Range cue = relay.cue;
        if (cue == null || relay.speaker == null || relay.role == Utterance.Role.CONVEYOR) {
            return;
        }
        int from = relay.speaker.mention().to();
        Match.Range window = waiting.window();
        boolean aside = shape.isComma(cue.from() - 1) && shape.isComma(from) && cue.from() - 1 > window.from();
        Phrase subject = aside ? desk.before.endingAt(cue.from() - 1, window.from()) : null;
        if (subject != null && isOrganisation(desk.naming.speaker(subject))) {
            relay.with(desk.borders.trimmed(from + 1, desk.borders.end(from + 1, window.to())));
            relay.pass(desk.naming.speaker(subject), Ground.HOP_CITES, relay.basis);
            desk.talk.drafts.add(Math.min(waiting.at(), desk.talk.drafts.size()), relay);
        }
    }

    private static boolean isOrganisation(Speaker subject) {
        return subject.type() == Source.Type.OUTLET || subject.type() == Source.Type.ORGANISATION;
    }

    /** What the sentence before the relay reports, if it does. */
    private @Nullable Draft told(Cue cue, Match.Range window) {
        for (int i = desk.talk.drafts.size() - 1; i >= 0; i--) {
            Draft draft = desk.talk.drafts.get(i);
            if (draft.cue != null && draft.cue.from() < window.from()) {
                return null;
            }
            if (draft.cue != null && draft.cue.to() <= cue.from() && draft.role == Utterance.Role.ORIGIN) {
                return isParted(draft.cue.to(), cue.from()) ? null : draft;
            }
        }
        return null;
    }

    /** A semicolon: another clause, of which somebody else may speak. */
    private boolean isParted(int from, int to) {
        for (int i = Math.max(from, to - FARTHEST_PART); i < to; i++) {
            if (page.token(i).isMark(";") && !page.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private void link(Draft relay, Draft told, boolean conveyor) {
        if (relay.speaker == null || told.speaker == null) {
            return;
        }
        if (conveyor) {
            if (!Hop.isAmong(told.via, relay.speaker.canonical())) {
                told.pass(relay.speaker, Ground.HOP_RELAY, relay.basis);
            }
        } else {
            relay.pass(told.speaker, Ground.HOP_CITES, relay.basis);
            told.via.stream().filter(hop -> !Hop.isAmong(relay.via, hop.name())).forEach(relay.via::add);
            told.role = Utterance.Role.CONVEYOR;
        }
    }

    /** Nothing stands before the relay that could be the subject of a verb behind it. */
    private boolean opens(Cue cue, Match.Range window) {
        if (cue.from() - window.from() < 2) {
            return true;
        }
        for (int i = window.from(); i < cue.from(); i++) {
            boolean party = page.isOver(i, Page.NAMES | Page.PEOPLE | Mark.PRONOUN.bit)
                    || i > window.from() && shape.isCapital(i);
            if (party) {
                return false;
            }
        }
        return shape.isComma(cue.from() - 1);
    }

    /** ", Monday (3/2)." and no more: what is passed on stands before. */
    private boolean isOnlyDated(int from, int limit) {
        int i = shape.isComma(from) ? from + 1 : from;
        while (i < limit && (shape.isTime(i) || shape.isBracket(i) || shape.isComma(i))) {
            i++;
        }
        return i >= limit || shape.isStop(i);
    }

    /** ", citing the police": who is behind it follows, and what is passed on stands before. */
    private boolean isCiting(int from) {
        return page.is(shape.isComma(from) ? from + 1 : from, Mark.RELAY, "origin");
    }

    /** A relay that stands alone: "Mengutip Yonhap, …" before its content, "…, lapor Yonhap" behind it. */
    private void own(Draft draft, Cue cue, int next, Match.Range window) {
        boolean behind = cue.from() - window.from() > LONGEST_OPENER && isCiting(next);
        if (opens(cue, window) && !isOnlyDated(next, window.to()) && !behind) {
            int comma = next;
            boolean reported = false;
            while (comma < Math.min(window.to(), next + 12) && !shape.isComma(comma)) {
                reported |= page.hasCases() && page.is(comma, Mark.VERB);
                comma++;
            }
            int from = shape.isComma(comma) && !reported ? comma + 1 : next;
            draft.with(desk.borders.trimmed(from, desk.borders.end(from, window.to())));
        } else {
            draft.with(
                    desk.borders.trimmed(window.from(), shape.isComma(cue.from() - 1) ? cue.from() - 1 : cue.from()));
        }
    }
}
