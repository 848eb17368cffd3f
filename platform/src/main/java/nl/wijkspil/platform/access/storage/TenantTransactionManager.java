package nl.wijkspil.platform.access.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Tenant;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Opens every transaction for the tenant of the thread, and lets a running transaction follow when
 * the thread goes on for another tenant. The settings are local to the transaction, so a pooled
 * connection never carries a tenant over to the next.
 */
@Component("transactionManager")
class TenantTransactionManager extends JdbcTransactionManager implements DisposableBean {

    private static final String FOR_TENANT =
            "select set_config('wijkspil.person', ?, true), set_config('wijkspil.organisation', ?,"
                    + " true)";

    private final transient Runnable stopListening;

    TenantTransactionManager(DataSource dataSource) {
        super(dataSource);
        this.stopListening = CurrentTenant.onSwitch(this::follow);
    }

    @Override
    public void destroy() {
        stopListening.run();
    }

    @Override
    protected void prepareTransactionalConnection(
            Connection connection, TransactionDefinition definition) throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var tenant = CurrentTenant.find();
        if (tenant.isPresent()) {
            workFor(connection, tenant);
        }
    }

    private void follow(Optional<Tenant> tenant) {
        var resource = TransactionSynchronizationManager.getResource(obtainDataSource());
        if (resource instanceof ConnectionHolder holder
                && TransactionSynchronizationManager.isActualTransactionActive()) {
            try {
                workFor(holder.getConnection(), tenant);
            } catch (SQLException e) {
                throw translateException("tenant", e);
            }
        }
    }

    private static void workFor(Connection connection, Optional<Tenant> tenant)
            throws SQLException {
        try (var statement = connection.prepareStatement(FOR_TENANT)) {
            statement.setString(1, tenant.map(t -> t.person().id().value().toString()).orElse(""));
            statement.setString(
                    2, tenant.map(t -> t.organisation().id().value().toString()).orElse(""));
            statement.execute();
        }
    }
}
