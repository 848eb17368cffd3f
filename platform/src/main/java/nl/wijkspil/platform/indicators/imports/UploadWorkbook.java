package nl.wijkspil.platform.indicators.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.NewEvidence.NewFile;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.RecordedFigure;
import nl.wijkspil.platform.indicators.domain.FileKind;
import nl.wijkspil.platform.indicators.figures.Rights;
import org.springframework.stereotype.Service;

/**
 * Reads an uploaded XLSX or CSV file, compares it with the figures that are there and stages it.
 * Nothing is a figure yet; with one error nothing can become one.
 */
@Service
public class UploadWorkbook {

    /** A file that is larger is refused. */
    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Indicators indicators;
    private final StageImport staging;
    private final Clock clock;

    UploadWorkbook(Indicators indicators, StageImport staging, Clock clock) {
        this.indicators = indicators;
        this.staging = staging;
        this.clock = clock;
    }

    /** {@return number of the import, whatever was in the file} */
    public UUID upload(NewFile file) {
        var tenant = Rights.recorder();
        var organisation = tenant.organisation();
        var seen = clock.instant();
        var thisYear = LocalDate.ofInstant(seen, HERE).getYear();
        var name = FileKind.safeName(file.name());
        var reading = ReadWorkbook.read(file, organisation.name(), thisYear);
        var comparison =
                CompareFigures.compare(
                        reading.figures(),
                        known(organisation.id(), reading.figures()),
                        name,
                        reading.refused());
        var findings = new ArrayList<>(reading.findings());
        findings.addAll(comparison.findings());
        var stopped = findings.stream().anyMatch(ImportFinding::error);
        return staging.stage(
                new NewFile(name, file.content()),
                stopped ? List.of() : comparison.staged(),
                findings,
                comparison.counts(),
                seen);
    }

    private List<RecordedFigure> known(Organisation.Id owner, List<NewFigure> figures) {
        var years = figures.stream().mapToInt(f -> f.key().year()).summaryStatistics();
        return figures.isEmpty()
                ? List.of()
                : indicators.figures(
                        new Indicators.Question(
                                List.of(owner),
                                years.getMin(),
                                years.getMax(),
                                Set.of(),
                                Indicators.Standing.LATEST,
                                ""));
    }
}
