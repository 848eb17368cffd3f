package nl.wijkspil.platform.loans.bank;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkspil.exchange.bank.pain.CreditTransferFile;
import nl.wijkspil.exchange.bank.pain.CreditTransferWriter;
import nl.wijkspil.exchange.bank.pain.PaymentParty;
import nl.wijkspil.exchange.bank.pain.TransferLimits;
import nl.wijkspil.lending.dates.TargetCalendar;
import nl.wijkspil.platform.loans.BankOrder;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanSettings;
import nl.wijkspil.platform.loans.Outcome;
import nl.wijkspil.platform.loans.Refusal;
import nl.wijkspil.platform.loans.deeds.Desk;
import nl.wijkspil.platform.loans.storage.LoanRows;
import nl.wijkspil.platform.loans.storage.OrderRows;
import nl.wijkspil.platform.loans.storage.SettingsRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a payment file of approved drawdowns; each is in one file, so that none goes out twice. */
@Component
class SendOrders {

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private final Desk desk;
    private final SettingsRows settings;
    private final OrderRows orders;
    private final LoanRows loans;
    private final Clock clock;

    SendOrders(Desk desk, SettingsRows settings, OrderRows orders, LoanRows loans, Clock clock) {
        this.desk = desk;
        this.settings = settings;
        this.orders = orders;
        this.loans = loans;
        this.clock = clock;
    }

    @Transactional
    Outcome pay(LocalDate on) {
        desk.administrator();
        var kept = settings.latest();
        if (kept.isEmpty()) {
            return Outcome.refused(Refusal.SETTINGS_MISSING);
        }
        var due = orders.payable().stream().filter(order -> !order.due().isAfter(on)).toList();
        if (due.isEmpty()) {
            return Outcome.refused(Refusal.NOTHING_TO_SEND);
        }
        var file = file(kept.get(), due, executionDay(on, desk.today()));
        var findings = CreditTransferWriter.check(file, limits(kept.get(), file.executionDate()));
        if (!findings.isEmpty()) {
            return new Outcome.Refused(Refusal.BANK_REFUSES, findings);
        }
        var out = new ByteArrayOutputStream();
        CreditTransferWriter.write(file, out);
        var id =
                orders.keep(
                        BankOrder.Kind.PAYMENT,
                        file.messageId(),
                        file.version().name(),
                        file.executionDate(),
                        due,
                        file.total(),
                        out.toString(StandardCharsets.UTF_8));
        desk.note("MakePaymentFile", file.messageId(), file.total().toString());
        return new Outcome.Done(id);
    }

    private CreditTransferFile file(LoanSettings kept, List<BankOrder> due, LocalDate day) {
        Map<Loan.Id, Loan> byId =
                loans.ofFund().stream().collect(Collectors.toMap(Loan::id, loan -> loan));
        return new CreditTransferFile(
                kept.paymentVersion(),
                messageId("U"),
                LocalDateTime.ofInstant(clock.instant(), DUTCH),
                new PaymentParty(kept.accountName(), kept.iban(), ""),
                day,
                due.stream()
                        .map(order -> {
                            var loan = byId.get(order.loan());
                            if (loan == null) {
                                throw new IllegalStateException(
                                        "order (%s) has no loan.%nMaybe a row was changed by hand."
                                                .formatted(order.endToEnd()));
                            }
                            return new CreditTransferFile.Transfer(
                                    order.endToEnd(),
                                    order.amount(),
                                    new PaymentParty(
                                            loan.parties().borrowerName(),
                                            loan.parties().borrowerIban(),
                                            ""),
                                    "Lening " + loan.reference());
                        })
                        .toList());
    }

    String messageId(String kind) {
        var stamp =
                LocalDateTime.ofInstant(clock.instant(), DUTCH)
                        .format(java.time.format.DateTimeFormatter.ofPattern("yyyyMMddHHmmss"));
        return "WS" + kind + stamp + "-" + (orders.count() + 1);
    }

    /** {@return the day itself, or the next one on which banks are open, not before today} */
    static LocalDate executionDay(LocalDate wanted, LocalDate today) {
        var day = wanted.isBefore(today) ? today : wanted;
        return TargetCalendar.isOpen(day) ? day : TargetCalendar.plusOpenDays(day, 1);
    }

    private TransferLimits limits(LoanSettings kept, LocalDate day) {
        return new TransferLimits(
                kept.limitPerOrder().orElse(null),
                kept.limitPerMonth().orElse(null),
                orders.paidInMonth(day),
                Set.of());
    }
}
