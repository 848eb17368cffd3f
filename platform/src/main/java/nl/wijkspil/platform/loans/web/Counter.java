package nl.wijkspil.platform.loans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.Loans;
import nl.wijkspil.platform.loans.Outcome;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What the pages about loans share: the day, the loan at hand, the answer to a deed. */
@Component
class Counter {

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private final Loans loans;
    private final Clock clock;

    Counter(Loans loans, Clock clock) {
        this.loans = loans;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DUTCH);
    }

    /** {@return the loan, or the answer "not here"} */
    Loan loan(UUID id) {
        return loans.find(new Loan.Id(id)).orElseThrow(Counter::notHere);
    }

    static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** Puts why a deed was refused on the page; {@return whether it was} */
    static boolean refused(Outcome outcome, Model model) {
        if (outcome instanceof Outcome.Refused(var reason, var findings)) {
            model.addAttribute("refusal", reason);
            model.addAttribute("findings", findings);
            return true;
        }
        return false;
    }

    static java.util.Locale language() {
        return LocaleContextHolder.getLocale();
    }

    static ResponseEntity<byte[]> pdf(byte[] bytes, String name) {
        return file(bytes, MediaType.APPLICATION_PDF, name);
    }

    static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
