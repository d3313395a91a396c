package slareport.agreement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import slareport.agreement.yaml.Form;
import slareport.agreement.yaml.Unexpected;
import slareport.calendar.Allowance;

/**
 * How a target is written, which depends on what its measure tells.
 *
 * @param within the allowance of the same commitment, or null; a median response is told in the same kind of time
 */
record TargetForm(MeasureCode measure, @Nullable Allowance within) implements Form<BigDecimal> {
    /** No share is promised beyond a hundred times the base. */
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    @Override
    public BigDecimal read(String text) throws Unexpected {
        return switch (measure.kind()) {
            case COUNT -> count(text);
            case RATIO -> ratio(text);
            case DURATION -> seconds(text);
            case DAYS -> days(text);
            case MONEY -> amount(text, "an amount such as 900");
            case MONEY_PER_DAY -> amount(text, "an amount a day such as 900");
        };
    }

    private BigDecimal count(String text) throws Unexpected {
        String expected = "a whole number of 0 or more such as 400, since " + measure.code() + " is a count";
        if (!text.matches("\\d{1,15}")) {
            throw new Unexpected(expected);
        }
        return new BigDecimal(text);
    }

    private BigDecimal ratio(String text) throws Unexpected {
        return switch (measure) {
            case RETURN_ON_SPEND -> NumberForms.share(text, BigDecimal.ONE.negate(), MOST);
            case CONVERSION_PERIOD -> NumberForms.share(text, BigDecimal.ZERO, MOST);
            default -> NumberForms.share(text, BigDecimal.ZERO, BigDecimal.ONE);
        };
    }

    private BigDecimal seconds(String text) throws Unexpected {
        Allowance span = AllowanceForm.span(text);
        boolean isTold = within == null || within.isWall() || !span.isWall();
        if (!isTold) {
            throw new Unexpected("working time such as 2h, since \"within\" is working time as well");
        }
        return BigDecimal.valueOf(AllowanceForm.length(span).toSeconds());
    }

    private static BigDecimal days(String text) throws Unexpected {
        return amount(text.replaceFirst("(?<=\\d)\\s+days?$", ""), "a number of days such as 45 days");
    }

    private static BigDecimal amount(String text, String expected) throws Unexpected {
        BigDecimal amount = NumberForms.number(text, expected + ", 0 or more");
        if (amount.signum() < 0) {
            throw new Unexpected(expected + ", 0 or more");
        }
        return amount;
    }
}
