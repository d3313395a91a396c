package slareport.reference;

import static net.jqwik.api.Arbitraries.of;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Made-up worlds, which shrink to few rows with few cells and to the simplest of agreements. */
public final class Worlds {
    /** What exports may lack. */
    private static final List<String> LEFT_OUT = List.of(
            "leads",
            "activities",
            "deals",
            "visits",
            "spend",
            "owners",
            "stage_changes",
            "leads.source",
            "leads.campaign",
            "leads.segment",
            "leads.owner",
            "leads.product",
            "leads.assigned_at",
            "leads.first_touch_at",
            "leads.modified_at",
            "leads.stage",
            "leads.accepted_at",
            "leads.rejected_at",
            "leads.rejection_reason",
            "leads.status",
            "leads.subscriber_at",
            "leads.mql_at",
            "leads.sql_at",
            "leads.demo_at",
            "leads.opportunity_at",
            "leads.customer_at",
            "leads.merged_into",
            "deals.lead_id",
            "deals.outcome",
            "deals.closed_at",
            "activities.type",
            "activities.direction",
            "leads.score",
            "leads.country",
            "deals.owner",
            "deals.product",
            "deals.segment",
            "deals.amount",
            "deals.currency",
            "activities.activity_id",
            "activities.outcome",
            "activities.automated",
            "owners.team",
            "stage_changes.lead_id",
            "stage_changes.deal_id",
            "visits.source",
            "spend.campaign",
            "spend.currency");

    /** Without these nothing tells of acceptances. */
    private static final Set<String> ACCEPTANCES = Set.of(
            "leads.accepted_at",
            "leads.status",
            "leads.sql_at",
            "leads.demo_at",
            "leads.opportunity_at",
            "leads.customer_at",
            "leads.evangelist_at",
            "deals");

    private Worlds() {}

    /** Small worlds. */
    public static Arbitrary<MadeWorld> any() {
        return with(
                MadeRows.leads(8),
                MadeRows.deals(8),
                MadeRows.activities(16),
                MadeRows.stageChanges(16),
                leftOut(),
                Repeats.any());
    }

    /** Worlds in which months resemble each other, so that rates can be measured. */
    static Arbitrary<MadeWorld> lasting() {
        return with(
                MadeRows.leads(8),
                MadeRows.deals(8),
                MadeRows.activities(16),
                MadeRows.stageChanges(16),
                leftOut(),
                Repeats.some());
    }

    /** Mostly nothing or little; now and then so much that nothing of some kind is told any more. */
    private static Arbitrary<Set<String>> leftOut() {
        return Arbitraries.frequencyOf(
                Tuple.of(18, of(LEFT_OUT).set().ofMaxSize(2)),
                Tuple.of(1, Arbitraries.just(ACCEPTANCES)),
                Tuple.of(2, of(LEFT_OUT).set().ofMinSize(3).ofMaxSize(15)));
    }

    /** Great worlds in which nothing is left out, and no file has many rows that cannot be read. */
    static Arbitrary<MadeWorld> great() {
        return with(
                        MadeRows.leads(200),
                        MadeRows.deals(150),
                        MadeRows.activities(600),
                        MadeRows.stageChanges(400),
                        Arbitraries.just(Set.of()),
                        Arbitraries.just(Repeats.NONE))
                .map(MadeWorld::withoutMistakes);
    }

    private static Arbitrary<MadeWorld> with(
            Arbitrary<List<Map<String, MadeCell>>> leadRows,
            Arbitrary<List<Map<String, MadeCell>>> dealRows,
            Arbitrary<List<Map<String, MadeCell>>> activityRows,
            Arbitrary<List<Map<String, MadeCell>>> changeRows,
            Arbitrary<Set<String>> without,
            Arbitrary<Repeats> repeats) {
        Arbitrary<Map<String, List<Map<String, MadeCell>>>> rows = Combinators.combine(
                        leadRows,
                        dealRows,
                        activityRows,
                        changeRows,
                        MadeRows.owners(),
                        MadeRows.visits(),
                        MadeRows.spend())
                .as((leads, deals, activities, changes, owners, visits, spend) -> {
                    Map<String, List<Map<String, MadeCell>>> entities = new LinkedHashMap<>();
                    entities.put("leads", leads);
                    entities.put("deals", deals);
                    entities.put("activities", activities);
                    entities.put("stage_changes", changes);
                    entities.put("owners", owners);
                    entities.put("visits", visits);
                    entities.put("spend", spend);
                    return entities;
                });
        return Combinators.combine(MadeAgreement.any(), MadeRows.asOf(), rows, without, repeats)
                .as(MadeWorld::of);
    }
}
