package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.facts.Entity;
import slareport.measure.Onward.WentOn;

/** What lies behind the first response: when leads came, where they waited, and how many went on. */
class ResponseDetailTest {
    private static final String FOUR_HOURS = """
            decisions: {exempt-reasons: [spam]}
            commitments:
              - {id: answer, by: sales, measure: first_response, clock-from: created, within: 4h, target: {at-least: 90%}}
            """;

    @Test
    void arrivalsAreCountedByTheLocalHourOfTheWeek_withThoseDueAndMet() {
        // 5 October 2026 is a Monday
        World world = World.with(FOUR_HOURS)
                .lead("L1 created_at=2026-10-05T10:00")
                .touch("L1 at=2026-10-05T10:30")
                .lead("L2 created_at=2026-10-12T10:59:59")
                .touch("L2 at=2026-10-14T10:00")
                .lead("L3 created_at=2026-10-05T11:00")
                .lead("L4 created_at=2026-10-31T23:10");
        Arrivals arrivals = detail(world).arrivals();
        assertThat(arrivals.on(DayOfWeek.MONDAY, 10, 11)).isEqualTo(new Answered(2, 2, 1));
        assertThat(arrivals.on(DayOfWeek.MONDAY, 0, 24)).isEqualTo(new Answered(3, 3, 1));
        assertThat(arrivals.on(DayOfWeek.SATURDAY, 23, 24)).isEqualTo(new Answered(1, 0, 0));
        assertThat(arrivals.all()).isEqualTo(new Answered(4, 3, 1));
        assertThat(arrivals.inWorkingTime()).isEqualTo(new Answered(3, 3, 1));
        assertThat(arrivals.atStartOfDay()).isZero();
    }

    @Test
    void onDaysOfClockChanges_theHourIsThatOfTheClockOnTheWall() {
        // clocks went from 3 to 2 at 01:00Z of Sunday 25 October 2026 in Madrid
        World autumn = in("Europe/Madrid")
                .lead("L1 created_at=2026-10-25T00:30")
                .lead("L2 created_at=2026-10-25T01:00")
                .lead("L3 created_at=2026-10-25T01:30")
                .lead("L4 created_at=2026-10-25T02:00")
                .lead("L5 created_at=2026-10-24T22:00");
        Arrivals arrivals = detail(autumn).arrivals();
        assertThat(arrivals.on(DayOfWeek.SUNDAY, 2, 3).arrived()).isEqualTo(3);
        assertThat(arrivals.on(DayOfWeek.SUNDAY, 3, 4).arrived()).isEqualTo(1);
        assertThat(arrivals.on(DayOfWeek.SUNDAY, 0, 1).arrived()).isEqualTo(1);
        assertThat(arrivals.atStartOfDay()).isEqualTo(1);

        // and from 2 to 3 at 01:00Z of Sunday 29 March
        World spring =
                in("Europe/Madrid").lead("L1 created_at=2026-03-29T00:59").lead("L2 created_at=2026-03-29T01:00");
        arrivals =
                spring.report("2026-03").review().details().responses().get(0).arrivals();
        assertThat(arrivals.on(DayOfWeek.SUNDAY, 1, 2).arrived()).isEqualTo(1);
        assertThat(arrivals.on(DayOfWeek.SUNDAY, 2, 3).arrived()).isZero();
        assertThat(arrivals.on(DayOfWeek.SUNDAY, 3, 4).arrived()).isEqualTo(1);
    }

    @Test
    void waitIsDividedByWorkingHoursAndAssignment() {
        // Friday 17:00 to Monday 10:00: one hour on Friday, one on Monday, 63 h outside; assigned on Monday at 9:15
        World world = World.with(FOUR_HOURS)
                .lead("L1 created_at=2026-10-02T17:00 assigned_at=2026-10-05T09:15")
                .touch("L1 at=2026-10-05T10:00")
                // assigned before the clock started: all of it after the assignment
                .lead("L2 created_at=2026-10-05T10:00:00.000001Z assigned_at=2026-10-05T08:00")
                .touch("L2 at=2026-10-05T10:00:00.000003Z")
                // assigned after the touch: all of it before
                .lead("L3 created_at=2026-10-05T10:00 assigned_at=2026-10-06T10:00")
                .touch("L3 at=2026-10-05T11:00")
                // not known to be assigned
                .lead("L4 created_at=2026-10-05T10:00")
                .touch("L4 at=2026-10-05T10:20");
        WaitParts contacted = detail(world).contacted();
        assertThat(contacted.leads()).isEqualTo(4);
        assertThat(contacted.outsideSeconds()).isEqualByComparingTo("226800");
        assertThat(contacted.workingSeconds()).isEqualByComparingTo("12000.000002");
        assertThat(contacted.wallSeconds()).isEqualByComparingTo("238800.000002");
        assertThat(contacted.assignment()).isNotNull();
        assertThat(contacted.assignment().beforeSeconds()).isEqualByComparingTo("8100");
        assertThat(contacted.assignment().afterSeconds()).isEqualByComparingTo("2700.000002");
        assertThat(contacted.assignment().undatedSeconds()).isEqualByComparingTo("1200");
        assertThat(contacted.assignment().undated()).isEqualTo(1);
        assertThat(detail(world).never().leads()).isZero();
    }

    @Test
    void leadsNeverContacted_waitUntilAsOf_andThoseWithTimeLeftDoNotCountThere() {
        // Monday 10:00 to Tuesday 12:00
        World world = World.with(FOUR_HOURS)
                .asOf("2026-10-06T12:00:00Z")
                .lead("L1 created_at=2026-10-05T10:00 assigned_at=2026-10-05T12:00")
                .lead("L2 created_at=2026-10-06T11:00")
                .lead("L3 created_at=2026-10-05T10:00 rejected_at=2026-10-05T11:00 rejection_reason=spam")
                .lead("L4 created_at=2026-10-05T10:00 assigned_at=2026-10-07T12:00")
                .export(Entity.ACTIVITIES, "lead_id", "occurred_at", "type", "direction");
        ResponseDetail detail = detail(world);
        assertThat(detail.arrivals().all()).isEqualTo(new Answered(3, 2, 0));
        assertThat(detail.contacted().leads()).isZero();
        assertThat(detail.never().leads()).isEqualTo(2);
        assertThat(detail.never().workingSeconds()).isEqualByComparingTo("79200");
        assertThat(detail.never().outsideSeconds()).isEqualByComparingTo("108000");
        assertThat(detail.never().assignment().beforeSeconds()).isEqualByComparingTo("7200");
        assertThat(detail.never().assignment().afterSeconds()).isEqualByComparingTo("32400");
        assertThat(detail.never().assignment().undated()).isEqualTo(1);
    }

    @Test
    void withoutDatesOfAssignment_orWhenTheClockStartsWithIt_itsPartIsUnknown() {
        World without = World.with(FOUR_HOURS)
                .export(Entity.LEADS, "lead_id", "created_at")
                .lead("L1 created_at=2026-10-05T10:00")
                .touch("L1 at=2026-10-05T11:00");
        assertThat(detail(without).contacted().assignment()).isNull();
        assertThat(detail(without).never().assignment()).isNull();
        assertThat(detail(without).contacted().workingSeconds()).isEqualByComparingTo("3600");

        World assigned = World.with(FOUR_HOURS.replace("created", "assigned"))
                .lead("L1 created_at=2026-10-05T10:00 assigned_at=2026-10-05T11:00")
                .touch("L1 at=2026-10-05T11:30");
        assertThat(detail(assigned).contacted().assignment()).isNull();
        assertThat(detail(assigned).contacted().workingSeconds()).isEqualByComparingTo("1800");
    }

    @Test
    void leadsThatWentOn_areCountedByTheirWait() {
        World world = World.with(FOUR_HOURS)
                .lead("L1 created_at=2026-10-05T10:00 mql_at=2026-10-20T10:00")
                .touch("L1 at=2026-10-05T10:05")
                .lead("L2 created_at=2026-10-05T10:00")
                .touch("L2 at=2026-10-05T10:04")
                .lead("L3 created_at=2026-10-05T10:00 sql_at=2026-10-06T10:00")
                .lead("L4 created_at=2026-10-30T17:00 mql_at=2026-11-02T10:00");
        Onward onward = detail(world).onward();
        assertThat(onward.stageFrom()).isEqualTo("lead");
        assertThat(onward.stageTo()).isEqualTo("mql");
        assertThat(onward.buckets().get(0)).isEqualTo(new WentOn(2, 1));
        assertThat(onward.buckets().subList(1, ResponseTimes.BUCKETS)).containsOnly(new WentOn(0, 0));
        assertThat(onward.never()).isEqualTo(new WentOn(1, 1));
        assertThat(onward.pending()).isEqualTo(new WentOn(1, 0));
    }

    @Test
    void afterTheLastStage_orWithoutItsDates_nobodyKnowsWhoWentOn() {
        World last = World.with(FOUR_HOURS.replace("created", "evangelist"))
                .lead("L1 created_at=2026-10-01T10:00 evangelist_at=2026-10-05T10:00")
                .touch("L1 at=2026-10-05T10:05");
        assertThat(detail(last).onward()).isNull();

        World undated = World.with(FOUR_HOURS)
                .export(Entity.LEADS, "lead_id", "created_at")
                .lead("L1 created_at=2026-10-05T10:00")
                .touch("L1 at=2026-10-05T11:00");
        assertThat(detail(undated).onward()).isNull();
    }

    @Test
    void otherMonths_haveNoDetails() {
        World world = World.with(FOUR_HOURS)
                .lead("L1 created_at=2026-09-05T10:00")
                .lead("L2 created_at=2026-10-05T10:00")
                .touch("L2 at=2026-10-05T10:05");
        assertThat(detail(world).arrivals().all().arrived()).isEqualTo(1);
        assertThat(world.report("2026-10").earlier())
                .allMatch(review -> review.details().equals(MonthDetails.NONE));
    }

    /** A second computation with calendar objects, lead by lead. */
    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void randomLeads_areCountedAsOneByOne(@ForAll Random random) {
        ZoneId zone = ZoneId.of("Europe/Madrid");
        World world = in("Europe/Madrid");
        Instant from = Instant.parse("2026-10-20T00:00:00Z");
        Instant asOf = Instant.parse("2026-11-01T00:00:00Z");
        long[] arrived = new long[Arrivals.HOURS_A_WEEK];
        List<Duration> walls = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Instant start = from.plus(Duration.ofMinutes(random.nextInt(12 * 24 * 60 - 60)));
            world.lead("L" + i + " created_at=" + start);
            ZonedDateTime local = start.atZone(zone);
            arrived[(local.getDayOfWeek().getValue() - 1) * 24 + local.getHour()]++;
            Instant touched = start.plus(Duration.ofMinutes(random.nextInt(3_000)));
            if (random.nextBoolean() && touched.isBefore(asOf)) {
                world.touch("L" + i + " at=" + touched);
                walls.add(Duration.between(start, touched));
            }
        }
        world.touch("X at=2026-10-05T10:00");
        ResponseDetail detail = detail(world);
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour = 0; hour < 24; hour++) {
                assertThat(detail.arrivals().on(day, hour, hour + 1).arrived())
                        .isEqualTo(arrived[(day.getValue() - 1) * 24 + hour]);
            }
        }
        assertThat(detail.contacted().leads()).isEqualTo(walls.size());
        assertThat(detail.contacted().wallSeconds())
                .isEqualByComparingTo(BigDecimal.valueOf(
                        walls.stream().mapToLong(Duration::toSeconds).sum()));
        long onward =
                detail.onward().buckets().stream().mapToLong(WentOn::leads).sum();
        assertThat(onward).isEqualTo(walls.size());
        ResponseTimes times = world.report("2026-10").review().responseTimes().get(0);
        assertThat(detail.onward().buckets().stream().map(WentOn::leads)).isEqualTo(times.buckets());
        assertThat(detail.onward().never().leads()).isEqualTo(times.never());
        assertThat(detail.never().leads()).isEqualTo(times.never());
    }

    private static World in(String zone) {
        return World.ofAgreements((World.usual() + FOUR_HOURS).replace("time-zone: UTC", "time-zone: " + zone));
    }

    private static ResponseDetail detail(World world) {
        if (world.facts().has(Entity.LEADS) && !world.facts().has(Entity.ACTIVITIES)) {
            world.touch("X at=2026-10-05T10:00");
        }
        return world.report("2026-10").review().details().responses().get(0);
    }
}
