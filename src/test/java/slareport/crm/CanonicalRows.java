package slareport.crm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import slareport.calendar.EpochMicros;
import slareport.facts.ActivityKinds;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.facts.NamedRecords;
import slareport.facts.OwnerRow;
import slareport.facts.SpendRow;
import slareport.facts.VisitRow;

/** Writes facts back as rows in the project's own columns: instants in UTC, amounts without trailing zeros. */
final class CanonicalRows {
    private final CrmFacts facts;
    private final List<String> columns;
    /** Owners of activities are kept as codes alone, so that one is found by trying the words that may be meant. */
    private final Set<String> ownersToTry = new HashSet<>();

    /** @param words among which the owners of activities are */
    CanonicalRows(CrmFacts facts, List<String> columns, Set<String> words) {
        this.facts = facts;
        this.columns = columns;
        this.ownersToTry.addAll(words);
    }

    List<List<String>> of(Entity entity) {
        List<List<String>> rows = new ArrayList<>();
        switch (entity) {
            case LEADS -> {
                for (int lead = 0; lead < facts.leadIds().size(); lead++) {
                    if (facts.leads().isLead(lead)) {
                        int row = lead;
                        rows.add(columns.stream()
                                .map(column -> lead(row, column))
                                .toList());
                    }
                }
            }
            case DEALS -> {
                for (int deal = 0; deal < facts.deals().size(); deal++) {
                    int row = deal;
                    rows.add(columns.stream().map(column -> deal(row, column)).toList());
                }
            }
            case ACTIVITIES -> {
                for (int activity = 0; activity < facts.activities().size(); activity++) {
                    int row = activity;
                    rows.add(columns.stream()
                            .map(column -> activity(row, column))
                            .toList());
                }
            }
            case STAGE_CHANGES -> {
                for (int change = 0; change < NamedRecords.stageChanges(facts); change++) {
                    int row = change;
                    rows.add(columns.stream()
                            .map(column -> stageChange(row, column))
                            .toList());
                }
            }
            case OWNERS ->
                facts.owners()
                        .all()
                        .forEach(owner -> rows.add(columns.stream()
                                .map(column -> owner(owner, column))
                                .toList()));
            case VISITS ->
                facts.visits()
                        .forEach(visit -> rows.add(columns.stream()
                                .map(column -> visit(visit, column))
                                .toList()));
            case SPEND ->
                facts.spend()
                        .forEach(spend -> rows.add(columns.stream()
                                .map(column -> spend(spend, column))
                                .toList()));
        }
        return rows;
    }

    private String lead(int lead, String column) {
        int date = facts.leadSchema().dates().indexOf(column);
        if (date >= 0) {
            return instant(facts.leads().date(date, lead));
        }
        return switch (column) {
            case "lead_id" -> facts.leadIds().id(lead);
            case "merged_into" -> NamedRecords.survivorOf(facts, lead);
            case "deal_id" -> NamedRecords.dealOf(facts, lead);
            case "merged_ids" -> mergedInto(facts.leadIds().id(lead));
            default -> {
                int text = facts.leadSchema().texts().indexOf(column);
                yield facts.vocabulary().of(column).text(facts.leads().text(text, lead));
            }
        };
    }

    private String mergedInto(String survivor) {
        StringJoiner ids = new StringJoiner(";");
        for (int lead = 0; lead < facts.leadIds().size(); lead++) {
            if (!facts.leads().isLead(lead)
                    && NamedRecords.survivorOf(facts, lead).equals(survivor)) {
                ids.add(facts.leadIds().id(lead));
            }
        }
        return ids.toString();
    }

    private String deal(int deal, String column) {
        return switch (column) {
            case "deal_id" -> facts.deals().id(deal);
            case "lead_id" -> NamedRecords.leadOfDeal(facts, deal);
            case "created_at" -> instant(facts.deals().createdAt(deal));
            case "closed_at" -> instant(facts.deals().closedAt(deal));
            case "outcome" -> facts.deals().outcome(deal).name().toLowerCase(Locale.ROOT);
            case "amount" -> plain(facts.deals().amount(deal));
            default -> {
                int text = facts.dealSchema().texts().indexOf(column);
                yield facts.vocabulary().of(column).text(facts.deals().text(text, deal));
            }
        };
    }

    private String activity(int activity, String column) {
        ActivityKinds kinds = facts.activities().kinds();
        int kind = facts.activities().kind(activity);
        return switch (column) {
            case "activity_id" -> facts.activities().id(activity);
            case "lead_id" -> facts.leadIds().id(facts.activities().namedLead(activity));
            case "occurred_at" -> instant(facts.activities().occurredAt(activity));
            case "type" -> facts.vocabulary().of("type").text(kinds.type(kind));
            case "direction" -> facts.vocabulary().of("direction").text(kinds.direction(kind));
            case "outcome" -> facts.vocabulary().of("activity_outcome").text(kinds.outcome(kind));
            case "automated" -> String.valueOf(kinds.isAutomated(kind));
            case "owner" -> ownerOf(kind, kinds);
            default -> throw new IllegalArgumentException(column);
        };
    }

    private String stageChange(int change, String column) {
        return switch (column) {
            case "lead_id", "deal_id" -> NamedRecords.changedRecord(facts, change);
            case "stage" -> NamedRecords.stageEntered(facts, change);
            case "changed_at" -> instant(NamedRecords.changedAt(facts, change));
            default -> throw new IllegalArgumentException(column);
        };
    }

    private String ownerOf(int kind, ActivityKinds kinds) {
        return ownersToTry.stream()
                .filter(owner -> kinds.kind(
                                kinds.type(kind),
                                kinds.direction(kind),
                                kinds.outcome(kind),
                                kinds.ownerCode(owner),
                                kinds.isAutomated(kind))
                        == kind)
                .findFirst()
                .orElse("another one");
    }

    private static String owner(OwnerRow owner, String column) {
        return switch (column) {
            case "owner" -> owner.owner();
            case "name" -> owner.name();
            case "team" -> owner.team();
            case "active" -> String.valueOf(owner.active());
            default -> throw new IllegalArgumentException(column);
        };
    }

    private static String visit(VisitRow visit, String column) {
        return switch (column) {
            case "date" -> visit.date().toString();
            case "visits" -> String.valueOf(visit.visits());
            case "source" -> visit.source();
            case "campaign" -> visit.campaign();
            default -> throw new IllegalArgumentException(column);
        };
    }

    private static String spend(SpendRow spend, String column) {
        return switch (column) {
            case "date" -> spend.date().toString();
            case "amount" -> plain(spend.amount());
            case "source" -> spend.source();
            case "campaign" -> spend.campaign();
            case "currency" -> spend.currency();
            default -> throw new IllegalArgumentException(column);
        };
    }

    private static String instant(long micros) {
        return micros == EpochMicros.NONE ? "" : EpochMicros.toInstant(micros).toString();
    }

    private static String plain(BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }
}
