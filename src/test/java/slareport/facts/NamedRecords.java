package slareport.facts;

/** For tests: which leads other rows name, before anything is settled. */
public final class NamedRecords {
    private NamedRecords() {}

    /** The id of the lead that a deal names, empty for none. */
    public static String leadOfDeal(CrmFacts facts, int deal) {
        return id(facts, facts.deals().namedLead(deal));
    }

    /** The id of the lead that this one was merged into, empty for none. */
    public static String survivorOf(CrmFacts facts, int lead) {
        return id(facts, facts.leads().mergedInto(lead));
    }

    /** How many changes of stage were read. */
    public static int stageChanges(CrmFacts facts) {
        return facts.stageChanges().size();
    }

    /** The id of the lead or deal whose stage a change is of. */
    public static String changedRecord(CrmFacts facts, int change) {
        return facts.stageChanges().idOf(facts.stageChanges().history(change));
    }

    /** The stage that a change led into. */
    public static String stageEntered(CrmFacts facts, int change) {
        return facts.vocabulary().of("stage").text(facts.stageChanges().stage(change));
    }

    /** When a change took place, in epoch microseconds. */
    public static long changedAt(CrmFacts facts, int change) {
        return facts.stageChanges().changedAt(change);
    }

    private static String id(CrmFacts facts, int lead) {
        return lead < 0 ? "" : facts.leadIds().id(lead);
    }

    /** The deal that a lead's row names, empty for none. */
    public static String dealOf(CrmFacts facts, int lead) {
        IdIndex deals = facts.dealLinks().deals();
        for (int deal = 0; deal < deals.size(); deal++) {
            if (facts.dealLinks().leadOf(deals.id(deal)) == lead) {
                return deals.id(deal);
            }
        }
        return "";
    }
}
