package nl.wijkspil.platform.access.storage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.wijkspil.platform.access.CurrentTenant;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/**
 * Opens every transaction for the tenant of the thread. The settings are local to the transaction,
 * so a pooled connection never carries a tenant over to the next.
 */
@Component("transactionManager")
class TenantTransactionManager extends JdbcTransactionManager {

    private static final String FOR_TENANT =
            "select set_config('wijkspil.person', ?, true), set_config('wijkspil.organisation', ?,"
                    + " true)";

    TenantTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(
            Connection connection, TransactionDefinition definition) throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var tenant = CurrentTenant.find();
        if (tenant.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(FOR_TENANT)) {
            statement.setString(1, tenant.get().person().id().value().toString());
            statement.setString(2, tenant.get().organisation().id().value().toString());
            statement.execute();
        }
    }
}
