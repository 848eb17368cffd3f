package nl.wijkspil.exchange.bank.pain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkspil.exchange.bank.BankFindings;
import nl.wijkspil.exchange.bank.Iban;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.lending.dates.TargetCalendar;
import nl.wijkspil.lending.money.Money;

/** The checks that payment and collection files share. */
final class PainFindings {

    private final List<Finding> findings;
    private final Set<String> references = new HashSet<>();

    PainFindings(List<Finding> findings) {
        this.findings = findings;
    }

    void message(String id, boolean empty) {
        if (!SepaText.isReference(id)) {
            reference("bericht", id);
        }
        if (empty) {
            findings.add(
                    Finding.error(
                            "WS-BANK-020",
                            "bericht",
                            "Er staan geen opdrachten in het bestand.",
                            "Kies ten minste een betaling of incasso."));
        }
    }

    void party(String place, PaymentParty party) {
        if (party.name().isBlank()) {
            findings.add(
                    Finding.error(
                            "WS-BANK-021",
                            place,
                            "De naam ontbreekt.",
                            "Vul de naam in zoals die bij de bank bekend is."));
        }
        if (!Iban.isValid(party.iban())) {
            findings.add(BankFindings.iban(place, party.iban()));
        }
    }

    void order(String place, String reference, Money amount) {
        if (!SepaText.isReference(reference)) {
            reference(place, reference);
        }
        if (!references.add(reference)) {
            findings.add(
                    Finding.error(
                            "WS-BANK-022",
                            place,
                            "Het kenmerk "
                                    + BankFindings.shown(reference)
                                    + " komt twee keer voor.",
                            "Geef elke opdracht een eigen kenmerk."));
        }
        if (!amount.isPositive() || amount.cents() > 99_999_999_999L) {
            findings.add(
                    Finding.error(
                            "WS-BANK-023",
                            place,
                            "Het bedrag " + amount + " kan niet worden betaald.",
                            "Kies een bedrag van 0.01 tot 999999999.99 euro."));
        }
    }

    void bankDay(String place, LocalDate date) {
        if (!TargetCalendar.isOpen(date)) {
            findings.add(
                    Finding.error(
                            "WS-BANK-024",
                            place,
                            "Op " + date + " zijn de banken dicht.",
                            "Kies de volgende bankdag: "
                                    + TargetCalendar.plusOpenDays(date, 1)
                                    + "."));
        }
    }

    private void reference(String place, String text) {
        findings.add(
                Finding.error(
                        "WS-BANK-025",
                        place,
                        "Het kenmerk " + BankFindings.shown(text) + " mag niet.",
                        "Gebruik 1 tot 35 letters, cijfers of streepjes."));
    }
}
