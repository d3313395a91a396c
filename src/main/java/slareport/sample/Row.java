package slareport.sample;

import java.util.ArrayList;
import java.util.List;

/** A row of an export, and what the job must make of it. The cells may be changed. */
record Row(List<String> cells, Outcome outcome) {
    Row ending(Outcome other) {
        return new Row(cells, other);
    }

    /** The same row written once more, with cells of its own. */
    Row again(Outcome other) {
        return new Row(new ArrayList<>(cells), other);
    }
}
