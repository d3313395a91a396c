package slareport.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.crm.RejectLog;
import slareport.facts.CrmFacts;
import slareport.facts.Reconciliation;
import slareport.guard.Doubt;
import slareport.guard.ReadShape;
import slareport.mailing.Post;
import slareport.report.Editions;

/** What the steps of one run hand on to each other in memory. */
final class Findings {
    private @Nullable CrmFacts facts;
    private final RejectLog rejects = new RejectLog();
    private @Nullable Editions editions;
    private List<Reconciliation> files = List.of();
    private List<Doubt> letPass = List.of();
    private @Nullable ReadShape shape;
    private Post post = Post.NONE;
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

    /** What becomes of the months. */
    Editions editions() {
        return there(editions);
    }

    /** Where the rows of each file ended. */
    List<Reconciliation> files() {
        return files;
    }

    /** What was doubtful about the exports and was let pass. */
    List<Doubt> letPass() {
        return letPass;
    }

    /** The outline of what was read. */
    ReadShape shape() {
        return there(shape);
    }

    /** Keeps what becomes of the months and what it was made of, and lets go of the facts, whose memory the workbook needs. */
    void conclude(Editions settled, List<Reconciliation> accounts, ReadShape read, List<Doubt> doubts) {
        editions = settled;
        files = accounts;
        shape = read;
        letPass = doubts;
        facts = null;
    }

    /** The mails about the reports, and what is to be remembered of them. */
    Post post() {
        return post;
    }

    /** Keeps the mails until the reports are out. */
    void compose(Post composed) {
        post = composed;
    }

    /** From here on the reports are out, whatever still goes wrong. */
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
