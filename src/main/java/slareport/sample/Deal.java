package slareport.sample;

/**
 * A possible sale.
 *
 * @param outcome {@code open}, {@code won} or {@code lost}
 * @param closed local second, or {@link LocalSecond#NEVER}
 * @param cents amount in hundredths of the currency
 */
record Deal(
        long created,
        String owner,
        String outcome,
        long closed,
        long cents,
        String currency,
        String lostReason,
        String product) {
    boolean isWon() {
        return outcome.equals("won");
    }

    boolean isClosed() {
        return closed != LocalSecond.NEVER;
    }
}
