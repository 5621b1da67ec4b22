package org.jejak.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Serves a few pages on loopback under a strict policy, and counts what is asked of it. */
final class TinyServer implements AutoCloseable {

    private static final String POLICY = "default-src 'self'";

    private final HttpServer server;
    private final Map<String, String> pages;
    private int asked;

    /** @param pages a body of a page in HTML, or a script, by path */
    TinyServer(Map<String, String> pages) throws IOException {
        this.pages = pages;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    synchronized int asked() {
        return asked;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        asked++;
        String path = exchange.getRequestURI().getPath();
        String body = pages.getOrDefault(path, "");
        boolean script = path.endsWith(".js");
        byte[] bytes = (script ? body : "<!doctype html><html lang=en><title>-</title><main>" + body + "</main></html>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", script ? "text/javascript" : "text/html; charset=utf-8");
        exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
        // Nobody asks for a picture of the site that is not there.
        exchange.sendResponseHeaders(
                path.equals("/favicon.ico") ? 204 : 200, path.equals("/favicon.ico") ? -1 : bytes.length);
        if (!path.equals("/favicon.ico")) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
