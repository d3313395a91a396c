package slareport.ledger;

/** Whatever becomes of mails in the ledger on H2, on PostgreSQL. */
class OutboxRowsOnPostgresTest extends OutboxRowsTest {
    private final LedgerAddress database = new LedgerAddress(Postgres.newDatabase(), Postgres.USER, "");

    @Override
    LedgerAddress database() {
        return database;
    }
}
