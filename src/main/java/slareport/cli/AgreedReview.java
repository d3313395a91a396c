package slareport.cli;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;
import slareport.calendar.WorkingCalendar;
import slareport.facts.CrmFacts;
import slareport.facts.RejectedRow;
import slareport.history.MonthTerms;
import slareport.holidays.PublicHolidays;
import slareport.job.Review;
import slareport.report.ReportAssembly;
import slareport.report.Reviewed;

/** Reviews months by the versions of an agreement. */
final class AgreedReview implements Review {
    private final Agreements agreements;
    private final Instant asOf;
    private final int graceWorkingDays;

    AgreedReview(Agreements agreements, Instant asOf, int graceWorkingDays) {
        this.agreements = agreements;
        this.asOf = asOf;
        this.graceWorkingDays = graceWorkingDays;
    }

    @Override
    public Reviewed of(CrmFacts facts, List<RejectedRow> rejects, List<YearMonth> months) {
        return new ReportAssembly(agreements, AgreedReview::calendar).assemble(facts, rejects, months, asOf);
    }

    @Override
    public MonthTerms terms(YearMonth month) {
        Agreement version = agreements.governing(month);
        return new MonthTerms(month, version, agreements.isAgreed(month), calendar(version), graceWorkingDays);
    }

    @Override
    public String program() {
        return Version.name();
    }

    private static WorkingCalendar calendar(Agreement version) {
        return new WorkingCalendar(
                version.zone(),
                version.workingTime(),
                PublicHolidays.of(version.workingTime().holidays()));
    }
}
