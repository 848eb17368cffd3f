package nl.wijkspil.evaluation.fiction;

import java.time.LocalDate;
import java.util.List;
import nl.wijkspil.evaluation.rules.Urbanity;
import org.jspecify.annotations.Nullable;

/**
 * A residents' enterprise that does not exist.
 *
 * @param id stable identity, also used in addresses
 * @param name as shown
 * @param place invented village or neighbourhood
 * @param province a real Dutch province, because an address needs one
 * @param urbanity countryside or town
 * @param form legal form
 * @param founded founding date
 * @param story in Dutch
 * @param inhabitants of 15 years and older in the catchment
 * @param growth yearly growth that earlier years are derived from, 0.03 is 3%
 * @param functions what it does, since when
 * @param boardSeats seats on the board
 * @param residentSeats seats held by residents of the catchment
 * @param members at the end of 2023, 2024 and 2025; all 0 for a foundation
 * @param visits in 2025
 * @param sessions activities in 2025
 * @param occupancy booked share of bookable hours in 2025, in percent; null without rooms to let
 * @param partners with whom it works
 * @param survey residents asked in 2025, or null when nobody asked
 * @param volunteers in 2025
 * @param money in 2025
 * @param feet what independence rests on
 * @param codings what raters scored
 */
public record FictionalEnterprise(
        String id,
        String name,
        String place,
        String province,
        Urbanity urbanity,
        Form form,
        LocalDate founded,
        String story,
        int inhabitants,
        double growth,
        List<Function> functions,
        int boardSeats,
        int residentSeats,
        List<Integer> members,
        int visits,
        int sessions,
        @Nullable Integer occupancy,
        List<Partner> partners,
        @Nullable Survey survey,
        Volunteers volunteers,
        Money money,
        Feet feet,
        List<Coded> codings) {

    /** Legal form. */
    public enum Form {
        /** Stichting. */
        FOUNDATION,
        /** Vereniging. */
        ASSOCIATION,
        /** Coöperatie U.A. */
        COOPERATIVE
    }

    /**
     * A function with its weekly opening hours.
     *
     * @param code of OUT-01, such as {@code WINKEL}
     * @param since first day
     * @param alternativeKm road distance to the nearest comparable facility, in km
     * @param hours as {@code MA-VR 09:00-17:00;ZA 10:00-14:00}
     */
    public record Function(String code, LocalDate since, double alternativeKm, String hours) {}

    /**
     * Somebody it works with.
     *
     * @param name of the partner, invented
     * @param type {@code GEMEENTE}, {@code ZORG}, {@code WELZIJN}, {@code CORPORATIE} or {@code
     *     ONDERNEMERS}
     * @param level 0 to 5 of REL-01
     * @param since first day of that level
     * @param document title of the agreement; empty below level 3
     */
    public record Partner(String name, String type, int level, LocalDate since, String document) {}

    /**
     * Answers of a sample of residents: how many said yes to each question.
     *
     * @param n how many answered
     * @param users came in the last 12 months
     * @param named named the enterprise unprompted; null when the question was not asked
     * @param newNeighbour got to know a new neighbour through it
     * @param pleasant say that people get along pleasantly
     * @param active were active for the neighbourhood
     * @param keyToNeighbours would give the neighbours their key
     * @param cohesion mean cohesion score, 0 to 10
     * @param cohesionSd standard deviation of that score
     */
    public record Survey(
            int n,
            int users,
            @Nullable Integer named,
            int newNeighbour,
            int pleasant,
            int active,
            int keyToNeighbours,
            double cohesion,
            double cohesionSd) {}

    /**
     * The year's volunteers.
     *
     * @param active with a confirmed hour
     * @param joined in the year
     * @param left in the year
     * @param hours confirmed
     * @param topThreeHours of the three busiest
     * @param askedAboutWork who answered the question about work; null when it was not asked
     * @param outsideWork of those, without regular work
     * @param steps measured twice on the participation ladder, or null
     * @param movedToWork to paid work or education
     * @param grade strength of the register, A to D
     */
    public record Volunteers(
            int active,
            int joined,
            int left,
            int hours,
            int topThreeHours,
            @Nullable Integer askedAboutWork,
            @Nullable Integer outsideWork,
            @Nullable Steps steps,
            int movedToWork,
            String grade) {}

    /** Steps on the participation ladder: measured twice, of whom up and of whom down. */
    public record Steps(int asked, int up, int down) {}

    /** The year's money, in whole euros. */
    public record Money(
            int trade,
            int rent,
            int contracts,
            int membership,
            int subsidies,
            int incidentalGrants,
            int largestFunder,
            int costs,
            int equity,
            int assets,
            int freeReserve,
            int cashFlow,
            int debtService,
            int arrearsDays,
            boolean accountsInTime) {

        /** {@return all income} */
        public int income() {
            return earned() + subsidies + incidentalGrants;
        }

        /** {@return trade, rent, contracts and membership} */
        public int earned() {
            return trade + rent + contracts + membership;
        }
    }

    /** What independence rests on beyond money. */
    public record Feet(boolean successionPlan, int supportHours, boolean withoutLargestSubsidy) {}

    /** A criterion scored by two raters, and by a third when they disagreed. */
    public record Coded(String criterion, List<Score> blind, @Nullable Score settled) {}

    /** One score with its reason. */
    public record Score(int score, String reason) {}
}
