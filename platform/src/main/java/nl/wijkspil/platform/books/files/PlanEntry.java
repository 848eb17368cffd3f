package nl.wijkspil.platform.books.files;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.exchange.books.FigureGroup;
import nl.wijkspil.exchange.books.PlannedFlow;
import nl.wijkspil.exchange.books.PlannedFlow.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * Something the treasurer knows of the time to come that the books of last year do not show.
 *
 * @param id number
 * @param kind what it is
 * @param label what people call it
 * @param cents each time, above 0
 * @param rhythm how often
 * @param first first day
 * @param last last day, or null while it goes on
 * @param certain awarded or signed, and not only asked for
 * @param by who wrote it down
 */
public record PlanEntry(
        UUID id,
        Kind kind,
        String label,
        long cents,
        Rhythm rhythm,
        LocalDate first,
        @Nullable LocalDate last,
        boolean certain,
        String by) {

    /** What it is. */
    public enum Kind {
        /** A tenant more. */
        RENT_IN(FigureGroup.OWN_INCOME, 1),
        /** A grant. */
        GRANT(FigureGroup.SUBSIDY, 1),
        /** Other income that is new. */
        OTHER_IN(FigureGroup.OTHER_INCOME, 1),
        /** A subsidy of last year that ends. */
        SUBSIDY_ENDS(FigureGroup.SUBSIDY, -1),
        /** Something to buy that lasts. */
        PURCHASE(FigureGroup.FIXED_ASSETS, -1),
        /** More rent to pay. */
        RENT_OUT(FigureGroup.HOUSING, -1),
        /** Other costs that are new. */
        OTHER_OUT(FigureGroup.OTHER_COSTS, -1),
        /** Interest and principal of a loan. */
        INSTALMENT(FigureGroup.SHORT_LOANS, -1);

        private final FigureGroup group;
        private final int sign;

        Kind(FigureGroup group, int sign) {
            this.group = group;
            this.sign = sign;
        }

        /** Whether it adds to cash. */
        public boolean in() {
            return sign > 0;
        }
    }

    /** {@return each time it comes, until the last day looked at} */
    List<PlannedFlow> flows(LocalDate horizon) {
        return PlannedFlow.repeated(first, last, rhythm, kind.group, kind.sign * cents, horizon);
    }
}
