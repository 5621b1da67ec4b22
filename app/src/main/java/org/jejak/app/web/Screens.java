package org.jejak.app.web;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Home;
import org.jejak.app.view.PositionStory;
import org.jejak.app.view.Speech;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.origin.SourceCodes;
import org.jejak.pack.Packs;
import org.jejak.pack.ScreenWords;
import org.jejak.pack.TopicPack;

/** Makes what a page knows out of what a browser asks: its language, its colours. Immutable; any thread. */
final class Screens {

    /** The parameter by which a page is told what was just decided. */
    static final String DECIDED = "decided";

    /** The cookie that keeps under which name somebody decides. */
    static final String WHO = "who";

    private static final String LANGUAGE = "lang";
    private static final String THEME = "theme";
    private static final List<String> THEMES = List.of("light", "dark");

    /** Where a browser asks for no language that screens speak. */
    private static final String FIRST = "en";

    private final Map<String, ScreenWords> words;
    private final Packs packs;
    private final SourceCodes codes;
    private final Map<String, Map<String, String>> labels = new ConcurrentHashMap<>();
    private final Assets assets;
    private final Guard guard;

    Screens(Assets assets, Guard guard) {
        this.words = ScreenWords.below(Home.find().folder());
        this.packs = Packs.below(Home.find().folder());
        this.codes = SourceCodes.of(packs);
        this.assets = assets;
        this.guard = guard;
    }

    /** What packs call things in a language; where several do, as the case's own topic has it. */
    private Map<String, String> labels(String language, Optional<String> topic) {
        return labels.computeIfAbsent(language + " " + topic.orElse(""), key -> {
            Map<String, String> found = new HashMap<>();
            Stream.concat(packs.topics(topic).stream(), packs.topics().values().stream())
                    .flatMap(Screens::labels)
                    .forEach(each -> Optional.ofNullable(each.getValue().get(language))
                            .ifPresent(label -> found.putIfAbsent(each.getKey(), label)));
            return Map.copyOf(found);
        });
    }

    private static Stream<Map.Entry<String, Map<String, String>>> labels(TopicPack topic) {
        return Stream.of(
                        topic.indicators().stream().map(each -> Map.entry(each.id(), each.labels())),
                        topic.propositions().stream().map(each -> Map.entry(each.id(), each.labels())),
                        topic.happenings().stream().map(each -> Map.entry(each.id(), each.labels())),
                        topic.sides().stream().map(each -> Map.entry(each.id(), each.labels())),
                        topic.instruments().stream().map(each -> Map.entry(each.id(), each.labels())))
                .flatMap(each -> each);
    }

    Packs packs() {
        return packs;
    }

    private Optional<String> code(String party, String language) {
        return language.equals(PositionStory.LANGUAGE) ? Optional.empty() : codes.of(party);
    }

    /** The languages that can be read, by code: each by its own name. */
    Map<String, String> languages() {
        Map<String, String> names = new TreeMap<>();
        packs.languages().forEach((code, pack) -> names.put(code, pack.name()));
        return names;
    }

    /** What a topic pack calls its story. */
    String topic(String id, String language) {
        return Optional.ofNullable(packs.topics().get(id))
                .flatMap(topic -> Optional.ofNullable(topic.labels().get(language)))
                .orElse(id);
    }

    /**
     * @param path of the page, without the ending of a form for machines
     */
    Screen of(Context ctx, String path, Room room) {
        String language = language(ctx);
        return new Screen(
                Speech.of(words, language, FIRST, party -> code(party, language)),
                List.copyOf(words.keySet()),
                theme(ctx),
                path,
                query(ctx),
                guard.csrf(),
                room.head(this, language),
                assets::path,
                labels(language, room.info().topic()),
                who(ctx),
                Optional.ofNullable(ctx.queryParam(DECIDED)).filter(id -> id.matches("[0-9a-f]{4,64}")),
                room::isWorking);
    }

    /** The reader's choice, kept by the browser; else the first that the browser prefers and that screens speak. */
    private String language(Context ctx) {
        return chosen(ctx, LANGUAGE, List.copyOf(words.keySet())).orElseGet(() -> preferred(ctx));
    }

    private String preferred(Context ctx) {
        String header = Optional.ofNullable(ctx.header("Accept-Language")).orElse("");
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header.isEmpty() ? FIRST : header);
            return Optional.ofNullable(Locale.lookupTag(ranges, words.keySet())).orElse(FIRST);
        } catch (IllegalArgumentException e) {
            return FIRST;
        }
    }

    private static String theme(Context ctx) {
        return chosen(ctx, THEME, THEMES).orElse("");
    }

    private static Optional<String> chosen(Context ctx, String name, List<String> known) {
        return Stream.of(Optional.ofNullable(ctx.queryParam(name)), Optional.ofNullable(ctx.cookie(name)))
                .flatMap(Optional::stream)
                .filter(known::contains)
                .findFirst();
    }

    /** The name that was used last; at first that of the account. */
    private static String who(Context ctx) {
        return Optional.ofNullable(ctx.cookie(WHO))
                .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
                .orElseGet(() -> System.getProperty("user.name", ""));
    }

    /** The query without what chooses language and colours, opens the door, or tells what was just done. */
    private static String query(Context ctx) {
        List<String> kept = new ArrayList<>();
        for (String part : Optional.ofNullable(ctx.queryString()).orElse("").split("&", -1)) {
            if (!part.isEmpty() && !part.matches("(lang|theme|token|decided)=.*")) {
                kept.add(part);
            }
        }
        return String.join("&", kept);
    }
}
