package nl.wijkspil.benchmarks.house;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Fills a database beside the fictional portfolio: 1,000 made-up enterprises with every figure of
 * the catalogue for ten years, all shared with every fund and evaluator. Figures of the last year
 * of ten enterprises wait for a decision; all others are approved.
 */
final class ThousandEnterprises {

    static final int FIRST_YEAR = 2015;
    static final int LAST_YEAR = 2024;

    private static final String MADE_UP =
            "select id from organisation where name like 'Bedrijf 0%'";

    private ThousandEnterprises() {}

    /** Fills; the codes are those of the catalogue, parts included. */
    static void fill(Connection database, List<String> codes) throws SQLException {
        database.setAutoCommit(false);
        execute(
                database,
                """
                insert into organisation (kind, name, fictional, created_at)
                select 'ENTERPRISE', 'Bedrijf ' || lpad(g::text, 5, '0'), true, now()
                  from generate_series(1, 1000) g
                """);
        execute(
                database,
                """
                insert into enterprise (organisation_id, slug, published, registered_at)
                select id, lower(replace(name, ' ', '-')), true, now()
                  from organisation where id in (%s)
                """
                        .formatted(MADE_UP));
        execute(
                database,
                """
                insert into enterprise_details (organisation_id, valid_from, recorded_at, street,
                    house_number, postcode, place, municipality, province, website, public_email,
                    public_phone)
                select id, date '2015-01-01', now(), 'Straat', '1', '', 'Plaats ' || right(name, 2),
                    'Gemeente', 'DRENTHE', '', '', ''
                  from organisation where id in (%s)
                """
                        .formatted(MADE_UP));
        execute(
                database,
                """
                insert into enterprise_function (organisation_id, function, since)
                select o.id, f, date '2015-01-01'
                  from organisation o, unnest(array['SHOP', 'MEETING_PLACE', 'VILLAGE_HOUSE']) f
                 where o.id in (%s)
                """
                        .formatted(MADE_UP));
        execute(
                database,
                """
                insert into sharing_agreement (organisation_id, receiver_id, indicator, valid_from,
                    agreed_by, agreed_by_name, agreed_at)
                select e.id, r.id, c, date '2015-01-01', p.id, p.name, now()
                  from organisation e, organisation r,
                       (select distinct split_part(k, '.', 1) as c from unnest(?::text[]) k),
                       (select id, name from person limit 1) p
                 where e.id in (%s) and r.kind in ('FUND', 'EVALUATOR')
                """
                        .formatted(MADE_UP),
                codes);
        execute(
                database,
                """
                insert into figure (organisation_id, indicator, part, year, state, value, n, method,
                    grade, collected_by, origin, catalogue_version, recorded_by, recorded_at,
                    submitted_by, submitted_at, decided_by, decided_for, decided_at)
                select o.id, split_part(k, '.', 1), split_part(k, '.', 2), y,
                    case when waits then 'SUBMITTED' else 'APPROVED' end, 3, 0, 'REGISTERED', 'C',
                    'iemand', 'LOADED', '1.0', 'iemand', now(), 'iemand', now(),
                    case when waits then null else 'fonds' end,
                    case when waits then null else 'fonds' end,
                    case when waits then null else now() end
                  from organisation o, generate_series(%d, %d) y, unnest(?::text[]) k,
                       lateral (select y = %d and o.name <= 'Bedrijf 00010' as waits) w
                 where o.id in (%s)
                """
                        .formatted(FIRST_YEAR, LAST_YEAR, LAST_YEAR, MADE_UP),
                codes);
        database.commit();
        database.setAutoCommit(true);
        execute(database, "vacuum analyze");
    }

    /** Prints how many rows there are now. */
    static void count(Connection database) throws SQLException, IOException {
        try (var statement = database.createStatement();
                var rows =
                        statement.executeQuery(
                                "select (select count(*) from enterprise), (select count(*) from"
                                        + " figure), (select count(*) from sharing_agreement),"
                                        + " pg_database_size(current_database()) / 1000000")) {
            rows.next();
            System.out.printf(
                    "%d enterprises, %d figures, %d agreements, %d MB%n",
                    rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.getInt(4));
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void execute(Connection database, String sql, List<String> codes)
            throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setArray(1, database.createArrayOf("text", codes.toArray()));
            statement.executeUpdate();
        }
    }
}
