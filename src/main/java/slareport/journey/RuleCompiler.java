package slareport.journey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Rule;
import slareport.facts.Dictionary;
import slareport.facts.RuleNumbers;
import slareport.facts.Spelling;

/**
 * Turns rules into tests of records. Each condition is asked once for each different text of its column, so that
 * testing a record is a look into an array.
 */
final class RuleCompiler {
    private final Function<String, @Nullable TextColumn> columns;

    /** @param columns gives the column of a name, or null when no export has it */
    RuleCompiler(Function<String, @Nullable TextColumn> columns) {
        this.columns = columns;
    }

    /** The coverage of a rule; null covers everything. */
    Coverage compile(@Nullable Rule rule) {
        if (rule == null) {
            return Coverage.ALL;
        }
        for (String name : rule.columns()) {
            if (columns.apply(name) == null) {
                return new Coverage(record -> false, name);
            }
        }
        return new Coverage(test(rule), null);
    }

    private Coverage.RecordTest test(Rule rule) {
        if (rule instanceof Rule.All all) {
            List<Coverage.RecordTest> parts = tests(all.parts());
            return record -> {
                for (Coverage.RecordTest part : parts) {
                    if (!part.holds(record)) {
                        return false;
                    }
                }
                return true;
            };
        } else if (rule instanceof Rule.Any any) {
            List<Coverage.RecordTest> parts = tests(any.parts());
            return record -> {
                for (Coverage.RecordTest part : parts) {
                    if (part.holds(record)) {
                        return true;
                    }
                }
                return false;
            };
        } else if (rule instanceof Rule.In in) {
            Set<String> wanted = folded(in.values());
            return condition(in.column(), text -> wanted.contains(Spelling.folded(text)));
        } else if (rule instanceof Rule.NotIn notIn) {
            Set<String> unwanted = folded(notIn.values());
            return condition(notIn.column(), text -> !text.isEmpty() && !unwanted.contains(Spelling.folded(text)));
        } else if (rule instanceof Rule.AtLeast atLeast) {
            return condition(numbersOf(atLeast.column()), text -> compare(text, atLeast.bound(), order -> order >= 0));
        } else if (rule instanceof Rule.AtMost atMost) {
            return condition(numbersOf(atMost.column()), text -> compare(text, atMost.bound(), order -> order <= 0));
        } else {
            Rule.Present present = (Rule.Present) rule;
            return condition(present.column(), text -> text.isEmpty() != present.present());
        }
    }

    private List<Coverage.RecordTest> tests(List<Rule> rules) {
        List<Coverage.RecordTest> tests = new ArrayList<>();
        rules.forEach(rule -> tests.add(test(rule)));
        return tests;
    }

    /** A column's numbers as the export's own number format tells them; a column that no export has keeps its words. */
    private String numbersOf(String name) {
        String numbers = RuleNumbers.columnOf(name);
        return columns.apply(numbers) == null ? name : numbers;
    }

    private Coverage.RecordTest condition(String name, Predicate<String> holds) {
        TextColumn column = columns.apply(name);
        if (column == null) {
            throw new IllegalStateException("column " + name + " was there a moment ago");
        }
        Dictionary dictionary = column.dictionary();
        boolean[] byCode = new boolean[dictionary.size()];
        for (int code = 0; code < byCode.length; code++) {
            byCode[code] = holds.test(dictionary.text(code));
        }
        return record -> byCode[column.code(record)];
    }

    private static Set<String> folded(List<String> values) {
        Set<String> folded = new HashSet<>();
        values.forEach(value -> folded.add(Spelling.folded(value)));
        return folded;
    }

    private static boolean compare(String text, BigDecimal bound, Predicate<Integer> wanted) {
        try {
            return !text.isEmpty() && wanted.test(new BigDecimal(text.strip()).compareTo(bound));
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }
}
