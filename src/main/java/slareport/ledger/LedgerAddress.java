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

    /** Whether it is a file that only one process has open at a time. */
    public boolean isFile() {
        return url.startsWith("jdbc:h2:") && !url.matches("jdbc:h2:(?:tcp|ssl|mem):.*");
    }

    /** The same for somebody who only looks: a file is not made when it is missing, and not changed. */
    LedgerAddress onlyLooking() {
        return isFile() && !url.contains("ACCESS_MODE_DATA")
                ? new LedgerAddress(url + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r", user, password)
                : this;
    }

    /** The same, and a file that is missing is not made. */
    LedgerAddress existing() {
        return isFile() && !url.contains("IFEXISTS") ? new LedgerAddress(url + ";IFEXISTS=TRUE", user, password) : this;
    }

    /** Tells nobody the password, nor the address, which can hold it too. */
    @Override
    public String toString() {
        return "LedgerAddress[user=" + user + "]";
    }
}
