package slareport.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import slareport.history.Cause;
import slareport.history.Change;
import slareport.history.MonthEdition;
import slareport.measure.Figure;
import slareport.report.Editions;

/** What a run says of final months that would be different now. */
final class ChangeLines {
    private ChangeLines() {}

    /**
     * The lines, none when all is as it was published.
     *
     * @param asOf the run's
     * @param isThere whether the workbook of a month is in its place
     */
    static List<String> of(Editions editions, Instant asOf, Predicate<YearMonth> isThere) {
        List<String> lines = new ArrayList<>();
        MonthEdition kept = editions.kept();
        List<Change> own = editions.changes().stream()
                .filter(change ->
                        change.revised() || (kept != null && change.month().equals(kept.month())))
                .toList();
        own.stream().map(ChangeLines::line).forEach(lines::add);
        if (kept != null) {
            lines.add(kept(kept, asOf, own.isEmpty(), isThere.test(kept.month())));
        } else if (own.isEmpty() && !editions.changes().isEmpty()) {
            lines.add(editions.changes().size()
                    + (editions.changes().size() == 1 ? " published figure" : " published figures")
                    + " of final months would be different now ("
                    + editions.changes().stream()
                            .map(change -> change.month().toString())
                            .distinct()
                            .collect(Collectors.joining(", "))
                    + "); they stay, except those that were still open, and the report lists them.");
        }
        return lines;
    }

    private static String kept(MonthEdition kept, Instant asOf, boolean isSame, boolean isThere) {
        String republish = "'republish --month " + kept.month() + "'";
        String found = asOf.isBefore(kept.asOf())
                ? "with an earlier as-of nothing was compared."
                : isSame
                        ? "today's exports and agreement give the same figures."
                        : "today's exports and agreement give other figures, which " + republish + " would publish.";
        return "Kept " + kept.month() + " as it was published (final, as of " + kept.asOf() + "); " + found
                + (isThere
                        ? ""
                        : " It has no workbook in the output folder; " + republish + " makes one, as a revision.");
    }

    private static String line(Change change) {
        Figure figure = change.figure();
        String stages = (figure.stageFrom() + " " + figure.stageTo()).strip();
        return change.month() + " " + figure.measure().code()
                + (stages.isEmpty() ? "" : " " + stages.replace(" ", " to "))
                + (figure.commitment().isEmpty() ? "" : " (" + figure.commitment() + ")")
                + ": published " + value(change.published()) + unit(change, change.published()) + ", now "
                + value(change.now()) + unit(change, change.now()) + targets(change) + " ("
                + change.causes().stream().map(ChangeLines::words).collect(Collectors.joining(", ")) + ")";
    }

    private static String value(@Nullable Figure figure) {
        if (figure == null) {
            return "nothing";
        }
        BigDecimal value = figure.value();
        String text = value == null ? "no data" : value.stripTrailingZeros().toPlainString();
        String of = figure.numerator() == null || figure.denominator() == null
                ? ""
                : " (" + figure.numerator().stripTrailingZeros().toPlainString() + " of "
                        + figure.denominator().stripTrailingZeros().toPlainString() + ")";
        return text + of;
    }

    /** The unit, where the two differ since the agreement's currency was another one. */
    private static String unit(Change change, @Nullable Figure figure) {
        Figure before = change.published();
        Figure now = change.now();
        boolean isSame = before == null || now == null || before.unit().equals(now.unit());
        return isSame || figure == null ? "" : " " + figure.unit();
    }

    private static String targets(Change change) {
        String before = target(change.published());
        String after = target(change.now());
        return before.equals(after) ? "" : ", target " + before + " and now " + after;
    }

    private static String target(@Nullable Figure figure) {
        return figure == null || figure.target() == null
                ? "none"
                : figure.target().stripTrailingZeros().toPlainString();
    }

    private static String words(Cause cause) {
        return cause == Cause.LATER_EVENTS
                ? "later events or changed rows"
                : cause.code().replace('_', ' ');
    }
}
