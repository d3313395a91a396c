package slareport.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import slareport.failure.UserError;

/** Looks into the ledger for mails that wait, before anything is started that sends them. */
public final class WaitingMails {
    private WaitingMails() {}

    /**
     * Whether there are any; false also without a ledger and when it cannot be read otherwise.
     *
     * @throws UserError when another run holds the lock, or when a database server cannot be worked with
     */
    public static boolean areThere(LedgerAddress address) {
        return LedgerGlance.at(address.onlyLooking(), false, WaitingMails::areIn);
    }

    private static boolean areIn(Connection ledger) throws SQLException {
        try (PreparedStatement query =
                        ledger.prepareStatement("select 1 from mail where settled is null fetch first 1 row only");
                ResultSet rows = query.executeQuery()) {
            return rows.next();
        }
    }
}
