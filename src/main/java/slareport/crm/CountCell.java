package slareport.crm;

import java.math.BigDecimal;
import slareport.facts.RejectReason;

/** A column of whole numbers from 0 on, which must be filled in. */
record CountCell(String column, int place, NumberReader numbers) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    long readRequired(RowBlock row) throws RowRejected {
        String text = row.field(place);
        if (text.isEmpty()) {
            throw new RowRejected(column, RejectReason.MISSING_VALUE);
        }
        BigDecimal number = numbers.number(text);
        if (number == null
                || number.compareTo(MOST) > 0
                || number.stripTrailingZeros().scale() > 0) {
            throw new RowRejected(column, RejectReason.UNREADABLE_NUMBER);
        }
        return number.longValueExact();
    }
}
