package nl.wijkspil.exchange.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.wijkspil.exchange.audit.AuditSource;
import org.junit.jupiter.api.Test;

class OutlookTest {

    /** 1,000 euro sales and 600 euro subsidy in January, 400 wages and 100 interest, 200 repaid. */
    private static BookYear book() {
        var text =
                """
                <?xml version="1.0"?>
                <auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"><header><fiscalYear>2025</fiscalYear>
                <startDate>2025-01-01</startDate><endDate>2025-12-31</endDate></header>
                <company><companyName>Proef</companyName><generalLedger>
                <ledgerAccount><accID>1100</accID><accDesc>Bank</accDesc><accTp>B</accTp><leadReference>BLimBan</leadReference></ledgerAccount>
                <ledgerAccount><accID>0500</accID><accDesc>Reserve</accDesc><accTp>B</accTp><leadReference>BEivOvr</leadReference></ledgerAccount>
                <ledgerAccount><accID>0700</accID><accDesc>Lening</accDesc><accTp>B</accTp><leadReference>BLasAclAll</leadReference></ledgerAccount>
                <ledgerAccount><accID>8000</accID><accDesc>Verkoop</accDesc><accTp>P</accTp><leadReference>WOmz</leadReference></ledgerAccount>
                <ledgerAccount><accID>8500</accID><accDesc>Subsidie</accDesc><accTp>P</accTp><leadReference>WOvbOrs</leadReference></ledgerAccount>
                <ledgerAccount><accID>4000</accID><accDesc>Lonen</accDesc><accTp>P</accTp><leadReference>WPerLes</leadReference></ledgerAccount>
                <ledgerAccount><accID>4900</accID><accDesc>Rente</accDesc><accTp>P</accTp><leadReference>WFbeRls</leadReference></ledgerAccount>
                </generalLedger>
                <openingBalance>
                <obLine><nr>1</nr><accID>1100</accID><amnt>1000.00</amnt><amntTp>D</amntTp></obLine>
                <obLine><nr>2</nr><accID>0500</accID><amnt>500.00</amnt><amntTp>C</amntTp></obLine>
                <obLine><nr>3</nr><accID>0700</accID><amnt>500.00</amnt><amntTp>C</amntTp></obLine>
                </openingBalance>
                <transactions><journal><jrnID>B</jrnID>%s</journal></transactions></company></auditfile>
                """
                        .formatted(
                                pay(1, "1100", "8000", 1000)
                                        + pay(2, "1100", "8500", 600)
                                        + pay(3, "4000", "1100", 400)
                                        + pay(4, "4900", "1100", 100)
                                        + pay(5, "0700", "1100", 200));
        try {
            return BookBuilder.read(
                    List.of(AuditSource.of("a.xaf", text.getBytes(StandardCharsets.UTF_8))),
                    new GroupProposals(java.util.Map.of()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String pay(int nr, String debit, String credit, int euro) {
        return """
        <transaction><nr>%d</nr><periodNumber>1</periodNumber><trDt>2025-01-15</trDt>
        <trLine><nr>1</nr><accID>%s</accID><amnt>%d.00</amnt><amntTp>D</amntTp></trLine>
        <trLine><nr>2</nr><accID>%s</accID><amnt>%d.00</amnt><amntTp>C</amntTp></trLine></transaction>
        """
                .formatted(nr, debit, euro, credit, euro);
    }

    private static PlannedFlow flow(String day, FigureGroup group, long cents) {
        return new PlannedFlow(LocalDate.parse(day), group, cents);
    }

    @Test
    void withoutPlansEachYearIsTheLast() {
        var outlook = Outlook.after(book(), Scenario.AS_NOW);
        assertThat(outlook.years())
                .extracting(Outlook.Year::year)
                .containsExactly(2026, 2027, 2028);
        assertThat(outlook.years())
                .allSatisfy(y -> {
                    assertThat(y.income()).isEqualTo(160_000);
                    assertThat(y.costs()).isEqualTo(50_000);
                    assertThat(y.service()).isEqualTo(20_000);
                });
        assertThat(outlook.years().getLast().cash()).isEqualTo(190_000 + 3 * 90_000);
        assertThat(outlook.weeks()).hasSize(13);
        assertThat(outlook.weeks().getLast().cash()).isCloseTo(190_000 + 90_000, within(2L));
    }

    @Test
    void subsidyThatStopsTakesGrantsAlong() {
        var plans = new Plans(List.of(flow("2026-03-01", FigureGroup.SUBSIDY, 30_000)), null);
        var now = Outlook.after(book(), Scenario.AS_NOW, plans).years().getFirst();
        var stops = Outlook.after(book(), Scenario.SUBSIDY_STOPS, plans).years().getFirst();
        assertThat(now.income()).isEqualTo(190_000);
        assertThat(stops.income()).isEqualTo(100_000);
    }

    @Test
    void aScheduleTakesThePlaceOfInterestAndPrincipal() {
        var plans =
                new Plans(
                        List.of(flow("2027-05-01", FigureGroup.FIXED_ASSETS, -5_000)),
                        List.of(
                                flow("2026-02-01", FigureGroup.SHORT_LOANS, -7_000),
                                flow("2027-02-01", FigureGroup.SHORT_LOANS, -6_000)));
        var outlook = Outlook.after(book(), Scenario.AS_NOW, plans);
        var years = outlook.years();
        assertThat(years).extracting(Outlook.Year::service).containsExactly(7_000L, 6_000L, 0L);
        assertThat(years).extracting(Outlook.Year::costs).containsOnly(40_000L);
        assertThat(years).extracting(Outlook.Year::other).containsExactly(0L, -5_000L, 0L);
        assertThat(years.getFirst().net()).isEqualTo(160_000 - 40_000 - 7_000);
        assertThat(outlook.weeks().getLast().cash())
                .isCloseTo(190_000 + 160_000 - 40_000 - 7_000, within(2L));
        // The week of 29 January holds three days of January and the instalment of 1 February.
        assertThat(outlook.weeks().get(4).out()).isCloseTo(40_000L * 3 / 31 + 7_000, within(2L));
    }

    @Test
    void repeatedKeepsTheDayOfTheMonthAndEnds() {
        var end = LocalDate.of(2026, 12, 31);
        assertThat(
                        PlannedFlow.repeated(
                                LocalDate.of(2026, 1, 31),
                                LocalDate.of(2026, 3, 31),
                                PlannedFlow.Rhythm.MONTHLY,
                                FigureGroup.SUBSIDY,
                                5,
                                end))
                .extracting(f -> f.on().toString())
                .containsExactly("2026-01-31", "2026-02-28", "2026-03-31");
        assertThat(
                        PlannedFlow.repeated(
                                LocalDate.of(2026, 2, 1),
                                null,
                                PlannedFlow.Rhythm.QUARTERLY,
                                FigureGroup.SUBSIDY,
                                5,
                                end))
                .hasSize(4);
        assertThat(
                        PlannedFlow.repeated(
                                LocalDate.of(2027, 1, 1),
                                null,
                                PlannedFlow.Rhythm.ONCE,
                                FigureGroup.SUBSIDY,
                                5,
                                end))
                .isEmpty();
    }
}
