package slareport.mail;

import slareport.letter.Enclosure;
import slareport.letter.Letter;
import slareport.mailing.DueMail;

/** Writes what a mail says. */
@FunctionalInterface
public interface Letters {
    /**
     * The letter, in the language of its list.
     *
     * @param enclosure how the workbook reaches its readers
     */
    Letter write(DueMail due, Enclosure enclosure);
}
