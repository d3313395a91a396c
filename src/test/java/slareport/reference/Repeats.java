package slareport.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * How often the rows of a made-up world happen again in the months before, so that there is a history.
 *
 * @param months in how many months before
 * @param times how often in each of them
 */
record Repeats(int months, int times) {
    static final Repeats NONE = new Repeats(0, 0);

    /** Mostly none, else enough of them for rates to be measured, or nearly enough. */
    static Arbitrary<Repeats> any() {
        return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(NONE)), Tuple.of(1, some()));
    }

    /** Some, in more or less as many months as a history has. */
    static Arbitrary<Repeats> some() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 8),
                        Arbitraries.integers().between(2, 8))
                .as(Repeats::new);
    }

    /** What is added to the ids of the rows that happen again so many months before. */
    Stream<String> marks(int monthsBefore) {
        return IntStream.rangeClosed(1, times).mapToObj(time -> "-" + monthsBefore + "-" + time);
    }

    /** The rows once more, about leads and deals of their own. */
    static List<Map<String, MadeCell>> marked(List<Map<String, MadeCell>> rows, String mark) {
        return rows.stream().map(row -> marked(row, mark)).toList();
    }

    private static Map<String, MadeCell> marked(Map<String, MadeCell> row, String mark) {
        Map<String, MadeCell> marked = new LinkedHashMap<>(row);
        for (String id : List.of("lead_id", "deal_id", "merged_into")) {
            marked.computeIfPresent(
                    id, (column, cell) -> cell.text().isEmpty() ? cell : MadeCell.of(cell.text() + mark));
        }
        return marked;
    }
}
