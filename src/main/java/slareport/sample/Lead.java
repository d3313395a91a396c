package slareport.sample;

import static slareport.sample.LocalSecond.NEVER;

import java.util.ArrayList;
import java.util.List;

/** A lead while its story is being told. Instants are local seconds; texts are empty when the CRM has none. */
final class Lead {
    final long number;
    long created;
    long subscriber = NEVER;
    long becameLead = NEVER;
    long mql = NEVER;
    long sql = NEVER;
    long assigned = NEVER;
    long accepted = NEVER;
    long rejected = NEVER;
    long modified;
    String stage = "Lead";
    String status = "nuevo";
    String rejectionReason = "";
    Source source = Source.ORGANIC;
    String campaign = "";
    String segment = "";
    String product = "";
    String country = "";
    int employees;
    int downloads;
    int score;
    Salesperson owner = Salesperson.NOBODY;
    final List<Activity> activities = new ArrayList<>();
    final List<Deal> deals = new ArrayList<>();

    Lead(long number, long created) {
        this.number = number;
        this.created = created;
        this.modified = created;
    }

    String id() {
        return "L" + number;
    }

    /** When it became a lead, whether or not it was a subscriber first. */
    long start() {
        return becameLead == NEVER ? created : becameLead;
    }

    boolean reachedMql() {
        return mql != NEVER;
    }

    boolean reachedSql() {
        return sql != NEVER;
    }

    /** Whether a salesperson ever tried to reach it. */
    boolean isTouched() {
        return activities.stream().anyMatch(Activity::isTouch);
    }

    void noteChange(long second) {
        modified = Math.max(modified, second);
    }
}
