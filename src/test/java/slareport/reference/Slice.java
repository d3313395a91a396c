package slareport.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The leads, deals, visits and spend of one scope value.
 *
 * @param leads null where the exports do not know the scope of leads, as with the others
 */
record Slice(String scope, String value, List<Lead> leads, List<Deal> deals, List<Daily> visits, List<Daily> spend) {
    private static final List<String> SCOPES = List.of("source", "campaign", "segment", "product", "owner", "team");

    boolean isTotal() {
        return scope.equals("total");
    }

    /** This one, a total, and every value of every scope in it. */
    List<Slice> withScopes(Exports exports) {
        List<Slice> slices = new ArrayList<>();
        slices.add(this);
        for (String scope : SCOPES) {
            Function<Lead, String> ofLead = lead -> named(lead.get(scope));
            Function<Deal, String> ofDeal = deal -> named(deal.scope(scope));
            Function<Daily, String> ofDaily = daily -> named(daily.get(scope));
            Set<String> values = new TreeSet<>();
            leads.stream().map(ofLead).forEach(values::add);
            deals.stream().map(ofDeal).forEach(values::add);
            visits.stream().map(ofDaily).forEach(values::add);
            spend.stream().map(ofDaily).forEach(values::add);
            for (String value : values) {
                slices.add(new Slice(
                        scope,
                        value,
                        exports.know("leads", scope) ? with(leads, ofLead, value) : null,
                        exports.know("deals", scope) ? with(deals, ofDeal, value) : null,
                        exports.know("visits", scope) ? with(visits, ofDaily, value) : null,
                        exports.know("spend", scope) ? with(spend, ofDaily, value) : null));
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
