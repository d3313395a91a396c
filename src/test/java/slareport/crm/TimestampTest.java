package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.facts.Entity;
import slareport.facts.Flaw;
import slareport.facts.FlawKind;
import slareport.facts.RejectReason;
import slareport.facts.RejectedRow;
import slareport.facts.SettledFacts;
import slareport.failure.UserError;

class TimestampTest {
    @TempDir
    Path folder;

    // Mexico City has been six hours behind UTC all year round since 2022
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-07-01T09:30:00Z              | 2026-07-01T09:30:00Z",
                "2026-07-01T09:30Z                 | 2026-07-01T09:30:00Z",
                "2026-07-01 09:30                  | 2026-07-01T15:30:00Z",
                "2026-07-01 09:30:15               | 2026-07-01T15:30:15Z",
                "2026-07-01T09:30:15.5             | 2026-07-01T15:30:15.500Z",
                "2026-07-01T09:30:15,250           | 2026-07-01T15:30:15.250Z",
                "2026-07-01T09:30:15.123456789Z    | 2026-07-01T09:30:15.123456Z",
                "2026-07-01T09:30:00.000+0000      | 2026-07-01T09:30:00Z",
                "2026-07-01T09:30:00+02:00         | 2026-07-01T07:30:00Z",
                "2026-07-01T09:30:00+0530          | 2026-07-01T04:00:00Z",
                "2026-07-01T09:30:00-03            | 2026-07-01T12:30:00Z",
                "2026-07-01 09:30:00 UTC           | 2026-07-01T09:30:00Z",
                "2026-07-01 09:30:00 -0600         | 2026-07-01T15:30:00Z",
                "2026-07-01 9:30 PM                | 2026-07-02T03:30:00Z",
                "2026-07-01 12:05 a. m.            | 2026-07-01T06:05:00Z",
                "2026/07/01 09:30                  | 2026-07-01T15:30:00Z",
                "2026-07-01                        | 2026-07-01T06:00:00Z",
                "20260701                          | 2026-07-01T06:00:00Z",
                "2024-02-29                        | 2024-02-29T06:00:00Z",
                "1900-01-01T00:00Z                 | 1900-01-01T00:00:00Z",
                "2199-12-31T23:59:59Z              | 2199-12-31T23:59:59Z"
            })
    void timestampIsRead(String written, Instant expected) {
        assertThat(read(written).createdAt("L1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-07-32",
                "2026-07-01T24:00",
                "2026-07-01T09:60",
                "2026-07-01T9",
                "2026-07-01T09:30:00+25:00",
                "2026-07-01x",
                "2026-07",
                "2026-07-01 13:00 PM",
                "1899-12-31",
                "2200-01-01",
                "0001-01-01T00:00:00",
                "9999-12-31",
                "45474",
                "31/02/2026",
                "tomorrow",
                "-"
            })
    void whatIsNoDate_rejectsTheRow(String written) {
        Night night = lead(written).config("sla.crm.reject-limit: 100%").read();

        assertThat(night.rejects.rows())
                .containsExactly(
                        new RejectedRow(Entity.LEADS, "leads.csv", 2, "created_at", RejectReason.UNREADABLE_DATE));
        assertThat(night.facts.leadIds().size()).isZero();
    }

    @Test
    void unreadableOptionalDate_rejectsTheRowToo() {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id,created_at,assigned_at", "L1,2026-07-01,soon", "L2,2026-07-01,")
                .config("sla.crm.reject-limit: 50%")
                .read();

        assertThat(night.rejects.rows())
                .containsExactly(
                        new RejectedRow(Entity.LEADS, "leads.csv", 2, "assigned_at", RejectReason.UNREADABLE_DATE));
        assertThat(night.leadDate("L2", "assigned_at")).isNull();
    }

    // clocks in Madrid: 2026-03-29 02:00 becomes 03:00, 2026-10-25 03:00 becomes 02:00
    @ParameterizedTest
    @CsvSource({
        "2026-03-29 01:59, 2026-03-29T00:59:00Z",
        "2026-03-29 02:30, 2026-03-29T01:30:00Z",
        "2026-03-29 03:00, 2026-03-29T01:00:00Z",
        "2026-10-25 02:30, 2026-10-25T00:30:00Z",
        "2026-10-25 03:00, 2026-10-25T02:00:00Z",
        "2026-10-24 23:59, 2026-10-24T21:59:00Z",
        "2026-10-26 00:00, 2026-10-25T23:00:00Z"
    })
    void clockChange_gapMovesForwardAndOverlapTakesTheEarlierOffset(String written, Instant expected) {
        assertThat(lead(written).zone("Europe/Madrid").read().createdAt("L1")).isEqualTo(expected);
    }

    @Test
    void dayWithoutMidnight_startsWhenTheGapEnds() {
        // in Sao Paulo 2018-11-04 began at 01:00
        assertThat(lead("2018-11-04").zone("America/Sao_Paulo").read().createdAt("L1"))
                .isEqualTo("2018-11-04T03:00:00Z");
    }

    @Test
    void everyHourOfTwoYearsIsWhatThePlatformSays() {
        java.time.ZoneId zone = java.time.ZoneId.of("America/Santiago");
        LocalTimes times = new LocalTimes(zone);
        java.time.LocalDateTime local = java.time.LocalDateTime.of(2025, 1, 1, 0, 30);
        for (int hour = 0; hour < 2 * 366 * 24; hour++, local = local.plusHours(1)) {
            long micros = times.micros(
                    local.toLocalDate().toEpochDay(), local.toLocalTime().toNanoOfDay() / 1_000);
            assertThat(micros).isEqualTo(local.atZone(zone).toEpochSecond() * 1_000_000);
        }
    }

    @Test
    void bareDatesAreCountedByColumn_ofAcceptedRowsOnly() {
        Night night = new Night(folder)
                .file(
                        "leads.csv",
                        "lead_id,created_at,assigned_at",
                        "L1,2026-07-01,2026-07-02",
                        "L2,2026-07-01 00:00,2026-07-02",
                        "L3,2026-07-01,nonsense")
                .config("sla.crm.reject-limit: 50%")
                .read();

        assertThat(night.facts.files().get(0).dayPrecise()).isEqualTo(Map.of("created_at", 1L, "assigned_at", 2L));
        assertThat(new SettledFacts(night.facts, Long.MAX_VALUE).flaws().list())
                .containsExactly(new Flaw(FlawKind.DAY_PRECISE, Entity.LEADS, 3, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd-MM-yy                    | en | 03-04-26                        | 2026-04-03T00:00:00Z",
                "d/M/yyyy                    | en | 3/4/2026                        | 2026-04-03T00:00:00Z",
                "MM/dd/yyyy hh:mm a          | en | 04/03/2026 09:30 PM             | 2026-04-03T21:30:00Z",
                "MM/dd/yyyy h:mm:ss a        | en | 04/03/2026 12:00:01 am          | 2026-04-03T00:00:01Z",
                "d MMM, yyyy HH:mm:ss        | en | 15 Apr, 2021 00:03:00           | 2021-04-15T00:03:00Z",
                "d MMM, yyyy HH:mm:ss        | en | 5 SEP, 2021 23:03:59            | 2021-09-05T23:03:59Z",
                "d MMM, yyyy                 | es | 15 sept., 2021                  | 2021-09-15T00:00:00Z",
                "d MMM, yyyy                 | es | 15 Ene, 2021                    | 2021-01-15T00:00:00Z",
                "d 'de' MMMM 'de' yyyy       | es | 3 de Febrero de 2026            | 2026-02-03T00:00:00Z",
                "d 'de' MMMM 'de' yyyy       | pt-BR | 3 de março de 2026           | 2026-03-03T00:00:00Z",
                "dd.MM.yyyy HH:mm:ss.SSS     | en | 03.04.2026 01:02:03.250         | 2026-04-03T01:02:03.250Z",
                "dd/MM/yyyy HH:mm XXX        | en | 03/04/2026 01:02 +02:00         | 2026-04-02T23:02:00Z",
                "EEE MMM dd HH:mm:ss zzz yyyy| en | Fri Apr 03 01:02:03 UTC 2026    | 2026-04-03T01:02:03Z",
                "yyyyMMddHHmm                | en | 202604030102                    | 2026-04-03T01:02:00Z",
                "d/M/yyyy[ H:mm]             | en | 3/4/2026                        | 2026-04-03T00:00:00Z",
                "d/M/yyyy                    | en | 2026-04-03T01:02                | 2026-04-03T01:02:00Z"
            })
    void configuredPatternIsTriedFirst_isoStillWorks(String pattern, String locale, String written, Instant expected) {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id,created_at", "L1,\"" + written + "\"")
                .config(
                        "sla.crm:",
                        "  time-zone: UTC",
                        "  date-locale: " + locale,
                        "  date-patterns: [\"" + pattern + "\"]")
                .read();

        assertThat(night.createdAt("L1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/4/2026", "31/02/2026", "03/04/2026 10:00", "03-04-2026", "xx/04/2026"})
    void whatFitsNoConfiguredPattern_rejectsTheRow(String written) {
        Night night = lead(written)
                .config("sla.crm:", "  reject-limit: 100%", "  date-patterns: ['dd/MM/yyyy']")
                .read();

        assertThat(night.reasons()).containsExactly(RejectReason.UNREADABLE_DATE);
    }

    @Test
    void severalPatterns_areTriedInOrder() {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id,created_at", "L1,03/04/2026", "L2,3.4.2026", "L3,2026-04-03")
                .config("sla.crm:", "  time-zone: UTC", "  date-patterns: ['dd/MM/yyyy', 'd.M.yyyy']")
                .read();

        assertThat(List.of(night.createdAt("L1"), night.createdAt("L2"), night.createdAt("L3")))
                .containsOnly(Instant.parse("2026-04-03T00:00:00Z"));
    }

    @Test
    void dayAndMonth_areSettledByTheFilesOwnRows() {
        Night dayFirst = lines("L1,03/04/2026", "L2,25/04/2026 10:30").read();
        assertThat(dayFirst.createdAt("L1")).isEqualTo("2026-04-03T00:00:00Z");
        assertThat(dayFirst.createdAt("L2")).isEqualTo("2026-04-25T10:30:00Z");

        Night monthFirst = lines("L1,3-4-2026 9:05 PM", "L2,04-25-2026").read();
        assertThat(monthFirst.createdAt("L1")).isEqualTo("2026-03-04T21:05:00Z");
    }

    @Test
    void evidenceOfAnotherDateColumn_counts() {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id,created_at,assigned_at,note", "L1,03/04/2026,25/04/2026,04/25/2026")
                .config("sla.crm.time-zone: UTC")
                .read();

        assertThat(night.createdAt("L1")).isEqualTo("2026-04-03T00:00:00Z");
    }

    @Test
    void eachFileSettlesItsOwnOrder() {
        Night night = lines("L1,25/04/2026", "L2,03/04/2026")
                .file("leads-2.csv", "lead_id,created_at", "L3,04/25/2026", "L4,04/03/2026")
                .read();

        assertThat(night.createdAt("L2")).isEqualTo("2026-04-03T00:00:00Z");
        assertThat(night.createdAt("L4")).isEqualTo("2026-04-03T00:00:00Z");
    }

    @Test
    void sameDayAndMonth_needsNoEvidence() {
        assertThat(lines("L1,07/07/2026").read().createdAt("L1")).isEqualTo("2026-07-07T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L1,03/04/2026;L2,05/06/2026", "L1,03/04/2026;L2,25/04/2026;L3,04/25/2026", "L1,25/04/26"})
    void datesThatNothingSettles_areRefusedWithTheSettingToAdd(String rows) {
        UserError error = lines(rows.split(";")).refusal();

        assertThat(error.kind()).isEqualTo(UserError.Kind.INPUTS);
        assertThat(error.sentences())
                .singleElement()
                .asString()
                .startsWith("leads.csv ")
                .contains("sla.crm.leads.date-patterns")
                .doesNotContain("2026");
    }

    @Test
    void contradictingDates_areToldByLine() {
        UserError error =
                lines("L1,03/04/2026", "L2,25/04/2026", "L3,04/25/2026").refusal();
        assertThat(error.sentences()).singleElement().asString().contains("lines 3 and 4");
    }

    @Test
    void dayOfVisits_isTheOneWritten() {
        Night night = new Night(folder)
                .file("deals.csv", "deal_id,created_at")
                .file("visits.csv", "date,visits", "2026-07-01T00:00:00Z,5", "20260702,6")
                .read();

        assertThat(night.facts.visits())
                .extracting(row -> row.date().toString())
                .containsExactly("2026-07-01", "2026-07-02");
    }

    private Night read(String written) {
        return lead(written).read();
    }

    private Night lead(String written) {
        return new Night(folder).file("leads.csv", "lead_id,created_at", "L1,\"" + written + "\"");
    }

    private Night lines(String... rows) {
        return new Night(folder)
                .file("leads.csv", "lead_id,created_at\n" + String.join("\n", rows))
                .config("sla.crm.time-zone: UTC");
    }
}
