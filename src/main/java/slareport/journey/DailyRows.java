package slareport.journey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Rule;
import slareport.facts.CrmFacts;
import slareport.facts.Dictionary;
import slareport.facts.Entity;
import slareport.facts.SpendRow;

/**
 * Visits, or spend in the currency of one version of the agreement.
 *
 * @param entity which of the two
 */
public record DailyRows(Entity entity, CrmFacts facts, List<DailyRow> rows) {
    /** The visits. */
    public static DailyRows visits(CrmFacts facts) {
        List<DailyRow> rows = facts.visits().stream()
                .map(row -> new DailyRow(row.date(), BigDecimal.valueOf(row.visits()), row.source(), row.campaign()))
                .toList();
        return new DailyRows(Entity.VISITS, facts, rows);
    }

    /** The spend; rows in a currency without an exchange rate are left out. */
    public static DailyRows spend(CrmFacts facts, Agreement agreement) {
        Dictionary currencies = facts.vocabulary().of("currency");
        facts.spend().forEach(row -> currencies.code(row.currency()));
        ExchangeRates rates = new ExchangeRates(agreement, currencies);
        List<DailyRow> rows = new ArrayList<>();
        for (SpendRow row : facts.spend()) {
            BigDecimal amount = rates.convert(row.amount(), currencies.code(row.currency()));
            if (amount != null) {
                rows.add(new DailyRow(row.date(), amount, row.source(), row.campaign()));
            }
        }
        return new DailyRows(Entity.SPEND, facts, List.copyOf(rows));
    }

    /** Which rows a rule holds for, by their place; null covers all. */
    public Coverage coverage(@Nullable Rule rule) {
        return new RuleCompiler(this::column).compile(rule);
    }

    private @Nullable TextColumn column(String name) {
        if (!facts.has(entity, name)) {
            return null;
        }
        return switch (name) {
            case "source" -> of(DailyRow::source);
            case "campaign" -> of(DailyRow::campaign);
            default -> null;
        };
    }

    private TextColumn of(Function<DailyRow, String> text) {
        Dictionary dictionary = new Dictionary();
        int[] codes =
                rows.stream().mapToInt(row -> dictionary.code(text.apply(row))).toArray();
        return TextColumn.of(dictionary, row -> codes[row]);
    }
}
