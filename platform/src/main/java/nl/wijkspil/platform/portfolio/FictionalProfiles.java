package nl.wijkspil.platform.portfolio;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkspil.evaluation.fiction.FictionalEnterprise;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.platform.enterprises.Address;
import nl.wijkspil.platform.enterprises.BoardFunction;
import nl.wijkspil.platform.enterprises.Catchment;
import nl.wijkspil.platform.enterprises.Details;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import nl.wijkspil.platform.enterprises.EnterpriseFunction;
import nl.wijkspil.platform.enterprises.LegalForm;
import nl.wijkspil.platform.enterprises.OpeningRange;
import nl.wijkspil.platform.enterprises.PartnerLevel;
import nl.wijkspil.platform.enterprises.PartnerType;
import nl.wijkspil.platform.enterprises.Province;
import nl.wijkspil.platform.enterprises.Residency;
import nl.wijkspil.platform.enterprises.WeeklyHours;
import org.springframework.stereotype.Component;

/** Writes the profile of a fictional enterprise with the deeds that its people would use. */
@Component
class FictionalProfiles {

    /** Invented surnames, one per seat; nobody real is meant. */
    private static final List<String> SEATS =
            List.of(
                    "T. Voorlezer",
                    "A. Schrijfhout",
                    "B. Tellegen-Voorbeeld",
                    "C. Buurtsma",
                    "D. Pleinman",
                    "E. Straatveger",
                    "F. Hoekstra-Verzonnen");

    private static final List<BoardFunction> OFFICES =
            List.of(BoardFunction.CHAIR, BoardFunction.SECRETARY, BoardFunction.TREASURER);

    private final EnterpriseDeeds deeds;

    FictionalProfiles(EnterpriseDeeds deeds) {
        this.deeds = deeds;
    }

    void write(FictionalEnterprise enterprise) {
        deeds.describe(details(enterprise), enterprise.founded()).orThrow();
        deeds.tellStory(enterprise.story()).orThrow();
        deeds.drawCatchment(
                        new Catchment(
                                enterprise.founded(),
                                Set.of(FictionalAreas.code(enterprise.id())),
                                "%s en omgeving, %d bewoners van 15 jaar en ouder (verzonnen)"
                                        .formatted(enterprise.place(), enterprise.inhabitants())))
                .orThrow();
        enterprise.functions().forEach(this::function);
        board(enterprise);
        members(enterprise);
        enterprise.partners().forEach(this::partner);
        deeds.publish(true).orThrow();
    }

    private static Details details(FictionalEnterprise enterprise) {
        return new Details(
                Optional.of(LegalForm.valueOf(enterprise.form().name())),
                Optional.empty(),
                Optional.empty(),
                new Address(
                        "Voorbeeldplein",
                        "1",
                        "",
                        enterprise.place(),
                        "",
                        Arrays.stream(Province.values())
                                .filter(p -> p.officialName().equals(enterprise.province()))
                                .findFirst()),
                Optional.of(enterprise.founded()),
                Optional.empty(),
                enterprise.id() + "@wijkspil.example",
                "");
    }

    private void function(FictionalEnterprise.Function function) {
        var kind = function(function.code());
        deeds.startFunction(kind, function.since(), Optional.empty()).orThrow();
        var ranges =
                nl.wijkspil.evaluation.fiction.WeeklyHours.parse(function.hours()).stream()
                        .map(h -> new OpeningRange(h.day(), h.opens(), h.closes()))
                        .toList();
        deeds.setHours(kind, function.since(), new WeeklyHours(ranges)).orThrow();
    }

    private static EnterpriseFunction function(String code) {
        return Arrays.stream(EnterpriseFunction.values())
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void board(FictionalEnterprise enterprise) {
        for (int seat = 0; seat < enterprise.boardSeats(); seat++) {
            deeds.seat(
                            SEATS.get(seat),
                            seat < OFFICES.size() ? OFFICES.get(seat) : BoardFunction.MEMBER,
                            seat < enterprise.residentSeats() ? Residency.YES : Residency.NO,
                            enterprise.founded().plusMonths(3L * seat),
                            Optional.empty())
                    .orThrow();
        }
    }

    private void members(FictionalEnterprise enterprise) {
        if (!LegalForm.valueOf(enterprise.form().name()).hasMembers()) {
            return;
        }
        for (int i = 0; i < enterprise.members().size(); i++) {
            var day = LocalDate.of(FictionalPortfolio.FIRST_YEAR + i, 12, 31);
            deeds.countMembers(day, enterprise.members().get(i)).orThrow();
        }
    }

    private void partner(FictionalEnterprise.Partner partner) {
        var type =
                Arrays.stream(PartnerType.values())
                        .filter(t -> t.code().equals(partner.type()))
                        .findFirst()
                        .orElseThrow();
        var id = deeds.addPartner(partner.name(), type).orThrow();
        var evidence =
                partner.document().isEmpty()
                        ? PartnerLevel.Evidence.NONE
                        : new PartnerLevel.Evidence(partner.document(), "verzonnen document");
        deeds.setPartnerLevel(id, partner.level(), partner.since(), evidence).orThrow();
    }
}
