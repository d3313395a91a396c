package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
