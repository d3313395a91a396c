package slareport.agreement;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import slareport.agreement.yaml.Form;
import slareport.agreement.yaml.Unexpected;

/** How numbers are written in an agreement: with a decimal point, without grouping or exponent. */
final class NumberForms {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private NumberForms() {}

    /** Any number. */
    static BigDecimal number(String text, String expected) throws Unexpected {
        if (!NUMBER.matcher(text).matches()) {
            throw new Unexpected(expected + ", of at most 15 digits, with a decimal point and without grouping");
        }
        return new BigDecimal(text);
    }

    /** Any number; rules compare columns with it. */
    static BigDecimal anyNumber(String text) throws Unexpected {
        return number(text, "a number such as 60 or 0.5");
    }

    /** A number above zero. */
    static BigDecimal positive(String text) throws Unexpected {
        String expected = "a number above 0 such as 18.2";
        BigDecimal number = number(text, expected);
        if (number.signum() <= 0) {
            throw new Unexpected(expected);
        }
        return number;
    }

    /** A number of zero or more. */
    static BigDecimal notNegative(String text) throws Unexpected {
        String expected = "a number of 0 or more such as 7.5";
        BigDecimal number = number(text, expected);
        if (number.signum() < 0) {
            throw new Unexpected(expected);
        }
        return number;
    }

    /** A whole number between two bounds, both included. */
    static Form<Integer> whole(int least, int most, String what) {
        return text -> {
            if (text.matches("\\d{1,9}")) {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            }
            throw new Unexpected(what + ", a whole number from " + least + " to " + most);
        };
    }

    /**
     * A share as 0…1, written as a percentage or as a number from 0 to 1.
     *
     * @param least smallest share that makes sense
     * @param most largest share that makes sense
     */
    static BigDecimal share(String text, BigDecimal least, BigDecimal most) throws Unexpected {
        boolean percent = text.endsWith("%");
        String expected = "a percentage such as 70% (or 0.7)";
        BigDecimal number =
                number(percent ? text.substring(0, text.length() - 1).strip() : text, expected);
        if (!percent && number.compareTo(BigDecimal.ONE) > 0) {
            throw new Unexpected(expected + "; did you mean " + text + "%?");
        }
        BigDecimal share = percent ? number.divide(HUNDRED) : number;
        if (share.compareTo(least) < 0 || share.compareTo(most) > 0) {
            throw new Unexpected(expected + ", from " + percentage(least) + " to " + percentage(most));
        }
        return share;
    }

    private static String percentage(BigDecimal share) {
        return share.multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%";
    }
}
