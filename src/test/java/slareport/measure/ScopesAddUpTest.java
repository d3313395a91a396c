package slareport.measure;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import slareport.agreement.MeasureCode;
import slareport.reference.MadeWorld;
import slareport.reference.Worlds;

/** The values of a scope add up to the total: counts and sums, and the numerators and denominators of the others. */
class ScopesAddUpTest {
    private static final Set<MeasureCode> SUMS =
            EnumSet.of(MeasureCode.ENTRIES, MeasureCode.VISITS, MeasureCode.REVENUE);

    /** The figures of one measure for one population. */
    private record Table(MeasureCode measure, String from, String to, String commitment) {
        static Table of(Figure figure) {
            return new Table(figure.measure(), figure.stageFrom(), figure.stageTo(), figure.commitment());
        }
    }

    @Property(tries = 80, seed = "20261102", edgeCases = EdgeCasesMode.NONE)
    void everyScope_addsUpToTheTotal(@ForAll("worlds") MadeWorld world) {
        Map<Table, Map<Scope, List<Figure>>> tables =
                world.report().review().figures().stream().collect(groupingBy(Table::of, groupingBy(Figure::scope)));
        tables.forEach((table, scopes) -> scopes.forEach((scope, figures) -> {
            List<Figure> total = scopes.get(Scope.TOTAL);
            String what = table + " by " + scope;
            assertThat(sum(figures, Figure::numerator)).as(what).isEqualByComparingTo(sum(total, Figure::numerator));
            if (table.measure() != MeasureCode.CUSTOMER_VALUE) {
                // a customer with two products is one of each
                assertThat(sum(figures, Figure::denominator))
                        .as(what)
                        .isEqualByComparingTo(sum(total, Figure::denominator));
            }
            if (SUMS.contains(table.measure())) {
                assertThat(sum(figures, Figure::value)).as(what).isEqualByComparingTo(sum(total, Figure::value));
            }
        }));
    }

    private static BigDecimal sum(List<Figure> figures, Function<Figure, BigDecimal> part) {
        return figures.stream().map(part).filter(number -> number != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Provide
    Arbitrary<MadeWorld> worlds() {
        return Worlds.any();
    }
}
