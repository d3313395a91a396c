package slareport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;
import slareport.failure.UserError;

/** One run at a time; what several processes do to each other is tested through the command line. */
class RunLockTest {
    private static final Instant NIGHT = Instant.parse("2026-11-01T08:00:00.123Z");
    private static final Instant LATER = NIGHT.plusSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void onPostgres_whoComesSecondIsToldSinceWhenTheFirstIsAtWork() throws SQLException {
        LedgerAddress address = new LedgerAddress(Postgres.newDatabase(), Postgres.USER, "");
        try (RunLock lock = RunLock.take(address, NIGHT)) {
            assertThat(lock.isHeld()).isTrue();
            assertTurnedAway(address, "since 2026-11-01T08:00:00Z;");
            assertThat(LastReading.of(address, "/out").held()).isPresent();
        }
        RunLock.take(address, LATER).close();
        assertThat(LastReading.of(address, "/out").held()).isEmpty();
    }

    @Test
    void onPostgres_usersOfLittleRightsAreToldToo() throws SQLException {
        String url = Postgres.newDatabase();
        Postgres.administer("create role neighbour login");
        Postgres.administer("alter database " + url.substring(url.lastIndexOf('/') + 1) + " owner to neighbour");
        try (RunLock lock = RunLock.take(new LedgerAddress(url, Postgres.USER, ""), NIGHT)) {
            assertTurnedAway(new LedgerAddress(url, "neighbour", ""), "since 2026-11-01T08:00:00Z;");
            assertThat(lock.isHeld()).isTrue();
        }
    }

    @Test
    void onPostgres_eachSchemaHasItsLock() throws SQLException {
        String url = Postgres.newDatabase();
        LedgerAddress address = new LedgerAddress(url, Postgres.USER, "");
        try (var connection = LedgerConnections.open(address)) {
            connection.createStatement().execute("create schema other");
        }
        try (RunLock lock = RunLock.take(address, NIGHT);
                RunLock other = RunLock.take(
                        new LedgerAddress(url + "?currentSchema=other&ApplicationName=x", Postgres.USER, ""), LATER)) {
            assertThat(lock.isHeld()).isTrue();
            assertThat(other.isHeld()).isTrue();
            assertTurnedAway(
                    new LedgerAddress(url + "?currentSchema=other", Postgres.USER, ""), "since 2026-11-01T08:01:00Z;");
        }
    }

    @Test
    void onPostgres_aLockWhoseConnectionIsGoneLetsNothingTakeEffect() throws SQLException {
        String url = Postgres.newDatabase();
        try (RunLock lock = RunLock.take(new LedgerAddress(url, Postgres.USER, ""), NIGHT)) {
            Postgres.administer("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '"
                    + url.substring(url.lastIndexOf('/') + 1) + "'");
            assertThat(lock.isHeld()).isFalse();
            assertThatThrownBy(() -> new FencedTransactions(TransactionOperations.withoutTransaction(), lock)
                            .executeWithoutResult(status -> {}))
                    .isInstanceOf(LostLock.class);
        }
    }

    @Test
    void onH2_theNoteIsForItsOwnerAndGoesWithTheRun() throws SQLException, IOException {
        Path note = folder.resolve("sla-report.mv.db.running");
        try (RunLock lock = RunLock.take(LedgerFile.inFolder(folder), NIGHT)) {
            assertThat(lock.isHeld()).isTrue();
            assertThat(note).hasContent("2026-11-01T08:00:00.123Z");
            for (Path file : new Path[] {note, LedgerFile.in(folder)}) {
                assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            }
        }
        assertThat(note).doesNotExist();
    }

    @Test
    void aNoteThatADeadRunLeft_isNotBelieved() throws IOException, SQLException {
        Path note = folder.resolve("sla-report.mv.db.running");
        Files.writeString(note, NIGHT.toString());
        assertThat(HolderNote.read(LedgerFile.in(folder))).isEmpty();

        try (RunLock lock = RunLock.take(LedgerFile.inFolder(folder), LATER)) {
            assertThat(lock.isHeld()).isTrue();
            assertThat(note).hasContent(LATER.toString());
        }
    }

    @Test
    void onlyTheLocksErrorCode_countsAsHeldByAnother() {
        LedgerAddress address = LedgerFile.inFolder(folder);
        assertThat(LedgerFile.holder(new IllegalStateException(new SQLException("x", "x", 90020)), address))
                .contains(new LockHolder(null));
        assertThat(LedgerFile.holder(new IllegalStateException(new SQLException("x", "x", 90030)), address))
                .isEqualTo(Optional.empty());
    }

    private static void assertTurnedAway(LedgerAddress address, String words) {
        assertThatThrownBy(() -> RunLock.take(address, LATER))
                .isInstanceOfSatisfying(
                        UserError.class, e -> assertThat(e.kind()).isEqualTo(UserError.Kind.LOCKED))
                .hasMessageContaining(words);
    }
}
