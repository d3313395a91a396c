package slareport.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The leads, deals and visits of one scope value.
 *
 * @param leads null where the export of leads does not know the scope, as with deals and visits
 */
record Slice(String scope, String value, List<Lead> leads, List<Deal> deals, List<Visits> visits) {
    private static final List<String> SCOPES = List.of("source", "campaign", "segment", "product", "owner", "team");

    boolean isTotal() {
        return scope.equals("total");
    }

    /** The total and every value of every scope. */
    static List<Slice> all(Journeys known, List<Lead> leads, List<Deal> deals, List<Visits> visits) {
        List<Slice> slices = new ArrayList<>();
        slices.add(new Slice("total", "", leads, deals, visits));
        for (String scope : SCOPES) {
            Function<Lead, String> ofLead = lead -> named(lead.get(scope));
            Function<Deal, String> ofDeal = deal -> named(deal.get(scope));
            Function<Visits, String> ofVisits = visit -> named(visit.get(scope));
            boolean withLeads = known.leadColumns.contains(scope);
            boolean withDeals = known.dealColumns.contains(scope);
            boolean withVisits = known.visitColumns.contains(scope);
            Set<String> values = new TreeSet<>();
            leads.stream().map(ofLead).forEach(values::add);
            deals.stream().map(ofDeal).forEach(values::add);
            visits.stream().map(ofVisits).forEach(values::add);
            for (String value : values) {
                slices.add(new Slice(
                        scope,
                        value,
                        withLeads ? with(leads, ofLead, value) : null,
                        withDeals ? with(deals, ofDeal, value) : null,
                        withVisits ? with(visits, ofVisits, value) : null));
            }
        }
        return slices;
    }

    private static <T> List<T> with(List<T> all, Function<T, String> attribute, String value) {
        return all.stream().filter(one -> attribute.apply(one).equals(value)).toList();
    }

    private static String named(String value) {
        return value.isBlank() ? "(none)" : value.strip();
    }
}
