package slareport.journey;

import java.util.function.IntUnaryOperator;
import slareport.facts.Dictionary;

/** A text of each record of one kind, as a code of a dictionary. */
interface TextColumn {
    /** The code of a record's text. */
    int code(int record);

    /** What the codes mean. */
    Dictionary dictionary();

    /** A column from the codes of its records. */
    static TextColumn of(Dictionary dictionary, IntUnaryOperator codes) {
        return new TextColumn() {
            @Override
            public int code(int record) {
                return codes.applyAsInt(record);
            }

            @Override
            public Dictionary dictionary() {
                return dictionary;
            }
        };
    }
}
