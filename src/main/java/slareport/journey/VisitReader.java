package slareport.journey;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Rule;
import slareport.facts.CrmFacts;
import slareport.facts.Dictionary;
import slareport.facts.Entity;
import slareport.facts.VisitRow;

/** Which rows of visits a rule covers, by their place in {@link CrmFacts#visits()}. */
public final class VisitReader {
    private final CrmFacts facts;
    private final RuleCompiler rules;

    public VisitReader(CrmFacts facts) {
        this.facts = facts;
        this.rules = new RuleCompiler(this::column);
    }

    /** Which rows a rule holds for; null covers all. */
    public Coverage coverage(@Nullable Rule rule) {
        return rules.compile(rule);
    }

    private @Nullable TextColumn column(String name) {
        if (!facts.has(Entity.VISITS, name)) {
            return null;
        }
        return switch (name) {
            case "source" -> of(VisitRow::source);
            case "campaign" -> of(VisitRow::campaign);
            default -> null;
        };
    }

    private TextColumn of(Function<VisitRow, String> text) {
        Dictionary dictionary = new Dictionary();
        int[] codes = facts.visits().stream()
                .mapToInt(row -> dictionary.code(text.apply(row)))
                .toArray();
        return TextColumn.of(dictionary, row -> codes[row]);
    }
}
