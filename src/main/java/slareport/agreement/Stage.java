package slareport.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage of the way from visitor to customer.
 *
 * @param name what people read
 * @param values what the CRM writes for it; the id itself always counts as well
 * @param dateColumn the export's column with the date of entry
 * @param criteria what a lead must meet to be worth the stage, or null when not agreed
 */
public record Stage(
        String id,
        String name,
        List<String> values,
        String dateColumn,
        @Nullable Rule criteria) {
    /** Counted from the visits export, not from leads. */
    public static final String VISIT = "visit";

    public static final String SUBSCRIBER = "subscriber";
    public static final String LEAD = "lead";
    public static final String MQL = "mql";
    public static final String SQL = "sql";
    public static final String OPPORTUNITY = "opportunity";
    public static final String CUSTOMER = "customer";
    public static final String EVANGELIST = "evangelist";

    public Stage {
        values = List.copyOf(values);
    }
}
