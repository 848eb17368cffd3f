package nl.wijkspil.platform.loans.storage;

import static nl.wijkspil.database.jooq.Tables.LOAN_PRODUCT;
import static nl.wijkspil.database.jooq.Tables.LOAN_SETTINGS;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkspil.database.jooq.tables.records.LoanSettingsRecord;
import nl.wijkspil.exchange.bank.mandate.Mandate;
import nl.wijkspil.exchange.bank.pain.PainVersion;
import nl.wijkspil.lending.agreement.InterestBase;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.dates.BusinessDayRule;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.ledger.ServicingTerms;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.lending.portfolio.ArrearsBucket;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.loans.FigureShare;
import nl.wijkspil.platform.loans.LoanKind;
import nl.wijkspil.platform.loans.LoanProduct;
import nl.wijkspil.platform.loans.LoanSettings;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Settings, of which the last written count, and products. */
@Repository
@Transactional
public class SettingsRows {

    private final DSLContext database;
    private final Clock clock;

    SettingsRows(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** {@return the settings of the current fund} */
    @Transactional(readOnly = true)
    public Optional<LoanSettings> latest() {
        return database.selectFrom(LOAN_SETTINGS)
                .where(LOAN_SETTINGS.ORGANISATION_ID.eq(Here.id()))
                .orderBy(LOAN_SETTINGS.ID.desc())
                .limit(1)
                .fetchOptional(SettingsRows::settings);
    }

    /** Adds settings, which count from now on. */
    public UUID add(LoanSettings settings) {
        var row = database.newRecord(LOAN_SETTINGS);
        row.setOrganisationId(Here.id());
        row.setRecordedAt(OffsetDateTime.now(clock));
        row.setRecordedByName(CurrentTenant.get().person().name());
        row.setAccountName(settings.accountName());
        row.setIban(settings.iban());
        row.setContact(settings.contact());
        row.setAllocation(settings.servicing().order().name());
        row.setDefaultRate(settings.servicing().defaultRate().toString());
        row.setDefaultGraceDays(settings.servicing().defaultGraceDays());
        row.setPaymentVersion(settings.paymentVersion().name());
        row.setCollectionVersion(settings.collectionVersion().name());
        row.setCreditorId(settings.creditorId());
        row.setScheme(settings.scheme().name());
        row.setLimitPerOrder(settings.limitPerOrder().map(Money::cents).orElse(null));
        row.setLimitPerMonth(settings.limitPerMonth().map(Money::cents).orElse(null));
        row.setCapital(settings.capital().map(Money::cents).orElse(null));
        if (!settings.provisions().isEmpty()) {
            row.setProvisions(
                    Stream.of(ArrearsBucket.values())
                            .map(bucket -> String.valueOf(settings.provisions().get(bucket)))
                            .toArray(String[]::new));
        }
        row.store();
        return row.getId();
    }

    /** {@return the products, running first} */
    @Transactional(readOnly = true)
    public List<LoanProduct> products() {
        return database.selectFrom(LOAN_PRODUCT)
                .where(LOAN_PRODUCT.ORGANISATION_ID.eq(Here.id()))
                .orderBy(LOAN_PRODUCT.ENDED_AT.isNotNull(), LOAN_PRODUCT.NAME, LOAN_PRODUCT.ID)
                .fetch(row ->
                        new LoanProduct(
                                row.getId(),
                                row.getName(),
                                LoanKind.valueOf(row.getRepayment()),
                                new FigureShare(
                                        Rate.ofPercent(row.getShare()),
                                        Rate.ofPercent(row.getTimesBack()),
                                        Optional.ofNullable(row.getLeast()).map(Money::ofCents),
                                        Optional.ofNullable(row.getMost()).map(Money::ofCents)),
                                InterestBase.valueOf(row.getInterestBase()),
                                Rate.ofPercent(row.getRate()),
                                DayCount.valueOf(row.getDayCount()),
                                BusinessDayRule.valueOf(row.getBusinessDay()),
                                row.getEveryMonths(),
                                Money.ofCents(row.getMostAmount()),
                                row.getMostTerms(),
                                row.getMostGraceTerms(),
                                TermMode.valueOf(row.getGraceKind()),
                                Rate.ofPercent(row.getEarlyFeePercent()),
                                row.getEndedAt() == null));
    }

    /** Adds a product. */
    public UUID add(LoanProduct product) {
        var row = database.newRecord(LOAN_PRODUCT);
        row.setOrganisationId(Here.id());
        row.setName(product.name());
        row.setRepayment(product.kind().name());
        row.setShare(product.follows().share().toString());
        row.setTimesBack(product.follows().times().toString());
        row.setLeast(product.follows().least().map(Money::cents).orElse(null));
        row.setMost(product.follows().most().map(Money::cents).orElse(null));
        row.setInterestBase(product.interestBase().name());
        row.setRate(product.rate().toString());
        row.setDayCount(product.dayCount().name());
        row.setBusinessDay(product.businessDays().name());
        row.setEveryMonths(product.everyMonths());
        row.setMostAmount(product.mostAmount().cents());
        row.setMostTerms(product.mostTerms());
        row.setMostGraceTerms(product.mostGraceTerms());
        row.setGraceKind(product.graceKind().name());
        row.setEarlyFeePercent(product.earlyFee().toString());
        row.setMadeAt(OffsetDateTime.now(clock));
        row.store();
        return row.getId();
    }

    /** {@return whether a running product was ended} */
    public boolean end(UUID product) {
        return database.update(LOAN_PRODUCT)
                        .set(LOAN_PRODUCT.ENDED_AT, OffsetDateTime.now(clock))
                        .where(
                                LOAN_PRODUCT.ORGANISATION_ID.eq(Here.id()),
                                LOAN_PRODUCT.ID.eq(product),
                                LOAN_PRODUCT.ENDED_AT.isNull())
                        .execute()
                == 1;
    }

    private static LoanSettings settings(LoanSettingsRecord row) {
        return new LoanSettings(
                row.getAccountName(),
                row.getIban(),
                row.getContact(),
                new ServicingTerms(
                        ServicingTerms.AllocationOrder.valueOf(row.getAllocation()),
                        Rate.ofPercent(row.getDefaultRate()),
                        row.getDefaultGraceDays()),
                PainVersion.valueOf(row.getPaymentVersion()),
                PainVersion.valueOf(row.getCollectionVersion()),
                row.getCreditorId(),
                Mandate.Scheme.valueOf(row.getScheme()),
                Optional.ofNullable(row.getLimitPerOrder()).map(Money::ofCents),
                Optional.ofNullable(row.getLimitPerMonth()).map(Money::ofCents),
                Optional.ofNullable(row.getCapital()).map(Money::ofCents),
                provisions(row.getProvisions()));
    }

    private static Map<ArrearsBucket, Rate> provisions(String @Nullable [] kept) {
        var table = new EnumMap<ArrearsBucket, Rate>(ArrearsBucket.class);
        if (kept == null) {
            return table;
        }
        int i = 0;
        for (var bucket : ArrearsBucket.values()) {
            table.put(bucket, Rate.ofPercent(kept[i++]));
        }
        return table;
    }
}
