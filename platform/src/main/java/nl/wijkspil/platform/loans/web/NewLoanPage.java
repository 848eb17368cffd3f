package nl.wijkspil.platform.loans.web;

import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.loans.FollowedFigures;
import nl.wijkspil.platform.loans.LoanDeeds;
import nl.wijkspil.platform.loans.LoanProduct;
import nl.wijkspil.platform.loans.Loans;
import nl.wijkspil.platform.loans.NewLoan;
import nl.wijkspil.platform.loans.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Draws up a new agreement. */
@Controller
class NewLoanPage {

    private static final String PATH = "/leningen/nieuw";

    private final Loans loans;
    private final LoanDeeds deeds;
    private final Access access;

    NewLoanPage(Loans loans, LoanDeeds deeds, Access access) {
        this.loans = loans;
        this.deeds = deeds;
        this.access = access;
    }

    @GetMapping(PATH)
    String form(Model model) {
        model.addAttribute("form", Form.with(Map.of()));
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("filled", loans.settings().isPresent());
        model.addAttribute(
                "products", loans.products().stream().filter(LoanProduct::running).toList());
        model.addAttribute("enterprises", access.organisations(OrganisationKind.ENTERPRISE));
        model.addAttribute("months", Month.values());
        return "loans/new";
    }

    @PostMapping(PATH)
    String draft(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "closed", required = false) List<Month> closed,
            Model model) {
        var form = new Form(typed);
        model.addAttribute("form", form);
        var months = EnumSet.noneOf(Month.class);
        if (closed != null) {
            months.addAll(closed);
        }
        model.addAttribute("closed", months);
        var product = id(form.text("product", 40));
        var enterprise = id(form.text("enterprise", 40));
        var wanted =
                new NewLoan(
                        product,
                        new Organisation.Id(enterprise),
                        form.text("purpose", 300),
                        form.money("principal"),
                        form.day("start"),
                        form.count("terms", 1, 1200),
                        form.optionalDay("firstDue"),
                        form.value("grace").isBlank() ? 0 : form.count("grace", 0, 1200),
                        months,
                        form.iban("iban"),
                        new FollowedFigures(
                                form.optionalMoney("expected"),
                                form.optionalMoney("seniorPrincipal"),
                                form.value("seniorRate").isBlank()
                                        ? Rate.ZERO
                                        : form.percent("seniorRate"),
                                form.optionalMoney("seniorInstalment")),
                        conditions(form));
        if (form.isWrong()) {
            return page(model);
        }
        return switch (deeds.draft(wanted)) {
            case Outcome.Done(var id) -> "redirect:/leningen/" + id;
            case Outcome.Refused refused -> {
                Counter.refused(refused, model);
                yield page(model);
            }
        };
    }

    private static List<String> conditions(Form form) {
        return Stream.of(form.value("conditions").split("\\R"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .limit(50)
                .toList();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }
}
