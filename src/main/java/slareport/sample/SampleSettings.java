package slareport.sample;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * What to make up.
 *
 * @param out folder that receives {@code agreement}, {@code exports} and {@code README.md}; made when missing
 * @param leads how many leads, from {@link #FEWEST_LEADS} up; everything else keeps its proportion to them
 * @param seed another seed gives another set with the same story
 * @param lastMonth the last of the fourteen months; the exports were drawn in the morning after it
 * @param trapped whether the exports carry the traps; without them no row is rejected, superseded, merged or late
 * @param leadsPerWalkIn one deal without a lead for so many leads
 */
public record SampleSettings(Path out, int leads, long seed, YearMonth lastMonth, boolean trapped, int leadsPerWalkIn) {
    /** Below this there is no room for every trap. */
    public static final int FEWEST_LEADS = 500;

    /** The number of leads of the set that is kept in the project. */
    public static final int USUAL_LEADS = 6_000;

    /** The seed of the set that is kept in the project. */
    public static final long USUAL_SEED = 2026;

    /** The last month of the set that is kept in the project. */
    public static final YearMonth USUAL_LAST_MONTH = YearMonth.of(2026, 10);

    /** How many leads stand for one deal without a lead in the set that is kept in the project. */
    public static final int USUAL_LEADS_PER_WALK_IN = 150;

    private static final int MONTHS = 14;
    static final ZoneId ZONE = ZoneId.of("America/Tijuana");

    /** @throws IllegalArgumentException with fewer than {@link #FEWEST_LEADS} leads, or no leads for a walk-in */
    public SampleSettings {
        if (leads < FEWEST_LEADS) {
            throw new IllegalArgumentException("at least " + FEWEST_LEADS + " leads are needed for every trap");
        }
        if (leadsPerWalkIn < 1) {
            throw new IllegalArgumentException("a deal without a lead stands for at least one lead");
        }
    }

    /** The usual kind of set: with all traps. */
    public SampleSettings(Path out, int leads, long seed, YearMonth lastMonth) {
        this(out, leads, seed, lastMonth, true, USUAL_LEADS_PER_WALK_IN);
    }

    /** The arguments that make the set up again, apart from the folder. */
    String arguments() {
        return "--leads " + leads + " --seed " + seed + (trapped ? "" : " --no-traps")
                + (leadsPerWalkIn == USUAL_LEADS_PER_WALK_IN ? "" : " --leads-per-walk-in " + leadsPerWalkIn);
    }

    YearMonth firstMonth() {
        return lastMonth.minusMonths(MONTHS - 1L);
    }

    /** The month from which the second version of the agreement governs. */
    YearMonth secondVersion() {
        return lastMonth.minusMonths(3);
    }

    /** The month in which marketing fell short. */
    YearMonth shortMonth() {
        return lastMonth.minusMonths(2);
    }

    /** The local second at which the exports end. */
    long end() {
        return LocalSecond.of(lastMonth.plusMonths(1).atDay(1), 0);
    }
}
