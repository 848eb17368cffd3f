package nl.wijkspil.exchange.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.evaluation.interval.IntervalMethod;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.evaluation.study.EnterpriseRecord;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.study.FigureRecord;
import nl.wijkspil.evaluation.study.Rater;
import nl.wijkspil.evaluation.study.SnapshotCheck;
import nl.wijkspil.evaluation.study.StudySettings;
import nl.wijkspil.evaluation.study.StudySnapshot;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads a study from a workbook, or says everything that is wrong with it. */
public final class StudyBookReader {

    private final RuleSets ruleSets;
    private final List<Problem> problems = new ArrayList<>();
    private final List<EnterpriseRecord> enterprises = new ArrayList<>();
    private final List<FigureRecord> figures = new ArrayList<>();
    private final List<EvidenceItem> evidence = new ArrayList<>();
    private final List<Rater> raters = new ArrayList<>();
    private final List<Coding> codings = new ArrayList<>();
    private final Map<String, SheetRow> settings = new HashMap<>();

    private StudyBookReader(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** What came of reading a study workbook. */
    public sealed interface Reading {}

    /**
     * The workbook is a study.
     *
     * @param snapshot the study
     * @param warnings what someone should look at
     */
    public record Read(StudySnapshot snapshot, List<Problem> warnings) implements Reading {
        /** Copies the list. */
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The workbook cannot be used; nothing of it was.
     *
     * @param problems at least one, codes {@code WS-BOOK-...} or {@code WS-STUDY-...}
     */
    public record Refused(List<Problem> problems) implements Reading {
        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads the workbook.
     *
     * @param file an xlsx file
     * @param ruleSets rules by the codes on the sheet Instellingen
     * @param codes indicators that may occur
     */
    public static Reading read(Path file, RuleSets ruleSets, FigureSheet.Codes codes)
            throws IOException {
        return new StudyBookReader(ruleSets).reading(file, codes);
    }

    private Reading reading(Path file, FigureSheet.Codes codes) throws IOException {
        try (BookReader book = BookReader.open(file, problems)) {
            if (book == null) {
                return new Refused(problems);
            }
            book.read(StudyLayouts.SETTINGS, row -> settings.put(row.required("key"), row));
            book.read(StudyLayouts.ENTERPRISES, this::enterprise);
            book.read(
                    FigureSheet.LAYOUT,
                    FigureSheet.reader(codes, line -> figures.add(line.record())));
            book.read(StudyLayouts.EVIDENCE, this::evidence);
            book.read(StudyLayouts.RATERS, this::rater);
            book.read(StudyLayouts.CODINGS, this::coding);
        }
        StudySnapshot snapshot = problems.isEmpty() ? snapshot() : null;
        if (snapshot != null) {
            problems.addAll(SnapshotCheck.check(snapshot, ruleSets));
        }
        boolean stopped =
                problems.stream().anyMatch(each -> each.severity() == Problem.Severity.ERROR);
        return snapshot == null || stopped ? new Refused(problems) : new Read(snapshot, problems);
    }

    private @Nullable StudySnapshot snapshot() {
        List<RuleSet> used = new ArrayList<>();
        for (String code : Sheets.list(setting("regelsets"))) {
            RuleSet found = ruleSets.find(code);
            if (found == null) {
                refuse("regelsets", code);
            } else {
                used.add(found);
            }
        }
        int from = (int) whole("van_jaar", 1900, 2200);
        int to = (int) whole("tot_jaar", 1900, 2200);
        StudySettings computed = computed();
        SheetRow frozen = settings.get("vastgelegd_op");
        LocalDate frozenOn = frozen == null ? null : frozen.date("value");
        for (String key : settings.keySet()) {
            if (!StudyLayouts.KEYS.contains(key)) {
                java.util.Objects.requireNonNull(settings.get(key))
                        .unknownName("Instelling", key, StudyLayouts.KEYS);
            }
        }
        if (!problems.isEmpty() || computed == null) {
            return null;
        }
        return new StudySnapshot(
                setting("studie"),
                new Words(setting("titel"), setting("titel_en")),
                new Words(setting("vraag"), setting("vraag_en")),
                from,
                to,
                frozenOn,
                setting("hoofdregelset"),
                used.stream().map(RuleSet::reference).toList(),
                enterprises,
                figures,
                evidence,
                raters,
                codings,
                computed);
    }

    private @Nullable StudySettings computed() {
        String written = setting("interval");
        for (IntervalMethod method : IntervalMethod.values()) {
            if (method.code().equals(written)) {
                try {
                    return new StudySettings(
                            method,
                            Double.parseDouble(setting("niveau").replace(',', '.')),
                            (int) whole("kleinste_groep", 0, 1000),
                            Long.parseLong(setting("zaad")),
                            (int) whole("trekkingen", 0, 100_000));
                } catch (IllegalArgumentException e) {
                    refuse("niveau, zaad", setting("niveau") + ", " + setting("zaad"));
                    return null;
                }
            }
        }
        refuse("interval", written);
        return null;
    }

    private String setting(String key) {
        SheetRow row = settings.get(key);
        return row == null ? "" : row.text("value");
    }

    private long whole(String key, long low, long high) {
        SheetRow row = settings.get(key);
        if (row == null || !row.has("value")) {
            refuse(key, "");
            return low;
        }
        return row.whole("value", low, high, low);
    }

    private void refuse(String key, String value) {
        problems.add(
                Problem.error(
                        "WS-BOOK-030",
                        "Instellingen, " + key,
                        new Words(
                                "\"" + value + "\" kan hier niet.",
                                "\"" + value + "\" is not possible here."),
                        new Words(
                                "Kijk in het voorbeeld hoe het hoort.",
                                "See the example for how it should be.")));
    }

    private void enterprise(SheetRow row) {
        enterprises.add(
                new EnterpriseRecord(
                        row.required("id"),
                        row.required("name"),
                        row.text("place"),
                        choice(row, "urbanity", Urbanity.values()),
                        row.text("fictional").equalsIgnoreCase("ja")));
    }

    private void evidence(SheetRow row) {
        evidence.add(
                new EvidenceItem(
                        row.required("id"),
                        row.required("enterprise"),
                        row.text("criterion"),
                        choice(row, "type", EvidenceItem.Type.values()),
                        row.date("date"),
                        row.text("who"),
                        row.text("title"),
                        row.text("locator"),
                        row.text("sha256"),
                        choice(row, "grade", Grade.values())));
    }

    private void rater(SheetRow row) {
        List<Rater.Tie> ties = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        Arrays.stream(Rater.Kind.values()).forEach(each -> kinds.add(each.name()));
        for (String each : Sheets.list(row.text("ties"))) {
            int at = each.indexOf('=');
            String kind = at < 0 ? "" : each.substring(at + 1).strip();
            if (kinds.contains(kind)) {
                ties.add(new Rater.Tie(each.substring(0, at).strip(), Rater.Kind.valueOf(kind)));
            } else {
                row.unknownName("Banden", each, kinds);
            }
        }
        raters.add(new Rater(row.required("id"), row.required("name"), ties));
    }

    private void coding(SheetRow row) {
        row.required("score");
        codings.add(
                new Coding(
                        row.required("enterprise"),
                        row.required("criterion"),
                        row.required("rater"),
                        choice(row, "round", Coding.Round.values()),
                        (int) row.whole("score", 0, 100, 0),
                        row.text("reason"),
                        Sheets.list(row.text("evidence"))));
    }

    private static <E extends Enum<E>> E choice(SheetRow row, String column, E[] values) {
        List<String> names = Arrays.stream(values).map(Enum::name).toList();
        return values[names.indexOf(row.choice(column, names))];
    }
}
