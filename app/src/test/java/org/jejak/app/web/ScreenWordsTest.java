package org.jejak.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Home;
import org.jejak.app.web.timeline.MomentRow;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.Decision;
import org.jejak.ledger.DecisionFault;
import org.jejak.ledger.brief.Arrivals;
import org.jejak.ledger.brief.News;
import org.jejak.ledger.contest.Explanation;
import org.jejak.ledger.distortion.Distortion;
import org.jejak.ledger.exchange.Grade;
import org.jejak.ledger.forecast.Foretold;
import org.jejak.ledger.instrument.Assertion;
import org.jejak.ledger.instrument.Breach;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.origin.Link;
import org.jejak.ledger.perspective.Perspective;
import org.jejak.ledger.policy.Choice;
import org.jejak.ledger.policy.Policy;
import org.jejak.ledger.position.Side;
import org.jejak.ledger.position.Turn;
import org.jejak.ledger.review.Cause;
import org.jejak.model.Attribution;
import org.jejak.model.Modality;
import org.jejak.model.Modifier;
import org.jejak.model.Reason;
import org.jejak.model.Stance;
import org.jejak.pack.Happening;
import org.jejak.pack.Instrument;
import org.jejak.pack.Packs;
import org.jejak.pack.ScreenWords;
import org.jejak.pack.TopicPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a page says, it can say in every language of screens; and no language keeps words that nothing says. */
class ScreenWordsTest {

    private static final Map<String, ScreenWords> ALL =
            ScreenWords.below(Home.find().folder());

    private static final Packs PACKS = Packs.below(Home.find().folder());

    /** What is said in a call, with the literals in it; calls within it, one deep, too. */
    private static final Pattern CALL =
            Pattern.compile("say(?:Or)?\\(((?:[^()\"]|\"[^\"]*\"|\\((?:[^()]|\\([^()]*\\))*\\))*)\\)");

    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z][a-z0-9_-]*(?:\\.[a-zA-Z0-9_-]+)*\\.?)\"(\\s*\\+)?");

    /**
     * A family of messages with one for each constant.
     *
     * @param before of its keys, {@code after} their ends
     * @param hyphen between the words of a constant's id, or an underscore
     */
    private record Family(String before, String after, char hyphen, List<Enum<?>> constants) {

        @Override
        public String toString() {
            return before + "…" + after;
        }

        Stream<String> keys() {
            return constants.stream()
                    .map(each -> before + each.name().toLowerCase(Locale.ROOT).replace('_', hyphen) + after);
        }
    }

    private static Family family(String before, char hyphen, Enum<?>... constants) {
        return new Family(before, "", hyphen, List.of(constants));
    }

    static Stream<Family> families() {
        return Stream.of(
                family("stance.", '_', Stance.values()),
                family("modality.", '_', Modality.values()),
                family("modifier.", '_', Modifier.values()),
                family("hedge.", '_', Stance.values()),
                family("hedge.", '_', Modality.values()),
                family("hedge.", '_', Modifier.values()),
                family("held.", '_', Side.values()),
                new Family("held.", "-count", '_', List.of(Side.values())),
                family("turn.", '-', Turn.values()),
                family("grade.", '-', Grade.values()),
                family("outcome.", '_', Foretold.Outcome.values()),
                family("state.", '-', Instrument.State.values()),
                family("reach.", '-', Breach.Reach.values()),
                family("measure.", '_', Assertion.What.values()),
                family("heard.", '-', Perspective.Heard.values()),
                family("kind.", '-', ClaimKind.values()),
                family("told.", '_', MomentRow.Status.values()),
                family("news.", '-', News.Kind.values()),
                family("news-one.", '-', News.Kind.values()),
                family("brief-kind.", '-', News.Kind.values()),
                family("brief-day.", '_', Arrivals.Basis.values()),
                new Family("contest.", ".name", '-', List.of(Explanation.values())),
                new Family("contest.", ".says", '-', List.of(Explanation.values())),
                family("distortion.", '-', Distortion.Type.values()),
                family("independence.", '_', Independence.State.values()),
                family("together.", '_', Independence.State.values()),
                family("beside.", '_', Independence.State.values()),
                family("ground.", '_', Independence.Ground.values()),
                family("role.", '_', Link.Role.values()),
                family("because.", '_', Link.Because.values()),
                family("as.", '-', Choice.As.values()),
                new Family("policy.", ".name", '-', List.of(Policy.values())),
                new Family("policy.", ".rule", '-', List.of(Policy.values())),
                family("field.", '-', Decision.Field.values()),
                family("decide.did-", '-', Decision.Kind.values()),
                family("fault.", '-', DecisionFault.Code.values()),
                family("cause.", '-', Cause.Code.values()),
                family("part.", '-', Reason.Part.values()),
                family("attribution.", '-', Attribution.Kind.values()));
    }

    @ParameterizedTest
    @MethodSource("families")
    void every_constant_has_words_in_every_language(Family family) {
        ALL.values()
                .forEach(words -> assertThat(
                                family.keys().filter(key -> !words.keys().contains(key)))
                        .as("keys to add to languages/" + words.language() + "/screen.yaml")
                        .isEmpty());
    }

    @Test
    void what_topics_count_or_see_go_over_has_its_word_in_every_language() {
        Set<String> classes = new TreeSet<>();
        for (TopicPack topic : PACKS.topics().values()) {
            topic.indicators().forEach(each -> classes.addAll(each.counts()));
            topic.happenings().stream()
                    .filter(each -> each.kind() == Happening.Kind.TRANSFER
                            || !each.countedBy().isEmpty())
                    .forEach(each -> classes.addAll(each.about()));
            topic.instruments().stream()
                    .flatMap(each -> each.clauses().stream())
                    .flatMap(each -> each.ban().stream())
                    .forEach(each -> classes.addAll(each.goods()));
        }
        assertThat(classes).contains("missile", "shell", "soldier", "person");
        said("goods.", classes);
    }

    @ParameterizedTest
    @CsvSource({"means.,means", "proof.,proof", "likelihood.,likelihood", "reason.,reason", "method.,count.method"})
    void what_words_tell_of_a_claim_has_its_word_in_every_language(String family, String category) {
        Set<String> values = new TreeSet<>();
        PACKS.languages().values().stream()
                .flatMap(pack -> pack.vocabulary().words().stream())
                .filter(word -> word.category().equals(category))
                .forEach(word -> values.add(word.value()));
        assertThat(values).hasSizeGreaterThan(2);
        said(family, values);
    }

    private static void said(String family, Set<String> ids) {
        ALL.values()
                .forEach(words -> assertThat(ids.stream()
                                .map(id -> family + id)
                                .filter(key -> !words.keys().contains(key)))
                        .as("keys to add to languages/" + words.language() + "/screen.yaml")
                        .isEmpty());
    }

    @Test
    void all_languages_say_the_same_things() {
        assertThat(ALL).containsKeys("en", "id");
        ALL.values()
                .forEach(words -> assertThat(words.keys())
                        .as(words.language())
                        .isEqualTo(ALL.get("en").keys()));
    }

    @Test
    void a_message_takes_the_same_arguments_in_every_language() {
        for (ScreenWords words : ALL.values()) {
            for (String key : words.keys()) {
                assertThat(arguments(key, words))
                        .as(words.language() + " " + key)
                        .isEqualTo(arguments(key, ALL.get("en")));
            }
        }
    }

    private static Set<String> arguments(String key, ScreenWords words) {
        MessagePattern pattern = new MessagePattern(words.pattern(key).orElseThrow());
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                found.add(pattern.getSubstring(part));
            }
        }
        return found;
    }

    @Test
    void every_key_that_pages_say_is_there() throws IOException {
        Set<String> keys = ALL.get("en").keys();
        List<String> missing = new ArrayList<>();
        int said = 0;
        for (Path file : sources()) {
            Matcher call = CALL.matcher(Files.readString(file));
            while (call.find()) {
                Matcher literal = LITERAL.matcher(call.group(1));
                while (literal.find()) {
                    String key = literal.group(1);
                    if (key.indexOf('.') > 0) {
                        said++;
                        boolean known = literal.group(2) == null
                                ? keys.contains(key)
                                : keys.stream().anyMatch(each -> each.startsWith(key));
                        if (!known) {
                            missing.add(file.getFileName() + " says " + key);
                        }
                    }
                }
            }
        }
        assertThat(said).isGreaterThan(200);
        assertThat(missing).as("keys to add to screen.yaml of every language").isEmpty();
    }

    @Test
    void no_language_keeps_words_that_nothing_says() throws IOException {
        Set<String> literals = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        for (Path file : sources()) {
            Matcher literal = LITERAL.matcher(Files.readString(file));
            while (literal.find()) {
                (literal.group(2) == null ? literals : beginnings).add(literal.group(1));
            }
        }
        beginnings.removeIf(beginning -> beginning.indexOf('.') < 0);
        Stream<String> unsaid = ALL.get("en").keys().stream()
                .filter(key -> !literals.contains(key) && beginnings.stream().noneMatch(key::startsWith));
        assertThat(unsaid).as("keys that no page says").isEmpty();
    }

    /** Templates, and what makes their rows and texts. */
    private static List<Path> sources() throws IOException {
        Path main = Home.find().folder().resolve("app/src/main");
        List<Path> found = new ArrayList<>();
        for (String folder : List.of("jte", "java/org/jejak/app/web", "java/org/jejak/app/view")) {
            try (Stream<Path> files = Files.walk(main.resolve(folder))) {
                files.filter(file -> file.toString().matches(".*\\.(jte|java)"))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }
}
