package slareport.agreement;

import java.util.Locale;
import java.util.Optional;

/** Every measure that the report knows, by the name that the agreement and the figures file use. */
public enum MeasureCode {
    ENTRIES(Kind.COUNT),
    CONVERSION_PERIOD(Kind.RATIO),
    CONVERSION_COHORT(Kind.RATIO),
    FIT(Kind.RATIO),
    QUALIFIED(Kind.RATIO),
    ACCEPTANCE(Kind.RATIO),
    FEEDBACK(Kind.RATIO),
    FIRST_RESPONSE(Kind.RATIO),
    RESPONSE_MEDIAN(Kind.DURATION),
    NEVER_CONTACTED(Kind.RATIO),
    ATTEMPTS(Kind.RATIO),
    INVALID_REJECTIONS(Kind.RATIO),
    FRESH(Kind.RATIO),
    WIN_RATE(Kind.RATIO),
    WIN_RATE_VALUE(Kind.RATIO),
    DEAL_VALUE(Kind.MONEY),
    SALES_CYCLE(Kind.DAYS),
    LEAD_CYCLE(Kind.DAYS),
    REVENUE(Kind.MONEY),
    CUSTOMER_VALUE(Kind.MONEY),
    REVENUE_PER_LEAD(Kind.MONEY),
    VELOCITY(Kind.MONEY_PER_DAY),
    COST_PER(Kind.MONEY),
    RETURN_ON_SPEND(Kind.RATIO),
    VISITS(Kind.COUNT);

    /** What the value of a measure is, which decides how a target on it is written. */
    public enum Kind {
        /** A number of leads, deals or visits. */
        COUNT,
        /** A share or ratio; a target is written as a percentage. */
        RATIO,
        /** Seconds; a target is written as a duration. */
        DURATION,
        /** Days of 86 400 seconds, with fractions. */
        DAYS,
        /** An amount in the agreement's currency. */
        MONEY,
        /** An amount in the agreement's currency for each day. */
        MONEY_PER_DAY
    }

    private final Kind kind;

    MeasureCode(Kind kind) {
        this.kind = kind;
    }

    /** The unit of its targets, as figures name it; {@code currency} for money. */
    public String unit(String currency) {
        return switch (kind) {
            case COUNT -> "count";
            case RATIO -> "ratio";
            case DURATION -> "s";
            case DAYS -> "days";
            case MONEY -> currency;
            case MONEY_PER_DAY -> currency + "/day";
        };
    }

    /** What the value is. */
    public Kind kind() {
        return kind;
    }

    /** The name in files, as in {@code first_response}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The measure of a name in a file, empty when there is none. */
    public static Optional<MeasureCode> of(String code) {
        for (MeasureCode measure : values()) {
            if (measure.code().equals(code)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }
}
