package slareport.mailing;

import java.util.Set;
import slareport.report.Report;

/**
 * A mail that a list is to get.
 *
 * @param occasions why, at least one of the list's cadences
 * @param report what it is about: the whole report, also where the list gets a team's edition
 */
public record DueMail(MailingList list, Set<Cadence> occasions, Report report) {
    public DueMail {
        occasions = Set.copyOf(occasions);
    }

    /** The mail with the report as its list may see it. */
    public DueMail edition() {
        String team = list.team();
        return team == null ? this : new DueMail(list, occasions, report.forTeam(team));
    }
}
