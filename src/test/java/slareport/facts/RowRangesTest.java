package slareport.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However rows are split, each is gone through once. */
class RowRangesTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 19_999, 20_000, 1_000_003})
    void ranges_holdEveryRowOnceAndInOrder(int rows) {
        List<int[]> ranges = RowRanges.each(rows, (from, to) -> new int[] {from, to});
        int end = 0;
        for (int[] range : ranges) {
            assertThat(range[0]).isEqualTo(end);
            end = range[1];
        }
        assertThat(end).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100_000})
    void sweep_goesOverEveryRowOnce(int rows) {
        AtomicIntegerArray times = new AtomicIntegerArray(rows);
        RowRanges.sweep(rows, (from, to) -> IntStream.range(from, to).forEach(times::incrementAndGet));
        assertThat(IntStream.range(0, rows)).allMatch(row -> times.get(row) == 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 100, 1_000_003})
    void blocks_holdEveryRowOnce(int rows) {
        RowBlocks blocks = new RowBlocks(rows, 3);
        List<Integer> ends = new ArrayList<>(List.of(0));
        for (int from = blocks.next(); from >= 0; from = blocks.next()) {
            assertThat(from).isEqualTo(ends.get(ends.size() - 1));
            ends.add(blocks.end(from));
        }
        assertThat(ends.get(ends.size() - 1)).isEqualTo(rows);
        assertThat(blocks.next()).isNegative();
    }
}
