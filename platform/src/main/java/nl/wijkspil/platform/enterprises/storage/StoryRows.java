package nl.wijkspil.platform.enterprises.storage;

import static nl.wijkspil.database.jooq.Tables.ENTERPRISE;
import static nl.wijkspil.database.jooq.Tables.ENTERPRISE_PHOTO;
import static nl.wijkspil.database.jooq.Tables.ENTERPRISE_STORY;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.enterprises.Outcome;
import nl.wijkspil.platform.enterprises.Photo;
import nl.wijkspil.platform.enterprises.Refusal;
import nl.wijkspil.platform.enterprises.domain.Picture;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** What the enterprise tells and shows. */
@Component
class StoryRows {

    private static final int LONGEST_STORY = 10_000;
    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_NAME = 200;

    private final DSLContext database;
    private final Editing editing;

    StoryRows(DSLContext database, Editing editing) {
        this.database = database;
        this.editing = editing;
    }

    Map<UUID, String> stories(Collection<UUID> enterprises) {
        var table = ENTERPRISE_STORY;
        return database.select(table.ORGANISATION_ID, table.STORY)
                .distinctOn(table.ORGANISATION_ID)
                .from(table)
                .where(table.ORGANISATION_ID.in(enterprises))
                .orderBy(table.ORGANISATION_ID, table.ID.desc())
                .fetchMap(table.ORGANISATION_ID, table.STORY);
    }

    Map<UUID, Photo> photos(Collection<UUID> enterprises) {
        var table = ENTERPRISE_PHOTO;
        return database.select(
                        table.ORGANISATION_ID,
                        table.HASH,
                        table.MEDIA_TYPE,
                        table.WIDTH,
                        table.HEIGHT,
                        table.ALTERNATIVE,
                        table.CONSENT_BY)
                .distinctOn(table.ORGANISATION_ID)
                .from(table)
                .where(table.ORGANISATION_ID.in(enterprises), table.REMOVED_AT.isNull())
                .orderBy(table.ORGANISATION_ID, table.ID.desc())
                .fetchMap(
                        table.ORGANISATION_ID,
                        row ->
                                new Photo(
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        row.value5(),
                                        row.value6(),
                                        row.value7()));
    }

    Optional<Photo.Bytes> bytes(String slug, String hash) {
        var table = ENTERPRISE_PHOTO;
        return database.select(table.MEDIA_TYPE, table.CONTENT)
                .from(table)
                .join(ENTERPRISE)
                .on(ENTERPRISE.ORGANISATION_ID.eq(table.ORGANISATION_ID))
                .where(ENTERPRISE.SLUG.eq(slug), table.HASH.eq(hash), table.REMOVED_AT.isNull())
                .orderBy(table.ID.desc())
                .limit(1)
                .fetchOptional(Records.mapping(Photo.Bytes::new));
    }

    Outcome tell(String story) {
        var told = story.strip();
        if (told.length() > LONGEST_STORY) {
            return Outcome.refused(Refusal.TEXT_LENGTH);
        }
        var table = ENTERPRISE_STORY;
        return editing.change(
                "TellStory",
                "",
                told.length() + " tekens",
                () ->
                        new Outcome.Done(
                                database.insertInto(table)
                                        .set(table.ORGANISATION_ID, Editing.editor())
                                        .set(table.TOLD_AT, editing.now())
                                        .set(table.STORY, told)
                                        .returningResult(table.ID)
                                        .fetchSingle()
                                        .value1()));
    }

    Outcome show(Photo.Upload upload) {
        Editing.editor();
        if (upload.alternative().isBlank()) {
            return Outcome.refused(Refusal.PHOTO_WITHOUT_WORDS);
        }
        if (upload.consentBy().isBlank() || upload.consentWords().isBlank()) {
            return Outcome.refused(Refusal.PHOTO_WITHOUT_CONSENT);
        }
        if (upload.alternative().length() > LONGEST_WORDS
                || upload.consentBy().length() > LONGEST_NAME) {
            return Outcome.refused(Refusal.TEXT_LENGTH);
        }
        return switch (Picture.of(upload.content())) {
            case Picture.Unreadable no -> Outcome.refused(Refusal.PHOTO_UNREADABLE);
            case Picture.TooLarge no -> Outcome.refused(Refusal.PHOTO_TOO_LARGE);
            case Picture.Safe picture ->
                    editing.change(
                            "ShowPhoto",
                            upload.alternative().strip(),
                            upload.consentBy().strip() + " · " + picture.hash(),
                            () -> store(upload, picture));
        };
    }

    private Outcome store(Photo.Upload upload, Picture.Safe picture) {
        removeShown();
        var table = ENTERPRISE_PHOTO;
        return new Outcome.Done(
                database.insertInto(table)
                        .set(table.ORGANISATION_ID, Editing.editor())
                        .set(table.HASH, picture.hash())
                        .set(table.MEDIA_TYPE, "image/jpeg")
                        .set(table.WIDTH, picture.width())
                        .set(table.HEIGHT, picture.height())
                        .set(table.CONTENT, picture.content())
                        .set(table.ALTERNATIVE, upload.alternative().strip())
                        .set(table.CONSENT_BY, upload.consentBy().strip())
                        .set(table.CONSENT_WORDS, upload.consentWords().strip())
                        .set(table.CONSENT_AT, editing.now())
                        .returningResult(table.ID)
                        .fetchSingle()
                        .value1());
    }

    Outcome remove() {
        return editing.change(
                "RemovePhoto",
                "",
                "",
                () ->
                        removeShown() > 0
                                ? new Outcome.Done(Editing.editor())
                                : Outcome.refused(Refusal.UNKNOWN_LINE));
    }

    private int removeShown() {
        var table = ENTERPRISE_PHOTO;
        return database.update(table)
                .set(table.REMOVED_AT, editing.now())
                .where(table.ORGANISATION_ID.eq(Editing.editor()), table.REMOVED_AT.isNull())
                .execute();
    }
}
