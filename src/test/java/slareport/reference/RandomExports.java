package slareport.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A small agreement and small exports made of a seed, in which unlikely things are common: instants that coincide or
 * stand on the edge of the month, of as-of, of opening hours or of a clock change; dates out of order; merges;
 * duplicates; values missing, unknown or in another spelling.
 */
final class RandomExports {
    private static final List<String> ZONES = List.of(
            "America/Tijuana", "Europe/Madrid", "America/Mexico_City", "UTC", "Asia/Kolkata", "America/Santiago");
    private static final List<String> HOURS = List.of(
            "monday-friday: [\"09:00-14:00\", \"15:00-18:00\"]\n  saturday: [\"09:00-13:00\"]\n  holidays: MX",
            "monday-friday: [\"08:30-17:15\"]\n  holidays: ES",
            "monday-sunday: [\"00:30-03:30\", \"20:00-23:00\"]\n  holidays: MX",
            "tuesday: [\"10:00-12:00\"]\n  thursday-friday: [\"06:00-22:00\"]\n  holidays: MX");
    private static final List<String> WITHIN =
            List.of("1h", "90m", "4h", "24h wall", "1h wall", "2 days", "1 working days", "3 working days");
    private static final List<String> CLOCKS = List.of("mql", "created", "assigned", "lead", "sql");
    private static final List<String> WHERES = List.of(
            "",
            ", where: {segment: corporativo}",
            ", where: {source: webinar}",
            ", where: {source: Webinar, segment: CORPORATIVO}",
            ", where: {product: valvulas}",
            ", where: {source: feria}");

    private final Random random;
    final YearMonth month;
    final String asOf;
    private final ZoneId zone;
    private final List<Instant> edges = new ArrayList<>();
    private final Path folder;

    RandomExports(Path folder, long seed) throws IOException {
        this.folder = folder;
        random = new Random(seed);
        zone = ZoneId.of(one(ZONES));
        month = one(
                List.of(YearMonth.of(2026, 3), YearMonth.of(2026, 4), YearMonth.of(2026, 9), YearMonth.of(2026, 10)));
        Instant start = month.atDay(1).atStartOfDay(zone).toInstant();
        Instant end = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        Instant until = one(List.of(
                end,
                end.plus(Duration.ofDays(20)),
                end.minus(Duration.ofDays(10)),
                start.plus(Duration.ofHours(400)),
                start.plus(Duration.ofHours(37))));
        asOf = until.toString();
        edges.addAll(List.of(start, start.minusSeconds(1), end, end.minusSeconds(1), until, until.minusSeconds(1)));
        for (int i = 0; i < 150; i++) {
            Instant quarter = start.minus(Duration.ofDays(15)).plus(Duration.ofMinutes(15L * random.nextInt(96 * 62)));
            edges.add(quarter);
        }
        Files.createDirectories(agreement());
        Files.createDirectories(exports());
        writeAgreement();
        writeLeads();
        writeDeals();
        writeActivities();
        write("owners.csv", "owner,name,team,active", List.of("ana,A,Norte,true", "beto,B,Sur,false", "carla,C,,true"));
        writeVisits();
    }

    Path agreement() {
        return folder.resolve("agreement");
    }

    Path exports() {
        return folder.resolve("exports");
    }

    private void writeAgreement() throws IOException {
        String hours = one(HOURS);
        String text = "agreement: Made up\ncompany: Made up\nversion: \"1\"\neffective-from: 2026-01-01\nlanguage: en\n"
                + "time-zone: " + zone + "\ncurrency: MXN\nworking-time:\n  " + hours + "\n"
                + "  closed: [" + month.atDay(9) + ", " + month.atDay(20) + "]\n"
                + (hours.contains("monday") ? "  open: [2026-03-16]\n" : "")
                + "stages:\n"
                + "  - {id: visit, name: Visit}\n"
                + "  - {id: subscriber, name: Subscriber, values: [suscriptor]}\n"
                + "  - {id: lead, name: Lead, values: [lead]}\n"
                + "  - {id: mql, name: MQL, values: [mql, marketing qualified], criteria: {any: [{column: downloads,"
                + " at-least: 2}, {column: score, at-least: 60}]}}\n"
                + (random.nextInt(3) == 0 ? "  - {id: demo, name: Demo, values: [otra]}\n" : "")
                + "  - {id: sql, name: SQL, values: [sql], date-column: fecha_sql, criteria: {all: [{column: score,"
                + " at-least: 20}]}}\n"
                + "  - {id: opportunity, name: Opportunity, values: [oportunidad]}\n"
                + "  - {id: customer, name: Customer, values: [cliente]}\n"
                + "  - {id: evangelist, name: Evangelist, values: [promotor]}\n"
                + "buyer-profile: {name: Plant, all: [{column: country, in: [MX, CO]}, {column: employees, at-least: 50}]}\n"
                + "touches: {types: [call, email], directions: [outbound]}\n"
                + "decisions: {accepted: [en proceso], rejected: [rechazado], unreachable-reasons: [no contesta],"
                + " exempt-reasons: [duplicado, spam]}\n"
                + "commitments:\n";
        List<String> measures = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            measures.add("first_response, clock-from: " + one(CLOCKS) + ", within: " + one(WITHIN) + one(WHERES)
                    + ", target: {at-least: 70%}");
        }
        measures.add("never_contacted, clock-from: " + one(CLOCKS) + ", within: " + one(WITHIN) + one(WHERES)
                + ", target: {at-most: 10%}");
        measures.add("entries, stage: mql" + one(WHERES) + ", target: {at-least: 20, per-month: {" + month + ": 7}}");
        measures.add("entries, stage: customer" + one(WHERES) + ", target: {at-most: 5}");
        measures.add("fit" + one(WHERES) + ", target: {at-least: 33.3%}");
        measures.add("fit, stage: sql" + one(WHERES) + ", target: {at-least: 33.3%}");
        measures.add("qualified, stage: sql" + one(WHERES) + ", target: {at-least: 50%}");
        measures.add("acceptance" + one(WHERES) + ", target: {at-least: 50%}");
        measures.add("conversion_cohort, from: lead, to: opportunity" + one(WHERES) + ", target: {at-least: 50%}");
        measures.add("conversion_period, from: mql, to: customer" + one(WHERES) + ", target: {at-least: 50%}");
        measures.add("win_rate" + one(WHERES) + ", target: {at-least: 50%}");
        measures.add("win_rate_value" + one(WHERES) + ", target: {at-least: 50%}");
        measures.add("deal_value" + one(WHERES) + ", target: {at-least: 1000}");
        measures.add("sales_cycle" + one(WHERES) + ", target: {at-most: 7 days}");
        measures.add("revenue" + one(WHERES) + ", target: {at-least: 3000}");
        Collections.shuffle(measures, random);
        StringBuilder commitments = new StringBuilder();
        for (int i = 0; i < measures.size(); i++) {
            commitments
                    .append("  - {id: c")
                    .append(i)
                    .append(", by: sales, measure: ")
                    .append(measures.get(i))
                    .append("}\n");
        }
        Files.writeString(
                agreement().resolve("2026-01.yml"), text + commitments + "exchange-rates: {USD: 18.4, EUR: 20.925}\n");
    }

    private void writeLeads() throws IOException {
        boolean assigned = random.nextInt(3) > 0;
        boolean firstTouch = random.nextInt(3) == 0;
        boolean owners = random.nextInt(4) > 0;
        String header = "lead_id,created_at,stage,subscriber_at,lead_at,mql_at,fecha_sql,opportunity_at,customer_at,"
                + "evangelist_at,source,campaign,segment,product,status,accepted_at,rejected_at,rejection_reason,"
                + "merged_into,modified_at,downloads,score,country,employees,demo_at"
                + (assigned ? ",assigned_at" : "") + (firstTouch ? ",first_touch_at" : "") + (owners ? ",owner" : "");
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            int id = random.nextInt(20) == 0 ? random.nextInt(160) : i;
            rows.add(String.join(
                            ",",
                            "L" + id,
                            time(0),
                            one(List.of(
                                    "",
                                    "Lead",
                                    "LEAD",
                                    "mql",
                                    "Marketing Qualified",
                                    "sql",
                                    "suscriptor",
                                    "Suscriptor ",
                                    "Oportunidad",
                                    "cliente",
                                    "Promotor",
                                    "otra")),
                            time(80),
                            time(80),
                            time(40),
                            time(60),
                            time(80),
                            time(85),
                            time(95),
                            one(List.of("", "Webinar", "Feria", "Google Ads")),
                            one(List.of("", "\"uno, dos\"", "\"con \"\"comillas\"\"\"")),
                            one(List.of("", "corporativo", "mediana")),
                            one(List.of("", "bombas", "válvulas")),
                            one(List.of("", "nuevo", "en proceso", "Rechazado", "rechazado ")),
                            time(70),
                            time(70),
                            one(List.of("", "spam", "SPAM", "Duplicado", "no contesta", "otro")),
                            mergedInto(id),
                            time(30),
                            one(List.of("", "0", "1", "2", "3")),
                            one(List.of("", "10", "20", "59", "60", "60.5", "n/a")),
                            one(List.of("", "MX", "mx", "CO", "US")),
                            one(List.of("", "49", "50", "500")),
                            time(80))
                    + (assigned ? "," + time(30) : "")
                    + (firstTouch ? "," + time(70) : "")
                    + (owners ? "," + one(List.of("", "ana", "beto", "carla", "nadie")) : ""));
        }
        write("leads.csv", header, rows);
    }

    /** Mostly nothing, sometimes an earlier lead, and now and then one that no export holds. */
    private String mergedInto(int id) {
        if (random.nextInt(100) == 0) {
            return "X9";
        }
        return random.nextInt(15) == 0 && id > 5 ? "L" + random.nextInt(id) : "";
    }

    private void writeDeals() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            int id = random.nextInt(20) == 0 ? random.nextInt(130) : i;
            rows.add(String.join(
                    ",",
                    "D" + id,
                    time(0),
                    lead(),
                    one(List.of("", "ana", "beto", "carla", "nadie")),
                    one(List.of("open", "won", "Won", "WON ", "lost", "lost")),
                    time(15),
                    one(List.of("", "0.00", "100.00", "99.99", "1234.56", "33.33")),
                    one(List.of("", "MXN", "mxn", "USD", "EUR", "CAD")),
                    one(List.of("", "bombas", "Válvulas"))));
        }
        write("deals.csv", "deal_id,created_at,lead_id,owner,outcome,closed_at,amount,currency,product", rows);
    }

    private void writeActivities() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            rows.add(String.join(
                    ",",
                    lead(),
                    time(0),
                    one(List.of("", "ana", "beto")),
                    one(List.of("call", "call", "Email", "email", "fax", "note", "")),
                    one(List.of("outbound", "outbound", "Outbound", "inbound", "internal", "")),
                    one(List.of("connected", "")),
                    one(List.of("", "", "false", "true"))));
        }
        rows.removeIf(row -> row.startsWith(","));
        rows.addAll(rows.subList(0, 9));
        String header = "lead_id,occurred_at,owner,type,direction,outcome,automated";
        write("activities-1.csv", header, rows.subList(0, 200));
        write("activities-2.csv", header, rows.subList(200, rows.size()));
    }

    private void writeVisits() throws IOException {
        List<String> rows = IntStream.range(0, 90)
                .mapToObj(i -> String.join(
                        ",",
                        month.atDay(1).plusDays(random.nextInt(50) - 10).toString(),
                        String.valueOf(random.nextInt(4) * 7),
                        one(List.of("", "Webinar", "Feria")),
                        one(List.of("", "\"uno, dos\""))))
                .toList();
        write("visits.csv", "date,visits,source,campaign", rows);
    }

    private void write(String name, String header, List<String> rows) throws IOException {
        Files.writeString(exports().resolve(name), header + "\n" + String.join("\n", rows) + "\n");
    }

    private String lead() {
        return random.nextInt(25) == 0 ? one(List.of("", "X1")) : "L" + random.nextInt(160);
    }

    /** One of the instants in one of the spellings, or nothing in so many of a hundred cases. */
    private String time(int percentEmpty) {
        if (random.nextInt(100) < percentEmpty) {
            return "";
        }
        Instant instant = one(edges);
        return switch (random.nextInt(12)) {
            case 0 -> instant.toString();
            case 1 -> instant.atZone(ZoneId.of("Asia/Tokyo")).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            case 2 -> instant.atZone(zone).toLocalDate().toString();
            // a quarter past two exists on no day on which clocks leap over it
            case 3 -> instant.atZone(zone).toLocalDate() + "T02:15:00";
            default ->
                instant.atZone(zone).toLocalDateTime().format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss"));
        };
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
