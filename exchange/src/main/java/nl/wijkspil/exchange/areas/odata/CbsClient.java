package nl.wijkspil.exchange.areas.odata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.AreaWatch;
import nl.wijkspil.exchange.areas.SourceFindings;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a table of the open data services of Statistics Netherlands page by page into a file that
 * can then be recognised like any other. A page is read record by record, so memory does not grow
 * with it. Version 3 gives a row per area; version 4 a line per figure, so its measures are written
 * beside them.
 */
public final class CbsClient {

    /** Version 3, as the feed service offers it. */
    public static final URI VERSION_3 = URI.create("https://opendata.cbs.nl/ODataFeed/odata/");

    /** Version 4. */
    public static final URI VERSION_4 = URI.create("https://datasets.cbs.nl/odata/v1/CBS/");

    private static final int MOST_PAGES = 10_000;
    private static final long MOST_BYTES = 2L << 30;

    private final Version version;
    private final ServicePages pages;

    /**
     * A client of version 3.
     *
     * @param base where the service is; ends in a slash
     * @param pause how long to wait before the first retry; each later wait is twice as long
     * @param tries how often a page is tried in all
     */
    public CbsClient(URI base, Duration pause, int tries) {
        this(Version.THREE, base, pause, tries);
    }

    /** As the other, of the version given. */
    public CbsClient(Version version, URI base, Duration pause, int tries) {
        this.version = version;
        this.pages = new ServicePages(base, pause, tries);
    }

    /** Which way a service answers. */
    public enum Version {
        /** A row per area. */
        THREE,
        /** A line per figure. */
        FOUR
    }

    /**
     * What to fetch.
     *
     * @param number for example {@code 85984NED}
     * @param municipality only the areas in it; null for all
     */
    public record Table(String number, @Nullable AreaCode municipality) {

        /** Refuses what is no number of a table or no municipality. */
        public Table {
            if (!isNumber(number)) {
                throw new IllegalArgumentException(
                        "table is "
                                + number
                                + "\nMaybe you meant five digits and three letters: 85984NED");
            }
            if (municipality != null && municipality.level() != AreaLevel.MUNICIPALITY) {
                throw new IllegalArgumentException(
                        "municipality is " + municipality + "\nMaybe you meant a code as GM0363");
            }
        }

        /** Whether this is the number of a table. */
        public static boolean isNumber(String text) {
            return text.matches("[0-9]{5}[A-Z]{3}");
        }

        boolean holds(String area) {
            return municipality == null
                    || AreaCode.parse(area)
                            .map(AreaCode::municipality)
                            .filter(municipality::equals)
                            .isPresent();
        }
    }

    /**
     * What was fetched.
     *
     * @param records how many records
     * @param title what the service calls the table; empty when it does not say
     */
    public record Fetched(long records, String title) {}

    /** Fetches a whole table; see {@link #fetch(Table, Path, AreaWatch)}. */
    public long fetch(String table, Path into) throws IOException, InterruptedException {
        return fetch(new Table(table, null), into, AreaWatch.NOBODY).records();
    }

    /**
     * Fetches a table into a file; the file appears when all pages are in, gzipped when its name
     * ends in {@code .gz}.
     *
     * @param into where; an older file there is replaced
     * @throws AreaUnreadable when the service does not answer, or not with a table
     */
    public Fetched fetch(Table table, Path into, AreaWatch watch)
            throws IOException, InterruptedException {
        watch.begins(AreaWatch.Work.FETCHING);
        Path folder = Objects.requireNonNull(into.toAbsolutePath().getParent());
        Path part = Files.createTempFile(folder, "cbs", ".part");
        try {
            long records;
            try (OutputStream file = Files.newOutputStream(part);
                    OutputStream out =
                            new BufferedOutputStream(
                                    into.toString().endsWith(".gz")
                                            ? new GZIPOutputStream(file, 1 << 16)
                                            : file,
                                    1 << 16)) {
                records = write(table, out, watch);
            }
            String title = title(table);
            Files.move(part, into, StandardCopyOption.REPLACE_EXISTING);
            return new Fetched(records, title);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private long write(Table table, OutputStream out, AreaWatch watch)
            throws IOException, InterruptedException {
        text(out, "{");
        if (version == Version.FOUR) {
            for (String list : List.of(MeasureNames.GROUPS, MeasureNames.CODES)) {
                text(out, "\"" + list + "\":[");
                all(table, table.number() + "/" + list, each -> true, out, AreaWatch.NOBODY);
                text(out, "],");
            }
        }
        text(out, "\"value\":[");
        long records =
                all(
                        table,
                        table.number() + (version == Version.THREE ? three(table) : four(table)),
                        each -> table.holds(each.path("WijkenEnBuurten").asString("")),
                        out,
                        watch);
        text(out, "]}");
        return records;
    }

    private static String three(Table table) {
        AreaCode within = table.municipality();
        return "/UntypedDataSet?$format=json"
                + (within == null
                        ? ""
                        : "&$filter=substringof('" + digits(within) + "',WijkenEnBuurten)");
    }

    private static String four(Table table) {
        AreaCode within = table.municipality();
        return "/Observations"
                + (within == null
                        ? ""
                        : "?$filter=contains(WijkenEnBuurten,'" + digits(within) + "')");
    }

    private static String digits(AreaCode municipality) {
        return municipality.text().substring(2);
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the records of all pages, separated by commas; returns how many. */
    private long all(
            Table table,
            String first,
            ServicePages.Chosen chosen,
            OutputStream out,
            AreaWatch watch)
            throws IOException, InterruptedException {
        long records = 0;
        long bytes = 0;
        Optional<String> next = Optional.of(first);
        Path page = Files.createTempFile("wijkspil-cbs", ".page");
        try {
            for (int count = 0; next.isPresent(); count++) {
                if (count == MOST_PAGES) {
                    throw pages.refused("er komt geen einde aan de bladzijden");
                }
                ServicePages.Page read =
                        pages.get(next.get(), page, chosen, watch, records)
                                .orElseThrow(() -> noTable(table));
                bytes += Files.size(page);
                if (bytes > MOST_BYTES) {
                    throw new AreaUnreadable(
                            AreaFindings.limit(table.number(), "meer dan 2 GB aan antwoorden"));
                }
                if (read.records() > 0 && records > 0) {
                    out.write(',');
                }
                Files.copy(page, out);
                records += read.records();
                next = read.next();
                watch.at(records, 0);
            }
            return records;
        } finally {
            Files.deleteIfExists(page);
        }
    }

    private static AreaUnreadable noTable(Table table) {
        return new AreaUnreadable(SourceFindings.noTable(table.number()));
    }

    private String title(Table table) throws InterruptedException {
        return version == Version.THREE
                ? pages.title(table.number() + "/TableInfos?$format=json")
                : pages.title(table.number() + "/Properties");
    }
}
