package nl.wijkspil.platform.indicators.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Person;
import nl.wijkspil.platform.indicators.rounds.ReminderStore;
import nl.wijkspil.platform.indicators.rounds.SecretLink;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class RemindersInPostgres implements ReminderStore {

    private final DSLContext database;

    RemindersInPostgres(DSLContext database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Organisation.Id> due(LocalDate today) {
        return database.resultQuery("select * from round_reminders_due({0})", DSL.val(today))
                .fetch(row -> new Organisation.Id(row.get("enterprise_id", UUID.class)));
    }

    @Override
    public List<Receiver> claim(Organisation.Id enterprise, LocalDate today, Instant at) {
        return database.resultQuery(
                        "select * from claim_round_reminder({0}, {1}, {2})",
                        DSL.val(enterprise.value()),
                        DSL.val(today),
                        DSL.val(RoundsInPostgres.time(at)))
                .fetch(row ->
                        new Receiver(
                                new Person.Id(row.get("person_id", UUID.class)),
                                row.get("email", String.class),
                                row.get("name", String.class),
                                row.get("language", String.class)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Organisation.Id enterprise, LocalDate today) {
        return database.resultQuery(
                        "select * from round_reminder_rounds({0}, {1})",
                        DSL.val(enterprise.value()), DSL.val(today))
                .fetch(row ->
                        new Waiting(
                                row.get("title", String.class),
                                row.get("asker", String.class),
                                row.get("due", LocalDate.class),
                                row.get("total", Integer.class),
                                row.get("ready", Integer.class)));
    }

    @Override
    public void keepLink(
            SecretLink link, Organisation.Id enterprise, Person.Id person, Instant at) {
        database.resultQuery(
                        "select keep_reminder_link({0}, {1}, {2}, {3})",
                        DSL.val(link.hash()),
                        DSL.val(enterprise.value()),
                        DSL.val(person.value()),
                        DSL.val(RoundsInPostgres.time(at)))
                .fetch();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OffLink> offLink(SecretLink link) {
        return database.resultQuery("select * from reminder_link({0})", DSL.val(link.hash()))
                .fetchOptional(row ->
                        new OffLink(
                                row.get("enterprise", String.class),
                                row.get("is_off", Boolean.class)));
    }

    @Override
    public boolean stop(SecretLink link, Instant at) {
        return Boolean.TRUE.equals(
                database.resultQuery(
                                "select stop_reminders({0}, {1})",
                                DSL.val(link.hash()), DSL.val(RoundsInPostgres.time(at)))
                        .fetchSingle()
                        .get(0, Boolean.class));
    }
}
