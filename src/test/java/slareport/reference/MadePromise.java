package slareport.reference;

import static net.jqwik.api.Arbitraries.frequencyOf;
import static net.jqwik.api.Arbitraries.of;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A made-up commitment; what its measure does not need is left out. */
record MadePromise(
        String measure,
        String clock,
        String within,
        String count,
        String from,
        String to,
        String where,
        String target) {
    private static final Set<String> CLOCKED =
            Set.of("first_response", "response_median", "never_contacted", "attempts");
    private static final Set<String> ON_MQLS = Set.of("acceptance", "feedback", "invalid_rejections");
    private static final Set<String> ON_DAYS = Set.of("visits", "cost_per", "return_on_spend");

    static Arbitrary<MadePromise> any() {
        return Combinators.combine(
                        // those that judge leads one by one have most to be told apart, and compete for the leads
                        frequencyOf(
                                Tuple.of(5, of("first_response", "attempts", "feedback")),
                                Tuple.of(1, of("invalid_rejections", "fresh", "response_median", "never_contacted")),
                                Tuple.of(
                                        3,
                                        of(
                                                "entries",
                                                "conversion_period",
                                                "conversion_cohort",
                                                "fit",
                                                "qualified",
                                                "acceptance",
                                                "win_rate",
                                                "win_rate_value",
                                                "deal_value",
                                                "sales_cycle",
                                                "lead_cycle",
                                                "revenue",
                                                "customer_value",
                                                "revenue_per_lead",
                                                "velocity",
                                                "cost_per",
                                                "return_on_spend",
                                                "visits"))),
                        of("created", "mql", "created", "mql", "assigned", "lead", "sql", "opportunity", "subscriber"),
                        of(
                                "1h",
                                "4h",
                                "90m",
                                "45s",
                                "9h",
                                "40h",
                                "24h wall",
                                "1h30m wall",
                                "2 days",
                                "1 working day",
                                "3 working days"),
                        of("1", "2", "2, apart: 1h wall", "3, apart: 30m", "2, apart: 4h", "3, apart: 1 day"),
                        of("lead", "visit", "mql", "subscriber"),
                        of("customer", "mql", "sql", "lead", "visit"),
                        // nothing stands here more than once, so that commitments on one measure compete
                        of(
                                "",
                                "",
                                "",
                                "source: webinar",
                                "source: [Feria, WEBINAR]",
                                "source: webinar, campaign: \"uno, dos\"",
                                "segment: corporativo",
                                "segment: corporativo, source: webinar",
                                "product: valvulas",
                                "owner: ana",
                                "team: norte",
                                "score: [60]"),
                        of("at-least 50", "at-most 50", "at-least 0", "at-most 0", "at-least 33.3", "at-most 100"))
                .as(MadePromise::new);
    }

    /** Whether an agreement with these stages can have it. */
    boolean fits(List<String> stages) {
        boolean onDays = ON_DAYS.contains(measure)
                || measure.equals("entries") && to.equals("visit")
                || measure.equals("conversion_period") && from.equals("visit");
        boolean isStageListed =
                !Set.of("entries", "cost_per", "fit", "qualified").contains(measure) || stages.contains(to);
        boolean hasLeads = !Set.of("fit", "qualified").contains(measure)
                || Set.of("mql", "sql").contains(to);
        boolean isClockListed = !CLOCKED.contains(measure)
                || stages.contains(clock)
                || Set.of("created", "assigned").contains(clock) && stages.contains("lead");
        boolean isConversion = measure.startsWith("conversion");
        boolean isForward = !isConversion || stages.contains(from) && stages.indexOf(from) < stages.indexOf(to);
        return isStageListed
                && hasLeads
                && isClockListed
                && isForward
                && !(measure.equals("conversion_cohort") && from.equals("visit"))
                && (!measure.equals("lead_cycle") || stages.contains("customer"))
                && (!ON_MQLS.contains(measure) || stages.contains("mql"))
                && (!onDays || !where.matches(".*(segment|product|owner|team|score).*"));
    }

    /** The commitment as an agreement writes it. */
    String written(int number, String month) {
        StringBuilder text = new StringBuilder("  - {id: c" + number + ", by: sales, measure: " + measure);
        if (CLOCKED.contains(measure)) {
            text.append(", clock-from: ").append(clock);
        }
        if (CLOCKED.contains(measure) || Set.of("feedback", "fresh").contains(measure)) {
            text.append(", within: ").append(within);
        }
        if (measure.equals("attempts")) {
            text.append(", count: ").append(count);
        }
        if (Set.of("entries", "cost_per", "fit", "qualified").contains(measure)) {
            text.append(", stage: ").append(to);
        }
        if (measure.startsWith("conversion")) {
            text.append(", from: ").append(from).append(", to: ").append(to);
        }
        text.append(where.isEmpty() ? "" : ", where: {" + where + "}");
        String perMonth = number % 2 == 0 ? "" : ", per-month: {" + month + ": " + targetOf("20") + "}";
        String[] words = target.split(" ");
        return text + ", target: {" + words[0] + ": " + targetOf(words[1]) + perMonth + "}}\n";
    }

    private String targetOf(String number) {
        return switch (measure) {
            case "entries", "visits" -> number.replaceAll("\\..*", "");
            case "response_median" -> number.replaceAll("\\..*", "").replaceFirst("^0$", "1") + "m";
            case "sales_cycle", "lead_cycle" -> number + " days";
            case "revenue", "deal_value", "customer_value", "revenue_per_lead", "velocity", "cost_per" -> number;
            default -> number + "%";
        };
    }
}
