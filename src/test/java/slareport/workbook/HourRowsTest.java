package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import slareport.calendar.OpenHours;
import slareport.calendar.WorkingHours;
import slareport.workbook.HourRows.Row;

class HourRowsTest {
    private static final WorkingHours HOURS = new WorkingHours(
            Map.of(
                    DayOfWeek.MONDAY,
                    List.of(new OpenHours(LocalTime.of(8, 30), LocalTime.of(13, 0))),
                    DayOfWeek.SUNDAY,
                    List.of(new OpenHours(LocalTime.of(20, 0), LocalTime.MIDNIGHT))),
            null,
            Set.of(),
            Map.of());

    @Test
    void moreLeads_areToldByFinerHours() {
        assertThat(new HourRows(HOURS, 0).rows()).hasSize(6).startsWith(new Row(0, 4));
        assertThat(new HourRows(HOURS, 279).rows()).hasSize(6);
        // five leads for each of seven days of eight, twelve or 24 rows
        assertThat(new HourRows(HOURS, 280).rows()).hasSize(8).endsWith(new Row(21, 24));
        assertThat(new HourRows(HOURS, 420).rows()).hasSize(12);
        assertThat(new HourRows(HOURS, 840).rows()).hasSize(24).endsWith(new Row(23, 24));
    }

    @Test
    void hoursAreWorked_whenAnyMinuteOfThemIs() {
        HourRows rows = new HourRows(HOURS, 1_000);

        assertThat(rows.isWorked(DayOfWeek.MONDAY, new Row(7, 8))).isFalse();
        assertThat(rows.isWorked(DayOfWeek.MONDAY, new Row(8, 9))).isTrue();
        assertThat(rows.isWorked(DayOfWeek.MONDAY, new Row(12, 13))).isTrue();
        assertThat(rows.isWorked(DayOfWeek.MONDAY, new Row(13, 14))).isFalse();
        assertThat(rows.isWorked(DayOfWeek.SUNDAY, new Row(23, 24))).isTrue();
        assertThat(rows.isWorked(DayOfWeek.TUESDAY, new Row(8, 9))).isFalse();
    }
}
