package nl.wijkspil.platform.enterprises.storage;

import static nl.wijkspil.database.jooq.Tables.ENTERPRISE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.enterprises.BoardFunction;
import nl.wijkspil.platform.enterprises.Catchment;
import nl.wijkspil.platform.enterprises.Details;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import nl.wijkspil.platform.enterprises.EnterpriseFunction;
import nl.wijkspil.platform.enterprises.Outcome;
import nl.wijkspil.platform.enterprises.PartnerLevel;
import nl.wijkspil.platform.enterprises.PartnerType;
import nl.wijkspil.platform.enterprises.Photo;
import nl.wijkspil.platform.enterprises.Residency;
import nl.wijkspil.platform.enterprises.WeeklyHours;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Opens the transaction of each deed and hands it to the rows it is about. */
@Repository
@Transactional
class EnterpriseDeedsInPostgres implements EnterpriseDeeds {

    private final DSLContext database;
    private final Editing editing;
    private final DetailRows details;
    private final StoryRows stories;
    private final FunctionDeeds functions;
    private final PlaceRows places;
    private final BoardRows board;
    private final PartnerRows partners;
    private final Strikes strikes;

    EnterpriseDeedsInPostgres(
            DSLContext database,
            Editing editing,
            DetailRows details,
            StoryRows stories,
            FunctionDeeds functions,
            PlaceRows places,
            BoardRows board,
            PartnerRows partners,
            Strikes strikes) {
        this.database = database;
        this.editing = editing;
        this.details = details;
        this.stories = stories;
        this.functions = functions;
        this.places = places;
        this.board = board;
        this.partners = partners;
        this.strikes = strikes;
    }

    @Override
    public Outcome describe(Details described, LocalDate validFrom) {
        var here = Editing.editor();
        details.register(here, CurrentTenant.get().organisation().name());
        return editing.change(
                "DescribeEnterprise",
                described.address().place(),
                validFrom.toString(),
                () -> new Outcome.Done(details.write(here, described, validFrom)));
    }

    @Override
    public Outcome publish(boolean published) {
        var here = Editing.editor();
        return editing.change(
                published ? "PublishEnterprise" : "WithdrawEnterprise",
                CurrentTenant.get().organisation().name(),
                "",
                () -> {
                    database.update(ENTERPRISE)
                            .set(ENTERPRISE.PUBLISHED, published)
                            .where(ENTERPRISE.ORGANISATION_ID.eq(here))
                            .execute();
                    return new Outcome.Done(here);
                });
    }

    @Override
    public Outcome tellStory(String story) {
        return stories.tell(story);
    }

    @Override
    public Outcome showPhoto(Photo.Upload upload) {
        return stories.show(upload);
    }

    @Override
    public Outcome removePhoto() {
        return stories.remove();
    }

    @Override
    public Outcome startFunction(
            EnterpriseFunction function, LocalDate since, Optional<LocalDate> until) {
        return functions.start(function, since, until);
    }

    @Override
    public Outcome stopFunction(EnterpriseFunction function, LocalDate lastDay) {
        return functions.stop(function, lastDay);
    }

    @Override
    public Outcome setHours(EnterpriseFunction function, LocalDate since, WeeklyHours hours) {
        return functions.setHours(function, since, hours);
    }

    @Override
    public Outcome close(LocalDate firstDay, LocalDate lastDay, String reason) {
        return places.close(firstDay, lastDay, reason);
    }

    @Override
    public Outcome drawCatchment(Catchment catchment) {
        return places.draw(catchment);
    }

    @Override
    public Outcome seat(
            String name,
            BoardFunction function,
            Residency resident,
            LocalDate since,
            Optional<LocalDate> until) {
        return board.seat(name, function, resident, since, until);
    }

    @Override
    public Outcome unseat(UUID seat, LocalDate lastDay) {
        return board.unseat(seat, lastDay);
    }

    @Override
    public Outcome countMembers(LocalDate day, int members) {
        return board.countMembers(day, members);
    }

    @Override
    public Outcome addPartner(String name, PartnerType type) {
        return partners.add(name, type);
    }

    @Override
    public Outcome setPartnerLevel(
            UUID partner, int level, LocalDate since, PartnerLevel.Evidence evidence) {
        return partners.setLevel(partner, level, since, evidence);
    }

    @Override
    public Outcome strike(Line kind, UUID id) {
        return editing.change(
                "StrikeLine", kind.name(), id.toString(), () -> strikes.strike(kind, id));
    }
}
