package slareport.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.agreement.yaml.Unexpected;
import slareport.calendar.Allowance;

class AllowanceFormTest {
    @ParameterizedTest
    @CsvSource({"90m, 5400", "4h, 14400", "45s, 45", "1h30m, 5400", "1h 30m 5s, 5405"})
    void timeAlone_isWorkingTime(String text, long seconds) throws Unexpected {
        assertThat(AllowanceForm.allowance(text)).isEqualTo(new Allowance.Working(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @CsvSource({"4h wall, 14400", "24h  wall, 86400", "1 day, 86400", "2 days, 172800", "1h30m wall, 5400"})
    void wallAndDays_areTimeOnTheClock(String text, long seconds) throws Unexpected {
        assertThat(AllowanceForm.allowance(text)).isEqualTo(new Allowance.Wall(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @CsvSource({"3 working days, 3", "1 working day, 1"})
    void workingDays_areCounted(String text, int days) throws Unexpected {
        assertThat(AllowanceForm.allowance(text)).isEqualTo(new Allowance.WorkingDays(days));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4", "h", "wall", "-4h", "4.5h", "30m1h", "4 hours", "2d", "2 weeks", "3 working hours", "4h4h"})
    void whatIsNoAllowance_isUnexpected(String text) {
        assertThatThrownBy(() -> AllowanceForm.allowance(text))
                .isInstanceOf(Unexpected.class)
                .hasMessageStartingWith("an allowance such as 90m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0m", "0 days", "0 working days", "1831 days", "1831 working days", "43921h", "99999999999h"})
    void nothingAndMoreThanFiveYears_areUnexpected(String text) {
        assertThatThrownBy(() -> AllowanceForm.allowance(text)).isInstanceOf(Unexpected.class);
    }

    @Test
    void fiveYears_areAllowed() throws Unexpected {
        assertThat(AllowanceForm.allowance("1830 days")).isEqualTo(new Allowance.Wall(Duration.ofDays(1830)));
    }
}
