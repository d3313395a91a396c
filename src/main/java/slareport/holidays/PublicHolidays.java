package slareport.holidays;

import org.jspecify.annotations.Nullable;
import slareport.calendar.HolidayRegion;
import slareport.calendar.Holidays;

/** Public holidays of countries and their regions. */
public final class PublicHolidays {
    private PublicHolidays() {}

    /** The public holidays of a region, none for null. */
    public static Holidays of(@Nullable HolidayRegion region) {
        throw new UnsupportedOperationException();
    }

    /** Whether the tables know the region. */
    public static boolean knows(HolidayRegion region) {
        throw new UnsupportedOperationException();
    }
}
