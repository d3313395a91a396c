package slareport.crm;

import java.math.BigDecimal;
import slareport.facts.RuleNumbers;

/**
 * The numbers of a column that a rule compares with a bound. Unlike an amount, what is no number costs only the condition,
 * not the row.
 */
record RuleNumberCell(TextCell text, MoneyText money, NumberReader numbers) implements WordCell {
    @Override
    public String read(String[] fields) {
        String word = text.read(fields);
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
