package nl.wijkspil.cli.start;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * A visitor who opens pages and follows their links and files, nearest first, on the same site
 * only. Cookies are kept, so after {@link #signIn} the visitor is somebody.
 */
final class Walk {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#?]+)");
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final String SIGN_OUT = "uitloggen";

    private final URI site;
    private final Queue<URI> waiting = new ArrayDeque<>();
    private final Set<URI> seen = new HashSet<>();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    /** Begins at the site's first page and its sign-in page. */
    Walk(URI site) {
        this.site = site;
        note("/");
        note("/inloggen");
    }

    /** Remembers an address to open, beside those it finds by following links. */
    void remember(String path) {
        note(path);
    }

    /** Opens a one-time link and presses its button. */
    void signIn(URI link) throws IOException, InterruptedException {
        var page = send(HttpRequest.newBuilder(link));
        var form = new StringJoiner("&");
        var inputs = HIDDEN.matcher(page);
        while (inputs.find()) {
            var name = NAME.matcher(inputs.group());
            var value = VALUE.matcher(inputs.group());
            if (name.find() && value.find()) {
                form.add(name.group(1) + "=" + encoded(value.group(1)));
            }
        }
        notice(
                send(
                        HttpRequest.newBuilder(site.resolve(link.getPath()))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))));
    }

    /**
     * Opens at most so many addresses.
     *
     * @return how many answered with a page
     */
    int pages(int most) throws IOException, InterruptedException {
        int answered = 0;
        for (int opened = 0; opened < most && !waiting.isEmpty(); opened++) {
            var page = send(HttpRequest.newBuilder(waiting.remove()));
            notice(page);
            answered += page.isEmpty() ? 0 : 1;
        }
        return answered;
    }

    private void notice(String page) {
        var links = LINK.matcher(page);
        while (links.find()) {
            note(links.group(1));
        }
    }

    private void note(String text) {
        try {
            var address = site.resolve(text);
            if (site.getAuthority().equals(address.getAuthority())
                    && !text.contains(SIGN_OUT)
                    && seen.add(address)) {
                waiting.add(address);
            }
        } catch (IllegalArgumentException notAnAddress) {
            // A visitor's browser skips it as well.
            return;
        }
    }

    /** The page, empty when the answer is not a page. */
    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var whole = request.timeout(Duration.ofSeconds(60)).build();
        var response = client.send(whole, BodyHandlers.ofString());
        return response.statusCode() == 200 ? response.body() : "";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
