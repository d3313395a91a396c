package slareport.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.calendar.HolidayRegion;
import slareport.calendar.Holidays;

class PublicHolidaysTest {
    @Test
    void mexico_hasItsSevenStatutoryDays_andNoObservances() {
        assertThat(in("MX", null, 2026))
                .containsExactlyInAnyOrder(
                        LocalDate.of(2026, 1, 1),
                        // first Monday of February
                        LocalDate.of(2026, 2, 2),
                        // third Monday of March
                        LocalDate.of(2026, 3, 16),
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 9, 16),
                        // third Monday of November
                        LocalDate.of(2026, 11, 16),
                        LocalDate.of(2026, 12, 25));
    }

    @Test
    void region_addsItsOwnDaysToThoseOfTheCountry() {
        LocalDate madrid = LocalDate.of(2026, 5, 2);
        LocalDate catalonia = LocalDate.of(2026, 9, 11);
        LocalDate nationalDay = LocalDate.of(2026, 10, 12);
        assertThat(in("ES", null, 2026)).contains(nationalDay).doesNotContain(madrid, catalonia);
        assertThat(in("ES", "md", 2026)).contains(nationalDay, madrid).doesNotContain(catalonia);
        assertThat(in("ES", "ct", 2026)).contains(nationalDay, catalonia).doesNotContain(madrid);
    }

    @Test
    void holidayOnAWeekend_isFreeItselfAndWhereItIsMadeUpFor() {
        // 4 July 2026 is a Saturday, 26 December 2027 in Britain a Sunday
        assertThat(in("US", null, 2026)).contains(LocalDate.of(2026, 7, 3), LocalDate.of(2026, 7, 4));
        assertThat(in("GB", "eng", 2027))
                .contains(
                        LocalDate.of(2027, 12, 25),
                        LocalDate.of(2027, 12, 26),
                        LocalDate.of(2027, 12, 27),
                        LocalDate.of(2027, 12, 28));
    }

    @Test
    void holidayMovedAcrossNewYear_isInTheYearItIsMovedTo() {
        // 1 January 2028 is a Saturday
        assertThat(in("US", null, 2027)).contains(LocalDate.of(2027, 12, 31)).allMatch(date -> date.getYear() == 2027);
        assertThat(in("US", null, 2028)).contains(LocalDate.of(2028, 1, 1)).allMatch(date -> date.getYear() == 2028);
    }

    @Test
    void holidayThatAlwaysMovesToMonday_leavesItsOwnDateToWork() {
        // in Colombia 15 August goes to a Monday; it is a Saturday in 2026 and a Thursday in 2024
        assertThat(in("CO", null, 2026)).contains(LocalDate.of(2026, 8, 17)).doesNotContain(LocalDate.of(2026, 8, 15));
        assertThat(in("CO", null, 2024)).contains(LocalDate.of(2024, 8, 19)).doesNotContain(LocalDate.of(2024, 8, 15));
    }

    @Test
    void bankHolidaysAndObservances_areNotFree() {
        // in Ontario banks close on Remembrance Day, everybody on Canada Day; Mexico marks Army Day, and works
        assertThat(in("CA", "on", 2026)).contains(LocalDate.of(2026, 7, 1)).doesNotContain(LocalDate.of(2026, 11, 11));
        assertThat(in("MX", null, 2027)).doesNotContain(LocalDate.of(2027, 2, 19));
    }

    @ParameterizedTest
    @ValueSource(ints = {1970, 2100})
    void tables_reachOverAllYearsOfACalendar(int year) {
        assertThat(in("MX", null, year)).isNotEmpty();
        assertThat(in("TR", null, year)).isNotEmpty();
        assertThat(in("EG", null, year)).isNotEmpty();
    }

    @Test
    void knownRegions_areKnown() {
        assertThat(PublicHolidays.knows(new HolidayRegion("MX", null))).isTrue();
        assertThat(PublicHolidays.knows(new HolidayRegion("MX", "pue"))).isTrue();
        assertThat(PublicHolidays.knows(new HolidayRegion("ES", "md"))).isTrue();
        // the table of this country writes its regions in upper case
        assertThat(PublicHolidays.knows(new HolidayRegion("GE", "ab"))).isTrue();
    }

    @Test
    void unknownCountriesRegionsAndExchanges_areUnknown() {
        assertThat(PublicHolidays.knows(new HolidayRegion("XX", null))).isFalse();
        assertThat(PublicHolidays.knows(new HolidayRegion("", null))).isFalse();
        assertThat(PublicHolidays.knows(new HolidayRegion("NYSE", null))).isFalse();
        assertThat(PublicHolidays.knows(new HolidayRegion("ES", "zz"))).isFalse();
        assertThat(PublicHolidays.knows(new HolidayRegion("ES", ""))).isFalse();
        assertThatThrownBy(() -> PublicHolidays.of(new HolidayRegion("ES", "zz")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noRegion_hasNoHolidays() {
        assertThat(PublicHolidays.of(null)).isSameAs(Holidays.NONE);
    }

    private static Set<LocalDate> in(String country, String region, int year) {
        return PublicHolidays.of(new HolidayRegion(country, region)).in(year);
    }
}
