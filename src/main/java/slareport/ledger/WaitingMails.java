package slareport.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import slareport.failure.UserError;

/** Looks into the ledger for mails that wait, since to start all that is needed to send them takes longer than the look. */
public final class WaitingMails {
    private WaitingMails() {}

    /**
     * Whether there are any; false also without a ledger and when it cannot be read otherwise.
     *
     * @throws UserError when another run holds the lock, or when a database server cannot be worked with
     */
    public static boolean areThere(LedgerAddress address) {
        try (Connection database = LedgerConnections.open(address.onlyLooking())) {
            if (address.kind() == DatabaseKind.POSTGRESQL) {
                Optional<LockHolder> holder = AdvisoryLock.holder(database);
                if (holder.isPresent()) {
                    throw holder.get().told();
                }
            }
            try (PreparedStatement query = database.prepareStatement(
                            "select 1 from mail where settled is null fetch first 1 row only");
                    ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            Optional<LockHolder> holder = LedgerFile.holder(e, address);
            if (holder.isPresent()) {
                throw holder.get().told();
            }
            Optional<DatabaseTrouble> trouble = DatabaseTrouble.of(e);
            if (trouble.isPresent()) {
                throw trouble.get().told();
            }
            return false;
        }
    }
}
