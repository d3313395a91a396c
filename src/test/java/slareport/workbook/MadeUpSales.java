package slareport.workbook;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import slareport.agreement.MeasureCode;
import slareport.measure.Figure;
import slareport.measure.Scope;
import slareport.measure.VelocityFactors;

/** Made-up figures of what sources cost and brought, and of what people and teams won. */
final class MadeUpSales {
    /** 84 open deals, 58 of 196 won, of 150 000 each, in 42 days: 84 × 58 ÷ 196 × 150 000 ÷ 42. */
    static final VelocityFactors FACTORS =
            new VelocityFactors(84, 58, 196, 56, new BigDecimal("8400000"), new BigDecimal("42"));

    private final YearMonth month;
    private final List<Figure> figures = new ArrayList<>();

    private MadeUpSales(YearMonth month) {
        this.month = month;
    }

    /** @param past whether only totals are known */
    static List<Figure> of(YearMonth month, List<String> sources, List<String> owners, boolean past) {
        MadeUpSales sales = new MadeUpSales(month);
        sales.source(Scope.TOTAL, "", 240_000, 1_012_000);
        sales.velocity();
        if (!past) {
            for (int i = 0; i < sources.size(); i++) {
                sales.source(Scope.SOURCE, sources.get(i), 60_000 - 12_000L * i, 310_000 - 70_000L * i);
                sales.visits(sources.get(i), 6_000 - 1_100L * i);
            }
            for (int i = 0; i < owners.size(); i++) {
                sales.person(Scope.OWNER, owners.get(i), Math.max(0.05, 0.62 - 0.11 * i), 45 - 8 * i);
            }
            sales.person(Scope.TEAM, "Norte", 0.29, 52);
            sales.person(Scope.TEAM, "Sur", 0.25, 44);
        }
        return sales.figures;
    }

    private void source(Scope scope, String value, long spend, long revenue) {
        int[] entries = {scope == Scope.TOTAL ? 812 : 160, scope == Scope.TOTAL ? 388 : 75, spend > 20_000 ? 5 : 0};
        String[] stages = {"lead", "mql", "customer"};
        for (int i = 0; i < stages.length; i++) {
            figures.add(divided(MeasureCode.COST_PER, stages[i], scope, value, spend, entries[i], "MXN"));
        }
        figures.add(divided(MeasureCode.RETURN_ON_SPEND, "", scope, value, revenue - spend, spend, "ratio"));
        if (scope != Scope.TOTAL) {
            figures.add(MadeUpReport.plain(month, MeasureCode.REVENUE, "", scope, value, revenue, "MXN"));
        }
    }

    private void visits(String source, long visits) {
        figures.add(MadeUpReport.plain(month, MeasureCode.VISITS, "", Scope.SOURCE, source, visits, "count"));
    }

    private void person(Scope scope, String value, double winRate, int closed) {
        figures.add(MadeUpReport.share(month, MeasureCode.WIN_RATE, "", "", scope, value, winRate, closed, ""));
        figures.add(MadeUpReport.share(month, MeasureCode.ACCEPTANCE, "", "mql", scope, value, 0.8, closed + 9, ""));
    }

    private void velocity() {
        figures.add(MadeUpReport.plain(month, MeasureCode.VELOCITY, "", Scope.TOTAL, "", 88_776, "MXN/day"));
    }

    private Figure divided(
            MeasureCode measure, String stage, Scope scope, String value, long above, long below, String unit) {
        return MadeUpReport.figure(
                month, measure, "", stage, scope, value, new BigDecimal(above), new BigDecimal(below), unit, "");
    }
}
