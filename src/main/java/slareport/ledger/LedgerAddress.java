package slareport.ledger;

import slareport.failure.UserError;

/** Where the ledger's database is, and as whom it is opened. */
public record LedgerAddress(String url, String user, String password) {
    /** @throws UserError when the database is of a kind that the ledger cannot be kept in */
    public LedgerAddress {
        DatabaseKind.of(url);
    }

    DatabaseKind kind() {
        return DatabaseKind.of(url);
    }

    /** Tells nobody the password, nor the address, which can hold it too. */
    @Override
    public String toString() {
        return "LedgerAddress[user=" + user + "]";
    }
}
