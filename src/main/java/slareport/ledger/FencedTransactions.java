package slareport.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Transactions that take effect only if the run still holds the lock when all is done but the commit. */
final class FencedTransactions implements TransactionOperations {
    private final TransactionOperations transactions;
    private final RunLock lock;

    FencedTransactions(TransactionOperations transactions, RunLock lock) {
        this.transactions = transactions;
        this.lock = lock;
    }

    /** @throws LostLock when the lock was lost; nothing of the transaction stays then */
    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        return transactions.execute(status -> {
            T result = action.doInTransaction(status);
            if (!lock.isHeld()) {
                throw new LostLock();
            }
            return result;
        });
    }
}
