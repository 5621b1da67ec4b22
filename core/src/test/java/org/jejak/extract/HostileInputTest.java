package org.jejak.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.golden.PackHome;
import org.jejak.golden.ShortReport;
import org.jejak.model.Claim;
import org.jejak.model.Derivation;
import org.jejak.model.Mention;
import org.jejak.model.Reading;
import org.jejak.model.TimeMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, a reading ends, with every span where it says. */
class HostileInputTest {

    private static final int MEGABYTE = 1 << 20;

    private static final Extractor EXTRACTOR = new Extractor(PackHome.PACKS, Optional.of("disaster"));

    private static Reading read(String language, String text) {
        return read(EXTRACTOR, language, text);
    }

    private static Reading read(Extractor extractor, String language, String text) {
        return extractor.read(ShortReport.of(language, text, "2025-02-27"));
    }

    private static void isSound(Reading reading, String shown) {
        String text = reading.article().text();
        int[] starts = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
        mentions(reading)
                .forEach(mention -> assertThat(text.substring(
                                starts[mention.span().start()],
                                starts[mention.span().end()]))
                        .as(shown)
                        .isEqualTo(mention.text()));
    }

    private static Stream<Mention> mentions(Reading reading) {
        return Stream.of(
                        reading.claims().stream().map(Claim::quote),
                        reading.times().stream().map(TimeMention::mention),
                        reading.derivedFrom().stream().map(Derivation::quote),
                        reading.attributions().stream().flatMap(attribution -> attribution.cue().stream()),
                        reading.attributions().stream().flatMap(attribution -> attribution.content().stream()))
                .flatMap(mentions -> mentions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "“",
                "”",
                "'",
                "9",
                "a",
                "kata ",
                "a-",
                "( [ ",
                ")",
                ".",
                ". ",
                "\n",
                "\n\n",
                "a\n",
                "juta ",
                "seratus dua puluh ",
                "\u0301",
                "😀",
                "\ud83d",
                "\u0000",
                "lebih dari sekitar ",
                "Mengutip ",
                "Baca juga:\n",
                "Senin (1/2/2024) "
            })
    void aMegabyteOfOneThingIsRead(String piece) {
        isSound(read("id", piece.repeat(MEGABYTE / piece.length())), "a megabyte of '" + piece + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "said that ", "million ", "between ", "“a” "})
    void aMegabyteOfOneThingInEnglishIsRead(String piece) {
        isSound(read("en", piece.repeat(MEGABYTE / piece.length())), "a megabyte of '" + piece + "'");
    }

    /** What is counted and claimed takes more work than words do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 ",
                "1-",
                "1 hingga ",
                "12 orang tewas ",
                "Ada 12 orang tewas, kata bupati, ",
                "Ada 12 orang tewas, kata bupati. "
            })
    void aSentenceWithoutEndOfNumbersIsRead(String piece) {
        isSound(read("id", piece.repeat(MEGABYTE / 8 / piece.length())), "'" + piece + "' again and again");
    }

    /** Sightings look around themselves, and positions at what was sighted before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seoul said North Korean soldiers were in Russia, ",
                "which Moscow denied, ",
                "soldiers sent to Russia by North Korea ",
                "Kyiv denied Seoul's claim that North Korean soldiers fought. "
            })
    void aSentenceWithoutEndOfPropositionsIsRead(String piece) {
        Extractor extractor = new Extractor(PackHome.PACKS, Optional.of("dprk-russia"));
        isSound(read(extractor, "en", piece.repeat(MEGABYTE / 8 / piece.length())), "'" + piece + "' again and again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the treaty was signed in Kursk on Monday and ",
                "Russia may send shells to North Korea because ",
                "in return for oil by ship and ",
                "serangan drone di Kursk pada Senin dan ",
                "satellite images "
            })
    void aSentenceWithoutEndOfEventsIsRead(String piece) {
        Extractor extractor = new Extractor(PackHome.PACKS, Optional.of("dprk-russia"));
        String language = piece.startsWith("serangan") ? "id" : "en";
        isSound(read(extractor, language, piece.repeat(MEGABYTE / 8 / piece.length())), piece);
    }

    @Test
    void bracketsWithinBracketsAreRead() {
        isSound(read("id", "(".repeat(100_000) + "12 orang tewas" + ")".repeat(100_000)), "brackets within brackets");
        isSound(read("id", "“kata Sari, ".repeat(20_000) + "”".repeat(20_000)), "quotations within quotations");
    }

    @ParameterizedTest
    @MethodSource("org.jejak.text.RandomText#texts")
    void randomTextIsReadSoundly(String text) {
        String report =
                text + " Sebanyak 12 orang tewas, kata Bupati Sari. " + text + "\n“Air surut,” ujarnya. " + text;
        isSound(read("id", report), org.jejak.text.RandomText.shown(report));
        isSound(read("en", report), org.jejak.text.RandomText.shown(report));
    }
}
