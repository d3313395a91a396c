package slareport.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.measure.Figure;
import slareport.measure.Scope;

/**
 * What was spent. Spend is no measure of its own: it is what the costs per stage divide, and what the return divides by.
 */
final class Spend {
    private final Edition edition;

    Spend(Edition edition) {
        this.edition = edition;
    }

    /** The spend of a scope value as an amount in the agreement's currency, null when the figures do not tell. */
    @Nullable Figure of(Scope scope, String value) {
        for (Stage stage : edition.agreement().stages()) {
            Figure cost = edition.figures().of(MeasureCode.COST_PER, "", stage.id(), scope, value);
            if (cost != null && cost.numerator() != null) {
                return amount(cost, cost.numerator());
            }
        }
        Figure gained = edition.figures().of(MeasureCode.RETURN_ON_SPEND, "", "", scope, value);
        return gained == null || gained.denominator() == null ? null : amount(gained, gained.denominator());
    }

    /** The stages that have a cost in total, in their order. */
    List<Stage> stages() {
        return edition.agreement().stages().stream()
                .filter(stage -> {
                    Figure cost = edition.figures().total(MeasureCode.COST_PER, "", stage.id());
                    return cost != null && cost.value() != null;
                })
                .toList();
    }

    private Figure amount(Figure source, BigDecimal amount) {
        return new Figure(
                source.month(),
                source.measure(),
                "",
                "",
                source.scope(),
                source.scopeValue(),
                null,
                null,
                amount,
                edition.agreement().currency(),
                null,
                null,
                "",
                null,
                null,
                null,
                null,
                null);
    }
}
