package slareport.crm;

import java.math.BigDecimal;
import slareport.facts.RuleNumbers;

/**
 * What numbers the words of a column are that a rule compares with a bound. Unlike an amount, what is no number costs only
 * the condition, not the row.
 */
record RuleNumberText(MoneyText money, NumberReader numbers) {
    /** The number as plain text, empty for no word, or {@link RuleNumbers#UNREADABLE}. */
    String number(String word) {
        if (word.isEmpty()) {
            return "";
        }
        BigDecimal number = money.read(word) ? numbers.number(money.number()) : null;
        if (number == null) {
            return RuleNumbers.UNREADABLE;
        }
        return (money.isNegative() ? number.negate() : number).toPlainString();
    }
}
