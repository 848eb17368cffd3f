package nl.wijkspil.platform.indicators.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/** The limits of a reporting round, and where an enterprise stands in one. */
public final class RoundRules {

    /** At most so many figures. */
    public static final int MOST_FIGURES = 15;

    /** At most so many open questions. */
    public static final int MOST_QUESTIONS = 3;

    /** A link works until so many days after the due date. */
    public static final int LINK_DAYS = 30;

    /** Reminders begin so many days before the due date. */
    public static final int REMIND_DAYS = 7;

    /** The due date lies at most so many days ahead. */
    public static final int LONGEST_DAYS = 366;

    /** What is wrong with a round to be made; the words are under {@code rounds.problem.NAME}. */
    public enum Problem {
        /** A round has a name. */
        NO_TITLE,
        /** The year is not over or going on, or too long ago. */
        YEAR,
        /** Nothing is asked. */
        NOTHING_ASKED,
        /** More than {@link #MOST_FIGURES} figures. */
        TOO_MANY_FIGURES,
        /** Nobody is asked. */
        NOBODY_ASKED,
        /** The due date is missing, has passed, or lies more than a year ahead. */
        DUE
    }

    /** Where an enterprise stands in a round. */
    public sealed interface Standing {
        /** Handed in. */
        record HandedIn() implements Standing {}

        /** Nobody answered anything yet, and there is time. */
        record NotBegun() implements Standing {}

        /** Somebody answered, and there is time. */
        record Begun(int ready, int total) implements Standing {}

        /** The due date has passed. */
        record Late(int ready, int total, long days) implements Standing {}
    }

    private RoundRules() {}

    /**
     * {@return everything that is wrong with a round to be made today}
     *
     * @param title name of the round
     * @param year calendar year of the figures
     * @param figures how many figures are asked
     * @param questions how many open questions are asked
     * @param enterprises how many enterprises are asked
     * @param due last day, or {@link LocalDate#MIN} when there is none
     * @param today the day on which it is made
     */
    public static Set<Problem> problems(
            String title,
            int year,
            int figures,
            int questions,
            int enterprises,
            LocalDate due,
            LocalDate today) {
        var problems = EnumSet.noneOf(Problem.class);
        if (title.isBlank()) {
            problems.add(Problem.NO_TITLE);
        }
        if (year > today.getYear() || year < today.getYear() - 10) {
            problems.add(Problem.YEAR);
        }
        if (figures + questions == 0) {
            problems.add(Problem.NOTHING_ASKED);
        }
        if (figures > MOST_FIGURES) {
            problems.add(Problem.TOO_MANY_FIGURES);
        }
        if (enterprises == 0) {
            problems.add(Problem.NOBODY_ASKED);
        }
        if (due.isBefore(today) || due.isAfter(today.plusDays(LONGEST_DAYS))) {
            problems.add(Problem.DUE);
        }
        return problems;
    }

    /**
     * {@return where an enterprise stands}
     *
     * @param handedIn whether it handed in
     * @param typed how many answers somebody gave
     * @param ready how many answers stand ready: given, or known already
     * @param total how much is asked
     * @param due last day
     * @param today the day for which it is asked
     */
    public static Standing standing(
            boolean handedIn, int typed, int ready, int total, LocalDate due, LocalDate today) {
        if (handedIn) {
            return new Standing.HandedIn();
        }
        var left = daysLeft(due, today);
        if (left < 0) {
            return new Standing.Late(ready, total, -left);
        }
        return typed == 0 ? new Standing.NotBegun() : new Standing.Begun(ready, total);
    }

    /** {@return the days until the last day; 0 on the day itself, negative after it} */
    public static long daysLeft(LocalDate due, LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }

    /** {@return the last day on which a link works} */
    public static LocalDate linkEnds(LocalDate due) {
        return due.plusDays(LINK_DAYS);
    }
}
