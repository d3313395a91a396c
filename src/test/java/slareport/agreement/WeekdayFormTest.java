package slareport.agreement;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdayFormTest {
    @Test
    void aWeekday_isItself() {
        assertThat(WeekdayForm.days("friday")).containsExactly(FRIDAY);
    }

    @Test
    void aRange_hasBothEnds() {
        assertThat(WeekdayForm.days("saturday-sunday")).containsExactly(SATURDAY, SUNDAY);
        assertThat(WeekdayForm.days("monday-sunday")).hasSize(7);
    }

    @Test
    void aRange_mayPassTheEndOfTheWeek() {
        assertThat(WeekdayForm.days("saturday-tuesday")).containsExactly(SATURDAY, SUNDAY, MONDAY, TUESDAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "mon", "Monday", "monday-", "monday-monday", "monday-friday-sunday"})
    void anythingElse_isNoWeekday(String text) {
        assertThat(WeekdayForm.days(text)).isEmpty();
    }
}
