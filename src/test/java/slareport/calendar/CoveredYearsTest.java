package slareport.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.calendar.AgreedHours.at;
import static slareport.calendar.AgreedHours.everyDay;
import static slareport.calendar.AgreedHours.mondayToFriday;
import static slareport.calendar.AgreedHours.worked;
import static slareport.calendar.AgreedHours.working;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CoveredYearsTest {
    private static final String FIRST = "1970-01-01T00:00";
    private static final String AFTER_LAST = "2101-01-01T00:00";

    private final WorkingCalendar office = mondayToFriday("09:00-18:00").in("America/Mexico_City");

    @Test
    void noTimeIsWorkedOutsideTheCoveredYears() {
        assertThat(worked(office, "0001-01-01T00:00", FIRST)).isEqualTo(Duration.ZERO);
        assertThat(worked(office, AFTER_LAST, "9999-12-31T00:00")).isEqualTo(Duration.ZERO);
        assertThat(worked(office, "0001-01-01T00:00", "9999-12-31T00:00"))
                .isEqualTo(worked(office, FIRST, AFTER_LAST))
                .isPositive();
        assertThat(office.worked(Long.MIN_VALUE, Long.MAX_VALUE))
                .isEqualTo(office.worked(at(office, FIRST), at(office, AFTER_LAST)));
    }

    @Test
    void dateOutsideTheCoveredYears_isNoWorkingDay() {
        WorkingCalendar daily = everyDay("09:00-18:00").in("America/Mexico_City");
        assertThat(daily.isWorkingDay(LocalDate.of(1969, 12, 31))).isFalse();
        assertThat(daily.isWorkingDay(LocalDate.of(1970, 1, 1))).isTrue();
        assertThat(daily.isWorkingDay(LocalDate.of(2100, 12, 31))).isTrue();
        assertThat(daily.isWorkingDay(LocalDate.of(2101, 1, 1))).isFalse();
        assertThat(daily.isWorkingDay(LocalDate.MIN)).isFalse();
        assertThat(daily.isWorkingDay(LocalDate.MAX)).isFalse();
    }

    @Test
    void startBeforeTheCoveredYears_countsFromTheirFirstOpening() {
        // 1 January 1970 was a Thursday
        assertThat(AgreedHours.deadline(office, "0001-01-01T00:00", working("PT1H")))
                .isEqualTo("1970-01-01T10:00");
        assertThat(AgreedHours.deadline(office, "1969-12-31T12:00", new Allowance.WorkingDays(2)))
                .isEqualTo("1970-01-02T23:59:59.999999");
    }

    @Test
    void allowanceThatOutlastsTheCoveredYears_endsWithThem() {
        // 31 December 2100 is a Friday
        assertThat(AgreedHours.deadline(office, "2100-12-31T17:00", working("PT30M")))
                .isEqualTo("2100-12-31T17:30");
        assertThat(AgreedHours.deadline(office, "2100-12-31T17:00", working("PT2H")))
                .isEqualTo(AFTER_LAST);
        assertThat(AgreedHours.deadline(office, "2100-12-31T17:00", new Allowance.WorkingDays(1)))
                .isEqualTo(AFTER_LAST);
        assertThat(AgreedHours.deadline(
                        office, "2026-07-06T12:00", new Allowance.Working(Duration.ofSeconds(Long.MAX_VALUE))))
                .isEqualTo(AFTER_LAST);
        assertThat(AgreedHours.deadline(office, "2026-07-06T12:00", new Allowance.WorkingDays(Integer.MAX_VALUE)))
                .isEqualTo(AFTER_LAST);
    }

    @Test
    void startAfterTheCoveredYears_isItsOwnDeadline() {
        assertThat(AgreedHours.deadline(office, "9999-12-31T00:00", working("PT2H")))
                .isEqualTo("9999-12-31T00:00");
        assertThat(AgreedHours.deadline(office, "9999-12-31T00:00", new Allowance.WorkingDays(1)))
                .isEqualTo("9999-12-31T00:00");
    }

    @Test
    void calendarWithoutHours_neverRunsOut() {
        WorkingCalendar never = AgreedHours.never().in("America/Mexico_City");
        assertThat(worked(never, "2026-01-01T00:00", "2027-01-01T00:00")).isEqualTo(Duration.ZERO);
        assertThat(AgreedHours.deadline(never, "2026-07-06T12:00", working("PT0S")))
                .isEqualTo(AFTER_LAST);
        assertThat(AgreedHours.deadline(never, "2026-07-06T12:00", new Allowance.WorkingDays(1)))
                .isEqualTo(AFTER_LAST);
        assertThat(never.isWorkingDay(LocalDate.of(2026, 7, 6))).isFalse();
    }

    @Test
    void holidays_areAskedForOnlyInYearsThatMatter_andOnce() {
        List<Integer> asked = new ArrayList<>();
        WorkingCalendar calendar = new WorkingCalendar(
                ZoneId.of("Europe/Madrid"), mondayToFriday("09:00-18:00").agreed(), year -> {
                    asked.add(year);
                    return Set.of();
                });
        assertThat(asked).isEmpty();
        worked(calendar, "2026-01-01T00:00", "2026-12-31T12:00");
        assertThat(asked).containsExactly(2026);
        AgreedHours.deadline(calendar, "2026-12-31T17:00", working("PT10H"));
        worked(calendar, "2024-05-01T00:00", "2026-12-31T12:00");
        assertThat(asked).containsExactly(2026, 2027, 2024, 2025);
    }

    @Test
    void manyThreads_getTheSameAnswers() throws Exception {
        ConcurrentHashMap<Integer, Integer> asked = new ConcurrentHashMap<>();
        WorkingCalendar shared = new WorkingCalendar(
                ZoneId.of("Europe/Madrid"),
                mondayToFriday("09:00-14:00", "15:00-18:00").agreed(),
                year -> {
                    asked.merge(year, 1, Integer::sum);
                    return Set.of(LocalDate.of(year, 5, 1));
                });
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<TreeMap<Long, Long>>> askers = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                long seed = thread % 2;
                askers.add(() -> answers(shared, new Random(seed)));
            }
            List<TreeMap<Long, Long>> answers = new ArrayList<>();
            for (Future<TreeMap<Long, Long>> answer : threads.invokeAll(askers)) {
                answers.add(answer.get());
            }
            assertThat(answers.subList(2, 8))
                    .allMatch(answer -> answers.subList(0, 2).contains(answer));
            WorkingCalendar alone = new WorkingCalendar(
                    shared.zone(),
                    mondayToFriday("09:00-14:00", "15:00-18:00").agreed(),
                    year -> Set.of(LocalDate.of(year, 5, 1)));
            alone.worked(Long.MIN_VALUE, Long.MAX_VALUE);
            assertThat(answers.get(0)).isEqualTo(answers(alone, new Random(0)));
            assertThat(answers.get(1)).isEqualTo(answers(alone, new Random(1)));
        } finally {
            threads.shutdownNow();
        }
        assertThat(asked.values()).containsOnly(1);
    }

    private static TreeMap<Long, Long> answers(WorkingCalendar calendar, Random random) {
        long middle = at(calendar, "2026-01-01T00:00");
        TreeMap<Long, Long> answers = new TreeMap<>();
        for (int i = 0; i < 2_000; i++) {
            // further and further away, so that years are added all the time
            long reach = (i + 1) * 10 * EpochMicros.PER_DAY;
            long start = middle + random.nextLong(-reach, reach);
            answers.put(start, calendar.worked(middle, start));
            answers.put(start + 1, calendar.deadline(start, working("PT7H")));
            answers.put(start + 2, calendar.deadline(start, new Allowance.WorkingDays(3)));
        }
        return answers;
    }
}
