package slareport.holidays;

import org.jspecify.annotations.Nullable;
import slareport.calendar.HolidayRegion;
import slareport.calendar.Holidays;

/** Public holidays of countries and their regions. */
public final class PublicHolidays {
    private PublicHolidays() {}

    /**
     * The public holidays of a region together with those of its whole country, none for null.
     *
     * @throws IllegalArgumentException for a region that the tables do not know
     */
    public static Holidays of(@Nullable HolidayRegion region) {
        if (region == null) {
            return Holidays.NONE;
        }
        HolidayTable table = HolidayTable.of(region)
                .orElseThrow(() -> new IllegalArgumentException("no holiday table for " + region));
        return table::in;
    }

    /** Whether the tables know the region. */
    public static boolean knows(HolidayRegion region) {
        return HolidayTable.of(region).isPresent();
    }
}
