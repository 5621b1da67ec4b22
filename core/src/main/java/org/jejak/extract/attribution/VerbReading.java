package org.jejak.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Source;
import org.jejak.model.Stance;
import org.jejak.text.Match;

/** Reads verbs of saying: who stands before or behind them, and what they say. */
final class VerbReading {

    /** Frames of verbs that report a clause, as against wishes and opinions of things. */
    static final long SPEECH = Mark.bits(Mark.VERB, Mark.BASE, Mark.HEADLINE, Mark.TOLD, Mark.THAT, Mark.ENCLITIC);

    private final Desk desk;
    private final Page page;
    private final Shape shape;
    private final VerbGroups groups;
    private final VerbContent content;
    private final Listeners listeners;
    private final QuotedAsides asides;

    VerbReading(Desk desk) {
        this.desk = desk;
        this.page = desk.page;
        this.shape = desk.shape;
        this.groups = new VerbGroups(desk);
        this.content = new VerbContent(desk);
        this.listeners = new Listeners(desk);
        this.asides = new QuotedAsides(desk);
    }

    void read(Cue cue) {
        Match.Range window = desk.window(cue.from());
        if (asides.isAside(cue)) {
            asides.read(cue, window);
            return;
        }
        VerbGroup group = groups.of(cue, window);
        if (group != null && !isPersonal(cue, group)) {
            Draft draft = draft(cue, group);
            content.fill(draft, cue, group, window);
            quoting(draft, group, window);
            listeners.enter(draft, window);
            draft.via.addAll(outletsIn(cue));
            if (isMereObject(draft, cue)) {
                draft.in(Utterance.Role.ATTITUDE);
            }
            if (isAside(draft)) {
                draft.in(Utterance.Role.CONVEYOR);
            }
            if (isWorth(draft, cue)) {
                desk.talk.add(draft);
            }
        }
    }

    /** "They agreed on 6,000 men": a verb that reports only behind "that" does something with its object. */
    private boolean isMereObject(Draft draft, Cue cue) {
        boolean clause = !draft.content.isEmpty()
                && (page.isOver(draft.contentFrom() - 1, Mark.COMPLEMENT.bit) || page.isQuoted(draft.contentFrom()));
        return cue.may(Mark.THAT)
                && cue.mayAny(Mark.bits(Mark.OBJECT, Mark.WISH))
                && !cue.mayAny(SPEECH & ~Mark.THAT.bit)
                && cue.stance() == Stance.ASSERTS
                && !clause
                && draft.speaker != null
                && draft.speaker.type() != Source.Type.DOCUMENT;
    }

    /** "I think", "saya kira" inside a quotation: the speaker about himself, no report; nor is a mere wish or opinion there. */
    private boolean isPersonal(Cue cue, VerbGroup group) {
        if (!page.isQuoted(cue.from())) {
            return false;
        }
        boolean elsewhere = group.from() == cue.from() && !group.inverted();
        Match pronoun = page.match(group.speaker().mention().from(), Mark.PRONOUN);
        return elsewhere
                || pronoun != null
                || !cue.mayAny(Mark.bits(Mark.VERB, Mark.TOLD, Mark.BASE)) && !cue.may(Mark.THAT);
    }

    /** "Was quoted by Reuters as saying": the cue itself names who passes it on. */
    private List<Hop> outletsIn(Cue cue) {
        List<Hop> outlets = new ArrayList<>(1);
        for (int i = cue.from(); i < cue.to(); i++) {
            Match outlet = page.match(i, Mark.OUTLET);
            if (outlet != null) {
                outlets.add(new Hop(outlet.value(), Basis.of(Ground.HOP_RELAY, outlet)));
            }
        }
        return outlets;
    }

    /** "…, the wire quoted the mayor as saying": who quotes stands between what was said and who said it. */
    private void quoting(Draft draft, VerbGroup group, Match.Range window) {
        Draft last = desk.talk.drafts.isEmpty() ? null : desk.talk.drafts.get(desk.talk.drafts.size() - 1);
        if (last == null || last.cue == null || last.speaker == null || last.cue.to() != group.from()) {
            return;
        }
        int from = last.speaker.mention().from();
        int comma = shape.commaBefore(from);
        boolean between = group.speaker().mention().from() >= last.cue.to();
        if (draft.content.isEmpty() && between && comma > window.from() && last.cue.from() >= from) {
            draft.with(desk.borders.trimmed(window.from(), comma));
            draft.pass(last.speaker, Ground.HOP_RELAY, last.basis);
            desk.talk.drafts.remove(last);
        }
    }

    private Draft draft(Cue cue, VerbGroup group) {
        boolean attitude = !cue.mayAny(SPEECH) && cue.stance() == Stance.ASSERTS;
        Match.Range words = new Match.Range(cue.negatedFrom(), cue.to());
        return new Draft(group.speaker(), words, cue.stance(), Basis.of(group.how(), cue.match()))
                .in(attitude ? Utterance.Role.ATTITUDE : Utterance.Role.ORIGIN);
    }

    /** "The wire reports, the paper writes, that …": the second says the same and was entered as a relay of the first. */
    private boolean isAside(Draft draft) {
        Draft before = desk.talk.drafts.isEmpty() ? null : desk.talk.drafts.get(desk.talk.drafts.size() - 1);
        return before != null
                && draft.speaker != null
                && before.content.equals(draft.content)
                && Hop.isAmong(before.via, draft.speaker.canonical());
    }

    /** What somebody quoted says that others say counts where an institution, a document or somebody known says it in a clause. */
    private boolean isReportInQuotation(Draft draft, Cue cue) {
        Speaker speaker = draft.speaker;
        if (speaker == null) {
            return false;
        }
        boolean clause = page.isOver(draft.contentFrom() - 1, Mark.COMPLEMENT.bit);
        boolean speech = cue.mayAny(Mark.bits(Mark.VERB, Mark.TOLD));
        return switch (speaker.type()) {
            case DOCUMENT -> clause || !cue.may(Mark.VERB);
            case ORGANISATION, OUTLET ->
                (speech || clause) && isName(speaker.mention())
                        || clause
                                && page.isAnyOver(
                                        speaker.mention().from(),
                                        speaker.mention().to(),
                                        Mark.BODY.bit);
            case PERSON -> speech && (clause || page.isOver(speaker.mention().from(), Mark.PERSON.bit));
            case COLLECTIVE -> speech && clause;
            case UNNAMED -> false;
        };
    }

    /** A capital, unless it only opens the sentence. */
    private boolean isName(Match.Range words) {
        boolean opens = page.text.sentenceAt(words.from()).from() == words.from()
                || page.isQuoted(words.from()) && !page.isQuoted(words.from() - 1)
                || shape.isQuote(words.from() - 1);
        return shape.isCapital(words.from())
                && (!opens
                        || page.isAny(words.from(), Page.NAMES | Page.PEOPLE)
                        || desk.census.isSurname(words.from()));
    }

    private boolean isWorth(Draft draft, Cue cue) {
        if (draft.content.isEmpty() || page.isQuoted(cue.from()) && !isReportInQuotation(draft, cue)) {
            return false;
        }
        boolean negated = cue.negatedFrom() < cue.from();
        return (draft.contentLength() > 1 || !cue.may(Mark.THAT) || negated) && !isOnlyAdverbs(draft);
    }

    /** "Did not explain further": nothing is said. */
    private boolean isOnlyAdverbs(Draft draft) {
        return draft.content.stream().allMatch(part -> {
            boolean adverbs = true;
            for (int i = part.from(); i < part.to(); i++) {
                adverbs &= page.isOver(i, Mark.AUXILIARY.bit) && !page.isQuoted(i);
            }
            return adverbs;
        });
    }
}
