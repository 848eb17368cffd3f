package nl.wijkspil.exchange.areas.figures;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkspil.exchange.areas.AreaFile;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaHandler;
import nl.wijkspil.exchange.areas.AreaLayout;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.FoundYear;
import nl.wijkspil.exchange.areas.FoundYear.Evidence;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.exchange.areas.Inspection.ColumnCount;
import nl.wijkspil.exchange.areas.Nothing;
import org.jspecify.annotations.Nullable;

/** A file with figures per area: read once to know it, and again to take its figures. */
public final class FigureFile implements AreaFile {

    private final String file;
    private final Rows rows;
    private final FindHeader found;
    private final FigurePlan plan;
    private final Nothing[] empty;
    private final int year;
    private final Inspection inspection;

    private FigureFile(
            String file,
            Rows rows,
            FindHeader found,
            FigurePlan plan,
            Nothing[] empty,
            int year,
            Inspection inspection) {
        this.file = file;
        this.rows = rows;
        this.found = found;
        this.plan = plan;
        this.empty = empty;
        this.year = year;
        this.inspection = inspection;
    }

    /**
     * Recognises and reads a file to its end.
     *
     * @param file its name, for findings and as the last resort for the year
     * @param given the year when the caller knows it; null otherwise
     * @return the file; empty when it is no table of figures per area
     * @throws IOException when it is cut off or cannot be read
     * @throws AreaUnreadable when it is one, but cannot be used
     */
    public static Optional<FigureFile> open(String file, Rows rows, @Nullable Integer given)
            throws IOException {
        FindHeader found = FindHeader.in(file, rows);
        Optional<FigurePlan> plan = Layouts.plan(found.header());
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(read(file, rows, found, plan.get(), given));
    }

    private static FigureFile read(
            String file, Rows rows, FindHeader found, FigurePlan plan, @Nullable Integer given)
            throws IOException {
        if (plan.columns().isEmpty()) {
            throw new AreaUnreadable(AreaFindings.noFigures(file));
        }
        Problems problems = new Problems(file);
        Nothing[] unknown = new Nothing[plan.columns().size()];
        Arrays.fill(unknown, Nothing.NOT_ASKED);
        FigureReader reader =
                new FigureReader(file, found.header().names(), plan, unknown, problems);
        FigureCounts counts = new FigureCounts(file, plan.source(), plan.columns(), problems);
        reader.read(rows, found.skipped(), 0, counts);
        if (counts.rows() == 0 && problems.all().isEmpty()) {
            throw new AreaUnreadable(AreaFindings.empty(file));
        }
        FigurePlan known = plan;
        if (plan.layout() == AreaLayout.STATLINE_PLAIN
                && reader.sign() != ','
                && (counts.hasDots() || reader.sign() == '.')) {
            known = plan.withLayout(AreaLayout.STATLINE_SYMBOLS);
        }
        Nothing[] empty = counts.meaningOfEmpty(known.keepsSymbols());
        List<ColumnCount> columns = counts.columns(empty);
        Optional<FoundYear> year = year(file, known, counts, given, problems);
        remarks(file, known, reader, columns, counts.people(), problems);
        List<Integer> years =
                known.year() >= 0
                        ? counts.years()
                        : year.map(each -> List.of(each.year())).orElse(List.of());
        Inspection inspection =
                new Inspection(
                        file,
                        known.source(),
                        known.layout(),
                        year.orElse(null),
                        years,
                        counts.rows(),
                        counts.levels(),
                        columns,
                        counts.facts(),
                        problems.all());
        return new FigureFile(
                file, rows, found, known, empty, year.map(FoundYear::year).orElse(0), inspection);
    }

    private static Optional<FoundYear> year(
            String file,
            FigurePlan plan,
            FigureCounts counts,
            @Nullable Integer given,
            Problems problems) {
        Optional<FoundYear> content = FindYear.byPopulation(counts.people());
        if (plan.year() >= 0 && counts.years().size() == 1) {
            content = Optional.of(new FoundYear(counts.years().getFirst(), Evidence.CONTENT));
        } else if (plan.year() >= 0) {
            return Optional.empty();
        }
        Optional<FoundYear> year = FindYear.first(content, given, file);
        if (year.isEmpty()) {
            problems.add(AreaFindings.noYear(file));
        } else if (given != null && year.get().year() != given) {
            problems.add(AreaFindings.otherYear(file, year.get(), given));
        } else if (year.get().evidence() == Evidence.FILE_NAME) {
            problems.add(AreaFindings.yearByName(file, year.get().year()));
        }
        Optional<FoundYear> named = FindYear.byName(file);
        if (year.isPresent()
                && year.get().evidence() == Evidence.POPULATION
                && named.isPresent()
                && named.get().year() != year.get().year()) {
            problems.add(AreaFindings.nameOfOtherYear(file, year.get().year(), named.get().year()));
        }
        return year;
    }

    private static void remarks(
            String file,
            FigurePlan plan,
            FigureReader reader,
            List<ColumnCount> columns,
            Map<AreaLevel, Long> people,
            Problems problems) {
        if (plan.layout() == AreaLayout.RESAVED) {
            problems.add(AreaFindings.resaved(file));
        }
        long nothing = columns.stream().mapToLong(c -> c.withheld() + c.notAsked()).sum();
        if (!plan.keepsSymbols() && nothing > 0) {
            int asked = (int) columns.stream().filter(c -> c.notAsked() > 0).count();
            problems.add(AreaFindings.emptyCells(file, asked));
        }
        if (reader.sentinels() > 0) {
            problems.add(AreaFindings.sentinel(file, reader.sentinels()));
        }
        Long country = people.get(AreaLevel.COUNTRY);
        if (country == null) {
            return;
        }
        people.forEach((level, sum) -> {
            if (level != AreaLevel.POSTCODE && Math.abs(sum - country) > country / 1000) {
                problems.add(
                        AreaFindings.sum(
                                file,
                                "De inwoners per "
                                        + level.word().nl()
                                        + " tellen op tot "
                                        + sum
                                        + ", maar Nederland telt er "
                                        + country
                                        + "."));
            }
        });
    }

    @Override
    public Inspection inspection() {
        return inspection;
    }

    /**
     * Reads the figures, row by row.
     *
     * @throws IOException when the file changed or cannot be read any more
     */
    public void read(AreaHandler handler) throws IOException {
        new FigureReader(file, found.header().names(), plan, empty, new Problems(file))
                .read(rows, found.skipped(), year, handler);
    }
}
