package nl.wijkspil.platform.enterprises.storage;

import static nl.wijkspil.database.jooq.Tables.ENTERPRISE;
import static nl.wijkspil.database.jooq.Tables.ORGANISATION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.enterprises.Enterprises;
import nl.wijkspil.platform.enterprises.Photo;
import nl.wijkspil.platform.enterprises.Profile;
import nl.wijkspil.platform.enterprises.PublicProfile;
import nl.wijkspil.platform.enterprises.Summary;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class EnterprisesInPostgres implements Enterprises {

    private final DSLContext database;
    private final DetailRows details;
    private final StoryRows stories;
    private final FunctionRows functions;
    private final PlaceRows places;
    private final BoardRows board;
    private final PartnerRows partners;
    private final PublicList list;

    EnterprisesInPostgres(
            DSLContext database,
            DetailRows details,
            StoryRows stories,
            FunctionRows functions,
            PlaceRows places,
            BoardRows board,
            PartnerRows partners,
            PublicList list) {
        this.database = database;
        this.details = details;
        this.stories = stories;
        this.functions = functions;
        this.places = places;
        this.board = board;
        this.partners = partners;
        this.list = list;
    }

    @Override
    public Optional<Profile> profile(LocalDate day) {
        var here = CurrentTenant.get().organisation().id();
        return Optional.ofNullable(
                        profiles(ENTERPRISE.ORGANISATION_ID.eq(here.value()), day).get(here))
                .map(open ->
                        new Profile(
                                open,
                                details.rsin(here.value(), day),
                                board.seats(here.value()),
                                board.members(here.value()),
                                partners.of(here.value())));
    }

    @Override
    public Optional<PublicProfile> published(String slug, LocalDate day) {
        return profiles(ENTERPRISE.SLUG.eq(slug), day).values().stream().findFirst();
    }

    @Override
    public Map<Organisation.Id, PublicProfile> published(
            Collection<Organisation.Id> organisations, LocalDate day) {
        var ids = organisations.stream().map(Organisation.Id::value).toList();
        return profiles(ENTERPRISE.ORGANISATION_ID.in(ids), day);
    }

    @Override
    public Summary.Page list(Summary.Search search, LocalDate day, int page, int size) {
        return list.page(search, day, page, size);
    }

    @Override
    public Optional<Photo.Bytes> photo(String slug, String hash) {
        return stories.bytes(slug, hash);
    }

    /** Row-level security lets through what is published, and the current enterprise's own. */
    private Map<Organisation.Id, PublicProfile> profiles(Condition wanted, LocalDate day) {
        var rows =
                database.select(
                                ENTERPRISE.ORGANISATION_ID,
                                ORGANISATION.NAME,
                                ORGANISATION.FICTIONAL,
                                ENTERPRISE.SLUG,
                                ENTERPRISE.PUBLISHED)
                        .from(ENTERPRISE)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(ENTERPRISE.ORGANISATION_ID))
                        .where(wanted)
                        .orderBy(ORGANISATION.NAME)
                        .fetch();
        var ids = rows.getValues(ENTERPRISE.ORGANISATION_ID);
        if (ids.isEmpty()) {
            return Map.of();
        }
        var detailsOf = details.on(day, ids);
        var storyOf = stories.stories(ids);
        var photoOf = stories.photos(ids);
        var functionsOf = functions.of(ids);
        var closuresOf = places.closures(ids);
        var catchmentsOf = places.catchments(ids);
        var profiles = new LinkedHashMap<Organisation.Id, PublicProfile>();
        for (var row : rows) {
            var id = row.value1();
            var organisation = new Organisation.Id(id);
            var described = detailsOf.get(id);
            if (described == null) {
                continue;
            }
            profiles.put(
                    organisation,
                    new PublicProfile(
                            organisation,
                            row.value2(),
                            row.value3(),
                            row.value4(),
                            row.value5(),
                            described,
                            storyOf.getOrDefault(id, ""),
                            Optional.ofNullable(photoOf.get(id)),
                            functionsOf.getOrDefault(id, List.of()),
                            closuresOf.getOrDefault(id, List.of()),
                            catchmentsOf.getOrDefault(id, List.of())));
        }
        return profiles;
    }
}
