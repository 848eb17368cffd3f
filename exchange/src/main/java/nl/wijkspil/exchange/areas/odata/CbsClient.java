package nl.wijkspil.exchange.areas.odata;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.SourceFindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fetches a table of the open data services of Statistics Netherlands page by page into a file that
 * can then be recognised like any other. The service gives at most ten thousand records a page and
 * a link to the next.
 */
public final class CbsClient {

    /** Version 3, as the feed service offers it. */
    public static final URI VERSION_3 = URI.create("https://opendata.cbs.nl/ODataFeed/odata/");

    private static final int MOST_PAGES = 10_000;
    private static final int MOST_PAGE = 64 << 20;
    private static final List<Integer> AGAIN = List.of(429, 500, 502, 503, 504);

    private final HttpClient http;
    private final URI base;
    private final Duration pause;
    private final int tries;

    /**
     * A client.
     *
     * @param base where the service is; ends in a slash
     * @param pause how long to wait before the first retry; each later wait is twice as long
     * @param tries how often a page is tried in all
     */
    public CbsClient(URI base, Duration pause, int tries) {
        this.http =
                HttpClient.newBuilder()
                        .connectTimeout(Duration.ofSeconds(20))
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
        this.base = base;
        this.pause = pause;
        this.tries = tries;
    }

    /**
     * Fetches a table into a file; the file appears when all pages are in.
     *
     * @param table for example {@code 85984NED}
     * @param into where; an older file there is replaced
     * @return how many records
     * @throws AreaUnreadable when the service does not answer, or not with a table
     */
    public long fetch(String table, Path into) throws IOException, InterruptedException {
        if (!table.matches("[0-9]{5}[A-Z]{3}")) {
            throw new IllegalArgumentException(
                    "table is "
                            + table
                            + "\nMaybe you meant five digits and three letters: 85984NED");
        }
        Path part =
                Files.createTempFile(
                        Objects.requireNonNull(into.toAbsolutePath().getParent()), "cbs", ".part");
        try {
            long records = pages(base.resolve(table + "/UntypedDataSet?$format=json"), part);
            Files.move(part, into, StandardCopyOption.REPLACE_EXISTING);
            return records;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private long pages(URI first, Path part) throws IOException, InterruptedException {
        long records = 0;
        URI page = first;
        ObjectWriter writer = JsonMapper.shared().writer();
        try (OutputStream out = Files.newOutputStream(part)) {
            out.write("{\"value\":[".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            for (int count = 0; page != null; count++) {
                if (count == MOST_PAGES) {
                    throw refused(page, "er komt geen einde aan de bladzijden");
                }
                JsonNode answer = get(page);
                if (!answer.path("value").isArray()) {
                    throw refused(page, "er staan geen cijfers in");
                }
                for (JsonNode record : answer.path("value")) {
                    out.write(records++ == 0 ? '\n' : ',');
                    out.write(writer.writeValueAsBytes(record));
                }
                page = next(page, answer);
            }
            out.write(']');
            out.write('}');
        }
        return records;
    }

    private @Nullable URI next(URI page, JsonNode answer) {
        String link = answer.path("odata.nextLink").asString("");
        if (link.isEmpty()) {
            link = answer.path("@odata.nextLink").asString("");
        }
        if (link.isEmpty()) {
            return null;
        }
        URI next = page.resolve(link.replace(" ", "%20"));
        boolean home =
                Objects.equals(next.getHost(), base.getHost()) && next.getPort() == base.getPort();
        if (!home || next.equals(page)) {
            throw refused(page, "de volgende bladzijde ligt ergens anders");
        }
        return next;
    }

    private JsonNode get(URI page) throws IOException, InterruptedException {
        Duration wait = pause;
        String why = "";
        for (int attempt = 1; attempt <= tries; attempt++) {
            try {
                HttpRequest request =
                        HttpRequest.newBuilder(page)
                                .timeout(Duration.ofMinutes(2))
                                .header("Accept", "application/json")
                                .build();
                HttpResponse<InputStream> response =
                        http.send(request, HttpResponse.BodyHandlers.ofInputStream());
                try (InputStream body = response.body()) {
                    if (response.statusCode() == 200) {
                        byte[] bytes = body.readNBytes(MOST_PAGE + 1);
                        if (bytes.length > MOST_PAGE) {
                            throw refused(page, "een bladzijde is te groot");
                        }
                        return JsonMapper.shared().readTree(bytes);
                    }
                }
                why = "antwoord " + response.statusCode();
                if (!AGAIN.contains(response.statusCode())) {
                    break;
                }
            } catch (JacksonException e) {
                why = "het antwoord is geen JSON";
            } catch (IOException e) {
                why = "geen verbinding";
            }
            if (attempt < tries) {
                Thread.sleep(wait);
                wait = wait.multipliedBy(2);
            }
        }
        throw refused(page, why);
    }

    private static AreaUnreadable refused(URI page, String why) {
        return new AreaUnreadable(SourceFindings.service(page.getHost() + page.getPath(), why));
    }
}
