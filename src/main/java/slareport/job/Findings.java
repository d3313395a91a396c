package slareport.job;

import org.jspecify.annotations.Nullable;
import slareport.crm.RejectLog;
import slareport.facts.CrmFacts;
import slareport.guard.ReadShape;
import slareport.report.Report;

/** What the steps of one run hand on to each other in memory. */
final class Findings {
    private @Nullable CrmFacts facts;
    private final RejectLog rejects = new RejectLog();
    private @Nullable Report report;
    private @Nullable ReadShape shape;
    private boolean published;

    Findings(CrmFacts empty) {
        this.facts = empty;
    }

    CrmFacts facts() {
        return there(facts);
    }

    RejectLog rejects() {
        return rejects;
    }

    Report report() {
        return there(report);
    }

    /** The outline of what was read. */
    ReadShape shape() {
        return there(shape);
    }

    /** Keeps the report and the outline of what it was made of, and lets go of the facts, whose memory the workbook needs. */
    void conclude(Report finished, ReadShape read) {
        report = finished;
        shape = read;
        facts = null;
    }

    /** From here on the report is out, whatever still goes wrong. */
    void markPublished() {
        published = true;
    }

    boolean isPublished() {
        return published;
    }

    private static <T> T there(@Nullable T thing) {
        if (thing == null) {
            throw new IllegalStateException("the steps ran in another order");
        }
        return thing;
    }
}
