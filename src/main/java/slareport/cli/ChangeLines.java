package slareport.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import slareport.history.Cause;
import slareport.history.Change;
import slareport.history.MonthEdition;
import slareport.measure.Figure;
import slareport.report.Editions;

/** What a run says of final months that would be different now. */
final class ChangeLines {
    private static final int SHOWN = 10;

    private ChangeLines() {}

    /** The lines, none when all is as it was published. */
    static List<String> of(Editions editions) {
        List<String> lines = new ArrayList<>();
        MonthEdition kept = editions.kept();
        if (kept != null) {
            List<Change> own = editions.changes().stream()
                    .filter(change -> change.month().equals(kept.month()))
                    .toList();
            own.stream().limit(SHOWN).map(ChangeLines::line).forEach(lines::add);
            if (own.size() > SHOWN) {
                lines.add("… and " + (own.size() - SHOWN) + " more.");
            }
            lines.add("Kept " + kept.month() + " as it was published (final, as of " + kept.asOf()
                    + "), although today's exports and agreement give other figures; 'republish --month "
                    + kept.month() + "' would publish those.");
        } else if (!editions.changes().isEmpty() && editions.changes().stream().noneMatch(Change::revised)) {
            lines.add(editions.changes().size() + " published figures of final months would be different now ("
                    + editions.changes().stream()
                            .map(change -> change.month().toString())
                            .distinct()
                            .collect(Collectors.joining(", "))
                    + "); they stay, and the report lists them.");
        }
        return lines;
    }

    private static String line(Change change) {
        Figure figure = change.figure();
        String stages = (figure.stageFrom() + " " + figure.stageTo()).strip();
        return figure.measure().code()
                + (stages.isEmpty() ? "" : " " + stages.replace(" ", " to "))
                + (figure.commitment().isEmpty() ? "" : " (" + figure.commitment() + ")")
                + ": published " + value(change.published()) + ", now " + value(change.now()) + " ("
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

    private static String words(Cause cause) {
        return cause.code().replace('_', ' ');
    }
}
