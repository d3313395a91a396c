package slareport.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which columns of leads are kept, and where: the canonical ones at fixed places, then the agreement's own stage dates
 * and the further columns that its rules name.
 */
public final class LeadSchema {
    /** Places in {@link LeadRow#dates()}. */
    public static final int CREATED_AT = 0;

    public static final int MODIFIED_AT = 1;
    public static final int ASSIGNED_AT = 2;
    public static final int ACCEPTED_AT = 3;
    public static final int REJECTED_AT = 4;
    public static final int FIRST_TOUCH_AT = 5;

    /** Places in {@link LeadRow#texts()}. */
    public static final int STAGE = 0;

    public static final int OWNER = 1;
    public static final int SOURCE = 2;
    public static final int CAMPAIGN = 3;
    public static final int SEGMENT = 4;
    public static final int PRODUCT = 5;
    public static final int STATUS = 6;
    public static final int REJECTION_REASON = 7;

    private static final List<String> DATES =
            List.of("created_at", "modified_at", "assigned_at", "accepted_at", "rejected_at", "first_touch_at");
    private static final List<String> TEXTS =
            List.of("stage", "owner", "source", "campaign", "segment", "product", "status", "rejection_reason");

    private final List<String> dates;
    private final List<String> texts;

    /**
     * @param stageDates date columns of stages, in any number
     * @param further text columns that rules name; canonical ones among them are not kept twice
     */
    public LeadSchema(Set<String> stageDates, Set<String> further) {
        this.dates = joined(DATES, stageDates);
        this.texts = joined(TEXTS, further);
    }

    /** All date columns, in the order of {@link LeadRow#dates()}. */
    public List<String> dates() {
        return dates;
    }

    /** All text columns, in the order of {@link LeadRow#texts()}. */
    public List<String> texts() {
        return texts;
    }

    private static List<String> joined(List<String> canonical, Set<String> further) {
        Set<String> all = new LinkedHashSet<>(canonical);
        all.addAll(further);
        return List.copyOf(new ArrayList<>(all));
    }
}
