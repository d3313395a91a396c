package slareport.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One tally for each value of an attribute, by its code, made when it is first asked for. */
final class ByCode<T extends Tally<T>> {
    private final Supplier<T> empty;
    private final List<@Nullable T> tallies = new ArrayList<>();

    ByCode(Supplier<T> empty) {
        this.empty = empty;
    }

    T of(int code) {
        T known = code < tallies.size() ? tallies.get(code) : null;
        return known == null ? made(code) : known;
    }

    private T made(int code) {
        while (tallies.size() <= code) {
            tallies.add(null);
        }
        T tally = empty.get();
        tallies.set(code, tally);
        return tally;
    }

    void merge(ByCode<T> other) {
        other.forEach((tally, code) -> of(code).merge(tally));
    }

    /** Hands out the tallies that were made, in the order of their codes. */
    void forEach(ObjIntConsumer<T> action) {
        for (int code = 0; code < tallies.size(); code++) {
            T tally = tallies.get(code);
            if (tally != null) {
                action.accept(tally, code);
            }
        }
    }
}
