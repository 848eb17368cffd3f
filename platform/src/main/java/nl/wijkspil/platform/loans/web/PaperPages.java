package nl.wijkspil.platform.loans.web;

import java.util.UUID;
import nl.wijkspil.platform.loans.papers.LoanPapers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers of a loan, for its fund and for its borrower. */
@Controller
class PaperPages {

    private final Counter counter;
    private final LoanPapers papers;

    PaperPages(Counter counter, LoanPapers papers) {
        this.counter = counter;
        this.papers = papers;
    }

    @GetMapping({"/leningen/{id}/bijlage", "/onze-lening/{id}/bijlage"})
    ResponseEntity<byte[]> annex(@PathVariable UUID id) {
        var loan = counter.loan(id);
        return Counter.pdf(
                papers.annex(loan, counter.today(), Counter.language()),
                "bijlage-" + loan.reference() + ".pdf");
    }

    @GetMapping({"/leningen/{id}/jaar/{year}", "/onze-lening/{id}/jaar/{year}"})
    ResponseEntity<byte[]> year(@PathVariable UUID id, @PathVariable String year) {
        var loan = counter.loan(id);
        return Counter.pdf(
                papers.year(loan, number(year), counter.today(), Counter.language())
                        .orElseThrow(Counter::notHere),
                "jaaroverzicht-" + loan.reference() + "-" + number(year) + ".pdf");
    }

    @GetMapping({"/leningen/{id}/accountant/{year}", "/onze-lening/{id}/accountant/{year}"})
    ResponseEntity<byte[]> audit(@PathVariable UUID id, @PathVariable String year) {
        var loan = counter.loan(id);
        return Counter.pdf(
                papers.audit(loan, number(year), counter.today(), Counter.language())
                        .orElseThrow(Counter::notHere),
                "saldobevestiging-" + loan.reference() + "-" + number(year) + ".pdf");
    }

    private static int number(String year) {
        if (!year.matches("(19|20|21)[0-9]{2}")) {
            throw Counter.notHere();
        }
        return Integer.parseInt(year);
    }
}
