package nl.wijkspil.cli.start;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A visitor who opens the first page and follows its links and files, nearest first, on the same
 * site only.
 */
final class Walk {

    /** Enough to meet every kind of page. */
    static final int PAGES = 60;

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#?]+)");

    private final URI first;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    Walk(URI first) {
        this.first = first;
    }

    /**
     * Opens at most so many addresses.
     *
     * @return how many answered
     */
    int pages(int most) throws IOException, InterruptedException {
        var waiting = new ArrayDeque<URI>();
        var seen = new HashSet<URI>();
        waiting.add(first);
        seen.add(first);
        int answered = 0;
        for (; answered < most && !waiting.isEmpty(); answered++) {
            var links = LINK.matcher(get(waiting.remove()));
            while (links.find()) {
                link(links.group(1), waiting, seen);
            }
        }
        return answered;
    }

    private void link(String text, Queue<URI> waiting, Set<URI> seen) {
        try {
            var address = first.resolve(text);
            if (first.getAuthority().equals(address.getAuthority()) && seen.add(address)) {
                waiting.add(address);
            }
        } catch (IllegalArgumentException notAnAddress) {
            // A visitor's browser skips it as well.
            return;
        }
    }

    private String get(URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
