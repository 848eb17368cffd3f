package nl.wijkspil.platform.loans.bank;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.exchange.bank.mandate.MandateRules;
import nl.wijkspil.exchange.bank.pain.DirectDebitFile;
import nl.wijkspil.exchange.bank.pain.DirectDebitWriter;
import nl.wijkspil.exchange.bank.pain.PaymentParty;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.loans.BankOrder;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanBank.KeptMandate;
import nl.wijkspil.platform.loans.LoanSettings;
import nl.wijkspil.platform.loans.LoanStanding;
import nl.wijkspil.platform.loans.Outcome;
import nl.wijkspil.platform.loans.Refusal;
import nl.wijkspil.platform.loans.deeds.Desk;
import nl.wijkspil.platform.loans.domain.Instalments;
import nl.wijkspil.platform.loans.storage.LoanRows;
import nl.wijkspil.platform.loans.storage.MandateRows;
import nl.wijkspil.platform.loans.storage.OrderRows;
import nl.wijkspil.platform.loans.storage.SettingsRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Mandates, and collection files for instalments that are open. The schedule sent with the contract
 * announced them; an instalment that is being collected is not collected again until the bank
 * returned it.
 */
@Component
class CollectInstalments {

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private final Desk desk;
    private final SettingsRows settings;
    private final LoanRows loans;
    private final MandateRows mandates;
    private final OrderRows orders;
    private final SendOrders send;
    private final Clock clock;

    CollectInstalments(
            Desk desk,
            SettingsRows settings,
            LoanRows loans,
            MandateRows mandates,
            OrderRows orders,
            SendOrders send,
            Clock clock) {
        this.desk = desk;
        this.settings = settings;
        this.loans = loans;
        this.mandates = mandates;
        this.orders = orders;
        this.send = send;
        this.clock = clock;
    }

    @Transactional
    Outcome give(Loan.Id id, LocalDate signedOn) {
        desk.administrator();
        var kept = settings.latest();
        if (kept.isEmpty() || kept.get().creditorId().isEmpty()) {
            return Outcome.refused(Refusal.SETTINGS_MISSING);
        }
        var loan = loans.locked(id).filter(l -> l.standing() == LoanStanding.SIGNED);
        if (loan.isEmpty()) {
            return Outcome.refused(Refusal.NOT_SIGNED);
        }
        if (signedOn.isAfter(desk.today())) {
            return Outcome.refused(Refusal.IN_THE_FUTURE);
        }
        if (running(mandates.of(id)) != null) {
            return Outcome.refused(Refusal.MANDATE_WRONG);
        }
        var made = mandates.add(loan.get(), kept.get(), signedOn);
        desk.note("GiveMandate", loan.get().reference(), signedOn.toString());
        return new Outcome.Done(made);
    }

    @Transactional
    Outcome revoke(UUID mandate, LocalDate on) {
        desk.administrator();
        if (on.isAfter(desk.today())) {
            return Outcome.refused(Refusal.IN_THE_FUTURE);
        }
        var given = mandates.all().stream().filter(kept -> kept.id().equals(mandate)).findFirst();
        if (given.isEmpty()
                || on.isBefore(given.get().mandate().signedOn())
                || !mandates.revoke(mandate, on)) {
            return Outcome.refused(Refusal.MANDATE_WRONG);
        }
        desk.note("RevokeMandate", given.get().mandate().reference(), on.toString());
        return new Outcome.Done(mandate);
    }

    @Transactional
    Outcome collect(LocalDate on) {
        desk.administrator();
        var kept = settings.latest();
        if (kept.isEmpty() || kept.get().creditorId().isEmpty()) {
            return Outcome.refused(Refusal.SETTINGS_MISSING);
        }
        var day = SendOrders.executionDay(on, desk.today());
        var before = orders.all();
        var findings = new ArrayList<Finding>();
        var ordered = new ArrayList<BankOrder>();
        var collections = new ArrayList<DirectDebitFile.Collection>();
        for (var loan : loans.ofFund()) {
            var mandate = running(mandates.of(loan.id()));
            if (mandate != null) {
                collect(kept.get(), loan, mandate, day, before, findings, ordered, collections);
            }
        }
        if (!findings.isEmpty()) {
            return refuse(new Outcome.Refused(Refusal.MANDATE_WRONG, findings));
        }
        if (collections.isEmpty()) {
            return Outcome.refused(Refusal.NOTHING_TO_SEND);
        }
        var file =
                new DirectDebitFile(
                        kept.get().collectionVersion(),
                        send.messageId("I"),
                        LocalDateTime.ofInstant(clock.instant(), DUTCH),
                        new PaymentParty(kept.get().accountName(), kept.get().iban(), ""),
                        kept.get().creditorId(),
                        kept.get().scheme(),
                        day,
                        collections);
        var wrong = DirectDebitWriter.check(file);
        if (!wrong.isEmpty()) {
            return refuse(new Outcome.Refused(Refusal.BANK_REFUSES, wrong));
        }
        var out = new ByteArrayOutputStream();
        DirectDebitWriter.write(file, out);
        var id =
                orders.keep(
                        BankOrder.Kind.COLLECTION,
                        file.messageId(),
                        file.version().name(),
                        day,
                        ordered,
                        file.total(),
                        out.toString(StandardCharsets.UTF_8));
        desk.note("MakeCollectionFile", file.messageId(), file.total().toString());
        return new Outcome.Done(id);
    }

    /** Orders were written while looking: none of them stays. */
    private static Outcome refuse(Outcome refused) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return refused;
    }

    private void collect(
            LoanSettings kept,
            Loan loan,
            KeptMandate mandate,
            LocalDate day,
            List<BankOrder> before,
            List<Finding> findings,
            List<BankOrder> ordered,
            List<DirectDebitFile.Collection> collections) {
        var state = loan.on(day);
        if (state.isEmpty()) {
            return;
        }
        // Which term is the last is not known where payments follow figures.
        var last =
                loan.kind().followsFigures()
                        ? -1
                        : state.get().plan().rows().getLast().row().number();
        for (var open : Instalments.overdue(state.get())) {
            var earlier =
                    before.stream()
                            .filter(o ->
                                    o.kind() == BankOrder.Kind.COLLECTION
                                            && o.loan().equals(loan.id())
                                            && o.term() == open.term())
                            .toList();
            if (open.term() == 0 || earlier.stream().anyMatch(o -> !o.confirmed())) {
                continue;
            }
            var sequence = mandate.mandate().next(open.term() == last);
            findings.addAll(
                    MandateRules.check(
                            loan.reference(),
                            mandate.mandate(),
                            kept.creditorId(),
                            kept.scheme(),
                            sequence,
                            day));
            var order =
                    orders.collect(
                            loan,
                            open.term(),
                            mandate.id(),
                            sequence,
                            open.total(),
                            day,
                            earlier.size());
            ordered.add(order);
            collections.add(
                    new DirectDebitFile.Collection(
                            order.endToEnd(),
                            order.amount(),
                            mandate.mandate(),
                            sequence,
                            "",
                            "Termijn " + open.term() + " lening " + loan.reference()));
        }
    }

    private static @Nullable KeptMandate running(List<KeptMandate> all) {
        return all.stream()
                .filter(kept -> kept.mandate().revokedOn() == null)
                .reduce((one, later) -> later)
                .orElse(null);
    }
}
