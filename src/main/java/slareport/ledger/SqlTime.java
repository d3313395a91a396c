package slareport.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import slareport.calendar.EpochMicros;

/** Instants in the form in which both databases take them, to the microsecond, of which each would round otherwise. */
final class SqlTime {
    private SqlTime() {}

    static OffsetDateTime of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime ofNullable(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }

    /** Epoch microseconds, null for {@link EpochMicros#NONE}. */
    static @Nullable OffsetDateTime ofMicros(long micros) {
        return micros == EpochMicros.NONE ? null : of(EpochMicros.toInstant(micros));
    }

    /** A cell in epoch microseconds, {@link EpochMicros#NONE} when it is null. */
    static long micros(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? EpochMicros.NONE : EpochMicros.of(time.toInstant());
    }
}
