package slareport.mail;

import slareport.letter.Enclosure;
import slareport.letter.Letter;
import slareport.mailing.DueMail;

/** Writes what a mail says. */
@FunctionalInterface
public interface LetterWriter {
    /**
     * The letter, in the language of its list.
     *
     * @param due its report is already the edition that the list gets
     * @param enclosure how the workbook reaches its readers
     */
    Letter write(DueMail due, Enclosure enclosure);
}
