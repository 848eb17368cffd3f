package nl.wijkspil.platform.access.storage;

import static nl.wijkspil.database.jooq.Tables.MEMBERSHIP;
import static nl.wijkspil.database.jooq.Tables.ORGANISATION;
import static nl.wijkspil.database.jooq.Tables.PERSON;
import static nl.wijkspil.database.jooq.Tables.SIGN_IN_PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Person;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class AccessInPostgres implements Access {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static final int LONGEST_NAME = 200;

    private final DSLContext database;
    private final AuditTrail trail;
    private final Clock clock;

    AccessInPostgres(DSLContext database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> person(String email) {
        var found = SIGN_IN_PERSON.call(email);
        return database.select(
                        found.ID.convertFrom(Person.Id::new),
                        found.EMAIL,
                        found.NAME,
                        found.LANGUAGE,
                        found.FICTIONAL)
                .from(found)
                .fetchOptional(Records.mapping(Person::new));
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public List<Tenant> tenantsOf(Person person) {
        // Nobody's transaction: the person is not a tenant yet, so the setting is given by hand.
        database.select(setting("wijkspil.person", person.id().value())).fetch();
        var roles = new LinkedHashMap<Organisation, Set<Role>>();
        database.select(
                        ORGANISATION.ID,
                        ORGANISATION.KIND,
                        ORGANISATION.NAME,
                        ORGANISATION.FICTIONAL,
                        MEMBERSHIP.ROLE)
                .from(MEMBERSHIP)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION_ID))
                .where(MEMBERSHIP.PERSON_ID.eq(person.id().value()), MEMBERSHIP.UNTIL.isNull())
                .orderBy(ORGANISATION.NAME)
                .forEach(row ->
                        roles.computeIfAbsent(
                                        OrganisationRow.of(row), o -> EnumSet.noneOf(Role.class))
                                .add(Role.valueOf(row.value5())));
        return roles.entrySet().stream()
                .map(entry -> new Tenant(person, entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Organisation> organisations(OrganisationKind kind) {
        return database.selectFrom(ORGANISATION)
                .where(ORGANISATION.KIND.eq(kind.name()))
                .orderBy(ORGANISATION.NAME)
                .fetch(OrganisationRow::of);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Organisation> organisation(Organisation.Id id) {
        return database.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(id.value()))
                .fetchOptional(OrganisationRow::of);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Colleague> colleagues() {
        var roles = new LinkedHashMap<Person, Set<Role>>();
        database.select(
                        PERSON.ID,
                        PERSON.EMAIL,
                        PERSON.NAME,
                        PERSON.LANGUAGE,
                        PERSON.FICTIONAL,
                        MEMBERSHIP.ROLE)
                .from(MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                .where(
                        MEMBERSHIP.ORGANISATION_ID.eq(OrganisationRow.here()),
                        MEMBERSHIP.UNTIL.isNull())
                .orderBy(PERSON.NAME)
                .forEach(row ->
                        roles.computeIfAbsent(
                                        new Person(
                                                new Person.Id(row.value1()),
                                                row.value2(),
                                                row.value3(),
                                                row.value4(),
                                                row.value5()),
                                        p -> EnumSet.noneOf(Role.class))
                                .add(Role.valueOf(row.value6())));
        return roles.entrySet().stream()
                .map(entry -> new Colleague(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public Tenant register(NewOrganisation wanted) {
        requireRegistrar();
        requireRoleFits(wanted.keeperRole(), wanted.kind());
        var id = UUID.randomUUID();
        database.insertInto(ORGANISATION)
                .set(ORGANISATION.ID, id)
                .set(ORGANISATION.KIND, wanted.kind().name())
                .set(ORGANISATION.NAME, wanted.name().strip())
                .set(ORGANISATION.FICTIONAL, wanted.fictional())
                .set(ORGANISATION.CREATED_AT, now())
                .execute();
        var keeper = account(wanted.keeperEmail(), wanted.keeperName(), wanted.fictional());
        var organisation =
                new Organisation(
                        new Organisation.Id(id),
                        wanted.kind(),
                        wanted.name().strip(),
                        wanted.fictional());
        var tenant = new Tenant(keeper, organisation, Set.of(wanted.keeperRole()));
        CurrentTenant.run(
                tenant,
                () -> {
                    addRole(keeper, id, wanted.keeperRole());
                    trail.write("RegisterOrganisation", organisation.name(), keeper.email());
                });
        return tenant;
    }

    @Override
    public Person letIn(String email, String name, Role role) {
        var tenant = requireKeeper();
        requireRoleFits(role, tenant.organisation().kind());
        var person = account(email, name, tenant.organisation().fictional());
        addRole(person, OrganisationRow.here(), role);
        trail.write("LetIn", person.name(), role.name());
        return person;
    }

    @Override
    public EndedRole end(Person.Id person, Role role) {
        requireKeeper();
        var colleagues = colleagues();
        var keepers =
                colleagues.stream()
                        .filter(c -> c.roles().stream().anyMatch(Role.keepers()::contains))
                        .toList();
        var last =
                keepers.size() == 1
                        && keepers.getFirst().person().id().equals(person)
                        && keepers.getFirst().roles().stream()
                                        .filter(Role.keepers()::contains)
                                        .count()
                                == 1
                        && Role.keepers().contains(role);
        if (last) {
            return EndedRole.LAST_KEEPER;
        }
        var ended =
                database.update(MEMBERSHIP)
                        .set(MEMBERSHIP.UNTIL, DSL.greatest(MEMBERSHIP.SINCE, DSL.val(today())))
                        .where(
                                MEMBERSHIP.ORGANISATION_ID.eq(OrganisationRow.here()),
                                MEMBERSHIP.PERSON_ID.eq(person.value()),
                                MEMBERSHIP.ROLE.eq(role.name()),
                                MEMBERSHIP.UNTIL.isNull())
                        .execute();
        if (ended == 0) {
            return EndedRole.NOT_HELD;
        }
        var name =
                colleagues.stream()
                        .map(Colleague::person)
                        .filter(each -> each.id().equals(person))
                        .map(Person::name)
                        .findFirst()
                        .orElse("");
        trail.write("EndRole", name, role.name());
        return EndedRole.ENDED;
    }

    @Override
    public void rename(String name) {
        var tenant = requireKeeper();
        var wanted = name.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "name (%s) has %d characters.%nMaybe shorten it: 1 to 200."
                            .formatted(wanted, wanted.length()));
        }
        if (wanted.equals(tenant.organisation().name())) {
            return;
        }
        database.update(ORGANISATION)
                .set(ORGANISATION.NAME, wanted)
                .where(ORGANISATION.ID.eq(OrganisationRow.here()))
                .execute();
        trail.write("RenameOrganisation", wanted, tenant.organisation().name());
    }

    @Override
    public void change(String name, String language) {
        database.update(PERSON)
                .set(PERSON.NAME, name.strip())
                .set(PERSON.LANGUAGE, language)
                .where(PERSON.ID.eq(CurrentTenant.get().person().id().value()))
                .execute();
    }

    private void requireRegistrar() {
        var tenant = CurrentTenant.find();
        var first = !database.fetchExists(ORGANISATION);
        if (!first && tenant.filter(t -> t.hasAny(Role.SUPPORT)).isEmpty()) {
            throw new NotAllowedException("only the network's support registers organisations");
        }
    }

    private static Tenant requireKeeper() {
        var tenant = CurrentTenant.get();
        if (tenant.roles().stream().noneMatch(Role.keepers()::contains)) {
            throw new NotAllowedException("a keeper's role is needed, has " + tenant.roles());
        }
        return tenant;
    }

    private static void requireRoleFits(Role role, OrganisationKind kind) {
        if (role.kind() != kind) {
            throw new NotAllowedException("role %s does not exist in a %s".formatted(role, kind));
        }
    }

    private Person account(String email, String name, boolean fictional) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        database.select(
                        DSL.function(
                                "person_for",
                                UUID.class,
                                DSL.val(address),
                                DSL.val(name.strip()),
                                DSL.val(fictional),
                                DSL.val(now())))
                .fetch();
        return person(address).orElseThrow();
    }

    private void addRole(Person person, UUID organisation, Role role) {
        database.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.ORGANISATION_ID, organisation)
                .set(MEMBERSHIP.PERSON_ID, person.id().value())
                .set(MEMBERSHIP.ROLE, role.name())
                .set(MEMBERSHIP.SINCE, today())
                .onConflictDoNothing()
                .execute();
    }

    private static org.jooq.Field<String> setting(String name, UUID value) {
        return DSL.function(
                "set_config",
                String.class,
                DSL.val(name),
                DSL.val(value.toString()),
                DSL.val(true));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
