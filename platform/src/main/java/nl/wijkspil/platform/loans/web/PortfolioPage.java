package nl.wijkspil.platform.loans.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.lending.portfolio.ArrearsBucket;
import nl.wijkspil.lending.portfolio.Part;
import nl.wijkspil.lending.portfolio.Stress;
import nl.wijkspil.platform.loans.Loans;
import nl.wijkspil.platform.loans.domain.PortfolioFigures;
import nl.wijkspil.platform.loans.storage.ArrearsRows;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Money and risk of all loans at a glance. */
@Controller
class PortfolioPage {

    private final Counter counter;
    private final Loans loans;
    private final ArrearsRows rows;
    private final MessageSource messages;

    PortfolioPage(Counter counter, Loans loans, ArrearsRows rows, MessageSource messages) {
        this.counter = counter;
        this.loans = loans;
        this.rows = rows;
        this.messages = messages;
    }

    /** One line of risk: a key of the words, and the part. */
    record Risk(String key, Part part) {}

    /** One month: what the contracts bring in, and what is left under stress. */
    record Month(
            java.time.YearMonth month,
            Money principal,
            Money interest,
            Money expected,
            Money stressed) {

        public Money total() {
            return principal.plus(interest).plus(expected);
        }
    }

    @GetMapping("/leningen/portefeuille")
    String show(@RequestParam Map<String, String> typed, Model model) {
        var today = counter.today();
        var form = new Form(typed);
        if (form.value("late").isBlank()) {
            form = Form.with(Map.of("late", "3", "lost", "10", "drop", "20", "seed", "1"));
        }
        var late = form.count("late", 0, 12);
        var lost = form.percent("lost");
        var drop = form.value("drop").isBlank() ? Rate.ZERO : form.percent("drop");
        var seed = form.value("seed").isBlank() ? 1 : form.count("seed", 0, 999_999);
        var figures =
                PortfolioFigures.of(loans.all(), loans.settings(), rows.provisions(today), today);
        var stressed =
                figures.stressed(new Stress(late, lost.toDouble(), Math.min(1, drop.toDouble())));
        var expected = figures.expectedPerMonth();
        var months = new ArrayList<Month>();
        int i = 0;
        for (var month : figures.forecast().months().entrySet()) {
            months.add(
                    new Month(
                            month.getKey(),
                            month.getValue().principal(),
                            month.getValue().interest(),
                            expected.get(i),
                            stressed.cashPerMonth().get(i++)));
        }
        model.addAttribute("form", form);
        model.addAttribute("figures", figures);
        model.addAttribute(
                "risks",
                List.of(
                        new Risk("PAR30", figures.par30()),
                        new Risk("PAR30_EASED", figures.par30Restructured()),
                        new Risk("PAR90", figures.par90()),
                        new Risk("PAR90_EASED", figures.par90Restructured()),
                        new Risk("WRITTEN_OFF", figures.writtenOff())));
        model.addAttribute("buckets", ArrearsBucket.values());
        model.addAttribute("months", months);
        model.addAttribute("stressed", stressed);
        model.addAttribute("sum", sum(months, false));
        model.addAttribute("sumStressed", sum(months, true));
        model.addAttribute("xirr", figures.returns().xirr().orElse(Double.NaN));
        model.addAttribute("xirrWithOwed", figures.returnWithOwed().orElse(Double.NaN));
        model.addAttribute("flowYears", figures.flowYears());
        model.addAttribute("drawn", figures.drawn(lost.toDouble(), seed));
        model.addAttribute(
                "chart",
                MonthBars.draw(
                        months,
                        messages.getMessage("loans.forecast.chart", null, Counter.language()),
                        Counter.language()));
        return "loans/portfolio";
    }

    private static Money sum(List<Month> months, boolean stressed) {
        return months.stream()
                .map(month -> stressed ? month.stressed() : month.total())
                .reduce(Money.ZERO, Money::plus);
    }
}
