package org.jejak.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The pages of a case room by kind, found by following its links from the front page. Only servers of this machine are asked. */
public final class Crawl {

    /** Pages of one kind that are read for their links, at least. */
    private static final int READ = 6;

    private static final int OK = 200;

    /** What a room answers as long as it has concluded nothing yet. */
    private static final int WORKING = 202;

    /** Milliseconds before a room that is working is asked again. */
    private static final int PAUSE = 100;

    private static final Pattern FORMAT = Pattern.compile("\\.[a-z]{2,4}$");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** A kind that is rows for machines: all alike, perhaps very large, and without links. */
    public static final Pattern DATA = Pattern.compile("\\.(csv|json|md)(\\?|$)");

    /** A choice of how pages look: it leads to the same page. */
    private static final Pattern MANNER = Pattern.compile("[?&](lang|theme)=");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final int each;
    private final SortedMap<String, List<String>> found = new TreeMap<>();
    private final Map<String, String> from = new HashMap<>();
    private final Map<String, Long> took = new HashMap<>();
    private final List<String> dead = new ArrayList<>();

    private Crawl(URI address, int each) throws IOException {
        if (!InetAddress.getByName(address.getHost()).isLoopbackAddress()) {
            throw new IllegalArgumentException(address + " is not on this machine");
        }
        this.address = address;
        this.each = each;
    }

    /**
     * Follows the links of a room.
     *
     * @param each how many addresses of one kind are kept at most
     */
    public static Crawl of(URI address, int each) throws IOException {
        Crawl crawl = new Crawl(address, each);
        crawl.follow();
        return crawl;
    }

    /** Paths with their query, by {@link #kind}; in the order in which they were met. */
    public SortedMap<String, List<String>> pages() {
        return found;
    }

    /** How long the first request for a page took, in nanoseconds. */
    long first(String path) {
        return took.getOrDefault(path, 0L);
    }

    /** Links that lead to no page, each with the page that has it and what the server answers. */
    public List<String> dead() {
        return dead;
    }

    /** Waits until a room that was just opened has concluded what its pages show. */
    public static void await(URI address) throws IOException {
        new Crawl(address, 0).get("/");
    }

    /** What pages of one sort have in common: the name that comes second in a path stands for all, and so do the values of a query. */
    public static String kind(String path) {
        String[] parts = path.split("\\?", 2);
        String[] steps = parts[0].split("/", -1);
        if (steps.length > 2 && !steps[2].isEmpty()) {
            boolean format = steps.length == 3 && FORMAT.matcher(steps[2]).find();
            steps[2] = "*" + (format ? steps[2].substring(steps[2].lastIndexOf('.')) : "");
        }
        String keys = parts.length == 1
                ? ""
                : Arrays.stream(parts[1].split("&"))
                        .map(pair -> pair.replaceFirst("=.*", ""))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("&"));
        return String.join("/", steps) + (keys.isEmpty() ? "" : "?" + keys);
    }

    /** How many of a kind are asked for. Rows for machines may be the whole case: one is, where one of each kind is wanted. */
    private int most(String kind) {
        if (DATA.matcher(kind).find()) {
            return each == 1 ? 1 : 0;
        }
        return kind.contains("&") ? 1 : Math.max(READ, each);
    }

    private void follow() throws IOException {
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        from.put("/", "the address");
        Map<String, Integer> read = new HashMap<>();
        while (!open.isEmpty()) {
            String path = open.remove();
            String kind = kind(path);
            int before = read.merge(kind, 1, Integer::sum) - 1;
            if (before >= most(kind)) {
                continue;
            }
            long start = System.nanoTime();
            HttpResponse<String> response = get(path);
            took.put(path, System.nanoTime() - start);
            if (response.statusCode() == OK) {
                List<String> kept = found.computeIfAbsent(kind, any -> new ArrayList<>());
                if (kept.size() < each) {
                    kept.add(path);
                }
            } else {
                dead.add(path + " on " + from.get(path) + " answers " + response.statusCode());
            }
            for (String link : links(path, response)) {
                if (from.putIfAbsent(link, path) == null) {
                    open.add(link);
                }
            }
        }
    }

    private List<String> links(String path, HttpResponse<String> response) {
        if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return List.of();
        }
        List<String> links = new ArrayList<>();
        for (Element link :
                Jsoup.parse(response.body(), address.resolve(path).toString()).select("a[href]")) {
            String url = link.absUrl("href").replaceFirst("#.*", "");
            if (url.startsWith(address.toString()) && !MANNER.matcher(url).find()) {
                links.add("/" + url.substring(address.toString().length()));
            }
        }
        return links;
    }

    private HttpResponse<String> get(String path) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            while (response.statusCode() == WORKING && System.nanoTime() < end) {
                Thread.sleep(PAUSE);
                response = client.send(request, HttpResponse.BodyHandlers.ofString());
            }
            return response;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(path + " was not waited for", e);
        }
    }
}
