package nl.wijkspil.platform.studies.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.study.EnterpriseRecord;
import nl.wijkspil.evaluation.words.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes every finding, criterion, figure, evidence item and threshold of a study as a workbook,
 * and the official figures around its enterprises.
 */
final class WriteWorkbook {

    private final StudyView view;
    private final boolean dutch;

    WriteWorkbook(StudyView view) {
        this.view = view;
        this.dutch = view.language() == Language.DUTCH;
    }

    byte[] write() {
        var out = new ByteArrayOutputStream(100_000);
        try (var workbook = new Workbook(out, "Wijkspil", "1.0")) {
            findings(sheet(workbook, "Bevindingen", "Findings"));
            enterprises(sheet(workbook, "Bedrijven", "Enterprises"));
            criteria(sheet(workbook, "Criteria", "Criteria"));
            figures(sheet(workbook, "Cijfers", "Figures"));
            evidence(sheet(workbook, "Bewijs", "Evidence"));
            codings(sheet(workbook, "Beoordelingen", "Codings"));
            thresholds(sheet(workbook, "Drempels", "Thresholds"));
            surroundings(sheet(workbook, "Omgeving", "Surroundings"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Worksheet sheet(Workbook workbook, String nl, String en) {
        return workbook.newWorksheet(dutch ? nl : en);
    }

    private void findings(Worksheet sheet) {
        head(
                sheet,
                List.of(
                        "code",
                        "bevinding",
                        "k",
                        "n",
                        "bedrijven",
                        "interval laag",
                        "interval hoog",
                        "ontbrekend laag",
                        "ontbrekend hoog",
                        "drempels laag",
                        "drempels hoog",
                        "zin"),
                List.of(
                        "code",
                        "finding",
                        "k",
                        "n",
                        "enterprises",
                        "interval low",
                        "interval high",
                        "missing low",
                        "missing high",
                        "thresholds low",
                        "thresholds high",
                        "sentence"));
        var row = 1;
        for (var each : view.findings()) {
            var finding = each.finding();
            var missing = finding.overMissing();
            var thresholds = finding.overThresholds();
            put(
                    sheet,
                    row++,
                    each.code(),
                    each.title(),
                    each.said() ? each.k() : null,
                    each.said() ? each.n() : null,
                    finding.enterprises(),
                    each.said() ? each.low() : null,
                    each.said() ? each.high() : null,
                    missing == null ? null : missing.low(),
                    missing == null ? null : missing.high(),
                    thresholds == null ? null : thresholds.low(),
                    thresholds == null ? null : thresholds.high(),
                    each.words());
        }
    }

    private void enterprises(Worksheet sheet) {
        head(
                sheet,
                List.of(
                        "bedrijf",
                        "plaats",
                        "regels",
                        "uitkomst",
                        "laagst",
                        "hoogst",
                        "punten",
                        "hoogste aantal punten",
                        "beslissend",
                        "kans bij andere drempels",
                        "kantelpunt"),
                List.of(
                        "enterprise",
                        "place",
                        "rules",
                        "outcome",
                        "lowest",
                        "highest",
                        "points",
                        "most points",
                        "deciding",
                        "chance at other thresholds",
                        "tipping point"));
        var row = 1;
        for (var each : view.enterprises()) {
            for (var under : each.assessments()) {
                var main = under.equals(each.main());
                put(
                        sheet,
                        row++,
                        each.name(),
                        each.record().place(),
                        under.ruleSet() + " " + under.version(),
                        under.className(),
                        under.lowerName(),
                        under.upperName(),
                        under.points(),
                        under.maximum(),
                        String.join(", ", under.deciding()),
                        main ? each.chance() : null,
                        main ? each.tipping() : "");
            }
        }
    }

    private void criteria(Worksheet sheet) {
        head(
                sheet,
                List.of(
                        "bedrijf",
                        "regels",
                        "criterium",
                        "naam",
                        "punten",
                        "hoogst mogelijk",
                        "meeste punten",
                        "regel",
                        "cijfers",
                        "wat ontbreekt"),
                List.of(
                        "enterprise",
                        "rules",
                        "criterion",
                        "name",
                        "points",
                        "possible",
                        "most points",
                        "rule",
                        "figures",
                        "what is missing"));
        var row = 1;
        for (var each : view.enterprises()) {
            for (var under : each.assessments()) {
                for (var criterion : under.criteria()) {
                    var result = criterion.result();
                    put(
                            sheet,
                            row++,
                            each.name(),
                            under.ruleSet(),
                            result.criterion(),
                            criterion.name(),
                            result.low(),
                            result.high(),
                            result.maximum(),
                            criterion.sentence(),
                            criterion.figures().stream()
                                    .map(figure -> figure.key().toString())
                                    .collect(Collectors.joining(", ")),
                            String.join("; ", criterion.missing()));
                }
            }
        }
    }

    private void figures(Worksheet sheet) {
        head(
                sheet,
                List.of(
                        "bedrijf",
                        "indicator",
                        "jaar",
                        "naam",
                        "waarde",
                        "eenheid",
                        "n",
                        "interval laag",
                        "interval hoog",
                        "methode",
                        "bewijsgraad",
                        "ingevoerd door",
                        "goedgekeurd door",
                        "catalogus",
                        "onbekend omdat",
                        "bewijs"),
                List.of(
                        "enterprise",
                        "indicator",
                        "year",
                        "name",
                        "value",
                        "unit",
                        "n",
                        "interval low",
                        "interval high",
                        "method",
                        "grade",
                        "collected by",
                        "verified by",
                        "catalogue",
                        "unknown because",
                        "evidence"));
        var names =
                view.snapshot().enterprises().stream()
                        .collect(Collectors.toMap(EnterpriseRecord::id, EnterpriseRecord::name));
        var row = 1;
        for (var each : view.figures()) {
            var known = each.known();
            var interval = known == null ? null : known.intervalIn(each.unit());
            put(
                    sheet,
                    row++,
                    names.getOrDefault(each.record().enterprise(), ""),
                    each.key().code(),
                    each.key().year(),
                    each.name(),
                    known == null ? null : known.value(),
                    each.unit(),
                    known == null || known.n() == 0 ? null : known.n(),
                    interval == null ? null : interval.low(),
                    interval == null ? null : interval.high(),
                    known == null ? "" : known.method().words().in(view.language()),
                    known == null ? "" : known.grade().name(),
                    each.record().collectedBy(),
                    each.record().verifiedBy(),
                    each.record().catalogueVersion(),
                    each.hidden() ? hidden() : each.reason(),
                    each.evidence().stream()
                            .map(item -> item.id())
                            .collect(Collectors.joining(" ")));
        }
    }

    private void evidence(Worksheet sheet) {
        head(
                sheet,
                List.of(
                        "nummer",
                        "bedrijf",
                        "soort",
                        "datum",
                        "wie",
                        "titel",
                        "vindplaats",
                        "controlegetal",
                        "bewijsgraad"),
                List.of(
                        "number",
                        "enterprise",
                        "type",
                        "date",
                        "who",
                        "title",
                        "locator",
                        "sha256",
                        "grade"));
        var names =
                view.snapshot().enterprises().stream()
                        .collect(Collectors.toMap(EnterpriseRecord::id, EnterpriseRecord::name));
        var row = 1;
        for (var each : view.snapshot().evidence()) {
            var date = each.date();
            put(
                    sheet,
                    row++,
                    each.id(),
                    names.getOrDefault(each.enterprise(), ""),
                    each.type().name(),
                    date == null ? "" : date.toString(),
                    each.who(),
                    each.title(),
                    each.locator(),
                    each.sha256(),
                    each.grade().name());
        }
    }

    private void codings(Worksheet sheet) {
        head(
                sheet,
                List.of("bedrijf", "criterium", "beoordelaar", "ronde", "punten", "reden"),
                List.of("enterprise", "criterion", "rater", "round", "points", "reason"));
        var row = 1;
        for (var each : view.enterprises()) {
            for (var criterion : each.main().criteria()) {
                for (var coding : criterion.codings()) {
                    put(
                            sheet,
                            row++,
                            each.name(),
                            criterion.result().criterion(),
                            coding.rater(),
                            coding.settlement() ? (dutch ? "beslecht" : "settled") : "blind",
                            coding.score(),
                            coding.reason());
                }
            }
        }
    }

    private void thresholds(Worksheet sheet) {
        head(
                sheet,
                List.of("regels", "drempel", "waarde", "eenheid", "wat het is", "herkomst"),
                List.of("rules", "threshold", "value", "unit", "what it is", "origin"));
        var row = 1;
        for (var rules : view.rules()) {
            for (var each : rules.thresholds().values()) {
                put(
                        sheet,
                        row++,
                        rules.code() + " " + rules.version(),
                        each.name(),
                        each.value(),
                        each.unit(),
                        each.words().in(view.language()),
                        each.origin().in(view.language()));
            }
        }
    }

    private void surroundings(Worksheet sheet) {
        head(sheet, SurroundingsSheet.DUTCH, SurroundingsSheet.ENGLISH);
        var row = new AtomicInteger();
        new SurroundingsSheet(view.language())
                .write(view.surroundings(), values -> put(sheet, row.incrementAndGet(), values));
    }

    private String hidden() {
        var smallest = view.snapshot().settings().smallestGroup();
        return dutch
                ? "niet getoond (minder dan " + smallest + ")"
                : "not shown (fewer than " + smallest + ")";
    }

    private void head(Worksheet sheet, List<String> nl, List<String> en) {
        var names = dutch ? nl : en;
        for (int column = 0; column < names.size(); column++) {
            sheet.value(0, column, names.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    /** Text stays text: a value that begins with an equals sign is never read as a formula. */
    private static void put(Worksheet sheet, int row, @Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            switch (values[column]) {
                case null -> {}
                case Number number -> sheet.value(row, column, number);
                default -> sheet.value(row, column, values[column].toString());
            }
        }
    }
}
