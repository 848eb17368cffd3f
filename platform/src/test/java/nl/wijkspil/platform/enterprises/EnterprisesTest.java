package nl.wijkspil.platform.enterprises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class EnterprisesTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 2);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 11);

    @Autowired Enterprises enterprises;
    @Autowired EnterpriseDeeds deeds;
    @Autowired AuditTrail trail;
    @Autowired Tenants tenants;

    private Tenant described(String name) {
        var tenant = tenants.organisation(Role.COORDINATOR, name);
        CurrentTenant.run(tenant, () -> deeds.describe(details("Proefdorp"), START).orThrow());
        return tenant;
    }

    private static Details details(String place) {
        return new Details(
                Optional.of(LegalForm.COOPERATIVE),
                ChamberNumber.parse("12 34 56 78"),
                Rsin.parse("111222333"),
                new Address(
                        "Dorpsstraat",
                        "1",
                        "1234 AB",
                        place,
                        "Proefgemeente",
                        Optional.of(Province.DRENTHE)),
                Optional.of(LocalDate.of(2019, 5, 1)),
                Optional.of(URI.create("https://voorbeeld.example/")),
                "hallo@voorbeeld.example",
                "");
    }

    private Profile profile(Tenant tenant, LocalDate day) {
        return CurrentTenant.call(tenant, () -> enterprises.profile(day)).orElseThrow();
    }

    private static Outcome as(Tenant tenant, Supplier<Outcome> deed) {
        return CurrentTenant.call(tenant, deed);
    }

    private static WeeklyHours weekdays(String opens, String closes) {
        return new WeeklyHours(
                List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY).stream()
                        .map(day ->
                                new OpeningRange(
                                        day, LocalTime.parse(opens), LocalTime.parse(closes)))
                        .toList());
    }

    @Test
    void theFirstDeedIsToDescribe() {
        var tenant = tenants.organisation(Role.COORDINATOR, "De Eerste");
        assertThat(CurrentTenant.call(tenant, () -> enterprises.profile(TODAY))).isEmpty();
        assertThat(as(tenant, () -> deeds.tellStory("Te vroeg")))
                .isEqualTo(Outcome.refused(Refusal.NO_PROFILE));
        as(tenant, () -> deeds.describe(details("Proefdorp"), START)).orThrow();
        assertThat(profile(tenant, TODAY).open().slug()).isEqualTo("de-eerste");
        assertThat(CurrentTenant.call(tenant, () -> trail.latest(5)))
                .extracting(AuditTrail.Line::deed)
                .startsWith("DescribeEnterprise");
    }

    @Test
    void anAddressStaysFreeForOneAndDetailsKeepTheirHistory() {
        var one = described("De Dubbele");
        var two = described("De Dubbele");
        assertThat(profile(one, TODAY).open().slug()).isEqualTo("de-dubbele");
        assertThat(profile(two, TODAY).open().slug()).isEqualTo("de-dubbele-2");

        as(two, () -> deeds.describe(details("Nieuwdorp"), LocalDate.of(2024, 7, 1))).orThrow();
        assertThat(profile(two, LocalDate.of(2024, 6, 30)).open().details().address().place())
                .isEqualTo("Proefdorp");
        assertThat(profile(two, LocalDate.of(2024, 7, 1)).open().details().address().place())
                .isEqualTo("Nieuwdorp");
        assertThat(profile(two, TODAY).rsin()).contains(new Rsin("111222333"));
    }

    @Test
    void functionsAndHoursKeepTheirHistory() {
        var tenant = described("De Open Deur");
        as(tenant, () -> deeds.startFunction(EnterpriseFunction.SHOP, START, Optional.empty()))
                .orThrow();
        as(tenant, () -> deeds.setHours(EnterpriseFunction.SHOP, START, weekdays("09:00", "12:00")))
                .orThrow();
        var longer = LocalDate.of(2024, 3, 4);
        as(
                        tenant,
                        () ->
                                deeds.setHours(
                                        EnterpriseFunction.SHOP,
                                        longer,
                                        weekdays("09:00", "17:00")))
                .orThrow();
        var shop = profile(tenant, TODAY).open().functions().getFirst();
        assertThat(shop.hoursOn(longer.minusDays(1)).orElseThrow().minutesPerWeek()).isEqualTo(360);
        assertThat(shop.hoursOn(longer).orElseThrow().minutesPerWeek()).isEqualTo(960);

        assertThat(
                        as(
                                tenant,
                                () ->
                                        deeds.startFunction(
                                                EnterpriseFunction.SHOP, TODAY, Optional.empty())))
                .isEqualTo(Outcome.refused(Refusal.FUNCTION_ALREADY_RUNS));
        as(tenant, () -> deeds.stopFunction(EnterpriseFunction.SHOP, TODAY)).orThrow();
        var open = profile(tenant, TODAY).open();
        assertThat(open.runningOn(TODAY)).containsExactly(EnterpriseFunction.SHOP);
        assertThat(open.runningOn(TODAY.plusDays(1))).isEmpty();
        assertThat(open.functions().getFirst().schedules())
                .extracting(Schedule::since, Schedule::until)
                .containsExactly(
                        tuple(START, Optional.of(longer.minusDays(1))),
                        tuple(longer, Optional.of(TODAY)));
        as(
                        tenant,
                        () ->
                                deeds.startFunction(
                                        EnterpriseFunction.SHOP,
                                        TODAY.plusDays(1),
                                        Optional.empty()))
                .orThrow();
    }

    @Test
    void earlierHoursFitBeforeLaterOnes() {
        var tenant = described("De Klok");
        as(tenant, () -> deeds.startFunction(EnterpriseFunction.STUDIO, START, Optional.empty()))
                .orThrow();
        var later = START.plusYears(1);
        as(tenant, () -> deeds.setHours(EnterpriseFunction.STUDIO, later, WeeklyHours.NONE))
                .orThrow();
        as(
                        tenant,
                        () ->
                                deeds.setHours(
                                        EnterpriseFunction.STUDIO,
                                        START,
                                        weekdays("10:00", "11:00")))
                .orThrow();
        assertThat(profile(tenant, TODAY).open().functions().getFirst().schedules())
                .extracting(Schedule::since, Schedule::until)
                .containsExactly(
                        tuple(START, Optional.of(later.minusDays(1))),
                        tuple(later, Optional.empty()));
        assertThat(
                        as(
                                tenant,
                                () ->
                                        deeds.setHours(
                                                EnterpriseFunction.SHOP, START, WeeklyHours.NONE)))
                .isEqualTo(Outcome.refused(Refusal.FUNCTION_DOES_NOT_RUN));
    }

    @Test
    void whoWasOnTheBoardOnADay() {
        var tenant = described("De Tafel");
        var chair =
                as(
                                tenant,
                                () ->
                                        deeds.seat(
                                                "Anna Voorbeeld",
                                                BoardFunction.CHAIR,
                                                Residency.YES,
                                                START,
                                                Optional.empty()))
                        .orThrow();
        as(
                        tenant,
                        () ->
                                deeds.seat(
                                        "Bas Voorbeeld",
                                        BoardFunction.MEMBER,
                                        Residency.UNKNOWN,
                                        START,
                                        Optional.empty()))
                .orThrow();
        assertThat(
                        as(
                                tenant,
                                () ->
                                        deeds.seat(
                                                "anna voorbeeld",
                                                BoardFunction.MEMBER,
                                                Residency.YES,
                                                TODAY,
                                                Optional.empty())))
                .isEqualTo(Outcome.refused(Refusal.ALREADY_SEATED));
        as(tenant, () -> deeds.unseat(chair, LocalDate.of(2024, 12, 31))).orThrow();
        var profile = profile(tenant, TODAY);
        assertThat(profile.boardOn(LocalDate.of(2024, 12, 31))).hasSize(2);
        assertThat(profile.boardOn(LocalDate.of(2025, 1, 1)))
                .extracting(BoardSeat::name)
                .containsExactly("Bas Voorbeeld");
        assertThat(as(tenant, () -> deeds.unseat(chair, TODAY)))
                .isEqualTo(Outcome.refused(Refusal.UNKNOWN_LINE));
    }

    @Test
    void aWrittenAgreementNeedsADocument() {
        var tenant = described("De Hand");
        var partner =
                as(tenant, () -> deeds.addPartner("Gemeente Proef", PartnerType.MUNICIPALITY))
                        .orThrow();
        assertThat(
                        as(
                                tenant,
                                () ->
                                        deeds.setPartnerLevel(
                                                partner, 3, START, PartnerLevel.Evidence.NONE)))
                .isEqualTo(Outcome.refused(Refusal.EVIDENCE_REQUIRED));
        as(tenant, () -> deeds.setPartnerLevel(partner, 2, START, PartnerLevel.Evidence.NONE))
                .orThrow();
        var contract = new PartnerLevel.Evidence("Opdracht groen", "2024-17");
        as(tenant, () -> deeds.setPartnerLevel(partner, 4, LocalDate.of(2024, 1, 1), contract))
                .orThrow();
        var kept = profile(tenant, TODAY).partners().getFirst();
        assertThat(kept.levelOn(LocalDate.of(2023, 12, 31)).orElseThrow().level()).isEqualTo(2);
        assertThat(kept.levelOn(TODAY).orElseThrow().evidence()).isEqualTo(contract);
        assertThat(kept.levelOn(START.minusDays(1))).isEmpty();
    }

    @Test
    void whatWasStruckOutCountsNoMore() {
        var tenant = described("De Streep");
        as(tenant, () -> deeds.countMembers(LocalDate.of(2024, 12, 31), 120)).orThrow();
        var wrong = as(tenant, () -> deeds.countMembers(LocalDate.of(2025, 1, 31), 1200)).orThrow();
        as(tenant, () -> deeds.strike(EnterpriseDeeds.Line.MEMBERS, wrong)).orThrow();
        assertThat(profile(tenant, TODAY).membersOn(TODAY).orElseThrow().members()).isEqualTo(120);
        assertThat(as(tenant, () -> deeds.strike(EnterpriseDeeds.Line.MEMBERS, wrong)))
                .isEqualTo(Outcome.refused(Refusal.UNKNOWN_LINE));
        var neighbour = described("De Buren");
        var theirs =
                as(neighbour, () -> deeds.countMembers(LocalDate.of(2025, 1, 31), 5)).orThrow();
        assertThat(as(tenant, () -> deeds.strike(EnterpriseDeeds.Line.MEMBERS, theirs)))
                .isEqualTo(Outcome.refused(Refusal.UNKNOWN_LINE));
    }

    @Test
    void onlyThePublishedIsPublic() {
        var tenant = described("Het Geheim");
        var slug = profile(tenant, TODAY).open().slug();
        assertThat(CurrentTenant.call(null, () -> enterprises.published(slug, TODAY))).isEmpty();
        as(tenant, () -> deeds.publish(true)).orThrow();
        var seen = CurrentTenant.call(null, () -> enterprises.published(slug, TODAY)).orElseThrow();
        assertThat(seen.details().rsin()).isEmpty();
        assertThat(seen.details().chamberNumber()).isPresent();
        var fund = tenants.organisation(Role.PROGRAMME_MANAGER, "Nieuwsgierig fonds");
        assertThat(
                        CurrentTenant.call(
                                fund,
                                () ->
                                        enterprises.published(
                                                Set.of(tenant.organisation().id()), TODAY)))
                .hasSize(1);
        as(tenant, () -> deeds.publish(false)).orThrow();
        assertThat(CurrentTenant.call(null, () -> enterprises.published(slug, TODAY))).isEmpty();
    }

    @Test
    void theListFindsByNamePlaceAndFunction() {
        for (var name : List.of("Zoekwinkel Één", "Zoekhuis Twee", "Zoekhuis Drie")) {
            var tenant = described(name);
            as(
                            tenant,
                            () ->
                                    deeds.startFunction(
                                            name.contains("winkel")
                                                    ? EnterpriseFunction.SHOP
                                                    : EnterpriseFunction.VILLAGE_HOUSE,
                                            START,
                                            Optional.empty()))
                    .orThrow();
            as(tenant, () -> deeds.publish(true)).orThrow();
        }
        assertThat(found("zoekwinkel een", Optional.empty())).containsExactly("Zoekwinkel Één");
        assertThat(found("zoek proefdorp", Optional.empty())).hasSize(3);
        assertThat(found("zoek", Optional.of(EnterpriseFunction.VILLAGE_HOUSE)))
                .containsExactly("Zoekhuis Drie", "Zoekhuis Twee");
        assertThat(found("zoek%' or 1=1", Optional.empty())).isEmpty();
        var second =
                CurrentTenant.call(
                        null,
                        () ->
                                enterprises.list(
                                        new Summary.Search("zoek", Optional.empty()), TODAY, 2, 2));
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.pages()).isEqualTo(2);
        assertThat(second.rows()).extracting(Summary::name).containsExactly("Zoekwinkel Één");
        assertThat(second.rows().getFirst().spokes()).isEqualTo(1);
    }

    private List<String> found(String words, Optional<EnterpriseFunction> function) {
        return CurrentTenant.call(
                        null,
                        () -> enterprises.list(new Summary.Search(words, function), TODAY, 1, 100))
                .rows()
                .stream()
                .map(Summary::name)
                .toList();
    }

    @Test
    void aPhotoNeedsWordsConsentAndIsStripped() throws IOException {
        var tenant = described("De Lens");
        var image = new BufferedImage(2400, 1200, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        assertThat(as(tenant, () -> deeds.showPhoto(upload(bytes.toByteArray(), "", "Anna"))))
                .isEqualTo(Outcome.refused(Refusal.PHOTO_WITHOUT_WORDS));
        assertThat(as(tenant, () -> deeds.showPhoto(upload(bytes.toByteArray(), "De gevel", ""))))
                .isEqualTo(Outcome.refused(Refusal.PHOTO_WITHOUT_CONSENT));
        var text = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        assertThat(as(tenant, () -> deeds.showPhoto(upload(text, "De gevel", "Anna"))))
                .isEqualTo(Outcome.refused(Refusal.PHOTO_UNREADABLE));
        as(tenant, () -> deeds.showPhoto(upload(bytes.toByteArray(), "De gevel", "Anna")))
                .orThrow();
        var open = profile(tenant, TODAY).open();
        var photo = open.photo().orElseThrow();
        assertThat(photo.width()).isEqualTo(1600);
        assertThat(photo.mediaType()).isEqualTo("image/jpeg");
        assertThat(CurrentTenant.call(null, () -> enterprises.photo(open.slug(), photo.hash())))
                .isEmpty();
        as(tenant, () -> deeds.publish(true)).orThrow();
        assertThat(CurrentTenant.call(null, () -> enterprises.photo(open.slug(), photo.hash())))
                .isPresent();
        as(tenant, deeds::removePhoto).orThrow();
        assertThat(profile(tenant, TODAY).open().photo()).isEmpty();
    }

    private static Photo.Upload upload(byte[] content, String words, String by) {
        return new Photo.Upload(content, words, by, "Iedereen op de foto vindt het goed.");
    }

    @Test
    void volunteersAndOthersChangeNothing() {
        var tenant = described("De Rol");
        var volunteer = tenants.colleague(tenant, Role.VOLUNTEER);
        var fund = tenants.organisation(Role.PROGRAMME_MANAGER, "Fonds zonder rol");
        for (var other : List.of(volunteer, fund)) {
            assertThatExceptionOfType(NotAllowedException.class)
                    .isThrownBy(() -> as(other, () -> deeds.publish(true)));
            assertThatExceptionOfType(NotAllowedException.class)
                    .isThrownBy(() ->
                            as(
                                    other,
                                    () ->
                                            deeds.strike(
                                                    EnterpriseDeeds.Line.SEAT, UUID.randomUUID())));
        }
    }
}
