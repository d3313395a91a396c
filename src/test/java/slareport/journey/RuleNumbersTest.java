package slareport.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.Rule;
import slareport.facts.SettledFacts;

/** Bounds are compared with a column's numbers, words with its words. */
class RuleNumbersTest {
    private final World world = World.plain()
            .lead("L1 created_at=2026-10-05T10:00 score=105,0 number:score=105.0")
            .lead("L2 created_at=2026-10-05T10:00 score=1.250 number:score=1250")
            .lead("L3 created_at=2026-10-05T10:00 score=12.5 number:score=?");

    @Test
    void boundIsComparedWithTheNumber() {
        assertCovered(new Rule.AtLeast("score", new BigDecimal("105")), true, true, false);
        assertCovered(new Rule.AtMost("score", new BigDecimal("105")), true, false, false);
    }

    @Test
    void wordsOfTheSameColumn_areComparedAsTheyAreWritten() {
        assertCovered(new Rule.In("score", List.of("105,0", "12.5")), true, false, true);
    }

    private void assertCovered(Rule rule, Boolean... covered) {
        SettledFacts settled = new SettledFacts(world.facts(), world.asOfMicros());
        Coverage coverage = new JourneyReader(world.agreement(), settled, new Teams(world.facts())).coverage(rule);
        for (int lead = 0; lead < covered.length; lead++) {
            assertThat(coverage.test().holds(lead)).as("L%d", lead + 1).isEqualTo(covered[lead]);
        }
    }
}
