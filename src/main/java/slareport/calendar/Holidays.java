package slareport.calendar;

import java.time.LocalDate;
import java.util.Set;

/** A source of public holidays. */
@FunctionalInterface
public interface Holidays {
    /** No day is a holiday. */
    Holidays NONE = year -> Set.of();

    /** The public holidays of a year. */
    Set<LocalDate> in(int year);
}
