package nl.wijkspil.platform.enterprises.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.enterprises.BoardFunction;
import nl.wijkspil.platform.enterprises.BoardSeat;
import nl.wijkspil.platform.enterprises.Partner;
import nl.wijkspil.platform.enterprises.PartnerLevel;
import nl.wijkspil.platform.enterprises.PartnerType;
import nl.wijkspil.platform.enterprises.Residency;
import org.junit.jupiter.api.Test;

class GovernanceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final UUID ID = new UUID(1, 2);

    private static List<BoardSeat> board(Residency... residents) {
        return Arrays.stream(residents)
                .map(r -> new BoardSeat(ID, "X", BoardFunction.MEMBER, r, DAY, Optional.empty()))
                .toList();
    }

    private static Partner partner(PartnerType type, int level, LocalDate since) {
        return new Partner(
                ID,
                "P",
                type,
                List.of(new PartnerLevel(ID, level, since, PartnerLevel.Evidence.NONE)));
    }

    @Test
    void unknownIsNotNo() {
        var known = BoardResidency.of(board(Residency.YES, Residency.YES, Residency.NO));
        assertThat(known.share()).hasValue(2.0 / 3);
        var unknown = BoardResidency.of(board(Residency.YES, Residency.UNKNOWN));
        assertThat(unknown.share()).isEmpty();
        assertThat(unknown.seats()).isEqualTo(2);
        assertThat(BoardResidency.of(List.of()).share()).isEmpty();
    }

    @Test
    void fullPartnerByPayingTypesOrByThreeInWriting() {
        var municipality = partner(PartnerType.MUNICIPALITY, 4, DAY);
        var care = partner(PartnerType.CARE, 3, DAY);
        var welfare = partner(PartnerType.WELFARE, 3, DAY);
        var housing = partner(PartnerType.HOUSING, 3, DAY);
        var business = partner(PartnerType.BUSINESS, 5, DAY);
        assertThat(FullPartner.on(DAY, List.of(municipality, municipality, care)).value())
                .isEqualTo(1);
        assertThat(FullPartner.on(DAY, List.of(care, welfare, business)).value()).isZero();
        assertThat(FullPartner.on(DAY, List.of(care, welfare, housing)).value()).isEqualTo(1);
        assertThat(FullPartner.on(DAY.minusDays(1), List.of(municipality)).value()).isZero();
        assertThat(
                        FullPartner.on(
                                        DAY,
                                        List.of(municipality, partner(PartnerType.CARE, 5, DAY)))
                                .value())
                .isEqualTo(2);
    }
}
