package slareport.mailing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Language;

/**
 * Some people who get the same mails.
 *
 * @param name what the configuration calls the list
 * @param to their addresses, at least one
 * @param cadences what occasions a mail, at least one thing
 * @param language of mail and workbook, null for the agreement's
 * @param team whose edition they get: only that team's people and exceptions; null for all
 * @param attached whether the workbook comes with the mail; its path is told otherwise
 * @param password without which the attached workbook does not open, null for none
 */
public record MailingList(
        String name,
        List<String> to,
        Set<Cadence> cadences,
        @Nullable Language language,
        @Nullable String team,
        boolean attached,
        @Nullable String password) {
    public MailingList {
        to = List.copyOf(to);
        cadences = Set.copyOf(cadences);
    }

    /** Its name and cadences: the password stays out of every message. */
    @Override
    public String toString() {
        return "MailingList[" + name + ", " + cadences + "]";
    }
}
