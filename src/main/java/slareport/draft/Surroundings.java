package slareport.draft;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import slareport.agreement.Agreements;
import slareport.crm.CrmExports;
import slareport.facts.CrmFacts;
import slareport.facts.RejectedRow;
import slareport.report.Report;

/** What a draft is tried out with: the same that a run would do with the files once they lie there. */
public interface Surroundings {
    /**
     * Finds the exports of a folder for a first look, at which whatever is doubtful is let pass.
     *
     * @param settings the text of an {@code application.yml}
     * @throws slareport.failure.UserError where they cannot be read
     */
    CrmExports look(Path folder, String settings, Agreements agreements, ZoneId zone);

    /**
     * Finds the exports of a folder as a run would that is configured by a text.
     *
     * @param settings the text of an {@code application.yml}
     * @throws slareport.failure.UserError where such a run would refuse them
     */
    CrmExports find(Path folder, String settings, Agreements agreements, ZoneId zone);

    /** Up to which instant facts count. */
    Instant asOf(Agreements agreements);

    /** The report that such a run would make. */
    Report review(Agreements agreements, YearMonth month, Instant asOf, CrmFacts facts, List<RejectedRow> rejects);
}
