package slareport.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows that one lead leaves in the exports. */
final class LeadRows {
    static final List<String> LEAD_HEADER = List.of(
            "lead_id",
            "created_at",
            "stage",
            "subscriber_at",
            "lead_at",
            "mql_at",
            "sql_at",
            "assigned_at",
            "owner",
            "source",
            "campaign",
            "segment",
            "product",
            "status",
            "accepted_at",
            "rejected_at",
            "rejection_reason",
            "merged_into",
            "modified_at",
            "downloads",
            "score",
            "country",
            "employees");
    static final List<String> DEAL_HEADER = List.of(
            "deal_id",
            "created_at",
            "lead_id",
            "owner",
            "outcome",
            "closed_at",
            "amount",
            "currency",
            "lost_reason",
            "product");
    static final List<String> ACTIVITY_HEADER =
            List.of("lead_id", "occurred_at", "owner", "type", "direction", "outcome", "automated");

    final Lead lead;
    final List<Row> leads = new ArrayList<>();
    final List<Row> deals = new ArrayList<>();
    final List<Row> activities = new ArrayList<>();

    LeadRows(Lead lead) {
        this.lead = lead;
        leads.add(leadRow(lead));
        for (int i = 0; i < lead.deals.size(); i++) {
            deals.add(dealRow("D" + lead.number + (i == 0 ? "" : "-" + (i + 1)), lead.id(), lead.deals.get(i)));
        }
        lead.activities.forEach(activity -> activities.add(activityRow(lead.id(), activity)));
    }

    static Row dealRow(String id, String leadId, Deal deal) {
        return row(
                id,
                LocalSecond.text(deal.created()),
                leadId,
                deal.owner(),
                deal.outcome(),
                LocalSecond.text(deal.closed()),
                deal.cents() / 100 + "." + deal.cents() % 100 / 10 + deal.cents() % 10,
                deal.currency(),
                deal.lostReason(),
                deal.product());
    }

    private static Row leadRow(Lead lead) {
        return row(
                lead.id(),
                LocalSecond.text(lead.created),
                lead.stage,
                LocalSecond.text(lead.subscriber),
                LocalSecond.text(lead.becameLead),
                LocalSecond.text(lead.mql),
                LocalSecond.text(lead.sql),
                LocalSecond.text(lead.assigned),
                lead.owner.id(),
                lead.source.label(),
                lead.campaign,
                lead.segment,
                lead.product,
                lead.status,
                LocalSecond.text(lead.accepted),
                LocalSecond.text(lead.rejected),
                lead.rejectionReason,
                "",
                LocalSecond.text(lead.modified),
                Integer.toString(lead.downloads),
                Integer.toString(lead.score),
                lead.country,
                Integer.toString(lead.employees));
    }

    static Row activityRow(String leadId, Activity activity) {
        return row(
                leadId,
                LocalSecond.text(activity.at()),
                activity.owner(),
                activity.type(),
                activity.direction(),
                activity.outcome(),
                activity.automated() ? "true" : "");
    }

    private static Row row(String... cells) {
        return new Row(new ArrayList<>(Arrays.asList(cells)), Outcome.LOADED);
    }
}
