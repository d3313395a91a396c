package slareport.calendar;

import org.jspecify.annotations.Nullable;

/**
 * Whose public holidays are free days.
 *
 * @param country ISO 3166-1 alpha-2 code, upper case
 * @param region subdivision in lower case as the holiday tables name it (the part after the hyphen of ISO 3166-2), or
 *     null for the holidays of the whole country only
 */
public record HolidayRegion(String country, @Nullable String region) {}
