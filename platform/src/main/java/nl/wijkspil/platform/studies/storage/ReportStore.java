package nl.wijkspil.platform.studies.storage;

import static nl.wijkspil.database.jooq.Tables.REPORT;
import static nl.wijkspil.database.jooq.Tables.REPORT_FILE;
import static nl.wijkspil.database.jooq.Tables.REPORT_HUB;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.enterprises.HubRecognition;
import nl.wijkspil.platform.studies.Licence;
import nl.wijkspil.platform.studies.NewReport;
import nl.wijkspil.platform.studies.Report;
import nl.wijkspil.platform.studies.Reports;
import nl.wijkspil.platform.studies.Study;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Published reports and their files; for everybody to read, for nobody to change. */
@Repository
@Transactional
public class ReportStore implements Reports, HubRecognition {

    private final DSLContext database;
    private final Clock clock;

    ReportStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a file of a report is. */
    public enum Kind {
        /** The report, to print. */
        PDF,
        /** Every figure. */
        XLSX,
        /** Rules, snapshot and result, to compute again. */
        BUNDLE
    }

    /**
     * A file of a report.
     *
     * @param kind what it is
     * @param language {@code nl} or {@code en}
     * @param bytes its content
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record File(Kind kind, String language, byte[] bytes) {}

    @Override
    @Transactional(readOnly = true)
    public List<Report> latest(int limit) {
        return select(REPORT.SUPERSEDED_BY.isNull(), limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Report> all() {
        return select(DSL.trueCondition(), Integer.MAX_VALUE);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Report> find(String slug) {
        return select(REPORT.SLUG.eq(slug), 1).stream().findFirst();
    }

    /** {@return the reports of this study of the current organisation, latest first} */
    @Transactional(readOnly = true)
    public List<Report> of(Study.Id study) {
        return select(
                REPORT.ORGANISATION_ID.eq(here()).and(REPORT.STUDY_ID.eq(study.value())), 100);
    }

    /** {@return the canonical content of the report at this address} */
    @Transactional(readOnly = true)
    public Optional<String> content(String slug) {
        return database.select(REPORT.CONTENT)
                .from(REPORT)
                .where(REPORT.SLUG.eq(slug))
                .fetchOptional(REPORT.CONTENT);
    }

    /** {@return a file of the report at this address} */
    @Transactional(readOnly = true)
    public Optional<File> file(String slug, Kind kind, String language) {
        return database.select(REPORT_FILE.BYTES)
                .from(REPORT_FILE)
                .join(REPORT)
                .on(REPORT.ORGANISATION_ID.eq(REPORT_FILE.ORGANISATION_ID))
                .and(REPORT.ID.eq(REPORT_FILE.REPORT_ID))
                .where(REPORT.SLUG.eq(slug), REPORT_FILE.KIND.eq(kind.name()))
                .and(REPORT_FILE.LANGUAGE.eq(language))
                .fetchOptional(row -> new File(kind, language, row.value1()));
    }

    /** Publishes: the report with its files, in the transaction of the deed. */
    public void add(
            Study study,
            NewReport report,
            boolean fictional,
            String content,
            String codeVersion,
            List<File> files,
            Collection<UUID> hubs) {
        var tenant = CurrentTenant.get();
        var id =
                database.insertInto(REPORT)
                        .set(REPORT.ORGANISATION_ID, here())
                        .set(REPORT.STUDY_ID, study.id().value())
                        .set(REPORT.SLUG, report.slug())
                        .set(REPORT.TITLE, study.title().nl())
                        .set(REPORT.TITLE_EN, study.title().en())
                        .set(REPORT.ABSTRACT, report.abstractWords().nl())
                        .set(REPORT.ABSTRACT_EN, report.abstractWords().en())
                        .set(REPORT.AUTHORS, report.authors())
                        .set(REPORT.PUBLISHER, tenant.organisation().name())
                        .set(REPORT.LICENCE, report.licence().spdx())
                        .set(REPORT.FICTIONAL, fictional)
                        .set(REPORT.CONTENT, content)
                        .set(
                                REPORT.SHA256,
                                sha256(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .set(REPORT.CODE_VERSION, codeVersion)
                        .set(REPORT.PUBLISHED_BY_NAME, tenant.person().name())
                        .set(REPORT.PUBLISHED_AT, OffsetDateTime.now(clock))
                        .returningResult(REPORT.ID)
                        .fetchSingle()
                        .value1();
        for (var file : files) {
            database.insertInto(REPORT_FILE)
                    .set(REPORT_FILE.ORGANISATION_ID, here())
                    .set(REPORT_FILE.REPORT_ID, id)
                    .set(REPORT_FILE.KIND, file.kind().name())
                    .set(REPORT_FILE.LANGUAGE, file.language())
                    .set(REPORT_FILE.BYTES, file.bytes())
                    .set(REPORT_FILE.SHA256, sha256(file.bytes()))
                    .execute();
        }
        for (var hub : hubs) {
            database.insertInto(REPORT_HUB)
                    .set(REPORT_HUB.ORGANISATION_ID, here())
                    .set(REPORT_HUB.REPORT_ID, id)
                    .set(REPORT_HUB.ENTERPRISE_ID, hub)
                    .execute();
        }
    }

    /** {@return those of these enterprises that a report which still stands calls a hub by name} */
    @Override
    @Transactional(readOnly = true)
    public Set<Organisation.Id> hubs(Collection<Organisation.Id> enterprises) {
        return database.selectDistinct(REPORT_HUB.ENTERPRISE_ID)
                .from(REPORT_HUB)
                .join(REPORT)
                .on(REPORT.ORGANISATION_ID.eq(REPORT_HUB.ORGANISATION_ID))
                .and(REPORT.ID.eq(REPORT_HUB.REPORT_ID))
                .where(REPORT.SUPERSEDED_BY.isNull())
                .and(
                        REPORT_HUB.ENTERPRISE_ID.in(
                                enterprises.stream().map(Organisation.Id::value).toList()))
                .fetchSet(row -> new Organisation.Id(row.value1()));
    }

    /** {@return whether the older report of the current organisation now points to the newer} */
    public boolean supersede(String older, String newer) {
        return database.update(REPORT)
                        .set(REPORT.SUPERSEDED_BY, newer)
                        .set(REPORT.SUPERSEDED_AT, OffsetDateTime.now(clock))
                        .where(REPORT.ORGANISATION_ID.eq(here()), REPORT.SLUG.eq(older))
                        .and(REPORT.SUPERSEDED_BY.isNull())
                        .execute()
                == 1;
    }

    private List<Report> select(Condition which, int limit) {
        return database.selectFrom(REPORT)
                .where(which)
                .orderBy(REPORT.PUBLISHED_AT.desc(), REPORT.ID.desc())
                .limit(limit)
                .fetch(row ->
                        new Report(
                                row.getSlug(),
                                new Words(row.getTitle(), row.getTitleEn()),
                                new Words(row.getAbstract(), row.getAbstractEn()),
                                row.getAuthors(),
                                row.getPublisher(),
                                Licence.of(row.getLicence()),
                                row.getFictional(),
                                row.getSha256(),
                                row.getPublishedAt().toInstant(),
                                row.getSupersededBy()));
    }

    private static String sha256(byte[] bytes) {
        return CanonicalJson.sha256(bytes);
    }

    private static UUID here() {
        return CurrentTenant.get().organisation().id().value();
    }
}
