package slareport.facts;

/** Which lead a deal came from, where leads name their deals and deals do not name their leads. */
public final class DealLinks {
    private final IdIndex deals = new IdIndex();
    private final IntColumn leads = new IntColumn();
    private final IdIndex leadIds;

    DealLinks(IdIndex leadIds) {
        this.leadIds = leadIds;
    }

    /** A lead names its deal; of several leads that name the same one, the last holds. */
    public void add(Slice deal, Slice lead) {
        leads.set(deals.add(deal), leadIds.add(lead));
    }

    /** The number of the lead that names a deal, or -1. */
    int leadOf(String deal) {
        int number = deals.find(deal);
        return number < 0 ? -1 : leads.get(number);
    }

    /** The ids of the deals that leads name. */
    IdIndex deals() {
        return deals;
    }
}
