package org.jejak.pack;

import java.util.Map;
import java.util.TreeMap;

/** The categories that packs may mark and the engine reads. A word in a category that nobody reads is refused. */
public final class Category {

    private Category() {}

    private static final Map<String, String> MEANING = new TreeMap<>();

    private static void is(String category, String meaning) {
        MEANING.put(category, meaning);
    }

    static {
        is("number", "a number, marked by the engine; its value is the reading");
        is(
                "number.unit",
                "number word; value: the number it adds, 0 to 99, or 100 and more where the language has such a word");
        is("number.scale", "number word that multiplies what stands before it; value: the factor");
        is("number.whole", "a number word that carries its own scale, such as seribu; value: the number");
        is("number.vague", "vague count; value: min..max modifier, such as 20..99 dozens");
        is("number.half", "a half; value: 0.5");
        is("number.and", "word that may stand inside a number in words; value: and");
        is(
                "number.about",
                "word that makes an ordinal or a name of the number after it, such as 'ke', 'No', 'Article'; value: name");
        is(
                "number.part",
                "words right after a number that make it part of something else, not a count; value: ratio, rank …");
        is("hedge.before", "hedge before a number; value: a modifier");
        is("hedge.after", "hedge after a number; value: a modifier");
        is("range.between", "word that opens a range, such as between, antara; value: between");
        is("number.point", "decimal mark in words, such as koma, point; value: point");
        is(
                "range.change",
                "word before a number of a change, which is no range and bounds nothing, such as from; value: from or to");
        is("range.to", "word or mark between the ends of a range; value: to");
        is("oblique", "form of a word that cannot be a subject, marked from paradigms.yaml; value: what its case does");
        is("noun", "a countable noun; value: its class, such as soldier, container");
        is("noun.other", "word that stands for a noun already counted, such as lainnya, others; value: other");
        is("noun.event", "noun for what happens on a day of its own, such as quake, gempa; value: its kind");
        is(
                "event.held",
                "participle that says when or where an event was, such as striking, 'which happened' in one word; value: held");
        is("measure", "unit of measure or time; a number before it is no count; value: its class");
        is("concept", "word that tells what happens to what is counted; value: the concept, such as die, send");
        is(
                "theme",
                "word that tells what a proposition is about, beside concepts and nouns; value: the theme, such as treaty");
        is(
                "verdict",
                "words that judge what was reported or how sure it is; value: true, false, same, yes, silent, unproven, open, none or whole");
        is("means", "word for that by which something goes from one to another, such as ship, rail; value: its kind");
        is(
                "proof",
                "words for what a report names as proof, such as debris, satellite images; value: its kind: examined, image, document, testimony, intercepted, admitted");
        is(
                "likelihood",
                "words for how likely a source holds something; value: as a yardstick names it: remote, very-unlikely, unlikely, possible, even, likely, very-likely, almost-certain");
        is("reason", "word that opens a reason, such as because, in return for; value: cause, purpose or return");
        is(
                "count.method",
                "words for how a count was made, such as confirmed by name; value: named, cases or estimate");
        is("modal", "word that weakens or shifts a claim; value: planned, estimated, conditional");
        is("negation", "negation; value: not");
        is("additional", "word that says more than before; value: additional");
        is("anaphor", "word for a figure already given, such as jumlahnya, the toll; value: figure");
        is(
                "figure.time",
                "word that ties a figure to the time of one before; value: also (its source goes on), even (another source goes further), total (sums up), earlier (given before, and perhaps changed since)");
        is(
                "order",
                "word for the order in which a source took its steps, where no day is told; value: first (initially), later, last (eventually)");
        is(
                "superlative",
                "word that compares with all others, such as worst; a time since when is no time of the figure; value: most");
        is("including", "word that opens a list of parts; value: including");
        is(
                "compared",
                "words before a number that stands beside the one it is compared with, such as 'up from', dibandingkan; value: earlier");
        is(
                "part.of",
                "word between a part and its whole, such as of, dari; value: of, share in 'half of', or from where it only tells whose it is");
        is("amounts", "verb that says how many there are, such as number, total, berjumlah; value: to");
        is("conjunction", "word that joins equals; value: and, or");
        is(
                "statement",
                "words for what was reported right before, such as 'hal itu', 'the announcement'; value: before");
        is("relay.from", "word between an outlet and the one that it took the report from, such as dari; value: from");
        is("clause", "word that opens a clause; value: kind, such as relative, cause, contrast, complement");
        is("goal", "word before a destination or receiver; value: to");
        is("place.at", "word before a place; value: in");
        is("place.kind", "word that the name of a place follows, such as desa, kabupaten; value: kind");
        is("name.country", "country; value: ISO 3166-1 alpha-2 code, or the pack's own id");
        is(
                "name.nationality",
                "a country as part of a source's name, laid by the engine from languages/nationalities.yaml; value: the adjective");
        is("name.organisation", "institution; value: its canonical name");
        is("name.person", "person; value: canonical name");
        is("name.outlet", "news outlet or agency; value: canonical name");
        is(
                "outlet.part",
                "word that outlets no pack lists are told by, beside capitalised words; value: last or first, where it ends or opens the name, label, such as 'news agency', harian, or before, such as 'interview with', 'quoted by'");
        is(
                "outlet.sort",
                "word or name that tells what sort of outlet is meant, such as newspaper, kantor berita; value: paper, air, wire, web");
        is("name.place", "place; value: its plain name");
        is("name.thing", "name that may hold a number or look like a source and is neither; value: its kind");
        is(
                "name.basic",
                "part of a person's name in some case, marked by the engine; value: its basic form, as the text prints it");
        is("cue.verb", "reporting verb; value: stance");
        is("cue.noun", "reporting noun, such as estimate, claim; value: stance");
        is("cue.prep", "preposition that names a source, such as menurut, according to; value: stance");
        is(
                "cue.relay",
                "verb or preposition by which one outlet passes on another, such as dikutip, citing; value: direction");
        is(
                "cue.that",
                "verb that reports only before a complementizer or a quotation, such as showed, menunjukkan; value: stance");
        is("cue.object", "verb whose content may be a bare noun phrase, such as denied, membantah; value: stance");
        is("cue.wish", "verb whose content is an infinitive, such as promised to, berjanji; value: stance");
        is("cue.told", "verb whose addressee stands before its content, such as told, memberi tahu; value: stance");
        is("cue.base", "bare verb that stands before its speaker, such as kata, ujar; value: stance");
        is("cue.headline", "bare verb that stands behind its speaker in headlines only, such as Sebut; value: stance");
        is("cue.enclitic", "cue whose ending is its source, such as ujarnya; value: the ending");
        is("cue.participle", "form of a cue that takes its subject from elsewhere, such as saying; value: its kind");
        is("cue.passive", "passive verb of saying whose agent follows, such as dikatakan; value: stance");
        is(
                "cue.agentless",
                "words that something is said or thought and not by whom, such as 'is believed', 'seems'; value: taken, where the subject is part of what is said, or asked, where it hears it");
        is("agent", "word before the agent of a passive, such as by, oleh; value: by");
        is(
                "auxiliary",
                "word that may stand between subject and verb; value: perfect, passive, modal, adverb, participle, infinitive");
        is("determiner", "word that opens a noun phrase; value: definite, indefinite, possessive");
        is("adjunct", "preposition that opens an adjunct, such as in, dalam; value: its kind");
        is("name.particle", "small word inside a person's name, such as bin, van; value: its kind");
        is(
                "cue.figure",
                "verb by which an institution gives a number, such as put, mencatat; value: gives, or counts where it can mean nothing else");
        is(
                "briefing",
                "words that say an institution told a person, who passes it on, such as 'after a briefing by'; value: by");
        is(
                "source.switch",
                "words by which a page or report changes whose counts it gives, up to the second party; value: from, or to where the new one comes first");
        is("topic", "word before what is spoken of, such as about, as for, soal; value: of");
        is("breakdown", "word that opens the parts of a figure, such as rinciannya; value: parts");
        is("source.role", "noun for a person by role, such as pejabat, spokesman; value: its kind");
        is("source.group", "noun for a collective or unnamed source, such as para analis, officials; value: its kind");
        is("source.body", "noun that heads an institution's name, such as Kementerian, Ministry; value: its kind");
        is(
                "source.office",
                "public office told by common nouns alone, such as kementerian kesehatan, police; value: one name for all languages");
        is("source.document", "noun for a document that speaks, such as laporan, statement; value: its kind");
        is("source.title", "title before a name; value: its kind");
        is(
                "source.field",
                "words behind an office that say what it is for or of and are no name of a person, such as Keuangan; value: of");
        is("source.affiliation", "word that ties a role to its institution, such as of, dari, at; value: of");
        is(
                "pronoun.own",
                "word by which who speaks tells whose something is, such as our; value: person and number, such as 1p");
        is("pronoun.object", "pronoun that something is done to, and no source, such as him, them; value: object");
        is("pronoun", "pronoun that can be a source; value: person and number, such as 3s");
        is("demonstrative", "word that points back, such as itu, tersebut, the; value: its kind");
        is("complement", "word that opens a content, such as bahwa, that; value: that");
        is("interview", "word between a speaker and the outlet spoken to, such as kepada, told; value: to");
        is("line.caption", "opening of a caption; value: caption");
        is("line.furniture", "opening of a line that is no part of the report, such as Baca juga; value: its kind");
        is("line.credit", "opening of a credit line; value: credit, or photo where it says nothing of the words");
        is("line.byline", "opening of a byline; value: by");
        is(
                "line.source",
                "label, before a colon, of the line below the lead that says whose news it is; value: source");
        is("line.derivation", "words by which a whole article says what it draws on; value: from");
        is("month", "month name; value: 1 to 12, with a question mark where it is also another word, such as May");
        is(
                "weekday",
                "weekday; value: 1 (Monday) to 7, with a question mark where it is also another word, such as Sun");
        is(
                "time.unit",
                "unit of time; value: second, minute, hour, day, week, weekend, month, quarter, year, decade, century, or some of them, such as 2 week");
        is("time.span", "a length of time in one word; value: count and unit, such as 1 month; X day for 'days'");
        is("time.count", "word that counts units of time; value: the number, X where vague, such as several");
        is("time.ordinal", "ordinal number in words or Roman figures; value: the number");
        is("time.ending", "ending written onto a number; value: ordinal, as in 20th, or decade, as in 1990s");
        is(
                "time.relative",
                "word that places a date from today, such as kemarin, yesterday; value: offset and unit, such as -1 day, perhaps a part of the day; with 'then', from the date last spoken of");
        is(
                "time.before",
                "word before a unit, weekday or month that places it, such as last, this, next; value: -1, 0, +1, past and coming for a stretch, earlier, same and later from the date last spoken of");
        is(
                "time.after",
                "word after a unit, weekday or month that places it, such as lalu, ini, ago; value: as of time.before, and hence for 'from now'");
        is("time.part", "part of a period, such as awal, early, akhir, mid-; value: start, mid, end");
        is("time.daypart", "part of a day; value: TIMEX3 code MO, MI, AF, EV, NI, DT");
        is("time.season", "season; value: TIMEX3 code SP, SU, FA, WI");
        is("time.quarter", "quarter or half of a year in one expression; value: Q1 to Q4, H1, H2");
        is("time.day", "feast or other day with a date of its own; value: month and day, such as 12-25");
        is("time.ref", "vague present, past or future; value: PRESENT_REF, PAST_REF, FUTURE_REF");
        is("time.set", "recurring time; value: each, per, or a TIMEX3 set value");
        is(
                "time.prep",
                "preposition or noun before a date; value: at, or day for one that announces the day of a month, such as tanggal");
        is(
                "time.link",
                "word inside a date; value: of, the, in, or fill for one between a number and its unit, such as full");
        is(
                "time.since",
                "word before a date that opens or closes an interval; value: since, also before a clause that holds the date, from, until, between");
        is(
                "time.era",
                "word behind a year, such as BC, SM; value: BC, AD, or year where it says that the number is one");
        is(
                "time.clock",
                "word that goes with a clock time; value: at (pukul), am, pm, hour (o'clock), or zone and its offset, such as zone+07");
        is(
                "time.ahead",
                "word for what may come, so that a month or date, but no weekday, behind it lies ahead, such as could, может; value: may, or none with words that place it in the past, such as 'could have'");
        is("time.not", "words that look like a time and are none, such as the verb 'may'; value: none");
    }

    /** Every category with its meaning, in alphabetical order. */
    public static Map<String, String> meanings() {
        return java.util.Collections.unmodifiableMap(MEANING);
    }

    static void require(String category, Yaml where) {
        if (!MEANING.containsKey(category)) {
            throw where.expected("a category that the engine reads, not '" + category + "'; see docs/packs.md, or "
                    + "'jejak packs --categories'");
        }
    }

    /** Cues and concepts of several words are patterns and need hits and misses; names and nouns do not. */
    static boolean needsExamples(String category) {
        return category.startsWith("cue") || category.equals("concept") || category.startsWith("hedge");
    }
}
