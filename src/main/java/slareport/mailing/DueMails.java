package slareport.mailing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import slareport.history.History;
import slareport.history.MonthEdition;
import slareport.history.MonthState;
import slareport.report.Report;

/**
 * Settles which lists are due a mail about the reports that a run publishes. A list gets one mail about a report, however
 * many of its cadences occasion it. Days and weeks (from Monday on) are those of the as-of in the agreement's time zone.
 */
final class DueMails {
    private final PostMemory memory;

    /** @param memory what was mailed before */
    DueMails(PostMemory memory) {
        this.memory = memory;
    }

    /**
     * The mails that are due, by list and report.
     *
     * @param reports what is published
     * @param current the month to date, of which weekly and nightly mails and those on a breach tell; null without one
     */
    List<DueMail> of(List<MailingList> lists, List<Report> reports, @Nullable YearMonth current) {
        List<DueMail> due = new ArrayList<>();
        for (MailingList list : lists) {
            for (Report report : reports) {
                Set<Cadence> occasions = EnumSet.noneOf(Cadence.class);
                for (Cadence cadence : list.cadences()) {
                    if (isDue(cadence, list, report, report.review().month().equals(current))) {
                        occasions.add(cadence);
                    }
                }
                if (!occasions.isEmpty()) {
                    due.add(new DueMail(list, occasions, report));
                }
            }
        }
        return due;
    }

    private boolean isDue(Cadence cadence, MailingList list, Report report, boolean isCurrent) {
        return switch (cadence) {
            case MONTHLY -> isFinal(report) && !isMailed(list, report);
            case WEEKLY -> isCurrent && isFirst(list, cadence, report, DueMails::week);
            case NIGHTLY -> isCurrent && isFirst(list, cadence, report, Function.identity());
            case ON_BREACH ->
                isCurrent
                        && Breaches.of(list.name(), report.review())
                                .isWorseThan(memory.seen(list, report.review().month()));
        };
    }

    private static boolean isFinal(Report report) {
        History history = report.history();
        return history != null && history.edition().state() == MonthState.FINAL;
    }

    private boolean isMailed(MailingList list, Report report) {
        History history = report.history();
        MonthEdition edition = history == null ? null : history.edition();
        return memory.to(list, Cadence.MONTHLY).stream()
                .anyMatch(mail ->
                        edition != null && mail.month().equals(edition.month()) && mail.revision() == edition.number());
    }

    /** Whether the list got no mail for a cadence in the same span of days. */
    private <T> boolean isFirst(MailingList list, Cadence cadence, Report report, Function<LocalDate, T> span) {
        ZoneId zone = report.review().agreement().zone();
        T now = span.apply(date(report.review().asOf(), zone));
        return memory.to(list, cadence).stream()
                .noneMatch(mail -> span.apply(date(mail.asOf(), zone)).equals(now));
    }

    private static LocalDate date(Instant asOf, ZoneId zone) {
        return asOf.atZone(zone).toLocalDate();
    }

    private static List<Integer> week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
