package slareport.reference;

import static slareport.reference.Plain.plain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import slareport.reference.Decision.Verdict;
import slareport.reference.Source.Row;

/** Puts leads, their deals and their touches together from the exports. */
final class Journeys {
    private final Pact pact;
    private final Instant asOf;
    private final Sorting sorting;
    private final Map<String, String> teams = new HashMap<>();
    private final Map<String, Row> leadRows = new LinkedHashMap<>();

    /** When leads entered stages by changes, by lead and stage. */
    private final Map<String, Map<String, Instant>> changes = new HashMap<>();

    /** Whether there is an export of leads. */
    final boolean knowLeads;

    final List<Lead> leads = new ArrayList<>();
    final List<Deal> deals = new ArrayList<>();
    final List<Daily> visits = new ArrayList<>();
    final List<Daily> spend = new ArrayList<>();

    Journeys(Pact pact, Exports exports, Instant asOf) {
        this.pact = pact;
        this.asOf = asOf;
        knowLeads = exports.have("leads");
        sorting = new Sorting(pact, asOf);
        for (Row row : sorting.owners(exports.of("owners"))) {
            teams.put(row.get("owner"), row.get("team"));
        }
        for (Row row : sorting.leads(exports.of("leads"))) {
            leadRows.put(row.get("lead_id"), row);
        }
        for (Row row : sorting.deals(exports.of("deals"))) {
            deals.add(deal(row));
        }
        Map<String, List<Deal>> dealsOfLeads = deals.stream().collect(Collectors.groupingBy(Deal::leadId));
        for (Row row : sorting.stageChanges(exports.of("stage_changes"))) {
            addChange(row);
        }
        Map<String, List<Touch>> touches = touches(exports.of("activities"));
        leadRows.forEach((id, row) -> leads.add(
                lead(id, row, touches.getOrDefault(id, List.of()), dealsOfLeads.getOrDefault(id, List.of()))));
        for (Row row : sorting.days(exports.of("visits"))) {
            addDaily(visits, row, new BigDecimal(row.get("visits")));
        }
        for (Row row : sorting.days(exports.of("spend"))) {
            addDaily(spend, row, converted(row));
        }
    }

    List<List<String>> reconciliation() {
        return sorting.reconciliation();
    }

    /** The stages that leads entered by changes. */
    Set<String> changedStages() {
        return changes.values().stream()
                .flatMap(ofLead -> ofLead.keySet().stream())
                .collect(Collectors.toSet());
    }

    private void addChange(Row row) {
        String lead = row.get("lead_id").isEmpty()
                ? deals.stream()
                        .filter(deal -> deal.id().equals(row.get("deal_id")))
                        .map(Deal::leadId)
                        .findFirst()
                        .orElse("")
                : sorting.survivor(row.get("lead_id"));
        String stage = pact.stageCalled(row.get("stage"));
        if (leadRows.containsKey(lead) && stage != null && !stage.equals("visit")) {
            changes.computeIfAbsent(lead, id -> new HashMap<>())
                    .merge(stage, past(row, "changed_at"), (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    private Deal deal(Row row) {
        String leadId = row.get("lead_id").isEmpty() ? "" : sorting.survivor(row.get("lead_id"));
        Row lead = leadRows.get(leadId);
        Map<String, String> own = filled(row);
        Map<String, String> ofLead = lead == null ? Map.of() : filled(lead);
        String owner = own.getOrDefault("owner", ofLead.getOrDefault("owner", ""));
        String outcome = plain(row.get("outcome")).isEmpty() ? "open" : plain(row.get("outcome"));
        boolean ends = !outcome.equals("open") && !row.get("closed_at").isEmpty();
        return new Deal(
                row.get("deal_id"),
                leadId,
                own,
                ofLead,
                teams.getOrDefault(owner, ""),
                past(row, "created_at"),
                outcome,
                ends ? Time.instant(row.get("closed_at"), pact.zone) : null,
                ends ? past(row, "closed_at") : null,
                converted(row));
    }

    /** The amount in the agreement's currency, null without an amount or without a rate. */
    private BigDecimal converted(Row row) {
        BigDecimal rate = pact.rate(row.get("currency"));
        return row.get("amount").isEmpty() || rate == null ? null : new BigDecimal(row.get("amount")).multiply(rate);
    }

    private void addDaily(List<Daily> days, Row row, BigDecimal amount) {
        String date = row.get("date").length() == 7 ? row.get("date") + "-01" : row.get("date");
        Instant start = LocalDate.parse(date).atStartOfDay(pact.zone).toInstant();
        if (start.isBefore(asOf)) {
            days.add(new Daily(row.fields(), start, amount));
        }
    }

    private Map<String, List<Touch>> touches(Source activities) {
        Set<String> types = pact.touches("types");
        Set<String> directions = pact.touches("directions");
        Map<String, List<Touch>> touches = new HashMap<>();
        for (Row row : sorting.activities(activities)) {
            if (types.contains(plain(row.get("type")))
                    && directions.contains(plain(row.get("direction")))
                    && !plain(row.get("automated")).equals("true")) {
                touches.computeIfAbsent(sorting.survivor(row.get("lead_id")), id -> new ArrayList<>())
                        .add(new Touch(
                                past(row, "occurred_at"),
                                plain(row.get("outcome")).equals("connected")));
            }
        }
        return touches;
    }

    private Lead lead(String id, Row row, List<Touch> activities, List<Deal> ofLead) {
        List<Touch> touches = new ArrayList<>(activities);
        if (past(row, "first_touch_at") != null) {
            touches.add(new Touch(past(row, "first_touch_at"), false));
        }
        touches.sort(Comparator.comparing(Touch::at));

        Map<String, String> attributes = filled(row);
        attributes.put("team", teams.getOrDefault(row.get("owner"), ""));

        Map<String, Instant> dates = new HashMap<>();
        Map<String, Instant> changed = changes.getOrDefault(id, Map.of());
        pact.leadStages()
                .forEach(stage -> dates.put(
                        stage,
                        Optional.ofNullable(past(row, pact.dateColumn(stage))).orElse(changed.get(stage))));
        Instant created = past(row, "created_at");
        Map<String, Instant> entries = Entries.of(pact, dates, created, pact.stageCalled(row.get("stage")), ofLead);
        return new Lead(
                id, attributes, created, past(row, "assigned_at"), entries, touches, decision(row, entries), ofLead);
    }

    private Decision decision(Row row, Map<String, Instant> entries) {
        Instant rejected = past(row, "rejected_at");
        Instant accepted = past(row, "accepted_at");
        Instant moved = pact.lists("mql") ? pact.after("mql").map(entries::get).orElse(null) : null;
        if (rejected != null || pact.decides("rejected", row.get("status"))) {
            return new Decision(Verdict.REJECTED, rejected, row.get("rejection_reason"));
        }
        if (accepted != null || moved != null || pact.decides("accepted", row.get("status"))) {
            return new Decision(Verdict.ACCEPTED, Optional.ofNullable(accepted).orElse(moved), "");
        }
        return new Decision(Verdict.UNDECIDED, null, "");
    }

    private static Map<String, String> filled(Row row) {
        Map<String, String> filled = new HashMap<>();
        row.fields().keySet().stream()
                .filter(column -> !row.get(column).isEmpty())
                .forEach(column -> filled.put(column, row.get(column)));
        return filled;
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
