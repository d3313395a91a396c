package slareport.measure;

import org.jspecify.annotations.Nullable;

/**
 * How the leads of one {@code first_response} commitment came, waited and went on. Exempt leads are left out.
 *
 * @param commitment id of the commitment
 * @param arrivals when their clocks started
 * @param contacted where the wait of those arose that were touched, in time or late
 * @param never where the wait of those arose up to as-of that nobody touched and whose deadline has passed
 * @param onward how many entered the next stage, by the time to their first touch; null when there is no next stage or
 *     its entries are not known
 */
public record ResponseDetail(
        String commitment,
        Arrivals arrivals,
        WaitParts contacted,
        WaitParts never,
        @Nullable Onward onward) {}
