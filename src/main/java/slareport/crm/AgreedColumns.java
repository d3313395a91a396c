package slareport.crm;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.agreement.Rule;
import slareport.agreement.Stage;
import slareport.facts.DealSchema;
import slareport.facts.Entity;
import slareport.facts.LeadSchema;
import slareport.facts.RuleNumbers;

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
    private final Set<String> comparedOfLeads = new TreeSet<>();
    private final Set<String> comparedOfDeals = new TreeSet<>();

    AgreedColumns(Agreements agreements) {
        agreements.versions().forEach(this::collect);
        furtherOfLeads.remove(TEAM);
        furtherOfDeals.remove(TEAM);
        comparedOfLeads.remove(TEAM);
        comparedOfDeals.remove(TEAM);
    }

    private void collect(Agreement version) {
        for (Stage stage : version.stages()) {
            if (!stage.id().equals(Stage.VISIT)) {
                stageDates.add(stage.dateColumn());
            }
            if (stage.criteria() != null) {
                collectOfLeads(stage.criteria());
            }
        }
        if (version.buyerProfile() != null) {
            collectOfLeads(version.buyerProfile().rule());
        }
        for (Commitment commitment : version.commitments()) {
            if (commitment.where() != null) {
                collectOfLeads(commitment.where());
                if (ON_DEALS.contains(commitment.measure())) {
                    furtherOfDeals.addAll(commitment.where().columns());
                    comparedOfDeals.addAll(commitment.where().comparedColumns());
                }
            }
        }
    }

    private void collectOfLeads(Rule rule) {
        furtherOfLeads.addAll(rule.columns());
        comparedOfLeads.addAll(rule.comparedColumns());
    }

    LeadSchema leadSchema() {
        return new LeadSchema(stageDates, withNumbers(furtherOfLeads, comparedOfLeads));
    }

    DealSchema dealSchema() {
        return new DealSchema(withNumbers(furtherOfDeals, comparedOfDeals));
    }

    private static Set<String> withNumbers(Set<String> further, Set<String> compared) {
        Set<String> all = new LinkedHashSet<>(further);
        compared.forEach(column -> all.add(RuleNumbers.columnOf(column)));
        return all;
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
            case STAGE_CHANGES -> Set.of("changed_at");
            case OWNERS -> Set.of();
            case VISITS, SPEND -> Set.of("date");
        };
    }

    /** The columns of the entity that rules compare with a bound. */
    Set<String> comparedOf(Entity entity) {
        return switch (entity) {
            case LEADS -> comparedOfLeads;
            case DEALS -> comparedOfDeals;
            case ACTIVITIES, STAGE_CHANGES, OWNERS, VISITS, SPEND -> Set.of();
        };
    }

    /** The columns of the entity that hold amounts or counts. */
    static Set<String> numbersOf(Entity entity) {
        return switch (entity) {
            case LEADS, ACTIVITIES, STAGE_CHANGES, OWNERS -> Set.of();
            case DEALS, SPEND -> Set.of("amount");
            case VISITS -> Set.of("visits");
        };
    }
}
