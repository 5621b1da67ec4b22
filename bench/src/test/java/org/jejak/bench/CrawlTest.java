package org.jejak.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrawlTest {

    private static Crawl crawl(Map<String, String> pages) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = pages.get(exchange.getRequestURI().toString());
            byte[] bytes = String.valueOf(body).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            return Crawl.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"), 2);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void pages_of_one_kind_differ_in_a_name_or_in_values() {
        assertThat(Crawl.kind("/")).isEqualTo("/");
        assertThat(Crawl.kind("/a")).isEqualTo("/a");
        assertThat(Crawl.kind("/a.json?q=1")).isEqualTo("/a.json?q");
        assertThat(Crawl.kind("/a/b")).isEqualTo("/a/*").isEqualTo(Crawl.kind("/a/b.c:d@5"));
        assertThat(Crawl.kind("/a/b.csv?y=2&x=1")).isEqualTo("/a/*.csv?x&y");
        assertThat(Crawl.kind("/a/b/c")).isEqualTo("/a/*/c");
    }

    @Test
    void links_are_followed_within_the_server() throws IOException {
        Crawl crawl = crawl(Map.of(
                "/", "<a href=/a>1</a><a href='http://127.0.0.1:1/x'>2</a><a href=#b>3</a>",
                "/a",
                        "<a href=/a/1>1</a><a href=/a/2>2</a><a href=/a/3>3</a><a href='a?q=1&amp;r=2'>4</a><a href='a?lang=id'>5</a>",
                "/a/1", "<a href=/>1</a>",
                "/a/2", "",
                "/a/3", "",
                "/a?q=1&r=2", ""));
        assertThat(crawl.pages())
                .isEqualTo(Map.of(
                        "/", List.of("/"),
                        "/a", List.of("/a"),
                        "/a/*", List.of("/a/1", "/a/2"),
                        "/a?q&r", List.of("/a?q=1&r=2")));
    }

    @Test
    void a_room_that_is_still_working_is_asked_again() throws IOException {
        int[] asked = {0};
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(++asked[0] < 3 ? 202 : 200, -1);
            exchange.close();
        });
        server.start();
        Crawl.await(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
        server.stop(0);
        assertThat(asked[0]).isEqualTo(3);
    }

    @Test
    void a_link_that_leads_nowhere_is_told() throws IOException {
        Crawl crawl = crawl(Map.of("/", "<a href=/a>1</a>"));
        assertThat(crawl.dead()).containsExactly("/a on / answers 404");
        assertThat(crawl.pages()).isEqualTo(Map.of("/", List.of("/")));
    }

    @Test
    void another_machine_is_never_asked() {
        assertThatThrownBy(() -> Crawl.of(URI.create("http://192.0.2.1/"), 1))
                .hasMessageContaining("not on this machine");
    }
}
