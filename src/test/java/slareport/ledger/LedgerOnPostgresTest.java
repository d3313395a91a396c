package slareport.ledger;

/** Whatever the ledger does on H2, on PostgreSQL. */
class LedgerOnPostgresTest extends LedgerTest {
    private final LedgerAddress database = new LedgerAddress(Postgres.newDatabase(), Postgres.USER, "");

    @Override
    LedgerAddress database() {
        return database;
    }

    @Override
    LedgerAddress toLookInto() {
        return database;
    }
}
