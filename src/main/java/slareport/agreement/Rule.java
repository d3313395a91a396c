package slareport.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A rule on the columns of a lead (or deal): conditions, all or any of which must hold. */
public sealed interface Rule {
    /** Holds when every part holds. */
    record All(List<Rule> parts) implements Rule {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Holds when at least one part holds. */
    record Any(List<Rule> parts) implements Rule {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Holds when the column's value is one of {@code values}, ignoring case, accents and surrounding blanks. */
    record In(String column, List<String> values) implements Rule {
        public In {
            values = List.copyOf(values);
        }
    }

    /** Holds when the column has a value and it is none of {@code values}, compared as in {@link In}. */
    record NotIn(String column, List<String> values) implements Rule {
        public NotIn {
            values = List.copyOf(values);
        }
    }

    /** Holds when the column is a number not below {@code bound}; never for an empty or unreadable one. */
    record AtLeast(String column, BigDecimal bound) implements Rule {}

    /** Holds when the column is a number not above {@code bound}; never for an empty or unreadable one. */
    record AtMost(String column, BigDecimal bound) implements Rule {}

    /** Holds when the column is filled in ({@code true}) or empty ({@code false}). */
    record Present(String column, boolean present) implements Rule {}

    /** The columns that the rule looks at, sorted. */
    default Set<String> columns() {
        Set<String> columns = new TreeSet<>();
        collectColumns(columns);
        return columns;
    }

    /** Those of the columns that the rule compares with a bound, sorted. */
    default Set<String> comparedColumns() {
        Set<String> columns = new TreeSet<>();
        collectComparedColumns(columns);
        return columns;
    }

    private void collectComparedColumns(Set<String> columns) {
        if (this instanceof All all) {
            all.parts().forEach(part -> part.collectComparedColumns(columns));
        } else if (this instanceof Any any) {
            any.parts().forEach(part -> part.collectComparedColumns(columns));
        } else if (this instanceof AtLeast atLeast) {
            columns.add(atLeast.column());
        } else if (this instanceof AtMost atMost) {
            columns.add(atMost.column());
        }
    }

    private void collectColumns(Set<String> columns) {
        if (this instanceof All all) {
            all.parts().forEach(part -> part.collectColumns(columns));
        } else if (this instanceof Any any) {
            any.parts().forEach(part -> part.collectColumns(columns));
        } else if (this instanceof In in) {
            columns.add(in.column());
        } else if (this instanceof NotIn notIn) {
            columns.add(notIn.column());
        } else if (this instanceof AtLeast atLeast) {
            columns.add(atLeast.column());
        } else if (this instanceof AtMost atMost) {
            columns.add(atMost.column());
        } else if (this instanceof Present present) {
            columns.add(present.column());
        }
    }
}
