package nl.wijkspil.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A browser without a screen: one session, pages as text, forms with their token. */
final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN =
            Pattern.compile("name=\"(?:csrf-token\" content|_csrf\" value)=\"([^\"]+)\"");
    private static final String BOUNDARY = "wijkspil-test-boundary";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String origin;
    private String session = "";

    Visitor(String origin) {
        this.origin = origin;
    }

    /** The same person and session at a server that was started again. */
    void moveTo(String address) {
        origin = address;
    }

    /** Opens a sign-in link and presses its button. */
    void signIn(String link) throws IOException, InterruptedException {
        var token = link.substring(link.indexOf("token=") + "token=".length());
        var csrf = token(get("/inloggen/link?token=" + token));
        var body = "token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        var answer =
                send(
                        request("/inloggen/link")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("X-CSRF-TOKEN", csrf)
                                .POST(BodyPublishers.ofString(body)));
        assertThat(location(answer)).doesNotContain("mislukt");
    }

    /** {@return the page} */
    String get(String path) throws IOException, InterruptedException {
        var answer = send(request(path).GET());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Presses a button without fields; {@return where it leads} */
    String press(String page, String path) throws IOException, InterruptedException {
        return location(
                send(
                        request(path)
                                .header("X-CSRF-TOKEN", token(get(page)))
                                .POST(BodyPublishers.noBody())));
    }

    /** Uploads a file in the field {@code bestand}; {@return where it leads} */
    String upload(String page, String name, String content)
            throws IOException, InterruptedException {
        return upload(page, "bestand", name, content);
    }

    /** Uploads a file in this field; {@return where it leads} */
    String upload(String page, String field, String name, String content)
            throws IOException, InterruptedException {
        var head =
                "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\""
                        .formatted(field, name);
        var body =
                String.join("\r\n", "--" + BOUNDARY, head, "", content, "--" + BOUNDARY + "--", "");
        return location(
                send(
                        request(page)
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .header("X-CSRF-TOKEN", token(get(page)))
                                .POST(BodyPublishers.ofString(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).header("Cookie", session);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("WIJKSPIL="))
                .forEach(cookie -> session = cookie.split(";", 2)[0]);
        return answer;
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + "").isEqualTo(302);
        var location = answer.headers().firstValue("Location").orElseThrow();
        return location.startsWith("http") ? URI.create(location).getRawPath() : location;
    }

    private static String token(String page) {
        var found = TOKEN.matcher(page);
        assertThat(found.find()).as("token in " + page).isTrue();
        return found.group(1);
    }

    @Override
    public void close() {
        client.close();
    }
}
