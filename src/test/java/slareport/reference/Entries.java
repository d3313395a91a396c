package slareport.reference;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When a lead entered its stages. */
final class Entries {
    private final Pact pact;
    private final Map<String, Instant> dates;
    private final Instant created;
    private final String standing;
    private final List<Deal> deals;

    /**
     * @param dates the stage dates of the exports that are before as-of
     * @param standing the stage at which the CRM says that the lead is, or null
     */
    private Entries(Pact pact, Map<String, Instant> dates, Instant created, String standing, List<Deal> deals) {
        this.pact = pact;
        this.dates = dates;
        this.created = created;
        this.standing = standing;
        this.deals = deals;
    }

    /** The entry at every stage that the lead did enter. */
    static Map<String, Instant> of(
            Pact pact, Map<String, Instant> dates, Instant created, String standing, List<Deal> deals) {
        return new Entries(pact, dates, created, standing, deals).fromLastToFirst();
    }

    private Map<String, Instant> fromLastToFirst() {
        Map<String, Instant> entries = new HashMap<>();
        List<String> stages = pact.leadStages();
        Instant later = null;
        for (int i = stages.size() - 1; i >= 0; i--) {
            String stage = stages.get(i);
            Instant entry = own(stage);
            boolean isSkipped = entry == null && !pact.isBefore(stage, "lead");
            boolean isOutOfOrder = entry != null && later != null && entry.isAfter(later);
            if (isSkipped || isOutOfOrder) {
                entry = later;
            }
            if (entry != null) {
                entries.put(stage, entry);
                later = entry;
            }
        }
        return entries;
    }

    /** The date that the export has for the stage, else the one that stands in for it, else null. */
    private Instant own(String stage) {
        if (dates.get(stage) != null) {
            return dates.get(stage);
        }
        boolean isNoLeadYet = standing != null && pact.isBefore(standing, "lead");
        if (stage.equals(isNoLeadYet ? standing : "lead")) {
            return created;
        }
        List<Instant> won =
                deals.stream().filter(Deal::isWon).map(Deal::closed).sorted().toList();
        return switch (stage) {
            case "opportunity" ->
                deals.stream().map(Deal::created).sorted().findFirst().orElse(null);
            case "customer" -> won.isEmpty() ? null : won.get(0);
            case "evangelist" -> won.size() < 2 ? null : won.get(1);
            default -> null;
        };
    }
}
