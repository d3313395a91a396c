package slareport.facts;

import java.util.List;
import java.util.Locale;

/** The kinds of export, with their canonical columns. */
public enum Entity {
    LEADS(
            List.of("lead_id", "created_at"),
            List.of(
                    "stage",
                    "assigned_at",
                    "owner",
                    "source",
                    "campaign",
                    "segment",
                    "product",
                    "status",
                    "accepted_at",
                    "rejected_at",
                    "rejection_reason",
                    "first_touch_at",
                    "merged_into",
                    "merged_ids",
                    "deal_id",
                    "modified_at")),
    DEALS(
            List.of("deal_id", "created_at"),
            List.of(
                    "lead_id",
                    "owner",
                    "outcome",
                    "closed_at",
                    "amount",
                    "currency",
                    "lost_reason",
                    "product",
                    "modified_at")),
    ACTIVITIES(
            List.of("lead_id", "occurred_at"),
            List.of("activity_id", "owner", "type", "direction", "outcome", "automated", "modified_at")),
    STAGE_CHANGES(List.of("stage", "changed_at"), List.of("lead_id", "deal_id"), List.of("lead_id", "deal_id")),
    OWNERS(List.of("owner"), List.of("name", "team", "active")),
    VISITS(List.of("date", "visits"), List.of("source", "campaign")),
    SPEND(List.of("date", "amount"), List.of("source", "campaign", "currency"));

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> required;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> optional;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> alternatives;

    Entity(List<String> required, List<String> optional) {
        this(required, optional, List.of());
    }

    Entity(List<String> required, List<String> optional, List<String> alternatives) {
        this.required = required;
        this.optional = optional;
        this.alternatives = alternatives;
    }

    /** The name in files, as in {@code stage_changes}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Columns without which a file of this kind cannot be read. */
    public List<String> required() {
        return required;
    }

    /** Columns that may be missing. */
    public List<String> optional() {
        return optional;
    }

    /** Those of the optional columns of which at least one must be there; empty where all may be missing. */
    public List<String> alternatives() {
        return alternatives;
    }
}
