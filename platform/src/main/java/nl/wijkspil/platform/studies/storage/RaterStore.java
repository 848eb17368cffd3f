package nl.wijkspil.platform.studies.storage;

import static nl.wijkspil.database.jooq.Tables.STUDY_RATER;
import static nl.wijkspil.database.jooq.Tables.STUDY_TIE;
import static nl.wijkspil.database.jooq.Tables.TIES_BY_ROLE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.evaluation.study.Rater;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Person;
import nl.wijkspil.platform.studies.Study;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Raters of a study and what ties them to enterprises. */
@Repository
@Transactional
public class RaterStore {

    private final DSLContext database;
    private final Clock clock;

    RaterStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * {@return the raters with their declared ties, by name; ids are persons' and organisations'}
     */
    @Transactional(readOnly = true)
    public List<Rater> raters(Study.Id study) {
        var ties =
                database.selectFrom(STUDY_TIE)
                        .where(STUDY_TIE.ORGANISATION_ID.eq(here()))
                        .and(STUDY_TIE.STUDY_ID.eq(study.value()))
                        .orderBy(STUDY_TIE.ENTERPRISE_ID, STUDY_TIE.KIND)
                        .fetchGroups(STUDY_TIE.PERSON_ID);
        var raters = new ArrayList<Rater>();
        database.selectFrom(STUDY_RATER)
                .where(STUDY_RATER.ORGANISATION_ID.eq(here()))
                .and(STUDY_RATER.STUDY_ID.eq(study.value()))
                .orderBy(STUDY_RATER.NAME, STUDY_RATER.PERSON_ID)
                .forEach(row -> {
                    var own = ties.get(row.getPersonId());
                    raters.add(
                            new Rater(
                                    row.getPersonId().toString(),
                                    row.getName(),
                                    own == null
                                            ? List.of()
                                            : own.stream()
                                                    .map(tie ->
                                                            new Rater.Tie(
                                                                    tie.getEnterpriseId()
                                                                            .toString(),
                                                                    Rater.Kind.valueOf(
                                                                            tie.getKind())))
                                                    .toList()));
                });
        return raters;
    }

    /** {@return how many were new: 0 or 1} */
    public int add(Study.Id study, Person person) {
        return database.insertInto(STUDY_RATER)
                .set(STUDY_RATER.ORGANISATION_ID, here())
                .set(STUDY_RATER.STUDY_ID, study.value())
                .set(STUDY_RATER.PERSON_ID, person.id().value())
                .set(STUDY_RATER.NAME, person.name())
                .set(STUDY_RATER.ADDED_AT, OffsetDateTime.now(clock))
                .onConflictDoNothing()
                .execute();
    }

    /** Keeps a declared tie of the current person; once is enough. */
    public void declare(Study.Id study, Organisation.Id enterprise, Rater.Kind kind) {
        database.insertInto(STUDY_TIE)
                .set(STUDY_TIE.ORGANISATION_ID, here())
                .set(STUDY_TIE.STUDY_ID, study.value())
                .set(STUDY_TIE.PERSON_ID, CurrentTenant.get().person().id().value())
                .set(STUDY_TIE.ENTERPRISE_ID, enterprise.value())
                .set(STUDY_TIE.KIND, kind.name())
                .set(STUDY_TIE.DECLARED_AT, OffsetDateTime.now(clock))
                .onConflictDoNothing()
                .execute();
    }

    /** {@return the ties that follow from roles the person holds elsewhere} */
    @Transactional(readOnly = true)
    public List<Rater.Tie> tiesByRole(Person.Id person, Collection<Organisation.Id> enterprises) {
        var ids = enterprises.stream().map(Organisation.Id::value).toArray(UUID[]::new);
        return database.selectFrom(TIES_BY_ROLE.call(person.value(), ids))
                .orderBy(TIES_BY_ROLE.ENTERPRISE_ID, TIES_BY_ROLE.KIND)
                .fetch(row ->
                        new Rater.Tie(
                                row.get(TIES_BY_ROLE.ENTERPRISE_ID).toString(),
                                Rater.Kind.valueOf(row.get(TIES_BY_ROLE.KIND))));
    }

    /** {@return every tie of the person to the enterprise, declared or by role} */
    @Transactional(readOnly = true)
    public Set<Rater.Kind> ties(Study.Id study, Person.Id person, Organisation.Id enterprise) {
        var kinds = EnumSet.noneOf(Rater.Kind.class);
        tiesByRole(person, List.of(enterprise)).forEach(tie -> kinds.add(tie.kind()));
        raters(study).stream()
                .filter(rater -> rater.id().equals(person.value().toString()))
                .flatMap(rater -> rater.ties().stream())
                .filter(tie -> tie.enterprise().equals(enterprise.value().toString()))
                .forEach(tie -> kinds.add(tie.kind()));
        return kinds;
    }

    private static UUID here() {
        return CurrentTenant.get().organisation().id().value();
    }
}
