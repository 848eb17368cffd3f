package nl.wijkspil.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.testing.Portfolio;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Rule 8: with the application's own role, in plain SQL, nobody reads or writes another
 * organisation's rows, but for what is public and what an agreement shares. The tables come from
 * the catalogue of PostgreSQL, so that a new one is tried the day it is made.
 */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class, Portfolio.class})
class RowLevelSecurityTest {

    private static final Set<String> OF_LIBRARIES =
            Set.of(
                    "flyway_schema_history",
                    "scheduled_tasks",
                    "event_publication",
                    "spring_session",
                    "spring_session_attributes",
                    "user_entities",
                    "user_credentials");

    /**
     * Tables whose rows one organisation writes for another to read, and which rows those are. The
     * question mark is the reader's organisation.
     */
    private static final Map<String, String> ADDRESSED =
            Map.of(
                    "loan",
                    "t.enterprise_id = ?::uuid",
                    "loan_condition",
                    "t.enterprise_id = ?::uuid",
                    "loan_event",
                    "t.enterprise_id = ?::uuid",
                    "reporting_round",
                    "exists (select from round_participant p where p.organisation_id ="
                            + " t.organisation_id and p.round_id = t.id and p.enterprise_id ="
                            + " ?::uuid)",
                    "round_item",
                    "exists (select from round_participant p where p.organisation_id ="
                            + " t.organisation_id and p.round_id = t.round_id and p.enterprise_id"
                            + " = ?::uuid)",
                    "round_participant",
                    "t.enterprise_id = ?::uuid");

    private static final String NOT_ALLOWED = "42501";

    @Autowired DataSource application;
    @Autowired Portfolio portfolio;
    @Autowired Access access;

    private String database = "";
    private List<Tenant> people = List.of();

    @BeforeEach
    void load() throws SQLException {
        portfolio.keepers();
        try (var connection = application.getConnection()) {
            database = connection.getCatalog();
        }
        var byRole = new LinkedHashMap<String, Tenant>();
        for (var person : FictionalPortfolio.load().people()) {
            var account = access.person(person.email()).orElseThrow();
            access.tenantsOf(account).forEach(t -> byRole.putIfAbsent(t.roles().toString(), t));
        }
        people = List.copyOf(byRole.values());
    }

    @Test
    void everyTableHasRowLevelSecurityAndTheOrganisationFirstInItsKey() throws SQLException {
        var open = new TreeSet<String>();
        try (var connection = owner();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        """
                                        select c.relname, c.relrowsecurity,
                                               exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id') as tenant,
                                               (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                                                 where i.indrelid = c.oid and i.indisprimary) as first_key
                                          from pg_class c
                                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                                        """)) {
            while (rows.next()) {
                var table = rows.getString("relname");
                if (OF_LIBRARIES.contains(table)) {
                    continue;
                }
                if (!rows.getBoolean("relrowsecurity")) {
                    open.add(table + " has no row-level security");
                }
                if (rows.getBoolean("tenant")
                        && !"organisation_id".equals(rows.getString("first_key"))) {
                    open.add(table + " has not the organisation first in its key");
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndCannotPassBy() throws SQLException {
        try (var connection = owner()) {
            assertThat(
                            count(
                                    connection,
                                    "select count(*) from pg_class where relowner in (select oid"
                                            + " from pg_roles where rolname like 'wijkspil%')"))
                    .isZero();
            assertThat(
                            count(
                                    connection,
                                    "select count(*) from pg_roles where rolname in"
                                            + " ('wijkspil_app', 'wijkspil_login') and (rolsuper or"
                                            + " rolbypassrls or rolcreaterole or rolcreatedb)"))
                    .isZero();
        }
    }

    @Test
    void everyRoleReadsOnlyItsOwnWhatIsPublicAndWhatIsShared() throws SQLException {
        var leaks = new TreeSet<String>();
        try (var connection = login()) {
            for (var table : tenantTables()) {
                var open = organisations(connection, table, null);
                for (var person : people) {
                    var seen = organisations(connection, table, person);
                    seen.remove(own(person));
                    seen.removeAll(open);
                    seen.removeAll(sharing(person));
                    if (!seen.isEmpty()) {
                        leaks.add("%s is seen by %s".formatted(table, person.roles()));
                    }
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void enterprisesSeeNothingOfEachOtherThatIsNotPublic() throws SQLException {
        var leaks = new TreeSet<String>();
        try (var connection = login()) {
            for (var table : tenantTables()) {
                var open = organisations(connection, table, null);
                for (var person : people) {
                    if (!person.is(OrganisationKind.ENTERPRISE)) {
                        continue;
                    }
                    var seen = organisations(connection, table, person);
                    seen.remove(own(person));
                    seen.removeAll(open);
                    if (!seen.isEmpty()) {
                        leaks.add("%s is seen by %s".formatted(table, person.roles()));
                    }
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void nobodyWritesAnothersRows() throws SQLException {
        var leaks = new TreeSet<String>();
        try (var connection = login()) {
            for (var table : tenantTables()) {
                for (var person : people) {
                    for (var sql :
                            List.of(
                                    "update %s set organisation_id = organisation_id where"
                                            + " organisation_id <> ?::uuid",
                                    "delete from %s where organisation_id <> ?::uuid")) {
                        var touched = touched(connection, sql.formatted(table), person);
                        if (touched > 0) {
                            leaks.add("%s by %s: %s".formatted(table, person.roles(), sql));
                        }
                    }
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void nobodyAddsRowsToAnother() throws SQLException {
        var leaks = new TreeSet<String>();
        var others = new TreeMap<String, String>();
        try (var connection = owner()) {
            for (var table : tenantTables()) {
                try (var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select to_jsonb(t)::text from " + table + " t limit 40")) {
                    while (rows.next()) {
                        others.put(table + " " + others.size(), rows.getString(1));
                    }
                }
            }
        }
        try (var connection = login()) {
            for (var entry : others.entrySet()) {
                var table = entry.getKey().substring(0, entry.getKey().indexOf(' '));
                for (var person : people) {
                    if (entry.getValue().contains(own(person))) {
                        continue;
                    }
                    if (inserted(connection, table, entry.getValue(), person)) {
                        leaks.add(table + " by " + person.roles());
                    }
                }
            }
        }
        // Who reads shared figures must be able to leave that in the owner's log, and only there.
        leaks.removeIf(leak -> leak.startsWith("shared_reading "));
        assertThat(leaks).isEmpty();
    }

    private static boolean inserted(Connection connection, String table, String row, Tenant person)
            throws SQLException {
        work(connection, person);
        try (var statement =
                connection.prepareStatement(
                        "insert into "
                                + table
                                + " select * from jsonb_populate_record(null::"
                                + table
                                + ", ?::jsonb || case when ?::jsonb ? 'id' then jsonb_build_object('id', uuidv7()) else '{}' end)"
                                        .replace("? 'id'", "?? 'id'"))) {
            statement.setString(1, row);
            statement.setString(2, row);
            return statement.executeUpdate() > 0;
        } catch (SQLException e) {
            return false;
        } finally {
            connection.rollback();
        }
    }

    private static int touched(Connection connection, String sql, Tenant person)
            throws SQLException {
        work(connection, person);
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, own(person));
            return statement.executeUpdate();
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(sql + ": " + e.getMessage()).isIn(NOT_ALLOWED, "P0001");
            return 0;
        } finally {
            connection.rollback();
        }
    }

    /**
     * Whose rows the person sees, leaving out rows that were addressed to the person's
     * organisation.
     */
    private static Set<String> organisations(
            Connection connection, String table, @Nullable Tenant person) throws SQLException {
        work(connection, person);
        var found = new TreeSet<String>();
        var addressed = person == null ? null : ADDRESSED.get(table);
        try (var statement =
                connection.prepareStatement(
                        "select distinct organisation_id::text from "
                                + table
                                + " t"
                                + (addressed == null ? "" : " where not " + addressed))) {
            if (addressed != null && person != null) {
                statement.setString(1, own(person));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(table + ": " + e.getMessage()).isEqualTo(NOT_ALLOWED);
        } finally {
            connection.rollback();
        }
        return found;
    }

    private Set<String> sharing(Tenant person) throws SQLException {
        var owners = new TreeSet<String>();
        try (var connection = owner();
                var statement =
                        connection.prepareStatement(
                                "select distinct organisation_id::text from sharing_agreement where"
                                        + " receiver_id = ?::uuid and withdrawn_at is null")) {
            statement.setString(1, own(person));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    owners.add(rows.getString(1));
                }
            }
        }
        return owners;
    }

    private List<String> tenantTables() throws SQLException {
        var tables = new ArrayList<String>();
        try (var connection = owner();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select table_name from information_schema.columns where"
                                                + " table_schema = 'public' and column_name ="
                                                + " 'organisation_id' order by 1")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        assertThat(tables).contains("membership", "sharing_agreement");
        return tables;
    }

    private static void work(Connection connection, @Nullable Tenant person) throws SQLException {
        Map<String, String> settings =
                person == null
                        ? Map.of("wijkspil.person", "", "wijkspil.organisation", "")
                        : Map.of(
                                "wijkspil.person", person.person().id().value().toString(),
                                "wijkspil.organisation", own(person));
        for (var setting : settings.entrySet()) {
            try (var statement = connection.prepareStatement("select set_config(?, ?, true)")) {
                statement.setString(1, setting.getKey());
                statement.setString(2, setting.getValue());
                statement.execute();
            }
        }
    }

    private static String own(Tenant person) {
        return person.organisation().id().value().toString();
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(TestDatabase.url("postgres", database));
    }

    private Connection login() throws SQLException {
        var connection = DriverManager.getConnection(TestDatabase.url("wijkspil_login", database));
        connection.createStatement().execute("set role wijkspil_app");
        connection.setAutoCommit(false);
        return connection;
    }
}
