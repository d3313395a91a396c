package slareport.reference;

import static net.jqwik.api.Arbitraries.frequency;
import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.of;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import slareport.reference.Moment.Anchor;

/** Rows of made-up exports, in which unlikely things are common; they shrink to few leads with few cells filled in. */
final class MadeRows {
    private static final Arbitrary<Duration> SHIFTS = frequency(
            Tuple.of(12, Duration.ZERO),
            Tuple.of(4, Duration.of(-1, ChronoUnit.MICROS)),
            Tuple.of(4, Duration.of(1, ChronoUnit.MICROS)),
            Tuple.of(1, Duration.ofSeconds(-1)),
            Tuple.of(1, Duration.ofMinutes(30)),
            Tuple.of(1, Duration.ofMinutes(-45)),
            Tuple.of(1, Duration.ofHours(-4)),
            Tuple.of(1, Duration.ofHours(26)));

    private MadeRows() {}

    static Arbitrary<List<Map<String, MadeCell>>> leads(int most) {
        Map<String, Arbitrary<MadeCell>> columns = new LinkedHashMap<>();
        columns.put("created_at", always(time(false)));
        columns.put("stage", words("", "Lead", "MQL", "mql ", "sql", "Suscriptor", "Cliente", "demo", "otra"));
        for (String date : List.of("subscriber_at", "lead_at", "sql_at", "demo_at", "opportunity_at", "customer_at")) {
            columns.put(date, sometimes(20, time(false)));
        }
        columns.put("mql_at", sometimes(75, time(false)));
        columns.put("evangelist_at", sometimes(5, time(false)));
        columns.put("assigned_at", sometimes(50, time(false)));
        columns.put("source", words("", "Webinar", "webinar", "Feria"));
        columns.put("campaign", words("", "uno, dos", "con \"comillas\"", "en dos\nlíneas"));
        columns.put("segment", words("", "corporativo", "mediana"));
        columns.put("product", words("", "bombas", "válvulas"));
        columns.put("owner", words("", "ana", "beto", "nadie"));
        columns.put("status", words("", "nuevo", "En Proceso", "rechazado"));
        columns.put("accepted_at", sometimes(35, time(true)));
        columns.put("rejected_at", sometimes(40, time(true)));
        columns.put("rejection_reason", words("", "spam", "Duplicado", "no contestó", "otro", "No Contesto ", "otro"));
        columns.put("first_touch_at", sometimes(10, time(true)));
        columns.put("modified_at", sometimes(15, time(false)));
        columns.put("score", words("", "20", "60", "59.5", "60.0", "-3", "mucho"));
        columns.put("country", words("", "MX", "méx", "CO"));
        Arbitrary<Map<String, MadeCell>> cells = row(columns);
        Arbitrary<Integer> merged = integers().between(-1, most).injectNull(0.9);
        return Combinators.combine(cells, merged, integers().between(0, 30))
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(rows -> {
                    List<Map<String, MadeCell>> leads = new ArrayList<>();
                    for (int i = 0; i < rows.size(); i++) {
                        // now and then the id of an earlier row once more
                        int number = rows.get(i).get3() == 30 ? i / 2 : i;
                        Map<String, MadeCell> lead = new LinkedHashMap<>();
                        lead.put("lead_id", MadeCell.of("L" + number));
                        lead.putAll(rows.get(i).get1());
                        lead.put(
                                "merged_into",
                                MadeCell.of(mergedInto(number, rows.get(i).get2())));
                        leads.add(lead);
                    }
                    return leads;
                });
    }

    /** Nothing, a lead with a smaller number so that chains end, or one that no export holds. */
    private static String mergedInto(int number, Integer target) {
        if (target == null) {
            return "";
        }
        return target < 0 || number == 0 ? "X9" : "L" + target % number;
    }

    static Arbitrary<List<Map<String, MadeCell>>> deals(int most) {
        Map<String, Arbitrary<MadeCell>> columns = new LinkedHashMap<>();
        columns.put("deal_id", integers().between(0, 2 * most).map(number -> MadeCell.of("D" + number)));
        columns.put("created_at", always(time(false)));
        columns.put("lead_id", leadIds(most));
        columns.put("owner", words("", "ana", "beto", "nadie"));
        columns.put("outcome", words("won", "won", "Won ", "LOST", "lost", "open", "open", "", "perdida"));
        columns.put("closed_at", sometimes(85, time(false)));
        columns.put("amount", words("", "100.00", "0.00", "33.33", "1234.56", "100.00", "mucho"));
        columns.put("currency", words("", "MXN", "usd", "EUR", "CAD"));
        columns.put("product", words("", "bombas", "Válvulas"));
        columns.put("segment", words("", "corporativo"));
        columns.put("modified_at", sometimes(10, time(false)));
        return row(columns).list().ofMaxSize(most).withSizeDistribution(RandomDistribution.uniform());
    }

    static Arbitrary<List<Map<String, MadeCell>>> activities(int most) {
        Map<String, Arbitrary<MadeCell>> columns = new LinkedHashMap<>();
        columns.put("lead_id", leadIds(most / 3));
        columns.put("occurred_at", always(time(true)));
        columns.put(
                "activity_id",
                frequency(Tuple.of(8, ""), Tuple.of(1, "A1"), Tuple.of(1, "A2")).map(MadeCell::of));
        columns.put("owner", words("", "ana"));
        columns.put("type", words("call", "call", "Email", "email", "call ", "fax"));
        columns.put("direction", words("outbound", "outbound", "outbound ", "Outbound", "inbound", ""));
        columns.put("outcome", words("", "", "busy", "Connected"));
        columns.put("automated", words("", "", "", "false", "true"));
        return row(columns).list().ofMaxSize(most).withSizeDistribution(RandomDistribution.uniform());
    }

    /** Often none at all, so that it also happens that nothing but the leads tells of their stages. */
    static Arbitrary<List<Map<String, MadeCell>>> stageChanges(int most) {
        Map<String, Arbitrary<MadeCell>> columns = new LinkedHashMap<>();
        columns.put("lead_id", emptyOr(70, leadIds(most / 3)));
        columns.put("deal_id", emptyOr(96, integers().between(0, most).map(number -> MadeCell.of("D" + number))));
        columns.put(
                "stage",
                emptyOr(
                        99,
                        words(
                                "lead",
                                "MQL",
                                "mql ",
                                "mql",
                                "sql",
                                "Aceptado por Ventas",
                                "suscriptor",
                                "demo",
                                "visit",
                                "otra",
                                "opportunity",
                                "Cliente",
                                "evangelist")));
        columns.put("changed_at", always(time(false)));
        Arbitrary<List<Map<String, MadeCell>>> changes =
                row(columns).list().ofMaxSize(most).withSizeDistribution(RandomDistribution.uniform());
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(List.of())), Tuple.of(1, changes));
    }

    private static Arbitrary<MadeCell> emptyOr(int percent, Arbitrary<MadeCell> filled) {
        return Arbitraries.frequencyOf(
                Tuple.of(100 - percent, Arbitraries.just(MadeCell.EMPTY)), Tuple.of(percent, filled));
    }

    static Arbitrary<List<Map<String, MadeCell>>> owners() {
        Map<String, Arbitrary<MadeCell>> columns = new LinkedHashMap<>();
        columns.put("owner", words("ana", "beto", "carla"));
        columns.put("team", words("", "Norte", "Sur"));
        columns.put("active", words("", "true", "false"));
        return row(columns).list().ofMaxSize(3);
    }

    static Arbitrary<List<Map<String, MadeCell>>> visits() {
        Map<String, Arbitrary<MadeCell>> columns = daily(Almanac.Style.DATE);
        columns.put("visits", words("7", "0", "100"));
        return row(columns).list().ofMaxSize(3);
    }

    static Arbitrary<List<Map<String, MadeCell>>> spend() {
        Map<String, Arbitrary<MadeCell>> columns = daily(Almanac.Style.DATE, Almanac.Style.MONTH);
        columns.put("amount", words("100.00", "0.00", "33.33"));
        columns.put("currency", words("", "MXN", "USD", "CAD"));
        return row(columns).list().ofMaxSize(3);
    }

    private static Map<String, Arbitrary<MadeCell>> daily(Almanac.Style... styles) {
        Map<String, Arbitrary<MadeCell>> columns = new LinkedHashMap<>();
        Arbitrary<Moment> days = Combinators.combine(
                        of(Anchor.DAY, Anchor.MONTH_START, Anchor.AS_OF),
                        integers().between(-31, 40))
                .as((anchor, day) -> new Moment(anchor, day, 0, Duration.ZERO));
        columns.put("date", Combinators.combine(days, of(styles)).as((day, style) -> new MadeCell("", day, style)));
        columns.put("source", words("", "Webinar", "Feria"));
        columns.put("campaign", words("", "uno, dos"));
        return columns;
    }

    /** As-of: mostly the end of the month or later, else when something of the first lead is due, else any time. */
    static Arbitrary<Moment> asOf() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, moment(Anchor.MONTH_END)),
                Tuple.of(2, integers().between(10, 50).map(day -> new Moment(Anchor.DAY, day, 0, Duration.ZERO))),
                Tuple.of(3, moment(Anchor.DEADLINE)),
                Tuple.of(1, moment(Anchor.CLOCK_CHANGE)));
    }

    private static Arbitrary<Moment> moment(Anchor anchor) {
        return Combinators.combine(integers().between(0, 10), SHIFTS)
                .as((number, shift) -> new Moment(anchor, number, 0, shift));
    }

    /** A moment; those of a lead's clocks only where that lead is known. */
    static Arbitrary<Moment> moments(boolean ofLead) {
        Arbitrary<Anchor> anchors = ofLead
                ? frequency(
                        Tuple.of(2, Anchor.DAY),
                        Tuple.of(1, Anchor.MONTH_END),
                        Tuple.of(1, Anchor.CLOCK_CHANGE),
                        Tuple.of(1, Anchor.AS_OF),
                        Tuple.of(4, Anchor.START),
                        Tuple.of(10, Anchor.DEADLINE))
                : frequency(
                        Tuple.of(16, Anchor.DAY),
                        Tuple.of(1, Anchor.MONTH_START),
                        Tuple.of(1, Anchor.MONTH_END),
                        Tuple.of(1, Anchor.CLOCK_CHANGE),
                        Tuple.of(1, Anchor.AS_OF));
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(8, integers().between(0, 24)), Tuple.of(1, integers().between(-65, 45)));
        return Combinators.combine(anchors, days, integers().between(0, Almanac.TIMES.size() - 1), SHIFTS)
                .as(Moment::new);
    }

    private static Arbitrary<MadeCell> time(boolean ofLead) {
        Arbitrary<Almanac.Style> styles = frequency(
                Tuple.of(6, Almanac.Style.UTC),
                Tuple.of(3, Almanac.Style.LOCAL),
                Tuple.of(1, Almanac.Style.OFFSET),
                Tuple.of(1, Almanac.Style.DATE),
                Tuple.of(1, Almanac.Style.NIGHT),
                Tuple.of(1, Almanac.Style.MIDNIGHT));
        return Combinators.combine(moments(ofLead), styles).as((moment, style) -> new MadeCell("", moment, style));
    }

    /** Now and then what is no time. */
    private static Arbitrary<MadeCell> always(Arbitrary<MadeCell> time) {
        return Arbitraries.frequencyOf(
                Tuple.of(80, time), Tuple.of(1, Arbitraries.of("", "ayer").map(MadeCell::of)));
    }

    private static Arbitrary<MadeCell> sometimes(int percent, Arbitrary<MadeCell> time) {
        return emptyOr(percent, time);
    }

    private static Arbitrary<MadeCell> words(String... words) {
        return of(words).map(MadeCell::of);
    }

    /** Mostly a lead that may be there, and more often one of the first. */
    private static Arbitrary<MadeCell> leadIds(int most) {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, integers().between(0, 2).map(number -> "L" + number)),
                        Tuple.of(12, integers().between(0, most).map(number -> "L" + number)),
                        Tuple.of(1, of("", "X9")))
                .map(MadeCell::of);
    }

    private static Arbitrary<Map<String, MadeCell>> row(Map<String, Arbitrary<MadeCell>> columns) {
        List<String> names = List.copyOf(columns.keySet());
        return Combinators.combine(List.copyOf(columns.values())).as(cells -> {
            Map<String, MadeCell> row = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                row.put(names.get(i), cells.get(i));
            }
            return row;
        });
    }
}
