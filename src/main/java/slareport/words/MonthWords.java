package slareport.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import slareport.history.History;
import slareport.history.MonthEdition;
import slareport.history.MonthState;

/** How firmly the months of a report stand: running, provisional, final or revised. */
public final class MonthWords {
    private final ReportWords words;

    public MonthWords(ReportWords words) {
        this.words = words;
    }

    /** Whether the month is over, and whether it may still change, in words. */
    public String state() {
        if (words.review().running()) {
            return words.say("month.running");
        }
        MonthEdition own = history().map(History::edition).orElse(null);
        if (own == null) {
            return words.say("month.closed");
        }
        if (own.state() == MonthState.PROVISIONAL) {
            return words.say("month.provisional", words.texts().day(finalDay(own)));
        }
        return own.isRevised() ? words.say("month.revised", own.number()) : words.say("month.final");
    }

    /** The day on which the report of the start of the day is the final one. */
    public LocalDate finalDay(MonthEdition month) {
        return month.finalFrom().atZone(words.agreement().zone()).toLocalDate();
    }

    /** The month shortly, with a mark when it is provisional or was revised. */
    public String shortMonth(YearMonth month) {
        String mark = edition(month)
                .map(edition -> edition.state() == MonthState.PROVISIONAL ? " *" : edition.isRevised() ? " ↻" : "")
                .orElse("");
        return words.texts().shortMonth(month) + mark;
    }

    /** What the marks behind months mean; empty when none has one. */
    public Optional<String> marks() {
        return history()
                .filter(history -> Stream.concat(history.earlier().stream(), Stream.of(history.edition()))
                        .anyMatch(edition -> edition.state() == MonthState.PROVISIONAL || edition.isRevised()))
                .map(history -> words.say("trend.marks"));
    }

    /** Company, month, state and as-of in one line. */
    public String subtitle() {
        return String.join(
                "  ·  ",
                words.agreement().company(),
                words.texts().capitalised(words.texts().month(words.review().month())),
                state(),
                words.say("as.of", words.texts().moment(words.asOf())));
    }

    private Optional<MonthEdition> edition(YearMonth month) {
        return history().flatMap(history -> history.of(month));
    }

    private Optional<History> history() {
        return Optional.ofNullable(words.report().history());
    }
}
