package nl.wijkspil.platform.areas.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.change.Figures;
import nl.wijkspil.platform.areas.FigureRow;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a catchment, computed from its parts in one year, with where each part comes from.
 * Of a catchment with a part that is unknown nothing is said: missing is not zero.
 *
 * @param value the sum, or the mean weighted by inhabitants
 * @param year the year
 * @param cells what it was computed from
 * @param tolerance how far a sum may be off because each part is rounded to 5; 0 for a mean
 */
record CatchmentBase(double value, int year, List<Figures.Cell> cells, double tolerance) {

    private static final double ROUNDED = 2.5;

    CatchmentBase {
        cells = List.copyOf(cells);
    }

    /** {@return inhabitants of 15 years and over: all minus those of 0 to 15} */
    static Optional<CatchmentBase> adults(
            Collection<AreaCode> codes, int year, List<FigureRow> rows) {
        double sum = 0;
        List<Figures.Cell> cells = new ArrayList<>();
        for (AreaCode code : codes) {
            Figures.Cell all = cell(rows, code, year, "population");
            Figures.Cell young = cell(rows, code, year, "age_0_14");
            if (all == null || young == null) {
                return Optional.empty();
            }
            sum += all.value() - young.value();
            cells.add(all);
            cells.add(young);
        }
        return sum > 0
                ? Optional.of(new CatchmentBase(sum, year, cells, ROUNDED * cells.size()))
                : Optional.empty();
    }

    /** {@return the mean of an indicator over the inhabitants of the catchment} */
    static Optional<CatchmentBase> mean(
            Collection<AreaCode> codes, int year, List<FigureRow> rows, String indicator) {
        double sum = 0;
        double people = 0;
        List<Figures.Cell> cells = new ArrayList<>();
        for (AreaCode code : codes) {
            Figures.Cell each = cell(rows, code, year, indicator);
            Figures.Cell weight = cell(rows, code, year, "population");
            if (each == null || (weight == null && codes.size() > 1)) {
                return Optional.empty();
            }
            double share = codes.size() == 1 || weight == null ? 1 : weight.value();
            sum += share * each.value();
            people += share;
            cells.add(each);
        }
        return people > 0
                ? Optional.of(new CatchmentBase(sum / people, year, cells, 0))
                : Optional.empty();
    }

    private static Figures.@Nullable Cell cell(
            List<FigureRow> rows, AreaCode code, int year, String indicator) {
        for (FigureRow row : rows) {
            int at = row.dataset().at(indicator);
            if (at >= 0 && row.year() == year && row.code().equals(code)) {
                Figures.Cell cell = row.cell(at);
                if (cell.nothing() == null) {
                    return cell;
                }
            }
        }
        return null;
    }
}
