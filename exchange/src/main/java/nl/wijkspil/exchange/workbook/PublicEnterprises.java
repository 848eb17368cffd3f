package nl.wijkspil.exchange.workbook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.evaluation.study.EnterpriseRecord;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.study.FigureRecord;
import nl.wijkspil.evaluation.study.StudySettings;
import nl.wijkspil.evaluation.study.StudySnapshot;
import nl.wijkspil.evaluation.words.Words;

/**
 * Makes a study of a list of enterprises from public pages: name, place, areas, remark, address of
 * the source. A remark is evidence, never a figure: it does not count anything. So every figure the
 * rules ask for is recorded as unknown, with the reason, and the study says what would settle it.
 */
public final class PublicEnterprises {

    /** The columns of the list. */
    public static final Layout LAYOUT =
            new Layout(
                    "lijst",
                    List.of(
                            new Column("naam", "naam", true),
                            new Column("plaats", "plaats", true),
                            new Column("gm_code", "gm_code", false),
                            new Column("wk_codes", "wk_codes", false),
                            new Column("bu_codes", "bu_codes", false),
                            new Column("opmerking", "opmerking", false),
                            new Column("bron_url", "bron_url", true)));

    private static final List<String> ASKED =
            List.of(
                    "OUT-01",
                    "GOV-03",
                    "OUT-05",
                    "REL-04",
                    "REL-01",
                    "REL-02",
                    "VOL-03",
                    "VOL-04.BEHOUD",
                    "COH-01",
                    "COH-03",
                    "COH-04",
                    "PAR-01",
                    "VOL-06");

    private static final String REASON =
            "de openbare bron noemt dit niet; of het bedrijf nu nog bestaat is niet nagegaan";

    private PublicEnterprises() {}

    /**
     * Reads the list.
     *
     * @param file CSV in UTF-8
     * @param year the year the study asks about
     * @param ruleSets rules of the study, SPIL-1 among them
     * @param problems where problems are added; the study is of no use when there are any
     */
    public static StudySnapshot study(
            byte[] file, int year, RuleSets ruleSets, List<Problem> problems) {
        List<EnterpriseRecord> enterprises = new ArrayList<>();
        List<FigureRecord> figures = new ArrayList<>();
        List<EvidenceItem> evidence = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Csv.read(
                file,
                LAYOUT,
                problems,
                row -> {
                    String id = id(row.required("naam"), row.text("plaats"));
                    if (!ids.add(id)) {
                        row.problem(
                                "020",
                                "naam",
                                "Dit bedrijf staat er twee keer.",
                                "This enterprise is there twice.",
                                "Haal er een weg.",
                                "Remove one.");
                    }
                    enterprises.add(
                            new EnterpriseRecord(
                                    id,
                                    row.text("naam"),
                                    row.required("plaats"),
                                    Urbanity.UNKNOWN,
                                    false));
                    evidence.add(source(id, row));
                    for (String code : ASKED) {
                        figures.add(
                                new FigureRecord(
                                        id,
                                        FigureKey.of(code, year),
                                        new Figure.Unknown(REASON),
                                        "",
                                        "",
                                        "1.0"));
                    }
                });
        return new StudySnapshot(
                "openbare-lijst-" + year,
                new Words("Bedrijven van openbare bladzijden", "Enterprises of public pages"),
                new Words(
                        "Wat is er openbaar bekend, en wat zou de uitkomst beslissen?",
                        "What is publicly known, and what would settle the outcome?"),
                year,
                year,
                null,
                "SPIL-1",
                ruleSets.all().stream().map(RuleSet::reference).toList(),
                enterprises,
                figures,
                evidence,
                List.of(),
                List.of(),
                StudySettings.DEFAULT);
    }

    private static EvidenceItem source(String id, SheetRow row) {
        String areas =
                String.join(
                        " ",
                        List.of(row.text("gm_code"), row.text("wk_codes"), row.text("bu_codes")));
        return new EvidenceItem(
                id + "/bron",
                id,
                "",
                EvidenceItem.Type.THIRD_PARTY,
                null,
                "",
                (row.text("opmerking") + " [" + areas.strip() + "]").strip(),
                row.required("bron_url"),
                "",
                Grade.C);
    }

    private static String id(String name, String place) {
        String plain = Normalizer.normalize(name + " " + place, Normalizer.Form.NFD);
        return plain.replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
