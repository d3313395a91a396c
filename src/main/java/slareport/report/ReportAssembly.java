package slareport.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;
import slareport.calendar.WorkingCalendar;
import slareport.facts.CrmFacts;
import slareport.facts.RejectedRow;

/** Makes the report of a month from the facts of a night. */
public final class ReportAssembly {
    private final Agreements agreements;
    private final Function<Agreement, WorkingCalendar> calendars;

    /** @param calendars gives the working calendar of a version of the agreement */
    public ReportAssembly(Agreements agreements, Function<Agreement, WorkingCalendar> calendars) {
        this.agreements = agreements;
        this.calendars = calendars;
    }

    /**
     * The report of a month.
     *
     * @param facts everything that was read; not to be read into any further
     * @param asOf the instant from which on nothing has happened yet; after the start of the month
     */
    public Report assemble(CrmFacts facts, List<RejectedRow> rejects, YearMonth month, Instant asOf) {
        throw new UnsupportedOperationException(agreements + " " + calendars);
    }
}
