package slareport.reference;

import static slareport.reference.Plain.plain;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import slareport.reference.Lead.Verdict;
import slareport.reference.Source.Row;

/** Puts leads, their deals and their touches together from the exports. */
final class Journeys {
    private final Pact pact;
    private final Instant asOf;
    private final Sorting sorting;
    private final Map<String, String> teams = new HashMap<>();
    private final Map<String, Row> leadRows = new LinkedHashMap<>();
    private final Map<String, List<Deal>> dealsOfLeads;

    final List<Lead> leads = new ArrayList<>();
    final List<Deal> deals = new ArrayList<>();
    final List<Visits> visits = new ArrayList<>();

    /** What the exports have a column for; a deal has its lead's too, and a team needs owners. */
    final Set<String> leadColumns;

    final Set<String> dealColumns;
    final Set<String> visitColumns;

    Journeys(Pact pact, Path exports, Instant asOf) {
        this.pact = pact;
        this.asOf = asOf;
        sorting = new Sorting(pact, asOf);
        Source owners = Source.read(exports, "owners");
        Source leadSource = Source.read(exports, "leads");
        Source dealSource = Source.read(exports, "deals");
        Source visitSource = Source.read(exports, "visits");
        leadColumns = columns(owners, leadSource);
        dealColumns = columns(owners, leadSource, dealSource);
        visitColumns = Set.copyOf(visitSource.columns());
        for (Row row : sorting.owners(owners)) {
            teams.put(row.get("owner"), row.get("team"));
        }
        for (Row row : sorting.leads(leadSource)) {
            leadRows.put(row.get("lead_id"), row);
        }
        for (Row row : sorting.deals(dealSource)) {
            deals.add(deal(row));
        }
        dealsOfLeads = deals.stream().collect(Collectors.groupingBy(Deal::leadId));
        Map<String, List<Instant>> touches = touches(Source.read(exports, "activities"));
        leadRows.forEach((id, row) -> leads.add(lead(id, row, touches.getOrDefault(id, List.of()))));
        for (Row row : sorting.days(visitSource)) {
            Instant day =
                    LocalDate.parse(row.get("date")).atStartOfDay(pact.zone).toInstant();
            if (day.isBefore(asOf)) {
                visits.add(new Visits(row.fields(), day, Long.parseLong(row.get("visits"))));
            }
        }
        sorting.days(Source.read(exports, "spend"));
    }

    List<List<String>> reconciliation() {
        return sorting.reconciliation();
    }

    private static Set<String> columns(Source owners, Source... sources) {
        Set<String> columns = new HashSet<>();
        for (Source source : sources) {
            columns.addAll(source.columns());
        }
        if (columns.contains("owner") && owners.columns().contains("team")) {
            columns.add("team");
        }
        return columns;
    }

    private Deal deal(Row row) {
        String leadId = row.get("lead_id").isEmpty() ? "" : sorting.survivor(row.get("lead_id"));
        Row lead = leadRows.get(leadId);
        Map<String, String> attributes = new HashMap<>();
        if (lead != null) {
            lead.fields().keySet().forEach(column -> attributes.put(column, lead.get(column)));
        }
        row.fields().keySet().stream()
                .filter(column -> !row.get(column).isEmpty())
                .forEach(column -> attributes.put(column, row.get(column)));
        attributes.put("team", teams.getOrDefault(attributes.getOrDefault("owner", ""), ""));

        String outcome = plain(row.get("outcome"));
        Instant closed = outcome.equals("won") || outcome.equals("lost") ? past(row, "closed_at") : null;
        BigDecimal rate = pact.rate(row.get("currency"));
        BigDecimal amount =
                row.get("amount").isEmpty() || rate == null ? null : new BigDecimal(row.get("amount")).multiply(rate);
        return new Deal(row.get("deal_id"), leadId, attributes, past(row, "created_at"), outcome, closed, amount);
    }

    private Map<String, List<Instant>> touches(Source activities) {
        Set<String> types = pact.words("touches", "types");
        Set<String> directions = pact.words("touches", "directions");
        Map<String, List<Instant>> touches = new HashMap<>();
        for (Row row : sorting.activities(activities)) {
            if (types.contains(plain(row.get("type")))
                    && directions.contains(plain(row.get("direction")))
                    && !plain(row.get("automated")).equals("true")) {
                touches.computeIfAbsent(sorting.survivor(row.get("lead_id")), id -> new ArrayList<>())
                        .add(past(row, "occurred_at"));
            }
        }
        return touches;
    }

    private Lead lead(String id, Row row, List<Instant> activityTouches) {
        List<Instant> touches = new ArrayList<>(activityTouches);
        if (past(row, "first_touch_at") != null) {
            touches.add(past(row, "first_touch_at"));
        }
        touches.sort(null);

        Map<String, String> attributes = new HashMap<>();
        row.fields().keySet().forEach(column -> attributes.put(column, row.get(column)));
        attributes.put("team", teams.getOrDefault(row.get("owner"), ""));

        Map<String, Instant> entries = entries(id, row);
        Verdict verdict = verdict(row, entries);
        Instant rejected = verdict == Verdict.REJECTED ? past(row, "rejected_at") : null;
        return new Lead(id, attributes, past(row, "created_at"), entries, touches, verdict, rejected);
    }

    private Map<String, Instant> entries(String id, Row row) {
        Map<String, Instant> entries = new HashMap<>();
        List<String> stages = pact.leadStages();
        Instant later = null;
        for (int i = stages.size() - 1; i >= 0; i--) {
            String stage = stages.get(i);
            boolean optional = pact.isBefore(stage, "lead");
            Instant entry = ownDate(id, row, stage);
            if (entry == null && !optional) {
                entry = later;
            }
            if (entry != null && later != null && entry.isAfter(later)) {
                entry = later;
            }
            if (entry != null) {
                entries.put(stage, entry);
                later = entry;
            }
        }
        return entries;
    }

    /** The date that the export has for the stage, else the one that stands in for it, else null. */
    private Instant ownDate(String id, Row row, String stage) {
        Instant own = past(row, pact.dateColumn(stage));
        if (own != null) {
            return own;
        }
        String standing = pact.stageCalled(row.get("stage"));
        boolean notYetLead = standing != null && pact.isBefore(standing, "lead");
        List<Deal> ofLead = dealsOfLeads.getOrDefault(id, List.of());
        List<Instant> won = ofLead.stream()
                .filter(Deal::isWon)
                .map(Deal::closed)
                .filter(closed -> closed != null)
                .sorted()
                .toList();
        if (notYetLead && stage.equals(standing) || !notYetLead && stage.equals("lead")) {
            return past(row, "created_at");
        }
        return switch (stage) {
            case "opportunity" ->
                ofLead.stream().map(Deal::created).sorted().findFirst().orElse(null);
            case "customer" -> won.isEmpty() ? null : won.get(0);
            case "evangelist" -> won.size() < 2 ? null : won.get(1);
            default -> null;
        };
    }

    private Verdict verdict(Row row, Map<String, Instant> entries) {
        String status = plain(row.get("status"));
        if (past(row, "rejected_at") != null
                || pact.words("decisions", "rejected").contains(status)) {
            return Verdict.REJECTED;
        }
        String next = pact.stages.get(pact.stages.indexOf("mql") + 1);
        if (past(row, "accepted_at") != null
                || pact.words("decisions", "accepted").contains(status)
                || entries.containsKey(next)) {
            return Verdict.ACCEPTED;
        }
        return Verdict.UNDECIDED;
    }

    /** The instant in a column, null if empty or not before as-of. */
    private Instant past(Row row, String column) {
        if (row.get(column).isEmpty()) {
            return null;
        }
        Instant instant = Time.instant(row.get(column), pact.zone);
        return instant.isBefore(asOf) ? instant : null;
    }
}
