package slareport.facts;

/** The kinds of oddity that are listed for the reader. */
public enum FlawKind {
    /**
     * An activity, deal or change of stage of a lead (a change also of a deal) that no export holds, or that is not there
     * yet at the as-of instant.
     */
    ORPHANED,
    /** An activity about somebody who is no lead, as the CRM itself says: a contact, an account. */
    ABOUT_NO_LEAD,
    /** A stage that the agreement does not know; it counts as none. */
    UNKNOWN_STAGE,
    /** A stage reached according to the CRM, without its date or a later one. */
    UNDATED_STAGE,
    /** A stage that no export dates: it has the day on which the job first saw the lead there. */
    OBSERVED_STAGE,
    /** A stage passed over: it takes the date of the next one reached. */
    SKIPPED_STAGE,
    /** A stage dated after a later one: it takes the later one's date. */
    OUT_OF_ORDER_STAGE,
    /** A stage dated before the lead was created. */
    STAGE_BEFORE_CREATION,
    /** A change into a stage that the lead or deal had been at and left; its first entry counts. */
    REENTERED_STAGE,
    /** A change into an earlier stage than the one before; entries stay as they are. */
    BACKWARD_MOVE,
    /** An activity in a direction of touches, by a person, whose type is none of the agreement's; it is no touch. */
    UNKNOWN_ACTIVITY_TYPE,
    /** An activity of a type of touches, by a person, without a direction that says who reached whom; it is no touch. */
    UNKNOWN_DIRECTION,
    /** A deal won or lost without the date of closing; it counts in nothing dated. */
    CLOSED_WITHOUT_DATE,
    /** A deal closed before it was created; it counts in all but the cycle. */
    CLOSED_BEFORE_CREATION,
    /** A deal without an amount; it counts in no money figure. */
    NO_AMOUNT,
    /** A deal or spend in a currency without an exchange rate; it counts in no money figure. */
    NO_EXCHANGE_RATE,
    /** Leads merged into each other in a circle; each is kept as it is. */
    MERGE_CIRCLE,
    /** A lead merged into one that no export holds. */
    MERGED_INTO_UNKNOWN,
    /** An owner that the owners export does not list. */
    UNKNOWN_OWNER,
    /** A value that a rule compares with a bound, and that is no number; it does not meet the condition. */
    UNREADABLE_RULE_NUMBER,
    /** A line that holds nothing of the entity, such as a lead without the first contact that the others have. */
    PASSED_OVER,
    /** A timestamp that is a bare date: it counts as the start of that day. */
    DAY_PRECISE
}
