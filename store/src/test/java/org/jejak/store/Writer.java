package org.jejak.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jejak.model.Article;
import org.jejak.model.Attribution;
import org.jejak.model.Claim;
import org.jejak.model.Derivation;
import org.jejak.model.Edtf;
import org.jejak.model.Figure;
import org.jejak.model.Interval;
import org.jejak.model.Mention;
import org.jejak.model.Metadata;
import org.jejak.model.Modality;
import org.jejak.model.Modifier;
import org.jejak.model.Position;
import org.jejak.model.Reading;
import org.jejak.model.Scope;
import org.jejak.model.Source;
import org.jejak.model.Span;
import org.jejak.model.Stance;
import org.jejak.model.TextMap;
import org.jejak.model.TimeMention;
import org.jejak.model.Voice;

/** Writes reports on an invented flood, at random but the same for the same seed, knowing what a reader should find. */
final class Writer {
    private static final List<String> SOURCES = List.of(
            "River Board",
            "Bupati Sari",
            "Палата рек",
            "an official",
            "villagers",
            "Élodie Marchand",
            "水文局",
            "Relief 100%");
    private static final List<String> OUTLETS = List.of("Valley Post", "Harian Muara", "Кур'єр Долини");
    private static final List<String> PLACES = List.of("Muara", "Lembah Hijau", "Tanjung_Baru", "São Rio", "🏝 Pulau");
    private static final List<String> INDICATORS = List.of("dead", "missing", "houses-damaged");
    private static final List<String> TIMES =
            List.of("2025-02-27", "2025-02", "2025-01/2025-02", "2024-11~", "2022/..", "/2025-01", "202X");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<TimeMention> times = new ArrayList<>();
    private final List<Derivation> derivations = new ArrayList<>();

    private Writer(Random random) {
        this.random = random;
    }

    /** So many reports, with file names {@code r0000.txt} and on. */
    static List<Written> reports(long seed, int count) {
        Random random = new Random(seed);
        List<Written> reports = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            reports.add(new Writer(random).report(String.format("r%04d.txt", n), 1 + random.nextInt(6)));
        }
        return reports;
    }

    /** A report of so many sentences. */
    static Written report(long seed, String file, int sentences) {
        return new Writer(new Random(seed)).report(file, sentences);
    }

    private Written report(String file, int sentences) {
        say("Flood report " + random.nextInt(1_000_000) + " 🌊\n\n");
        if (random.nextInt(4) == 0) {
            derivations.add(new Derivation("Antara", say("as Antara reports")));
            say(".\n");
        }
        for (int n = 0; n < sentences; n++) {
            sentence();
        }
        Mention day = say(pick(List.of("on Monday", "last year", "two days later")));
        times.add(new TimeMention(
                day, pick(List.of(TimeMention.Type.values())), "2025-02-24", sometimes(new Edtf("2025-02-24"))));
        byte[] bytes = Written.bytes(text.toString());
        int length = text.codePointCount(0, text.length());
        Article article = new Article(file, Written.original(bytes), text.toString(), map(length), metadata());
        return new Written(
                new Reading(article, derivations, attributions, claims, times, List.of("en@1", "flood@2")), bytes);
    }

    private TextMap map(int length) {
        int middle = length / 2;
        return random.nextBoolean()
                ? TextMap.identity(length)
                : new TextMap(List.of(
                        new TextMap.Stretch(new Span(0, middle), new Span(40, 40 + middle)),
                        new TextMap.Stretch(new Span(middle + 1, length), new Span(900, 1200))));
    }

    private Metadata metadata() {
        String published = "2025-0" + (1 + random.nextInt(3)) + "-" + (10 + random.nextInt(18));
        return new Metadata(
                sometimes("Banjir di " + pick(PLACES)),
                sometimes(pick(OUTLETS)),
                sometimes("R. Tulis"),
                Optional.empty(),
                Optional.of("en"),
                sometimes(new Edtf(published)),
                sometimes(new Edtf(published + "~")),
                Optional.empty());
    }

    private void sentence() {
        String id = "a" + attributions.size();
        String name = pick(SOURCES);
        Mention source = say(name);
        say(" ");
        Mention cue = say(pick(List.of("said", "denied", "menyebut")));
        say(" ");
        int start = length();
        List<String> via = random.nextInt(3) == 0 ? List.of("Yonhap", "Metro ← TV") : List.of();
        Optional<String> who = sometimes(name);
        Voice voice = new Voice(
                who,
                sometimes(source),
                via,
                Optional.of(id),
                pick(List.of(Stance.values())),
                pick(List.of(Modality.values())),
                who.filter(person -> person.length() % 2 == 0).map(person -> "Office of " + person));
        claim(voice);
        Mention first = since(start);
        say(", ");
        Mention second = say("the water is falling");
        say(".\n");
        attributions.add(new Attribution(
                id,
                pick(List.of(Attribution.Kind.values())),
                sometimes(new Source(source, name, pick(List.of(Source.Type.values())))),
                sometimes(cue),
                random.nextBoolean() ? List.of(first, second) : List.of(first),
                via,
                sometimes("a0"),
                voice.stance()));
    }

    private void claim(Voice voice) {
        int start = length();
        Modifier modifier = pick(List.of(Modifier.values()));
        BigDecimal low = number();
        Mention phrase = say("some " + low.toPlainString());
        say(" people in ");
        Scope scope = new Scope(
                sometimes("Villagers"),
                sometimes("River"),
                sometimes(pick(PLACES)),
                sometimes(new Edtf(pick(TIMES))),
                sometimes("then"));
        say(scope.place().orElse("the valley"));
        Mention quote = since(start);
        String id = "c" + claims.size();
        if (random.nextInt(4) == 0) {
            claims.add(new Position(id, "dam-broke", quote, scope, voice));
        } else {
            Interval value = new Interval(Optional.of(low), sometimes(low.add(BigDecimal.TEN)), modifier);
            claims.add(new Figure(id, pick(INDICATORS), quote, phrase, value, sometimes("people"), scope, voice));
        }
    }

    private BigDecimal number() {
        return switch (random.nextInt(8)) {
            case 0 -> new BigDecimal("1.5");
            case 1 -> new BigDecimal("0.1234567890123456789");
            case 2 -> new BigDecimal("92233720368547758070");
            default -> BigDecimal.valueOf(random.nextInt(20_000));
        };
    }

    private Mention say(String words) {
        int start = length();
        text.append(words);
        return new Mention(words, new Span(start, length()));
    }

    private Mention since(int start) {
        return new Mention(text.substring(text.offsetByCodePoints(0, start)), new Span(start, length()));
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> Optional<T> sometimes(T value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value);
    }
}
