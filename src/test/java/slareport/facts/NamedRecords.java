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

    private static String id(CrmFacts facts, int lead) {
        return lead < 0 ? "" : facts.leadIds().id(lead);
    }
}
