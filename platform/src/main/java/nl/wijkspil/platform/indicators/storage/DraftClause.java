package nl.wijkspil.platform.indicators.storage;

/** What happens to an earlier figure that is not approved yet, however the new one comes in. */
final class DraftClause {
    private DraftClause() {}

    /** The end of an {@code insert into figure}: the new draft takes the earlier one's place. */
    static final String REPLACE_DRAFT =
            """
            on conflict (organisation_id, year, indicator, part)
                where state in ('DRAFT', 'SUBMITTED', 'RETURNED')
            do update set state = 'DRAFT', value = excluded.value,
                unknown_reason = excluded.unknown_reason, n = excluded.n, method = excluded.method,
                interval_low = excluded.interval_low, interval_high = excluded.interval_high,
                interval_level = excluded.interval_level, grade = excluded.grade,
                collected_by = excluded.collected_by, verified_by = excluded.verified_by,
                reason = excluded.reason, origin = excluded.origin,
                origin_name = excluded.origin_name, catalogue_version = excluded.catalogue_version,
                recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
            """;
}
