package org.jejak.read;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page's JSON-LD (schema.org) says about its article; broken JSON gives what can still be read of it. */
final class JsonLd {

    static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private static final Set<String> ARTICLES = Set.of("Article", "BlogPosting", "Report", "LiveBlogPosting");
    private static final Pattern CDATA = Pattern.compile("(//\\s*|/\\*\\s*)?(<!\\[CDATA\\[|]]>)(\\s*\\*/)?|<!--|-->");

    private final List<JsonNode> nodes = new ArrayList<>();
    private final StringBuilder broken = new StringBuilder();

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd all = new JsonLd();
        for (Element script : scripts(page)) {
            String json = blankWrappers(script.data());
            try {
                all.add(LENIENT.readTree(json));
            } catch (JacksonException e) {
                all.broken.append(json).append('\n');
            }
        }
        all.nodes.sort(Comparator.comparingInt(JsonLd::rank).reversed());
        return all;
    }

    static List<Element> scripts(Document page) {
        return page.select("script[type*=ld+json]");
    }

    /** JSON without the CDATA and comment marks some systems put around it, every character in its old place. */
    static String blankWrappers(String json) {
        return CDATA.matcher(json).replaceAll(found -> " ".repeat(found.group().length()));
    }

    private void add(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::add);
        } else if (node.isObject()) {
            nodes.add(node);
            add(node.path("@graph"));
            add(node.path("mainEntity"));
            add(node.path("mainEntityOfPage"));
        }
    }

    /** News articles first, then other articles, then pages. */
    private static int rank(JsonNode node) {
        return types(node).stream().mapToInt(JsonLd::rankOfType).max().orElse(0);
    }

    private static int rankOfType(String type) {
        if (type.endsWith("NewsArticle") || type.equals("LiveBlogPosting")) {
            return 3;
        }
        return ARTICLES.contains(type) || type.endsWith("Article") ? 2 : type.endsWith("WebPage") ? 1 : 0;
    }

    private static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        JsonNode stated = node.path("@type");
        (stated.isArray() ? stated : List.of(stated))
                .forEach(type -> types.add(type.asText("").replaceFirst(".*[/#:]", "")));
        return types;
    }

    /** Whether the page says of itself that it is an article. */
    boolean hasArticle() {
        return nodes.stream().anyMatch(node -> rank(node) >= 2);
    }

    /** Whether the page says that only subscribers see all of it. */
    boolean isPaid() {
        return described()
                .anyMatch(node -> node.path("isAccessibleForFree").asText("").equalsIgnoreCase("false"));
    }

    /** A property of the article, as text. */
    Optional<String> text(String property) {
        return described()
                .map(node -> clean(node.path(property).asText("")))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .or(() -> salvaged(property));
    }

    /** The names of what a property of the article refers to, joined by commas. */
    Optional<String> names(String property) {
        return described()
                .map(node -> String.join(", ", namesOf(node.path(property))))
                .filter(names -> !names.isEmpty())
                .findFirst();
    }

    private Stream<JsonNode> described() {
        return nodes.stream().filter(node -> rank(node) > 0);
    }

    private List<String> namesOf(JsonNode value) {
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(one -> all.addAll(namesOf(one)));
            return all.stream().distinct().collect(Collectors.toList());
        }
        JsonNode named = value.has("name") || !value.has("@id")
                ? value
                : referred(value.path("@id").asText());
        JsonNode name = named.path("name").isArray() ? named.path("name").path(0) : named.path("name");
        String text = clean(value.isTextual() ? value.asText() : name.asText(""));
        return text.isEmpty() || text.startsWith("http") ? List.of() : List.of(text);
    }

    private JsonNode referred(String id) {
        return nodes.stream()
                .filter(node -> node.path("@id").asText("").equals(id) && node.has("name"))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private Optional<String> salvaged(String property) {
        if (broken.length() == 0) {
            return Optional.empty();
        }
        Pattern stated = Pattern.compile("\"" + Pattern.quote(property) + "\"\\s*:\\s*\"((?:[^\"\\\\\\n]|\\\\.)*+)\"");
        Matcher found = stated.matcher(broken);
        return found.find()
                ? Optional.of(clean(found.group(1).replaceAll("\\\\(.)", "$1"))).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static String clean(String text) {
        return Parser.unescapeEntities(text, false)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
