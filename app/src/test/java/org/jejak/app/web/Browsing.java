package org.jejak.app.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A case room with a client that asks for its pages as a browser without script does. */
final class Browsing implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern ARTICLE = Pattern.compile("href=\"/articles/([0-9a-f]{16})\"");
    private static final String BORDER = "----border";
    private static final int ACCEPTED = 202;
    private static final int PATIENCE = 600;

    private final CaseRoom room;
    private final HttpClient client = HttpClient.newHttpClient();

    Browsing(Path file) {
        this.room = CaseRoom.open(file, Access.local(0));
    }

    /** A field of a form; a file where it has a name. */
    record Part(String field, String file, byte[] content) {

        static Part of(String field, String value) {
            return new Part(field, "", value.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The answer of the case as it is, waited for while it is being worked out. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base() + path))
                .header("Accept-Language", "en")
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        for (int i = 0; i < PATIENCE && isBehind(answer); i++) {
            Thread.sleep(100);
            answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        }
        return answer;
    }

    private static boolean isBehind(HttpResponse<String> answer) {
        boolean concludes = !answer.uri().getPath().startsWith("/add");
        return answer.statusCode() == ACCEPTED || concludes && answer.body().contains("being worked out again");
    }

    String page(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    private String base() {
        return room.url().replaceFirst("/$", "");
    }

    /** The secret that a form of this room holds. */
    String csrf() throws IOException, InterruptedException {
        Matcher csrf = CSRF.matcher(page("/add"));
        csrf.find();
        return csrf.group(1);
    }

    /** Sends a form with files. */
    HttpResponse<String> post(String path, List<Part> parts) throws IOException, InterruptedException {
        List<byte[]> body = new ArrayList<>();
        for (Part part : parts) {
            String file = part.file().isEmpty() ? "" : "; filename=\"" + part.file() + "\"";
            body.add(bytes("--" + BORDER + "\r\nContent-Disposition: form-data; name=\"" + part.field() + "\"" + file
                    + "\r\n\r\n"));
            body.add(part.content());
            body.add(bytes("\r\n"));
        }
        body.add(bytes("--" + BORDER + "--\r\n"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(base() + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofByteArray(joined(body)))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(List<byte[]> parts) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** Adds and waits until everything is read; the page that tells what became of it. */
    String add(List<Part> parts) throws IOException, InterruptedException {
        List<Part> all = new ArrayList<>(List.of(Part.of("csrf", csrf())));
        all.addAll(parts);
        String job = post("/add", all).headers().firstValue("Location").orElseThrow();
        String path = URI.create(job).getPath();
        String told = page(path);
        for (int i = 0; i < PATIENCE && told.contains("hx-trigger"); i++) {
            Thread.sleep(100);
            told = page(path);
        }
        return told;
    }

    /** Adds a text as somebody pastes it; the id of its article. */
    String paste(String text) throws IOException, InterruptedException {
        Matcher article = ARTICLE.matcher(add(List.of(Part.of("text", text))));
        article.find();
        return article.group(1);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        room.close();
    }
}
