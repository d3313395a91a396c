package slareport.holidays;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import slareport.calendar.HolidayRegion;

/** The holiday table of one region, with its rules about holidays that move to another day. */
final class HolidayTable {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> MIDWEEK = EnumSet.of(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);

    /** In eleven years in a row, every fixed date falls on every weekday. */
    private static final int FIRST_SAMPLE = 2020;

    private static final int LAST_SAMPLE = 2030;

    private final HolidayManager manager;
    private final String[] subdivision;
    private final Set<String> movedWhateverTheWeekday;

    private HolidayTable(HolidayManager manager, String... subdivision) {
        this.manager = manager;
        this.subdivision = subdivision;
        this.movedWhateverTheWeekday = IntStream.rangeClosed(FIRST_SAMPLE, LAST_SAMPLE)
                .boxed()
                .flatMap(this::publicHolidays)
                .filter(holiday -> holiday.getObservedDate().isPresent())
                .filter(holiday -> MIDWEEK.contains(holiday.getActualDate().getDayOfWeek()))
                .map(Holiday::getPropertiesKey)
                .collect(toUnmodifiableSet());
    }

    /** The table of a region, empty when its country or subdivision is unknown. */
    static Optional<HolidayTable> of(HolidayRegion region) {
        // stock exchanges have tables too, with longer names
        if (region.country().length() != 2
                || !HolidayManager.getSupportedCalendarCodes().contains(region.country())) {
            return Optional.empty();
        }
        HolidayManager manager = manager(region.country());
        String subdivision = region.region();
        if (subdivision == null) {
            return Optional.of(new HolidayTable(manager));
        }
        return manager.getCalendarHierarchy().getChildren().keySet().stream()
                .filter(known -> known.equalsIgnoreCase(subdivision))
                .findFirst()
                .map(known -> new HolidayTable(manager, known));
    }

    private static HolidayManager manager(String country) {
        // The library finds its parts through the thread's class loader, which on pool threads of an executable jar
        // does not see them.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(HolidayTable.class.getClassLoader());
        try {
            return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The free dates of a year, those included that holidays of the neighbouring years are moved to. */
    Set<LocalDate> in(int year) {
        return Stream.of(year - 1, year, year + 1)
                .flatMap(this::publicHolidays)
                .flatMap(this::freeDates)
                .filter(date -> date.getYear() == year)
                .collect(toUnmodifiableSet());
    }

    private Stream<Holiday> publicHolidays(int year) {
        return manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, subdivision).stream();
    }

    /**
     * A holiday made up for on a working day because it falls on a weekend leaves both days free, also for those who
     * work on Saturdays. One that always goes to, say, a Monday leaves its own date to work.
     */
    private Stream<LocalDate> freeDates(Holiday holiday) {
        LocalDate own = holiday.getActualDate();
        boolean ownIsFree =
                WEEKEND.contains(own.getDayOfWeek()) && !movedWhateverTheWeekday.contains(holiday.getPropertiesKey());
        return ownIsFree ? Stream.of(own, holiday.getDate()) : Stream.of(holiday.getDate());
    }
}
