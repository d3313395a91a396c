package slareport.journey;

import slareport.agreement.Agreement;
import slareport.agreement.DecisionRules;
import slareport.agreement.Stage;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.Dictionary;
import slareport.facts.LeadSchema;
import slareport.facts.LeadTable;
import slareport.journey.Journey.Reason;

/** Tells from a lead's dates, status and stages what sales decided on it, and when. */
final class Decisions {
    private final LeadTable leads;
    private final long asOf;
    private final Spellings accepted;
    private final Spellings rejected;
    private final Spellings exempt;
    private final Spellings unreachable;
    private final int stageOfAcceptance;

    Decisions(Agreement agreement, CrmFacts facts, StageMap stages, long asOf) {
        this.leads = facts.leads();
        this.asOf = asOf;
        DecisionRules rules = agreement.decisions();
        this.accepted = new Spellings(facts.vocabulary().of("status"), rules.accepted());
        this.rejected = new Spellings(facts.vocabulary().of("status"), rules.rejected());
        this.exempt = new Spellings(facts.vocabulary().of("rejection_reason"), rules.exemptReasons());
        this.unreachable = new Spellings(facts.vocabulary().of("rejection_reason"), rules.unreachableReasons());
        this.stageOfAcceptance = stages.after(stages.indexOf(Stage.MQL));
    }

    Decision of(int lead, long[] entries) {
        int status = leads.text(LeadSchema.STATUS, lead);
        if (rejectedAt(lead) != EpochMicros.NONE || rejected.has(status)) {
            return Decision.REJECTED;
        }
        boolean isAccepted = acceptedAt(lead) != EpochMicros.NONE
                || accepted.has(status)
                || acceptedByStage(entries) != EpochMicros.NONE;
        return isAccepted ? Decision.ACCEPTED : Decision.UNDECIDED;
    }

    /** The instant of a decision; none when only the status tells of it. */
    long instant(Decision decision, int lead, long[] entries) {
        return switch (decision) {
            case REJECTED -> rejectedAt(lead);
            case ACCEPTED -> acceptedAt(lead) != EpochMicros.NONE ? acceptedAt(lead) : acceptedByStage(entries);
            case UNDECIDED -> EpochMicros.NONE;
        };
    }

    /** What the reason says for which a lead was rejected. */
    Reason reason(Decision decision, int lead) {
        int reason = leads.text(LeadSchema.REJECTION_REASON, lead);
        if (decision != Decision.REJECTED || reason == Dictionary.EMPTY) {
            return Reason.NONE;
        }
        if (unreachable.has(reason)) {
            return exempt.has(reason) ? Reason.UNREACHABLE_AND_EXEMPT : Reason.UNREACHABLE;
        }
        return exempt.has(reason) ? Reason.EXEMPT : Reason.OTHER;
    }

    private long acceptedByStage(long[] entries) {
        return stageOfAcceptance == StageMap.NONE ? EpochMicros.NONE : entries[stageOfAcceptance];
    }

    private long rejectedAt(int lead) {
        return known(leads.date(LeadSchema.REJECTED_AT, lead));
    }

    private long acceptedAt(int lead) {
        return known(leads.date(LeadSchema.ACCEPTED_AT, lead));
    }

    private long known(long instant) {
        return instant < asOf ? instant : EpochMicros.NONE;
    }
}
