package slareport.ledger;

/** Where the ledger's database is, and as whom it is opened. */
public record LedgerAddress(String url, String user, String password) {
    /** Tells nobody the password. */
    @Override
    public String toString() {
        return "LedgerAddress[user=" + user + "]";
    }
}
