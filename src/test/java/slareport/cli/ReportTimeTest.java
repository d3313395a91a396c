package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slareport.agreement.AgreementReader;
import slareport.agreement.Agreements;
import slareport.failure.UserError;

class ReportTimeTest {
    /** Mexico City (UTC-6) until June 2026, Madrid (UTC+1, in summer UTC+2) from July. */
    private Agreements agreements;

    @BeforeEach
    void readTheAgreement(@TempDir Path folder) {
        agreements = AgreementReader.read(new Terminal(folder).folder.resolve("agreement"));
    }

    @Test
    void withoutOptions_asOfIsTheStartOfTodayWhereTheAgreementHolds() {
        ReportTime time = ReportTime.of(null, null, agreements, Instant.parse("2026-11-21T23:30:00Z"));
        assertThat(time.asOf()).isEqualTo("2026-11-21T23:00:00Z");
        assertThat(time.month()).isEqualTo("2026-11");
    }

    @Test
    void onTheFirstOfAMonth_theMonthBeforeIsReported() {
        ReportTime time = ReportTime.of(null, null, agreements, Instant.parse("2026-03-01T12:00:00Z"));
        assertThat(time.asOf()).isEqualTo("2026-03-01T06:00:00Z");
        assertThat(time.month()).isEqualTo("2026-02");
    }

    @Test
    void onTheFirstDayOfANewVersion_itsZoneHolds() {
        // still June in Mexico City, but July has begun in Madrid
        ReportTime time = ReportTime.of(null, null, agreements, Instant.parse("2026-06-30T22:30:00Z"));
        assertThat(time.asOf()).isEqualTo("2026-06-30T22:00:00Z");
    }

    @Test
    void whereTheNewVersionsFirstDayBeginsLater_theMonthBeforeIsReported(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("1.yml"), Company.agreement("1", "2026-01-01", "Asia/Tokyo"));
        Files.writeString(folder.resolve("2.yml"), Company.agreement("2", "2026-04-01", "America/Tijuana"));
        // April has begun in Tokyo, though not in Tijuana, where its version holds
        ReportTime time = ReportTime.of(null, "2026-03-31T15:30:00Z", AgreementReader.read(folder), Instant.EPOCH);
        assertThat(time.month()).isEqualTo("2026-03");
    }

    @ParameterizedTest
    @CsvSource({"1969-12,2026-11-01", "2101-01,2026-11-01", "2026-10,1969-12-31", "2026-10,+999999999-12-31T00:00:00Z"})
    void yearsWithoutACalendar_areRefused(String month, String asOf) {
        assertThatThrownBy(() -> ReportTime.of(month, asOf, agreements, Instant.EPOCH))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("from 1970 to 2100");
    }

    @Test
    void aDate_isTheStartOfThatDay() {
        ReportTime time = ReportTime.of("2026-03", "2026-03-15", agreements, Instant.EPOCH);
        assertThat(time.asOf()).isEqualTo("2026-03-15T06:00:00Z");
        assertThat(time.zone()).hasToString("America/Mexico_City");
    }

    @Test
    void anInstantOrOffset_isTakenAsItIs() {
        assertThat(ReportTime.of("2026-03", "2026-03-15T10:00:00Z", agreements, Instant.EPOCH)
                        .asOf())
                .isEqualTo("2026-03-15T10:00:00Z");
        assertThat(ReportTime.of("2026-03", "2026-03-15T10:00-06:00", agreements, Instant.EPOCH)
                        .asOf())
                .isEqualTo("2026-03-15T16:00:00Z");
    }

    @Test
    void aMonthThatBeginsAtAsOf_hasNotBegun() {
        assertThatThrownBy(() -> ReportTime.of("2026-03", "2026-03-01", agreements, Instant.EPOCH))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("has not begun");
        assertThat(ReportTime.of("2026-03", "2026-03-01T00:00:01-06:00", agreements, Instant.EPOCH)
                        .month())
                .isEqualTo("2026-03");
    }
}
