package slareport.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slareport.agreement.Target.Direction;

class SuggestedTargetTest {
    @ParameterizedTest
    @CsvSource({
        "count, AT_LEAST, 351, 351",
        "ratio, AT_LEAST, 0.6666666667, 0.666",
        "ratio, AT_MOST, 0.0312, 0.032",
        "ratio, AT_LEAST, -0.0312, -0.032",
        "days, AT_MOST, 38.0000115741, 38.1",
        "days, AT_LEAST, 38.09, 38.0",
        "working_s, AT_MOST, 5130.25, 5160",
        "s, AT_LEAST, 5130.25, 5100",
        "MXN, AT_LEAST, 869334.75, 869334",
        "MXN, AT_MOST, 900.01, 901",
        "MXN/day, AT_MOST, 12.345, 12.35",
        "MXN, AT_LEAST, 0, 0",
    })
    void roundsToTheEasierSide(String unit, Direction direction, BigDecimal exact, BigDecimal expected) {
        assertThat(SuggestedTarget.of(unit, direction, exact)).isEqualByComparingTo(expected);
    }
}
