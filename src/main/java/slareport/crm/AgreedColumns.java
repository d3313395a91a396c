package slareport.crm;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.facts.DealSchema;
import slareport.facts.Entity;
import slareport.facts.LeadSchema;

/** The columns that an export of an entity can have: the canonical ones and those that any version of the agreement names. */
final class AgreedColumns {
    /** Comes from the owners export, so that no other export has it as a column. */
    private static final String TEAM = "team";

    private static final Set<MeasureCode> ON_DEALS = EnumSet.of(
            MeasureCode.FRESH,
            MeasureCode.WIN_RATE,
            MeasureCode.WIN_RATE_VALUE,
            MeasureCode.DEAL_VALUE,
            MeasureCode.SALES_CYCLE,
            MeasureCode.REVENUE,
            MeasureCode.CUSTOMER_VALUE,
            MeasureCode.VELOCITY,
            MeasureCode.RETURN_ON_SPEND);

    private final Set<String> stageDates = new LinkedHashSet<>();
    private final Set<String> furtherOfLeads = new TreeSet<>();
    private final Set<String> furtherOfDeals = new TreeSet<>();

    AgreedColumns(Agreements agreements) {
        agreements.versions().forEach(this::collect);
        furtherOfLeads.remove(TEAM);
        furtherOfDeals.remove(TEAM);
    }

    private void collect(Agreement version) {
        for (Stage stage : version.stages()) {
            if (!stage.id().equals(Stage.VISIT)) {
                stageDates.add(stage.dateColumn());
            }
            if (stage.criteria() != null) {
                furtherOfLeads.addAll(stage.criteria().columns());
            }
        }
        if (version.buyerProfile() != null) {
            furtherOfLeads.addAll(version.buyerProfile().rule().columns());
        }
        for (Commitment commitment : version.commitments()) {
            if (commitment.where() != null) {
                furtherOfLeads.addAll(commitment.where().columns());
                if (ON_DEALS.contains(commitment.measure())) {
                    furtherOfDeals.addAll(commitment.where().columns());
                }
            }
        }
    }

    LeadSchema leadSchema() {
        return new LeadSchema(stageDates, furtherOfLeads);
    }

    DealSchema dealSchema() {
        return new DealSchema(furtherOfDeals);
    }

    /** Every column that files of the entity can have, by its name in the agreement. */
    Set<String> of(Entity entity) {
        Set<String> columns = new LinkedHashSet<>(entity.required());
        columns.addAll(entity.optional());
        if (entity == Entity.LEADS) {
            columns.addAll(stageDates);
            columns.addAll(furtherOfLeads);
        } else if (entity == Entity.DEALS) {
            columns.addAll(furtherOfDeals);
        }
        return columns;
    }

    /** The columns of the entity that hold dates. */
    Set<String> datesOf(Entity entity) {
        return switch (entity) {
            case LEADS -> new LinkedHashSet<>(leadSchema().dates());
            case DEALS -> Set.of("created_at", "closed_at", "modified_at");
            case ACTIVITIES -> Set.of("occurred_at", "modified_at");
            case OWNERS -> Set.of();
            case VISITS, SPEND -> Set.of("date");
        };
    }

    /** The columns of the entity that hold amounts or counts. */
    static Set<String> numbersOf(Entity entity) {
        return switch (entity) {
            case LEADS, ACTIVITIES, OWNERS -> Set.of();
            case DEALS, SPEND -> Set.of("amount");
            case VISITS -> Set.of("visits");
        };
    }
}
