package slareport.mailing;

import java.time.YearMonth;

/**
 * A mail that waited too long and will not be tried any more.
 *
 * @param mail its number in the outbox
 * @param list name of the list that it went to
 * @param month what its report was about
 * @param addresses how many it never reached
 */
public record GivenUpMail(long mail, String list, YearMonth month, int addresses) {}
