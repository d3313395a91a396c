package slareport.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import slareport.calendar.EpochMicros;

/** A column gives back what was put in, however its values grow. */
class ColumnsTest {
    private static final int ROWS = 200_000;

    record Entry(int row, long value) {}

    @Property
    void numbersOfAnySize(@ForAll("numbers") Entry[] entries) {
        IntColumn column = new IntColumn();
        Map<Integer, Integer> expected = new HashMap<>();
        for (Entry entry : entries) {
            column.set(entry.row(), (int) entry.value());
            expected.put(entry.row(), (int) entry.value());

            expected.forEach((row, value) -> assertThat(column.get(row)).isEqualTo(value));
        }
        assertThat(column.get(ROWS)).isZero();
    }

    @Property
    void instantsOfAnyPrecision(@ForAll("instants") Entry[] entries) {
        InstantColumn column = new InstantColumn();
        Map<Integer, Long> expected = new HashMap<>();
        for (Entry entry : entries) {
            column.set(entry.row(), entry.value());
            expected.put(entry.row(), entry.value());

            expected.forEach((row, value) -> assertThat(column.get(row)).isEqualTo(value));
        }
        assertThat(column.get(ROWS)).isEqualTo(EpochMicros.NONE);
    }

    @Provide
    Arbitrary<Entry[]> numbers() {
        return entries(
                Arbitraries.longs().between(0, 70_000),
                Arbitraries.of(0L, 1L, 255L, 256L, 65_535L, 65_536L, (long) Integer.MAX_VALUE, -1L));
    }

    @Provide
    Arbitrary<Entry[]> instants() {
        long last = Instant.parse("2106-02-07T06:28:15Z").getEpochSecond();
        return entries(
                Arbitraries.longs().between(1, last).map(second -> second * EpochMicros.PER_SECOND),
                Arbitraries.of(
                        EpochMicros.NONE,
                        0L,
                        -EpochMicros.PER_SECOND,
                        EpochMicros.PER_SECOND,
                        last * EpochMicros.PER_SECOND,
                        (last + 1) * EpochMicros.PER_SECOND,
                        1_785_000_000_123_456L));
    }

    private static Arbitrary<Entry[]> entries(Arbitrary<Long> usual, Arbitrary<Long> edges) {
        Arbitrary<Long> values = Arbitraries.frequencyOf(Tuple.of(9, usual), Tuple.of(1, edges));
        return Combinators.combine(Arbitraries.integers().between(0, ROWS - 1), values)
                .as(Entry::new)
                .array(Entry[].class)
                .ofMaxSize(12);
    }
}
