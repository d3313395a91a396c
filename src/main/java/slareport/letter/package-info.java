/** What a mail says about a report: subject, text, page and picture; knows nothing of how mails are sent. */
@NullMarked
package slareport.letter;

import org.jspecify.annotations.NullMarked;
