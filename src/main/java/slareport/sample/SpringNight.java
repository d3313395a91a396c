package slareport.sample;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * The night on which the clocks leap forward. Nothing is dated within the leap unless a trap wants it.
 *
 * @param start local second at which the leap starts
 * @param length seconds that the clocks leap
 */
record SpringNight(long start, long length) {
    /** The first one from a month on. */
    static SpringNight from(YearMonth month) {
        ZoneRules rules = SampleSettings.ZONE.getRules();
        ZoneOffsetTransition next = rules.nextTransition(
                month.atDay(1).atStartOfDay(SampleSettings.ZONE).toInstant());
        while (!next.isGap()) {
            next = rules.nextTransition(next.getInstant());
        }
        return new SpringNight(
                next.getDateTimeBefore().toEpochSecond(ZoneOffset.UTC),
                next.getDuration().toSeconds());
    }

    /** The same second, or as much later as the clocks leap when they never showed it. */
    long shown(long second) {
        return second >= start && second < start + length ? second + length : second;
    }
}
