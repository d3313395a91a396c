package slareport.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.Rule;
import slareport.facts.Entity;
import slareport.facts.SettledFacts;

/** Which leads each kind of condition covers; the second lead has neither a country nor a date of its own. */
class RuleConditionsTest {
    private final World world = World.plain()
            .lead("L1 created_at=2026-10-05T10:00 country=México mql_at=2026-10-06T10:00 score=10")
            .lead("L2 created_at=2026-10-05T10:00 score=ten")
            .lead("L3 created_at=2026-10-05T10:00 country=Chile sql_at=2026-10-06T10:00 score=9.99");

    @Test
    void wordThatIsUnwanted_isLeftOut_whateverItsSpelling_andSoIsNoWordAtAll() {
        assertCovered(new Rule.NotIn("country", List.of("mexico")), false, false, true);
    }

    @Test
    void columnThatIsFilledInOrEmpty() {
        assertCovered(new Rule.Present("country", true), true, false, true);
        assertCovered(new Rule.Present("country", false), false, true, false);
    }

    @Test
    void dateThatIsFilledInOrEmpty() {
        assertCovered(new Rule.Present("mql_at", true), true, false, false);
        assertCovered(new Rule.Present("mql_at", false), false, true, true);
    }

    @Test
    void firstColumnsOfAll_canBeNamedToo() {
        assertCovered(new Rule.Present("created_at", true), true, true, true);
        assertCovered(new Rule.Present("stage", true), false, false, false);
    }

    @Test
    void boundItself_isWithin_andWhatIsNoNumberIsNot() {
        assertCovered(new Rule.AtLeast("score", new BigDecimal("10")), true, false, false);
        assertCovered(new Rule.AtMost("score", new BigDecimal("9.99")), false, false, true);
    }

    @Test
    void allAndAny_nestInEachOther() {
        Rule inMexico = new Rule.In("country", List.of("mexico"));
        Rule reached = new Rule.Present("sql_at", true);
        Rule anywhere = new Rule.Present("country", true);
        assertCovered(new Rule.Any(List.of(inMexico, reached)), true, false, true);
        assertCovered(new Rule.All(List.of(anywhere, new Rule.Any(List.of(reached)))), false, false, true);
    }

    @Test
    void columnThatNoExportHas_coversNobody_andIsNamed() {
        World without = World.plain()
                .export(Entity.LEADS, "lead_id", "created_at")
                .lead("L1 created_at=2026-10-05T10:00 country=Chile");
        Coverage coverage = coverage(without, new Rule.Present("country", true));
        assertThat(coverage.test().holds(0)).isFalse();
        assertThat(coverage.missingColumn()).isEqualTo("country");
    }

    private void assertCovered(Rule rule, Boolean... covered) {
        Coverage coverage = coverage(world, rule);
        assertThat(coverage.missingColumn()).isNull();
        for (int lead = 0; lead < covered.length; lead++) {
            assertThat(coverage.test().holds(lead)).as("L%d", lead + 1).isEqualTo(covered[lead]);
        }
    }

    private static Coverage coverage(World world, Rule rule) {
        SettledFacts settled = new SettledFacts(world.facts(), world.asOfMicros());
        return new JourneyReader(world.agreement(), settled, new Teams(world.facts())).coverage(rule);
    }
}
