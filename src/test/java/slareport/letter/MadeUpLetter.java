package slareport.letter;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Language;
import slareport.guard.Doubt;
import slareport.guard.Guard;
import slareport.history.History;
import slareport.history.MonthEdition;
import slareport.history.MonthState;
import slareport.history.Revision;
import slareport.mailing.Cadence;
import slareport.mailing.DueMail;
import slareport.mailing.MailingList;
import slareport.report.Report;
import slareport.workbook.MadeUpReport;

/** Letters about made-up reports, to a list that wants everything. */
final class MadeUpLetter {
    static final Enclosure ATTACHED = new Enclosure.Attached("sla-report-2026-10.xlsx", false);

    private final Report report;
    private Enclosure enclosure = ATTACHED;
    private @Nullable Language language;
    private @Nullable String team;
    private Set<Cadence> cadences = Set.of(Cadence.MONTHLY);
    private String list = "directors";

    MadeUpLetter(Report report) {
        this.report = report;
    }

    static MadeUpLetter about(MadeUpReport report) {
        return new MadeUpLetter(report.make());
    }

    MadeUpLetter in(Language chosen) {
        language = chosen;
        return this;
    }

    MadeUpLetter to(String name) {
        list = name;
        return this;
    }

    MadeUpLetter forTeam(String chosen) {
        team = chosen;
        return this;
    }

    MadeUpLetter on(Cadence... chosen) {
        cadences = Set.of(chosen);
        return this;
    }

    MadeUpLetter with(Enclosure chosen) {
        enclosure = chosen;
        return this;
    }

    Letter write() {
        MailingList mailingList =
                new MailingList(list, List.of("someone@example.com"), cadences, language, team, true, null);
        return Letters.write(new DueMail(mailingList, cadences, report), enclosure);
    }

    /** The same report as a final one, revised if there is a revision. */
    static Report settled(Report report, MonthState state, @Nullable Revision revision, List<Doubt> letPass) {
        ZoneId zone = report.review().agreement().zone();
        MonthEdition edition = new MonthEdition(
                report.review().month(),
                revision == null ? 1 : 2,
                state,
                report.review().asOf(),
                LocalDate.of(2026, 11, 9).atStartOfDay(zone).toInstant(),
                revision);
        return new Report(
                report.review(),
                report.earlier(),
                report.goal(),
                report.targets(),
                report.holdings(),
                report.reconciliations(),
                report.rejects(),
                report.flaws(),
                report.ownerNames(),
                report.ownerTeams(),
                letPass,
                new History(edition, List.of(), List.of(), List.of()));
    }

    static Doubt oldLeads() {
        return new Doubt(Guard.STALE, "leads.csv", "It has no row after 2026-10-28.", "Export it anew.");
    }
}
