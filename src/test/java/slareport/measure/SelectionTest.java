package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What stands at a place in order, and the list that the numbers come from. */
class SelectionTest {
    private static final int MANY = 30_000;

    @Property(tries = 200)
    void fewNumbers_standWhereSortingPutsThem(@ForAll @Size(min = 1, max = 40) List<Long> numbers) {
        assertPlaces(numbers.stream().mapToLong(Long::longValue).toArray());
    }

    @Test
    void manyNumbers_standWhereSortingPutsThem() {
        Random random = new Random(7);
        assertMany(place -> random.nextLong());
        assertMany(place -> random.nextInt(50));
        assertMany(place -> -random.nextInt(50) * 86_400_000_000L);
    }

    @Test
    void numbersThatAreAllTheSame_areEachInEveryPlace() {
        assertMany(place -> 5);
    }

    @Test
    void nearlyAllInOneSpot_standWhereSortingPutsThem() {
        assertMany(place -> place == 0 ? Long.MAX_VALUE : place % 10_000);
    }

    @Test
    void theLeastAndTheGreatestThatThereCanBe_standAtTheEnds() {
        assertMany(place -> place % 2 == 0 ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    @Test
    void numbersTakenInFromAnotherList_areAmongThem() {
        LongList mine = new LongList();
        LongList others = new LongList();
        LongStream.range(0, MANY).forEach(number -> (number % 3 == 0 ? mine : others).add(number));
        mine.addAll(others);
        others.add(-1);
        mine.add(MANY);
        assertThat(mine.size()).isEqualTo(MANY + 1);
        assertThat(mine.sorted()).isEqualTo(LongStream.rangeClosed(0, MANY).toArray());
    }

    private static void assertMany(IntToLongFunction number) {
        assertPlaces(IntStream.range(0, MANY).mapToLong(number::applyAsLong).toArray());
    }

    private static void assertPlaces(long[] numbers) {
        LongList list = new LongList();
        Arrays.stream(numbers).forEach(list::add);
        Selection selection = new Selection(list.pages());
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        List<Integer> places = new ArrayList<>(List.of(0, (numbers.length - 1) / 2, numbers.length / 2));
        places.addAll(List.of(numbers.length * 9 / 10, numbers.length - 1));
        for (int place : places) {
            assertThat(selection.at(place)).as("place " + place).isEqualTo(sorted[place]);
        }
    }
}
