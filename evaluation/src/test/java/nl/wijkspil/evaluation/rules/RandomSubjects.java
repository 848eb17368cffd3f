package nl.wijkspil.evaluation.rules;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.wijkspil.evaluation.interval.Interval;

/** Enterprises with random figures around the cuts, random gaps and random grades; by seed. */
public final class RandomSubjects {

    private static final List<String> FUNCTIONS =
            List.of("WINKEL", "ONTMOETING", "SOCIAAL_LOKET", "ATELIER", "DORPSHUIS", "ZORG");
    private static final List<String> PARTNERS = List.of("GEMEENTE", "ZORG", "WELZIJN", "SCHOOL");

    private final SplittableRandom random;

    /** Always the same enterprises for the same seed. */
    public RandomSubjects(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The next enterprise, with figures for 2024 and 2025. */
    public Subject next() {
        TreeMap<FigureKey, Figure> figures = new TreeMap<>();
        TreeMap<String, CodedScore> codings = new TreeMap<>();
        double gaps = random.nextDouble(0, 0.4);
        for (int year = 2024; year <= 2025; year++) {
            year(figures, year, gaps);
        }
        if (random.nextDouble() > gaps) {
            codings.put("C3", new CodedScore(random.nextInt(2), grade()));
        }
        int where = random.nextInt(3);
        Urbanity urbanity =
                where == 0 ? Urbanity.RURAL : where == 1 ? Urbanity.URBAN : Urbanity.UNKNOWN;
        return new Subject("r" + random.nextInt(), urbanity, figures, codings);
    }

    private void year(Map<FigureKey, Figure> figures, int year, double gaps) {
        int functions = 0;
        for (String function : FUNCTIONS) {
            if (random.nextInt(3) > 0) {
                functions++;
                put(figures, "OUT-01." + function, year, gaps, 1, 30, true);
                put(figures, "OUT-12." + function, year, gaps, 0, 5, false);
            }
        }
        put(figures, "OUT-01", year, gaps, functions, functions + 1, true);
        int partners = 0;
        for (String partner : PARTNERS) {
            if (random.nextBoolean()) {
                partners++;
                put(figures, "REL-01." + partner, year, gaps, 0, 6, true);
            }
        }
        put(figures, "REL-01", year, gaps, partners, partners + 1, true);
        put(figures, "REL-02", year, gaps, 0, 2, true);
        put(figures, "GOV-03", year, gaps, 30, 100, false);
        put(figures, "OUT-05", year, gaps, 5, 45, false);
        put(figures, "REL-04", year, gaps, 5, 50, false);
        put(figures, "VOL-03", year, gaps, 0, 5, false);
        put(figures, "VOL-04.BEHOUD", year, gaps, 40, 100, false);
        put(figures, "FIN-07", year, gaps, 0.8, 1.5, false);
        put(figures, "FIN-08", year, gaps, 1, 9, false);
        put(figures, "FIN-10", year, gaps, 0.8, 2.5, false);
        put(figures, "FIN-10.SCHULD", year, gaps, 0, 2, true);
        put(figures, "FIN-10.ACHTERSTAND", year, gaps, 0, 50, true);
        put(figures, "FIN-09", year, gaps, 10, 60, false);
        put(figures, "GOV-05.JAARREKENING", year, gaps, 0, 4, true);
        put(figures, "FIN-02", year, gaps, 40, 100, false);
        put(figures, "FIN-03", year, gaps, 10, 50, false);
        put(figures, "VOL-05", year, gaps, 10, 50, false);
        put(figures, "SUS-01.OPVOLGING", year, gaps, 0, 3, true);
        put(figures, "SUS-01.STEUNUREN", year, gaps, 0, 60, false);
        put(figures, "SUS-01.SCENARIO", year, gaps, 0, 3, true);
    }

    private void put(
            Map<FigureKey, Figure> figures,
            String code,
            int year,
            double gaps,
            double low,
            double high,
            boolean whole) {
        double draw = random.nextDouble();
        if (draw < gaps / 2) {
            return;
        }
        if (draw < gaps) {
            figures.put(FigureKey.of(code, year), new Figure.Unknown("niet gevraagd"));
            return;
        }
        double value = random.nextDouble(low, high);
        boolean survey = random.nextInt(3) == 0 && !whole;
        figures.put(
                FigureKey.of(code, year),
                new Figure.Known(
                        whole ? Math.floor(value) : value,
                        survey ? random.nextInt(30, 400) : 0,
                        random.nextInt(4) == 0
                                ? new Interval(value * 0.8, value * 1.2, 0.95)
                                : null,
                        survey ? Method.SURVEY : Method.REGISTERED,
                        grade(),
                        List.of()));
    }

    private Grade grade() {
        int draw = random.nextInt(8);
        return draw < 3 ? Grade.A : draw < 6 ? Grade.B : draw < 7 ? Grade.C : Grade.D;
    }
}
