package nl.wijkspil.benchmarks.house;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** A signed-in visitor of a server, over real HTTP; also by many threads at once. */
public final class Session implements AutoCloseable {

    private static final Pattern TOKEN =
            Pattern.compile("name=\"(?:csrf-token\" content|_csrf\" value)=\"([^\"]+)\"");
    private static final String BOUNDARY = "wijkspil-benchmark";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String origin;
    private volatile String cookie = "";

    /** A visitor who is not signed in yet. */
    public Session(String origin) {
        this.origin = origin;
    }

    /** Opens a sign-in link and presses its button. */
    public void signIn(String link) throws IOException, InterruptedException {
        var token = link.substring(link.indexOf("token=") + "token=".length());
        var page = get("/inloggen/link?token=" + token);
        var body = "token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        send(
                request("/inloggen/link")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-CSRF-TOKEN", token(page))
                        .POST(BodyPublishers.ofString(body)));
    }

    /** The page; anything but 200 is an exception. */
    public String get(String path) throws IOException, InterruptedException {
        var answer = send(request(path).GET());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " gave " + answer.statusCode());
        }
        return answer.body();
    }

    /** Presses a button without fields. */
    public void press(String page, String path) throws IOException, InterruptedException {
        leads(
                send(
                        request(path)
                                .header("X-CSRF-TOKEN", token(get(page)))
                                .POST(BodyPublishers.noBody())));
    }

    /** The token that forms of this session carry. */
    public String token() throws IOException, InterruptedException {
        return token(get("/"));
    }

    /** Sends a form with this token and says where that leads. */
    public String submit(String token, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var form = new StringJoiner("&");
        fields.forEach((name, value) ->
                form.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return leads(
                send(
                        request(path)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("X-CSRF-TOKEN", token)
                                .POST(BodyPublishers.ofString(form.toString()))));
    }

    /** Uploads a file in the field {@code bestand} and says where that leads. */
    public String upload(String page, String name, byte[] content)
            throws IOException, InterruptedException {
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"%s\"\r\n\r\n"
                        .formatted(BOUNDARY, name)
                        .getBytes(StandardCharsets.UTF_8);
        var tail = "\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8);
        var body = BodyPublishers.concat(bytes(head), bytes(content), bytes(tail));
        return leads(
                send(
                        request(page)
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .header("X-CSRF-TOKEN", token(get(page)))
                                .POST(body)));
    }

    private static HttpRequest.BodyPublisher bytes(byte[] content) {
        return BodyPublishers.ofByteArray(content);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("WIJKSPIL="))
                .forEach(each -> cookie = each.split(";", 2)[0]);
        return answer;
    }

    private static String leads(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 302) {
            throw new IOException(answer.uri() + " gave " + answer.statusCode());
        }
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getRawPath();
    }

    private static String token(String page) throws IOException {
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IOException("no token in the page");
        }
        return found.group(1);
    }

    @Override
    public void close() {
        client.close();
    }
}
