package org.jejak.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as forged pages, rebound names and strangers send them, byte for byte. */
class GuardTest {

    private static final String OWN = "127.0.0.1";

    private Guard guard = new Guard(Access.local(0));
    private Javalin server = serve(guard);

    private static Javalin serve(Guard guard) {
        return Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.before(guard::check);
                    config.routes.before(guard::checkChange);
                    config.routes.get("/read", ctx -> ctx.result("read"));
                    config.routes.post("/change", ctx -> ctx.result("changed"));
                })
                .start(OWN, 0);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    /** The whole answer, with its headers in lower case. */
    private String ask(String line, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName(OWN), server.port())) {
            String request = line + " HTTP/1.1\r\nConnection: close\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int body = answer.indexOf("\r\n\r\n");
            return answer.substring(0, body).toLowerCase(Locale.ROOT) + answer.substring(body);
        }
    }

    private String host() {
        return "Host: " + OWN + ":" + server.port();
    }

    private String change(String... headers) throws IOException {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = host();
        all[1] = "Content-Length: 0";
        return ask("POST /change", all);
    }

    private String secret() {
        return Guard.HEADER + ": " + guard.csrf();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "127.0.0.1:80", "localhost:8080", "[::1]:80"})
    void this_machine_goes_by_its_own_names(String name) throws IOException {
        assertThat(ask("GET /read", "Host: " + name)).startsWith("http/1.1 200").endsWith("read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rebound.example",
                "rebound.example:80",
                "127.0.0.1.rebound.example",
                "localhost.rebound.example",
                "127.0.0.2",
                "0.0.0.0",
                "localhost@rebound.example"
            })
    void under_another_name_nothing_is_told(String name) throws IOException {
        String answer = ask("GET /read", "Host: " + name);
        assertThat(answer).startsWith("http/1.1 4").doesNotContain("\r\n\r\nread");
        assertThat(ask("POST /change", "Host: " + name, secret(), "Content-Length: 0"))
                .doesNotContain("changed");
    }

    @Test
    void without_a_name_nothing_is_told() throws IOException {
        assertThat(ask("GET /read")).startsWith("http/1.1 4");
        assertThat(ask("GET /read", "Host:")).startsWith("http/1.1 4");
    }

    @Test
    void a_change_needs_the_secret_of_the_page() throws IOException {
        assertThat(change(secret())).startsWith("http/1.1 200").endsWith("changed");
        assertThat(change()).startsWith("http/1.1 403");
        assertThat(change(Guard.HEADER + ": " + Guard.secret())).startsWith("http/1.1 403");
        assertThat(change(Guard.HEADER + ":")).startsWith("http/1.1 403");
    }

    @Test
    void the_secret_may_stand_in_a_form() throws IOException {
        String form = Guard.FIELD + "=" + guard.csrf();
        String type = "Content-Type: application/x-www-form-urlencoded";
        String length = "Content-Length: " + form.length();
        assertThat(ask("POST /change", host(), type, length + "\r\n\r\n" + form))
                .startsWith("http/1.1 200");
        String other = Guard.FIELD + "=" + Guard.secret();
        assertThat(ask("POST /change", host(), type, length + "\r\n\r\n" + other))
                .startsWith("http/1.1 403");
    }

    @Test
    void a_change_from_another_origin_is_refused_even_with_the_secret() throws IOException {
        assertThat(change(secret(), "Origin: http://" + OWN + ":" + server.port()))
                .startsWith("http/1.1 200");
        for (String origin : List.of("http://forged.example", "http://" + OWN + ":1", "null", "http://")) {
            assertThat(change(secret(), "Origin: " + origin)).as(origin).startsWith("http/1.1 403");
        }
        for (String site : List.of("cross-site", "same-site", "none")) {
            assertThat(change(secret(), "Sec-Fetch-Site: " + site)).as(site).startsWith("http/1.1 403");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void whatever_is_not_reading_is_a_change(String method) throws IOException {
        assertThat(ask(method + " /change", host(), "Content-Length: 0")).startsWith("http/1.1 403");
    }

    @Test
    void every_answer_keeps_its_page_from_what_comes_from_elsewhere() throws IOException {
        for (String answer : List.of(
                ask("GET /read", host()),
                ask("GET /missing", host()),
                ask("GET /read", "Host: rebound.example"),
                change(),
                ask("HEAD /read", host()))) {
            String policy = answer.lines()
                    .filter(line -> line.startsWith("content-security-policy: "))
                    .findFirst()
                    .orElse(answer);
            assertThat(policy)
                    .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe", "*", "http:", "https:", "data:");
            assertThat(answer)
                    .contains("\r\nx-content-type-options: nosniff\r\n")
                    .contains("\r\nreferrer-policy: same-origin\r\n")
                    .contains("\r\ncross-origin-resource-policy: same-origin\r\n")
                    .doesNotContain("access-control-allow");
        }
    }

    @Test
    void from_another_machine_every_request_needs_the_token() throws IOException {
        Access access = Access.shared(0);
        server.stop();
        guard = new Guard(access);
        server = serve(guard);
        String host = "Host: desk.example";
        String token = access.token().orElseThrow();
        assertThat(ask("GET /read", host)).startsWith("http/1.1 401");
        assertThat(ask("GET /read?token=" + Guard.secret(), host)).startsWith("http/1.1 401");
        assertThat(ask("GET /read", host, "Cookie: token=" + Guard.secret())).startsWith("http/1.1 401");
        String answer = ask("GET /read?token=" + token, host);
        assertThat(answer).startsWith("http/1.1 200").contains("set-cookie: token=", "httponly", "samesite=strict");
        assertThat(ask("GET /read", host, "Cookie: token=" + token)).startsWith("http/1.1 200");
        assertThat(ask("POST /change", host, "Cookie: token=" + token, "Content-Length: 0"))
                .startsWith("http/1.1 403");
    }
}
