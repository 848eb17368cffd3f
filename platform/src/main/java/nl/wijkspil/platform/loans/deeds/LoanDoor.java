package nl.wijkspil.platform.loans.deeds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.platform.loans.Condition;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanDeeds;
import nl.wijkspil.platform.loans.LoanProduct;
import nl.wijkspil.platform.loans.LoanSettings;
import nl.wijkspil.platform.loans.Loans;
import nl.wijkspil.platform.loans.NewLoan;
import nl.wijkspil.platform.loans.Outcome;
import nl.wijkspil.platform.loans.Proposal;
import nl.wijkspil.platform.loans.storage.LoanRows;
import nl.wijkspil.platform.loans.storage.ProposalRows;
import nl.wijkspil.platform.loans.storage.SettingsRows;
import org.springframework.stereotype.Service;

/** The doors: each question and each deed goes to its class. */
@Service
class LoanDoor implements Loans, LoanDeeds {

    private final LoanRows loans;
    private final SettingsRows settings;
    private final ProposalRows proposals;
    private final FillInSettings fillIn;
    private final DrawUpAgreement agreements;
    private final DecideWithFourEyes fourEyes;
    private final BookEvent book;
    private final FollowArrears arrears;

    LoanDoor(
            LoanRows loans,
            SettingsRows settings,
            ProposalRows proposals,
            FillInSettings fillIn,
            DrawUpAgreement agreements,
            DecideWithFourEyes fourEyes,
            BookEvent book,
            FollowArrears arrears) {
        this.loans = loans;
        this.settings = settings;
        this.proposals = proposals;
        this.fillIn = fillIn;
        this.agreements = agreements;
        this.fourEyes = fourEyes;
        this.book = book;
        this.arrears = arrears;
    }

    @Override
    public List<Loan> all() {
        return loans.ofFund();
    }

    @Override
    public List<Loan> own() {
        return loans.ofBorrower();
    }

    @Override
    public Optional<Loan> find(Loan.Id loan) {
        return loans.find(loan);
    }

    @Override
    public List<Condition> conditions(Loan.Id loan) {
        return loans.conditions(loan);
    }

    @Override
    public Optional<LoanSettings> settings() {
        return settings.latest();
    }

    @Override
    public List<LoanProduct> products() {
        return settings.products();
    }

    @Override
    public List<Proposal> waiting() {
        return proposals.waiting();
    }

    @Override
    public List<Proposal> proposals(Loan.Id loan) {
        return proposals.of(loan);
    }

    @Override
    public Optional<Proposal> proposal(UUID proposal) {
        return proposals.find(proposal);
    }

    @Override
    public Outcome set(LoanSettings wanted) {
        return fillIn.set(wanted);
    }

    @Override
    public Outcome offer(LoanProduct product) {
        return fillIn.offer(product);
    }

    @Override
    public Outcome end(UUID product) {
        return fillIn.end(product);
    }

    @Override
    public Outcome draft(NewLoan loan) {
        return agreements.draft(loan);
    }

    @Override
    public Outcome sign(Loan.Id loan, LocalDate on) {
        return agreements.sign(loan, on);
    }

    @Override
    public Outcome drop(Loan.Id loan) {
        return agreements.drop(loan);
    }

    @Override
    public Outcome meet(Loan.Id loan, UUID condition, LocalDate on, String evidence) {
        return agreements.meet(loan, condition, on, evidence);
    }

    @Override
    public Outcome propose(Loan.Id loan, LoanEvent event, int after) {
        return fourEyes.propose(loan, event, after);
    }

    @Override
    public Outcome approve(UUID proposal) {
        return fourEyes.approve(proposal);
    }

    @Override
    public Outcome refuse(UUID proposal, String note) {
        return fourEyes.refuse(proposal, note);
    }

    @Override
    public Outcome withdraw(UUID proposal) {
        return fourEyes.withdraw(proposal);
    }

    @Override
    public Outcome book(Loan.Id loan, LoanEvent event, int after) {
        return book.book(loan, event, after);
    }

    @Override
    public Outcome reverse(Loan.Id loan, int number, LocalDate on, String reason, int after) {
        return book.reverse(loan, number, on, reason, after);
    }

    @Override
    public Outcome wroteLetter(Loan.Id loan, LocalDate payBefore) {
        return arrears.wroteLetter(loan, payBefore);
    }

    @Override
    public Outcome provide(Loan.Id loan, Optional<Money> amount, String reason) {
        return arrears.provide(loan, amount, reason);
    }
}
