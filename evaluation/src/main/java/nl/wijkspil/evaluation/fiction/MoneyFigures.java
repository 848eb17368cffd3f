package nl.wijkspil.evaluation.fiction;

import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.study.EvidenceItem;

/** Money from the annual accounts, and what independence rests on (FIN, GOV-05, SUS-01). */
final class MoneyFigures {

    private MoneyFigures() {}

    static void write(YearBook book) {
        var money = book.enterprise().money();
        var scale = book.scale();
        var accounts =
                book.document(
                        "jaarrekening",
                        EvidenceItem.Type.DOCUMENT,
                        Grade.B,
                        "Kascommissie (verzonnen)",
                        "Jaarrekening",
                        "Baten %.0f, lasten %.0f, eigen vermogen %.0f, balanstotaal %.0f euro."
                                .formatted(
                                        money.income() * scale,
                                        money.costs() * scale,
                                        money.equity() * scale,
                                        money.assets() * scale));
        book.figure("FIN-01").rests(accounts).is(Math.rint(money.income() * scale));
        book.figure("FIN-02")
                .rests(accounts)
                .fact("zelf verdiend", "earned", euros(money.earned() * scale))
                .fact("omzet", "income", euros(money.income() * scale))
                .is(100.0 * money.earned() / money.income());
        book.figure("FIN-03")
                .rests(accounts)
                .fact("grootste financier", "largest funder", euros(money.largestFunder() * scale))
                .is(100.0 * money.largestFunder() / money.income());
        book.figure("FIN-05")
                .rests(accounts)
                .is(Math.rint((money.income() - money.costs()) * scale));
        book.figure("FIN-06").rests(accounts).is(Math.rint(money.costs() * scale));
        book.figure("FIN-07")
                .rests(accounts)
                .fact(
                        "omzet zonder incidentele giften",
                        "income without incidental grants",
                        euros((money.income() - money.incidentalGrants()) * scale))
                .fact("kosten", "costs", euros(money.costs() * scale))
                .is(1.0 * (money.income() - money.incidentalGrants()) / money.costs());
        book.figure("FIN-08")
                .rests(accounts)
                .fact("vrije reserve", "free reserve", euros(money.freeReserve() * scale))
                .is(12.0 * money.freeReserve() / money.costs());
        book.figure("FIN-09").rests(accounts).is(100.0 * money.equity() / money.assets());
        debt(book, accounts);
        book.figure("GOV-05.JAARREKENING").rests(accounts).is(money.accountsInTime() ? 1 : 0);
        if (book.last()) {
            feet(book);
        }
    }

    private static void debt(YearBook book, FictionalDocument accounts) {
        var money = book.enterprise().money();
        var borrowed = money.debtService() > 0;
        book.figure("FIN-10.SCHULD").rests(accounts).is(borrowed ? 1 : 0);
        book.figure("FIN-10.ACHTERSTAND").rests(accounts).is(money.arrearsDays());
        if (borrowed) {
            book.figure("FIN-10")
                    .rests(accounts)
                    .fact(
                            "kasstroom voor rente en aflossing",
                            "cash flow before debt service",
                            euros(money.cashFlow() * book.scale()))
                    .fact(
                            "rente en aflossing",
                            "interest and repayment",
                            euros(money.debtService() * book.scale()))
                    .is(1.0 * money.cashFlow() / money.debtService());
        } else {
            book.figure("FIN-10").unknown("Er is geen lening.");
        }
    }

    private static void feet(YearBook book) {
        var feet = book.enterprise().feet();
        var plan =
                book.document(
                        "opvolging",
                        EvidenceItem.Type.DOCUMENT,
                        Grade.B,
                        book.coordinator(),
                        "Plan voor opvolging en vooruitblik",
                        feet.successionPlan()
                                ? "Voor elke functie in het bestuur is een opvolger benoemd."
                                : "Er is nog geen opvolging geregeld.");
        book.figure("SUS-01.OPVOLGING").rests(plan).is(feet.successionPlan() ? 1 : 0);
        book.figure("SUS-01.STEUNUREN").rests(plan).is(feet.supportHours());
        book.figure("SUS-01.SCENARIO").rests(plan).is(feet.withoutLargestSubsidy() ? 1 : 0);
    }

    private static String euros(double amount) {
        return "€ " + Math.round(amount);
    }
}
