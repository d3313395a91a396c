package slareport.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.calendar.EpochMicros;

/** The activities of each lead, whatever the order of the rows and whatever else has to be settled. */
class ActivityGroupsTest {
    @Test
    void leadsWhoseActivitiesAreFewerThanTheirRows_leaveNoGapBeforeThoseOfTheNext() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-05T10:00")
                .lead("L2 created_at=2026-10-05T10:00")
                .lead("L3 created_at=2026-10-05T10:00")
                .touch("L3 at=2026-10-09T10:00")
                .touch("L2 at=2026-10-07T10:00")
                .touch("L1 at=2026-10-06T10:00")
                .touch("L1 at=2026-10-06T10:00")
                .touch("nobody at=2026-10-06T10:00")
                .touch("L2 at=2026-11-07T10:00")
                .touch("L3 at=2026-10-08T10:00")
                .touch("L2 at=2026-10-06T11:00");
        SettledFacts settled = new SettledFacts(world.facts(), world.asOfMicros());
        assertThat(days(settled, "L1")).containsExactly(6);
        assertThat(days(settled, "L2")).containsExactly(6, 7);
        assertThat(days(settled, "L3")).containsExactly(8, 9);
        Reconciliation account = settled.reconciliations().stream()
                .filter(each -> each.entity() == Entity.ACTIVITIES)
                .findFirst()
                .orElseThrow();
        assertThat(account.superseded()).isEqualTo(1);
        assertThat(account.afterAsOf()).isEqualTo(1);
    }

    private static IntStream days(SettledFacts settled, String lead) {
        int number = settled.facts().leadIds().find(lead);
        return LongStream.range(settled.firstActivity(number), settled.activitiesEnd(number))
                .mapToInt(place -> EpochMicros.toInstant(settled.occurredAt((int) place))
                        .atZone(ZoneOffset.UTC)
                        .getDayOfMonth());
    }
}
