package slareport.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import slareport.failure.UserError;

/** Asks the ledger one thing by itself, since to start all that works with it would take longer than the answer. */
final class LedgerGlance {
    private LedgerGlance() {}

    /** What is asked of the ledger. */
    @FunctionalInterface
    interface Question<T> {
        /** The answer, over a connection that commits every statement. */
        T ask(Connection ledger) throws SQLException;
    }

    /**
     * What the ledger answers.
     *
     * @param otherwise the answer without a ledger, and when it cannot be read
     * @throws UserError when another run holds the lock, or when a database server cannot be worked with
     */
    static <T> T at(LedgerAddress address, T otherwise, Question<T> question) {
        try (Connection ledger = LedgerConnections.open(address)) {
            if (address.kind() == DatabaseKind.POSTGRESQL) {
                refuse(AdvisoryLock.holder(ledger));
            }
            return question.ask(ledger);
        } catch (SQLException e) {
            refuse(LedgerFile.holder(e, address));
            // whoever goes on would wait for the same server once more
            Optional<DatabaseTrouble> trouble = DatabaseTrouble.of(e);
            if (trouble.isPresent()) {
                throw trouble.get().told();
            }
            return otherwise;
        }
    }

    private static void refuse(Optional<LockHolder> holder) {
        if (holder.isPresent()) {
            throw holder.get().told();
        }
    }
}
