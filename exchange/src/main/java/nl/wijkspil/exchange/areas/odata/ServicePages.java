package nl.wijkspil.exchange.areas.odata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.AreaWatch;
import nl.wijkspil.exchange.areas.CountingStream;
import nl.wijkspil.exchange.areas.SourceFindings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gets pages of a service, each a few times when it is busy or breaks off. It never leaves the host
 * of the service, whatever a link or a redirection says.
 */
final class ServicePages {

    private static final long MOST_PAGE = 256L << 20;
    private static final int MOST_HOPS = 3;
    private static final int OFTEN = 500;
    private static final List<Integer> AGAIN = List.of(429, 500, 502, 503, 504);
    private static final List<Integer> ELSEWHERE = List.of(301, 302, 303, 307, 308);

    private final HttpClient http;
    private final URI base;
    private final Duration pause;
    private final int tries;

    ServicePages(URI base, Duration pause, int tries) {
        this.http =
                HttpClient.newBuilder()
                        .connectTimeout(Duration.ofSeconds(20))
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
        this.base = base;
        this.pause = pause;
        this.tries = tries;
    }

    /** Which records are wanted. */
    @FunctionalInterface
    interface Chosen {
        boolean wants(JsonNode record);
    }

    /**
     * A page that was read.
     *
     * @param records how many records were wanted
     * @param next the path of the next page, under the base
     */
    record Page(long records, Optional<String> next) {}

    /**
     * Writes the wanted records of a page into a file, separated by commas; nothing when the
     * service does not know it.
     */
    Optional<Page> get(String path, Path into, Chosen chosen, AreaWatch watch, long before)
            throws IOException, InterruptedException {
        return ask(path, tries, body -> read(path, body, into, chosen, watch, before));
    }

    /** The title of a table; empty when the service does not say it at once. */
    String title(String path) throws InterruptedException {
        try {
            return ask(path, 1, ServicePages::title).orElse("");
        } catch (AreaUnreadable | IOException e) {
            return "";
        }
    }

    private static String title(InputStream body) {
        JsonNode root = JsonMapper.shared().readTree(body);
        JsonNode first = root.path("value").path(0);
        return (first.isMissingNode() ? root : first).path("Title").asString("");
    }

    private Page read(
            String path, InputStream body, Path into, Chosen chosen, AreaWatch watch, long before)
            throws IOException {
        long records = 0;
        String link = "";
        boolean listed = false;
        ObjectWriter writer = JsonMapper.shared().writer();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(into), 1 << 16);
                JsonParser parser = JsonMapper.shared().createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw refused("er staan geen cijfers in");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (name.equals("value") && token == JsonToken.START_ARRAY) {
                    listed = true;
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        JsonNode record = parser.readValueAsTree();
                        if (chosen.wants(record)) {
                            out.write(records++ == 0 ? '\n' : ',');
                            out.write(writer.writeValueAsBytes(record));
                        }
                        if (records % OFTEN == 0) {
                            watch.at(before + records, 0);
                        }
                    }
                } else if (name.equals("odata.nextLink") || name.equals("@odata.nextLink")) {
                    link = parser.getString();
                } else {
                    parser.skipChildren();
                }
            }
        }
        if (!listed) {
            throw refused("er staan geen cijfers in");
        }
        return new Page(records, link.isEmpty() ? Optional.empty() : Optional.of(next(path, link)));
    }

    /** The link as a path under the base, on the host of the base and no other. */
    private String next(String path, String link) {
        URI page = address(path);
        URI next;
        try {
            next = page.resolve(link.replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw refused("de volgende bladzijde heeft geen adres");
        }
        String under = Objects.requireNonNullElse(next.getRawPath(), "");
        if (!isHome(next) || !under.startsWith(base.getRawPath())) {
            throw refused("de volgende bladzijde ligt ergens anders");
        }
        String relative =
                under.substring(base.getRawPath().length())
                        + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery());
        if (address(relative).equals(page)) {
            throw refused("er komt geen einde aan de bladzijden");
        }
        return relative;
    }

    private boolean isHome(URI address) {
        return base.getHost().equalsIgnoreCase(address.getHost())
                && address.getPort() == base.getPort();
    }

    private URI address(String path) {
        return base.resolve(path.replace("'", "%27").replace("$", "%24"));
    }

    /** Takes an answer of the service. */
    @FunctionalInterface
    private interface Answer<T> {
        T of(InputStream body) throws IOException;
    }

    private <T> Optional<T> ask(String path, int most, Answer<T> answer)
            throws IOException, InterruptedException {
        Duration wait = pause;
        AreaUnreadable why = refused("er kwam geen antwoord");
        for (int attempt = 1; attempt <= most; attempt++) {
            try {
                HttpResponse<InputStream> response = send(address(path), 0);
                try (InputStream body = new Capped(response.body())) {
                    int status = response.statusCode();
                    if (status == 200) {
                        return Optional.of(answer.of(body));
                    }
                    if (status == 404 || status == 410) {
                        return Optional.empty();
                    }
                    why = refused("antwoord " + status);
                    if (!AGAIN.contains(status)) {
                        throw why;
                    }
                }
            } catch (HttpConnectTimeoutException | ConnectException e) {
                why = new AreaUnreadable(SourceFindings.noConnection(base.getHost()));
            } catch (HttpTimeoutException e) {
                why = refused("het antwoord bleef uit");
            } catch (JacksonIOException | IOException e) {
                why = refused("de verbinding viel weg");
            } catch (JacksonException e) {
                why = refused("het antwoord is geen JSON");
            }
            if (attempt < most) {
                Thread.sleep(wait);
                wait = wait.multipliedBy(2);
            }
        }
        throw why;
    }

    private HttpResponse<InputStream> send(URI address, int hops)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(Duration.ofMinutes(2))
                        .header("Accept", "application/json")
                        .build();
        HttpResponse<InputStream> response =
                http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (!ELSEWHERE.contains(response.statusCode())) {
            return response;
        }
        response.body().close();
        URI to =
                response.headers()
                        .firstValue("Location")
                        .map(place -> address.resolve(place.replace(" ", "%20")))
                        .orElseThrow(() -> refused("het verwijst door naar nergens"));
        boolean weaker = address.getScheme().equals("https") && !"https".equals(to.getScheme());
        if (!isHome(to) || weaker || hops == MOST_HOPS) {
            throw refused("het verwijst door naar een andere plek");
        }
        return send(to, hops + 1);
    }

    AreaUnreadable refused(String why) {
        return new AreaUnreadable(SourceFindings.service(base.getHost(), why));
    }

    /** Reads no more than a page may hold. */
    private final class Capped extends CountingStream {

        Capped(InputStream in) {
            super(in);
        }

        @Override
        protected void counted(long read) {
            if (read > MOST_PAGE) {
                throw refused("een bladzijde is te groot");
            }
        }
    }
}
