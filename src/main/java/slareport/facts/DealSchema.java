package slareport.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which text columns of deals are kept, and where: the canonical ones at fixed places, then those that rules name. */
public final class DealSchema {
    /** Places in {@link DealRow#texts()}. */
    public static final int OWNER = 0;

    public static final int PRODUCT = 1;
    public static final int CURRENCY = 2;
    public static final int LOST_REASON = 3;

    private static final List<String> TEXTS = List.of("owner", "product", "currency", "lost_reason");

    private final List<String> texts;

    /** @param further columns that rules on deals name; canonical ones among them are not kept twice */
    public DealSchema(Set<String> further) {
        Set<String> all = new LinkedHashSet<>(TEXTS);
        all.addAll(further);
        this.texts = List.copyOf(all);
    }

    /** All text columns, in the order of {@link DealRow#texts()}. */
    public List<String> texts() {
        return texts;
    }
}
