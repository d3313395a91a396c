package slareport.reference;

import static net.jqwik.api.Arbitraries.of;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * A made-up agreement.
 *
 * @param months how many months before that of the report it starts; less than none is after it
 */
record MadeAgreement(
        String zone,
        YearMonth month,
        String hours,
        String stages,
        String words,
        List<MadePromise> promises,
        int months) {
    private static final String VISIT = "  - {id: visit}\n";
    private static final String SUBSCRIBER = "  - {id: subscriber, values: [suscriptor]}\n";
    private static final String LEAD = "  - {id: lead}\n";
    private static final String MQL =
            "  - {id: mql, criteria: {any: [{column: score, at-least: 60}, {column: country, is: mex}]}}\n";
    private static final String DEMO = "  - {id: demo, name: Demo}\n";
    private static final String SQL =
            "  - {id: sql, values: [Aceptado por ventas], criteria: {all: [{column: score, at-most: 59.5}, {any: [{column:"
                    + " country, present: false}, {column: country, not-in: [MX]}]}]}}\n";
    private static final String OPPORTUNITY = "  - {id: opportunity}\n";
    private static final String CUSTOMER = "  - {id: customer, values: [cliente]}\n";
    private static final String EVANGELIST = "  - {id: evangelist}\n";

    static Arbitrary<MadeAgreement> any() {
        return Combinators.combine(
                        of(
                                "UTC",
                                "Europe/Madrid",
                                "America/Mexico_City",
                                "America/Santiago",
                                "Asia/Kolkata",
                                "Australia/Lord_Howe",
                                "Africa/Cairo",
                                "America/New_York"),
                        of(YearMonth.of(2026, 10), YearMonth.of(2026, 3), YearMonth.of(2026, 4), YearMonth.of(2026, 9)),
                        of(
                                "monday-friday: [\"09:00-18:00\"]",
                                "monday-sunday: [\"00:00-24:00\"]",
                                "monday-friday: [\"09:00-14:00\", \"15:00-18:00\"], saturday: [\"09:00-13:00\"], holidays: MX",
                                "monday-sunday: [\"20:00-24:00\", \"00:00-02:30\"], closed: [2026-10-12, 2026-03-29, 2026-04-05]",
                                "sunday: [\"00:30-02:30\", \"02:30-06:00\"], friday: [\"00:00-00:30\"], saturday: [\"22:00-24:00\"]",
                                "tuesday: [\"10:00-12:00\"], thursday: [\"06:00-22:00\"], holidays: ES, open: [{2026-10-12:"
                                        + " [\"09:00-10:00\"]}, 2026-04-02]"),
                        of(
                                VISIT + SUBSCRIBER + LEAD + MQL + SQL + OPPORTUNITY + CUSTOMER + EVANGELIST,
                                VISIT + SUBSCRIBER + LEAD + MQL + SQL + OPPORTUNITY + CUSTOMER + EVANGELIST,
                                VISIT + SUBSCRIBER + LEAD + MQL + SQL + OPPORTUNITY + CUSTOMER + EVANGELIST,
                                LEAD + MQL + SQL + OPPORTUNITY + CUSTOMER,
                                VISIT + SUBSCRIBER + LEAD + MQL + DEMO + OPPORTUNITY + CUSTOMER,
                                SUBSCRIBER + LEAD + DEMO + MQL + CUSTOMER + SQL,
                                VISIT + LEAD + CUSTOMER,
                                DEMO + SUBSCRIBER + LEAD + MQL.replace("{id: mql", "{id: mql, date-column: sql_at")),
                        of(
                                "",
                                "touches: {types: [call], directions: [outbound, inbound]}\n",
                                "buyer-profile: {name: Plant, all: [{column: country, in: [MX, MEX]}]}\n",
                                goal("average-deal: 1234.5, history-months: 3"),
                                goal("estimates: {average-deal: 60000}"),
                                goal(
                                        "history-months: 4, seasonality: [7, 7, 8, 8.5, 8, 9, 8, 8, 0, 9, 10, 9],"
                                                + " estimates: {visit-lead: 2.5%, lead-mql: 30%, mql-sql: 40%, lead-customer: 10%}")),
                        MadePromise.any().list().ofMaxSize(10).withSizeDistribution(RandomDistribution.uniform()),
                        of(3, 3, 3, 0, -1))
                .as(MadeAgreement::new);
    }

    private static String goal(String how) {
        return "goal: {revenue: 1000000, year: 2026, " + how + "}\n";
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** The agreement's only version. */
    String written() {
        List<String> ids = stages.lines()
                .map(line -> line.replaceAll(".*\\{id: (\\w+).*", "$1"))
                .toList();
        List<MadePromise> kept = promises.stream()
                .filter(promise -> promise.fits(ids))
                .filter(this::isDefined)
                .toList();
        boolean lacksCustomers = words.startsWith("goal") && !ids.contains("customer");
        StringBuilder commitments = new StringBuilder();
        for (int i = 0; i < kept.size(); i++) {
            commitments.append(kept.get(i).written(i, month.toString()));
        }
        return "agreement: Made up\ncompany: Made up\nversion: \"1\"\neffective-from: "
                + month.minusMonths(months).atDay(1) + "\nlanguage: en\n"
                + "time-zone: " + zone + "\ncurrency: MXN\nworking-time: {" + hours + "}\n"
                + "stages:\n" + stages
                + (lacksCustomers ? "" : withEstimatesOf(ids))
                + "decisions: {accepted: [en proceso], rejected: [rechazado], unreachable-reasons: [no contesto],"
                + " exempt-reasons: [duplicado, spam]}\n"
                + (commitments.isEmpty() ? "commitments: []\n" : "commitments:\n" + commitments)
                + "exchange-rates: {USD: 18.4, EUR: 20.925}\n";
    }

    /** The words, with estimates of neighbours only. */
    private String withEstimatesOf(List<String> ids) {
        String kept = words;
        for (String pair : List.of("visit-lead", "lead-mql", "mql-sql", "lead-customer")) {
            String[] ends = pair.split("-");
            boolean areNeighbours = ids.contains(ends[0]) && ids.indexOf(ends[1]) == ids.indexOf(ends[0]) + 1;
            kept = areNeighbours ? kept : kept.replaceAll(pair + ": [0-9.]+%(, )?", "");
        }
        return kept.replace(", }", "}");
    }

    private boolean isDefined(MadePromise promise) {
        return switch (promise.measure()) {
            case "fit" -> words.startsWith("buyer-profile");
            case "qualified" ->
                stages.lines().anyMatch(line -> line.contains("id: " + promise.to()) && line.contains("criteria"));
            default -> true;
        };
    }
}
