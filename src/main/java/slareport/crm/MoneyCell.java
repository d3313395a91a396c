package slareport.crm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import slareport.facts.RejectReason;

/**
 * A column of amounts.
 *
 * @param place its field, or -1 where the file does not have it
 */
record MoneyCell(String column, int place, MoneyText money, NumberReader numbers) {
    /** No company has more than this; ids in a column of amounts do, and their sums outgrow every database column. */
    private static final int MOST_WHOLE_DIGITS = 15;

    /** The amount, or null where nothing is filled in. */
    @Nullable BigDecimal read(RowBlock row) throws RowRejected {
        String text = place < 0 ? "" : row.field(place);
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal amount = money.read(text) ? numbers.number(money.number()) : null;
        if (amount == null || amount.precision() - amount.scale() > MOST_WHOLE_DIGITS) {
            throw new RowRejected(column, RejectReason.UNREADABLE_MONEY);
        }
        return money.isNegative() ? amount.negate() : amount;
    }

    /** As {@link #read}, for a column that must be filled in. */
    BigDecimal readRequired(RowBlock row) throws RowRejected {
        BigDecimal amount = read(row);
        if (amount == null) {
            throw new RowRejected(column, RejectReason.MISSING_VALUE);
        }
        return amount;
    }

    /** The currency that the row's amount names, to be asked for after a filled-in amount was read; empty for none. */
    String currency() {
        return money.currency();
    }
}
