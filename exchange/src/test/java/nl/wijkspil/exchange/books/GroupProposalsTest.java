package nl.wijkspil.exchange.books;

import static nl.wijkspil.exchange.books.FigureGroup.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wijkspil.exchange.audit.LedgerAccount;
import nl.wijkspil.exchange.audit.RgsCode;
import nl.wijkspil.exchange.books.GroupProposal.Basis;
import org.junit.jupiter.api.Test;

class GroupProposalsTest {

    private static GroupProposal of(String id, String words, String type, String rgs) {
        return new GroupProposals(Map.of("77", GIFTS))
                .of(new LedgerAccount(id, words, type, rgs, true));
    }

    @Test
    void theLongestKnownPrefixDecides() {
        assertThat(RgsGroups.of("BLasAclAll")).isEqualTo(SUBORDINATED);
        assertThat(RgsGroups.of("BLasSakLvl")).isEqualTo(LONG_DEBT);
        assertThat(RgsGroups.of("BSchAosLvk")).isEqualTo(SHORT_LOANS);
        assertThat(RgsGroups.of("WPerLesLks")).isEqualTo(WAGE_SUBSIDY);
        assertThat(RgsGroups.of("WPerLesLon")).isEqualTo(PERSONNEL);
        assertThat(RgsGroups.of("WOvbSgbBvl")).isEqualTo(MEMBERS);
        assertThat(RgsGroups.of("WOvbSgbZzz")).isEqualTo(GIFTS);
        assertThat(RgsGroups.of("WOvbZzz")).isEqualTo(OTHER_INCOME);
        assertThat(RgsGroups.of("Q")).isEqualTo(UNKNOWN);
    }

    @Test
    void everyCodeOfTheChartFallsOnItsOwnStatement() throws IOException {
        Path chart = Path.of("..", "..", "shared", "finance", "samples", "rgs", "rgs37_codes.tsv");
        assumeTrue(Files.exists(chart), "skipped: shared data not present");
        for (String line : Files.readAllLines(chart).subList(1, 1_500)) {
            String code = line.substring(0, line.indexOf('\t'));
            if (code.length() >= 4) {
                FigureGroup group = RgsGroups.of(code);
                assertThat(group.onBalanceSheet()).as(code).isEqualTo(code.startsWith("B"));
                assertThat(group.inResult()).as(code).isEqualTo(code.startsWith("W"));
                assertThat(RgsCode.clean(code)).isEqualTo(code);
            }
        }
    }

    @Test
    void codesAsTheyStandInFiles() {
        for (String none : List.of("", "0", "0000", "nvt", "n.v.t.", "RGS-1", "-", "abc")) {
            assertThat(RgsCode.clean(none)).isEmpty();
        }
        assertThat(RgsCode.clean(" BLimBan.01 ")).isEqualTo("BLimBan");
        assertThat(RgsCode.clean("rgs:WOmz")).isEqualTo("WOmz");
    }

    @Test
    void withoutACodeByWordsThenByNumber() {
        assertThat(of("1100", "Rabobank", "B", "")).isEqualTo(new GroupProposal(CASH, Basis.WORDS));
        assertThat(of("1600", "Crediteuren", "B", "").group()).isEqualTo(SHORT_DEBT);
        assertThat(of("0750", "Hypotheek pand", "B", "").group()).isIn(FIXED_ASSETS, LONG_DEBT);
        assertThat(of("8500", "Subsidie gemeente", "P", "").group()).isEqualTo(SUBSIDY);
        assertThat(of("4090", "Loonkostensubsidie UWV", "P", "").group()).isEqualTo(WAGE_SUBSIDY);
        assertThat(of("4300", "Iets", "P", ""))
                .isEqualTo(new GroupProposal(OTHER_COSTS, Basis.NUMBER));
        assertThat(of("8030", "Diversen", "P", "").group()).isEqualTo(OWN_INCOME);
        assertThat(of("x", "Zomaar", "", "")).isEqualTo(new GroupProposal(UNKNOWN, Basis.NONE));
        assertThat(of("77", "Zomaar", "P", "WOmz"))
                .isEqualTo(new GroupProposal(GIFTS, Basis.CONFIRMED));
    }
}
