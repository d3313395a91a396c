package slareport.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.agreement.Side;
import slareport.agreement.Target;
import slareport.agreement.Target.Direction;
import slareport.measure.NoData;

class TargetHistoryTest {
    @Test
    void sixMonths_atLeast() {
        // from the best on: 90 80 70 60 50 40
        TargetHistory history = history(Direction.AT_LEAST, "60", "90", "40", "70", "80", "50");

        assertThat(history.known()).isEqualTo(6);
        assertThat(history.median()).isEqualByComparingTo("65");
        assertThat(history.best()).isEqualByComparingTo("90");
        assertThat(history.worst()).isEqualByComparingTo("40");
        // three of six reach 70; five of six is the least that is three quarters, and five reach 50
        assertThat(history.metInHalf()).isEqualByComparingTo("70");
        assertThat(history.metInThreeQuarters()).isEqualByComparingTo("50");
    }

    @Test
    void sixMonths_atMost() {
        // from the best on: 40 50 60 70 80 90
        TargetHistory history = history(Direction.AT_MOST, "60", "90", "40", "70", "80", "50");

        assertThat(history.median()).isEqualByComparingTo("65");
        assertThat(history.best()).isEqualByComparingTo("40");
        assertThat(history.worst()).isEqualByComparingTo("90");
        assertThat(history.metInHalf()).isEqualByComparingTo("60");
        assertThat(history.metInThreeQuarters()).isEqualByComparingTo("80");
    }

    @Test
    void fiveMonths_takeTheMiddleOne() {
        // from the best on: 90 80 70 60 50; half of five is at least three, three quarters at least four
        TargetHistory history = history(Direction.AT_LEAST, "60", "90", "", "70", "80", "50");

        assertThat(history.known()).isEqualTo(5);
        assertThat(history.median()).isEqualByComparingTo("70");
        assertThat(history.metInHalf()).isEqualByComparingTo("70");
        assertThat(history.metInThreeQuarters()).isEqualByComparingTo("60");
    }

    @Test
    void fourMonths_hitHalfAndThreeQuartersExactly() {
        TargetHistory history = history(Direction.AT_LEAST, "90", "80", "70", "60");

        assertThat(history.metInHalf()).isEqualByComparingTo("80");
        assertThat(history.metInThreeQuarters()).isEqualByComparingTo("70");
    }

    @Test
    void twoMonths_needBothForThreeQuarters() {
        TargetHistory history = history(Direction.AT_MOST, "1.25", "1.5");

        assertThat(history.median()).isEqualByComparingTo("1.375");
        assertThat(history.metInHalf()).isEqualByComparingTo("1.25");
        assertThat(history.metInThreeQuarters()).isEqualByComparingTo("1.5");
    }

    @Test
    void oneMonth_isAllOfThem() {
        TargetHistory history = history(Direction.AT_LEAST, "", "12", "");

        assertThat(List.of(
                        history.median(),
                        history.best(),
                        history.worst(),
                        history.metInHalf(),
                        history.metInThreeQuarters()))
                .allSatisfy(value -> assertThat(value).isEqualByComparingTo("12"));
    }

    @Test
    void noMonth_suggestsNothing() {
        TargetHistory history = history(Direction.AT_LEAST, "", "");

        assertThat(history.known()).isZero();
        assertThat(history.kept()).isZero();
        assertThat(history.median()).isNull();
        assertThat(history.best()).isNull();
        assertThat(history.worst()).isNull();
        assertThat(history.metInHalf()).isNull();
        assertThat(history.metInThreeQuarters()).isNull();
    }

    private static TargetHistory history(Direction direction, String... values) {
        List<PastMonth> months = new ArrayList<>();
        for (String value : values) {
            YearMonth month = YearMonth.of(2026, 5).plusMonths(months.size());
            months.add(
                    value.isEmpty()
                            ? PastMonth.without(month, NoData.NOTHING_COUNTED)
                            : new PastMonth(month, new BigDecimal(value), false, null));
        }
        Target target = new Target(direction, BigDecimal.TEN, Map.of());
        Commitment commitment = new Commitment(
                "c", Side.SALES, MeasureCode.REVENUE, null, null, null, null, null, 0, null, null, 0, target);
        return new TargetHistory(commitment, months);
    }
}
