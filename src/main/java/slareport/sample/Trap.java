package slareport.sample;

/** Oddities that real exports have, each set a few times on purpose. */
enum Trap {
    OLDER_LEAD_ROW(
            8,
            Milestone.TOUCHED,
            "leads",
            "a lead's row twice; the one with the older `modified_at` is superseded, in every other pair it is the later line"),
    MERGED_LEAD(4, Milestone.TOUCHED, "leads", "a record merged into the lead numbered before it"),
    MERGE_CHAIN(
            2,
            Milestone.TOUCHED,
            "leads",
            "a record merged into the lead numbered before it, and a second record (`B`, with one call) merged into the first"),
    NO_CREATION_DATE(2, Milestone.PLAIN, "leads", "`created_at` is empty: rejected"),
    IMPOSSIBLE_DATE(3, Milestone.PLAIN, "leads", "`mql_at` is no date (30 February, or a word): rejected"),
    LEAD_FIELD_COUNT(2, Milestone.PLAIN, "leads", "a field too many or too few: rejected"),
    LEAD_AFTER_THE_END(3, Milestone.PLAIN, "leads", "created in the morning after the last month"),
    UNKNOWN_STAGE(3, Milestone.PLAIN, "leads", "the stage `Nutrición`, which the agreement does not know"),
    BARE_CREATION_DATE(4, Milestone.PLAIN, "leads", "`created_at` is a date without a time"),
    SPRING_NIGHT(
            2,
            Milestone.HANDED_OVER_AT_ONCE,
            "leads",
            "`created_at` and `mql_at` within the hour that the clocks leapt over"),
    SKIPPED_MQL(3, Milestone.QUALIFIED, "leads", "`sql_at` without `mql_at`"),
    SKIPPED_SQL(4, Milestone.BOUGHT, "leads", "a deal without `sql_at`"),
    OUT_OF_ORDER(3, Milestone.QUALIFIED, "leads", "`mql_at` after `sql_at`"),
    UNDATED_STAGE(3, Milestone.QUALIFIED, "leads", "stage `SQL`, with neither `mql_at` nor `sql_at`"),
    MQL_BEFORE_CREATION(2, Milestone.TOUCHED, "leads", "`mql_at` an hour before `created_at`"),
    UNKNOWN_OWNER(2, Milestone.TOUCHED, "leads", "the owner `exvendedor`, whom `owners.csv` does not list"),
    NEVER_ANSWERED(
            3,
            Milestone.UNANSWERED,
            "leads",
            "handed over to sales, and nobody ever called (more such leads occur by themselves, see below)"),

    TWIN_ACTIVITY(6, Milestone.TOUCHED, "activities", "the same activity twice: one is superseded"),
    ORPHANED_ACTIVITY(4, Milestone.TOUCHED, "activities", "an activity of a lead (`X…`) that no export holds"),
    ACTIVITY_AFTER_THE_END(4, Milestone.TOUCHED, "activities", "a call in the morning after the last month"),
    ACTIVITY_WITHOUT_LEAD(2, Milestone.TOUCHED, "activities", "`lead_id` is empty: rejected"),
    UNREADABLE_ACTIVITY_DATE(2, Milestone.TOUCHED, "activities", "`occurred_at` is a word: rejected"),
    UNREADABLE_TRUTH(1, Milestone.TOUCHED, "activities", "`automated` is neither yes nor no: rejected"),
    ACTIVITY_FIELD_COUNT(1, Milestone.TOUCHED, "activities", "a field too many: rejected"),
    UNKNOWN_ACTIVITY_TYPE(3, Milestone.TOUCHED, "activities", "the type `fax`: no touch"),
    NO_DIRECTION(2, Milestone.TOUCHED, "activities", "`direction` is empty: no touch"),

    OLDER_DEAL_ROW(2, Milestone.BOUGHT, "deals", "a deal's row twice: the earlier line is superseded"),
    ORPHANED_DEAL(2, Milestone.BOUGHT, "deals", "a lost deal of a lead (`X…`) that no export holds"),
    WON_WITHOUT_DATE(2, Milestone.BOUGHT, "deals", "won, without `closed_at`"),
    CLOSED_BEFORE_CREATION(2, Milestone.BOUGHT, "deals", "closed two days before it was created"),
    NO_AMOUNT(3, Milestone.BOUGHT, "deals", "won, without `amount`"),
    NO_EXCHANGE_RATE(1, Milestone.BOUGHT, "deals", "won in CAD, for which the agreement has no rate"),
    UNREADABLE_AMOUNT(1, Milestone.BOUGHT, "deals", "`amount` is a word: rejected"),
    UNKNOWN_OUTCOME(1, Milestone.BOUGHT, "deals", "`outcome` is neither open, won nor lost: rejected");

    private final int times;
    private final Milestone milestone;
    private final String entity;
    private final String meaning;

    Trap(int times, Milestone milestone, String entity, String meaning) {
        this.times = times;
        this.milestone = milestone;
        this.entity = entity;
        this.meaning = meaning;
    }

    /** How often it is set for every {@link SampleSettings#USUAL_LEADS} leads. */
    int times() {
        return times;
    }

    Milestone milestone() {
        return milestone;
    }

    /** The kind of export that shows it. */
    String entity() {
        return entity;
    }

    /** What a reader of the export sees. */
    String meaning() {
        return meaning;
    }
}
