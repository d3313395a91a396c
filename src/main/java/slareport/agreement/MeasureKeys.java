package slareport.agreement;

import java.util.ArrayList;
import java.util.List;
import slareport.agreement.yaml.YamlMapping;

/**
 * Which keys a commitment on a measure has besides the ones of every commitment.
 *
 * @param required keys without which the measure means nothing
 * @param allowed keys that it may have
 */
record MeasureKeys(List<String> required, List<String> allowed) {
    private static final List<String> OF_EVERY_COMMITMENT = List.of("id", "by", "measure", "target", "where");
    private static final List<String> OF_SOME =
            List.of("stage", "from", "to", "clock-from", "within", "count", "apart");

    /** The keys of a measure. */
    static MeasureKeys of(MeasureCode measure) {
        return switch (measure) {
            case ENTRIES, COST_PER -> new MeasureKeys(List.of("stage"), List.of());
            case CONVERSION_PERIOD, CONVERSION_COHORT -> new MeasureKeys(List.of("from", "to"), List.of());
            case FIT, QUALIFIED -> new MeasureKeys(List.of(), List.of("stage"));
            case FEEDBACK, FRESH -> new MeasureKeys(List.of("within"), List.of());
            case FIRST_RESPONSE, RESPONSE_MEDIAN, NEVER_CONTACTED ->
                new MeasureKeys(List.of("clock-from", "within"), List.of());
            case ATTEMPTS -> new MeasureKeys(List.of("clock-from", "count", "within"), List.of("apart"));
            case ACCEPTANCE,
                    INVALID_REJECTIONS,
                    WIN_RATE,
                    WIN_RATE_VALUE,
                    DEAL_VALUE,
                    SALES_CYCLE,
                    LEAD_CYCLE,
                    REVENUE,
                    CUSTOMER_VALUE,
                    REVENUE_PER_LEAD,
                    VELOCITY,
                    RETURN_ON_SPEND,
                    VISITS -> new MeasureKeys(List.of(), List.of());
        };
    }

    /** Notes keys that no commitment has. */
    static void refuseUnknown(YamlMapping commitment) {
        List<String> known = new ArrayList<>(OF_EVERY_COMMITMENT);
        known.addAll(OF_SOME);
        commitment.onlyKnows("a commitment", known);
    }

    /** Notes keys that commitments on other measures have. */
    void refuseForeign(YamlMapping commitment, MeasureCode measure) {
        List<String> own = new ArrayList<>(OF_EVERY_COMMITMENT);
        own.addAll(required);
        own.addAll(allowed);
        for (YamlMapping.Entry entry : commitment.entries()) {
            if (OF_SOME.contains(entry.name()) && !own.contains(entry.name())) {
                entry.key()
                        .refuse("the key \"" + entry.name() + "\" means nothing for the measure " + measure.code()
                                + "; expected only " + String.join(", ", own)
                                + ": delete the key or choose another measure.");
            }
        }
    }

    /** Whether the key belongs to the measure. */
    boolean take(String key) {
        return required.contains(key) || allowed.contains(key);
    }
}
